import { describe, expect, test } from 'vitest'
import { toLines } from '../clean/lines.ts'
import { textLines } from '../read/text.ts'
import { layoutOf } from '../headings/layout.ts'
import { follows, setMarks } from './marks-apart.ts'

/** Lines below a heading, "|" between them, with their marks. */
function set(text: string): string[] {
  const lines = toLines(textLines(['§ 1 Plan', ...text.split('|')]))
  return setMarks(lines, ({ number }) => number === 1, layoutOf(lines))
    .slice(1)
    .map((one) => one.text)
}

describe('marks set apart from their texts:', () => {
  test.each<[string, string, string[]]>([
    ['one above its text', '1.||Planen antas.', ['1. Planen antas.']],
    ['one right above its text', 'b)|Planen antas.', ['b) Planen antas.']],
    ['a column', '•||•||Planen antas.|Taxan antas.', ['• Planen antas.', '• Taxan antas.']],
    ['a column of letters', 'å.|ä.|Planen antas.|Taxan antas.', ['å. Planen antas.', 'ä. Taxan antas.']],
    [
      'texts of paragraphs',
      '1.|2.|Planen antas|för torget.||Taxan antas.',
      ['1. Planen antas', 'för torget.', '2. Taxan antas.'],
    ],
    [
      'a sentence that leans on the one before',
      '1.|2.|Planen antas.|Den gäller i år.|Taxan antas.',
      ['1. Planen antas.', 'Den gäller i år.', '2. Taxan antas.'],
    ],
    [
      'a sentence that leans on the one before, rather than one that ends short',
      '1.|2.|Planen antas.|Den gäller i alla delar av Ekby stad från och med juli månad nästa år.|Taxan antas.',
      ['1. Planen antas.', 'Den gäller i alla delar av Ekby stad från och med juli månad nästa år.', '2. Taxan antas.'],
    ],
    [
      'a blank line rather than a full stop',
      '1.|2.|Bidrag till samt översyn av de enskilda vägarna i alla delar av Ekby stad||Hemställan om torget bifalls i alla delar av Ekby stad som föreslås där.|Taxan antas.',
      [
        '1. Bidrag till samt översyn av de enskilda vägarna i alla delar av Ekby stad',
        '2. Hemställan om torget bifalls i alla delar av Ekby stad som föreslås där.',
        'Taxan antas.',
      ],
    ],
    ['titles without a stop', '•|•|Läget i år|Frågor', ['• Läget i år', '• Frågor']],
    [
      'lines as long as the margin, without a stop',
      '•|•|Bidrag till samt översyn av de enskilda vägarna i alla delar av Ekby stad|Hemställan om torget',
      ['• Bidrag till samt översyn av de enskilda vägarna i alla delar av Ekby stad', '• Hemställan om torget'],
    ],
    ['dashes before sentences', '–|–|Planen antas.|Taxan antas.', ['– Planen antas.', '– Taxan antas.']],
    ['no dashes before names', '-|-|Ada Provlund|Bo Testman', ['-', '-', 'Ada Provlund', 'Bo Testman']],
    [
      'more numbers than texts stay together',
      '1.|2.|3.|Planen antas.|Taxan antas.',
      ['1. 2. 3. Planen antas.', 'Taxan antas.'],
    ],
    ['more bullets than texts', '•|•|•|Planen antas.|Taxan antas.', ['• Planen antas.', '• Taxan antas.']],
    ['a bullet without a text', 'Planen antas.|•|12 000', ['Planen antas.', '12 000']],
    ['a number without a text', 'Planen antas.|1.|12 000', ['Planen antas.', '1.', '12 000']],
    ['numbers that jump', '1.|Planen antas.|7.|Taxan antas.', ['1. Planen antas.', '7. Taxan antas.']],
    [
      'numbers that are not the next are two columns',
      '1.|3.|Planen antas.|Taxan antas.',
      ['1.', '3. Planen antas.', 'Taxan antas.'],
    ],
    [
      'bullets of two kinds are two columns',
      '•|–|Planen antas.|Taxan antas.',
      ['•', '– Planen antas.', 'Taxan antas.'],
    ],
    ['no text that begins with a figure', '1.|12 000 (Ekby)', ['1.', '12 000 (Ekby)']],
    ['a text in quotes', '1.|”Planen” antas.', ['1. ”Planen” antas.']],
    [
      'texts up to a blank line below the last',
      '•|•|Planen antas.|Taxan antas.||Mötet avslutas.',
      ['• Planen antas.', '• Taxan antas.', 'Mötet avslutas.'],
    ],
    [
      'texts with blank lines between, the last cut by one',
      '1.|2.|Planen antas.||Taxan för||Ekby antas.',
      ['1. Planen antas.', '2. Taxan för', 'Ekby antas.'],
    ],
    ['three blank lines end a list', '1.|2.|Planen antas.||||Taxan antas.', ['1. 2. Planen antas.', 'Taxan antas.']],
    ['two do not', '1.|2.|Planen antas.|||Taxan antas.', ['1. Planen antas.', '2. Taxan antas.']],
    ['a row of a table ends the texts', '1.|Planen antas.|Skola      5', ['1. Planen antas.', 'Skola 5']],
    [
      'a heading word with its text ends them',
      '1.|2.|Planen antas.|Yrkande: Ada talar.',
      ['1. 2. Planen antas.', 'Yrkande: Ada talar.'],
    ],
    ['a section ends them', '1.|2.|Planen antas.|Vid protokollet', ['1. 2. Planen antas.', 'Vid protokollet']],
    ['a marked item ends them', '1.|2.|Planen antas.|• Taxan antas.', ['1. 2. Planen antas.', '• Taxan antas.']],
    [
      'no dashes where one text is no sentence',
      '–|–|Planen antas.|Ada Provlund',
      ['–', '–', 'Planen antas.', 'Ada Provlund'],
    ],
    [
      'a heading word ends the texts',
      '1.|Planen antas.|Yrkanden|Ada talar.',
      ['1. Planen antas.', 'Yrkanden', 'Ada talar.'],
    ],
  ])('%s', (_, text, expected) => expect(set(text)).toEqual(expected))
})

