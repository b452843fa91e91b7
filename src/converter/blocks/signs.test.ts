import { describe, expect, test } from 'vitest'
import { toLines } from '../clean/lines.ts'
import { textLines } from '../read/text.ts'
import { layoutOf } from './layout.ts'
import { follows, setSigns } from './signs.ts'

/** Lines below a heading, "|" between them, with their marks. */
function set(text: string): string[] {
  const lines = toLines(textLines(['§ 1 Plan', ...text.split('|')]))
  return setSigns(lines, ({ number }) => number === 1, layoutOf(lines))
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
      'a heading word ends the texts',
      '1.|Planen antas.|Yrkanden|Ada talar.',
      ['1. Planen antas.', 'Yrkanden', 'Ada talar.'],
    ],
  ])('%s', (_, text, expected) => expect(set(text)).toEqual(expected))
})

test('every mark is accounted for by the line that took it up', () => {
  const lines = toLines(textLines(['§ 1 Plan', '•', '', '•', 'Planen antas.', 'Taxan antas.']))
  const found = setSigns(lines, ({ number }) => number === 1, layoutOf(lines))
  expect(found.map(({ number, signs }) => [number, signs])).toEqual([
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
])('%s and then %s: %j', (above, sign, expected) => expect(follows(above, sign)).toBe(expected))