test('every mark is accounted for by the line that took it up', () => {
  const lines = toLines(textLines(['§ 1 Plan', '•', '', '•', 'Planen antas.', 'Taxan antas.']))
  const found = setMarks(lines, ({ number }) => number === 1, layoutOf(lines))
  expect(found.map(({ number, marks }) => [number, marks])).toEqual([
    [1, undefined],
    [5, [2, 4]],
    [6, undefined],
  ])
})

test.each([
  ['•', '•', true],
  ['9.', '10.', true],
  ['1.', '3.', false],
  ['h.', 'i.', true],
  ['z.', 'å.', true],
  ['ö.', 'aa.', true],
  ['b.', '•', false],
  ['•', '–', false],
  ['•', '1.', false],
  ['1.', 'b.', false],
  ['a.', '1.', false],
  ['a.', 'c.', false],
  ['aa.', 'bb.', true],
  ['öö.', 'aaa.', true],
  ['Ada', 'Bo', false],
])('%s and then %s: %j', (above, sign, expected) => expect(follows(above, sign)).toBe(expected))

test('bullets without a text go with the line above, and stay where that is a heading', () => {
  const marks = (...raw: string[]) => {
    const lines = toLines(textLines(['§ 1 Plan', ...raw]))
    return setMarks(lines, ({ number }) => number === 1, layoutOf(lines)).map(({ number, marks: own }) => [number, own])
  }
  expect(marks('Planen antas.', '•', '•', '12 000')).toEqual([
    [1, undefined],
    [2, [3, 4]],
    [5, undefined],
  ])
  expect(marks('•', '12 000')).toEqual([
    [1, undefined],
    [2, undefined],
    [3, undefined],
  ])
})

test('what stands above the first heading stays as it is', () => {
  const lines = toLines(textLines(['1.', 'Planen antas.', '§ 1 Plan', '2.', 'Taxan antas.']))
  const texts = (heading: number): string[] =>
    setMarks(lines, ({ number }) => number === heading, layoutOf(lines)).map(({ text }) => text)
  expect(texts(3)).toEqual(['1.', 'Planen antas.', '§ 1 Plan', '2. Taxan antas.'])
  expect(texts(0)).toEqual(['1. Planen antas.', '§ 1 Plan', '2. Taxan antas.'])
})
