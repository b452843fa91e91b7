/** How the titles of a document are set. */
import { expect, test } from 'vitest'
import { layoutOf } from './layout.ts'
import { titleLayout, titleWidth } from './title-layout.ts'
import { toLines } from '../clean/lines.ts'
import { textLines } from '../read/text.ts'
import type { Heading } from '../types/block.ts'
import type { Line } from '../types/line.ts'

const wide = 'Texten är så lång att den fyller hela bredden av sidan och därför är bredare än rubrikerna.'
const closed = (second: string): string[] => ['§ 1 Antagande av ny taxa för', second, 'Dnr KS 2024/1', wide, '']

test.each<[string, string[], number, number | null]>([
  ['two that are closed', [...closed('Norra Provby'), ...closed('Södra Ekby och Viken')], 91, 20],
  ['none', [wide, '', wide], 91, null],
  ['one alone', closed('Norra Provby'), 91, null],
  ['those as wide as the text', [...closed('Norra Provby'), ...closed('Södra Ekby och Viken')], 23, null],
  ['those just narrower', [...closed('Norra Provby'), ...closed('Södra Ekby och Viken')], 24, 20],
])('the width of titles is told by %s', (_, raw, margin, width) => {
  const lines = toLines(textLines(raw))
  const headings = lines.flatMap(({ number, text }): [number, Heading][] =>
    text.startsWith('§ 1')
      ? [[number, { line: number, number: '1', label: '§ 1', style: 'p', rest: text.slice(4), depth: 0 }]]
      : [],
  )
  expect(titleWidth(lines, new Map(headings), margin)).toBe(width)
})

/** The lines that begin with "§ 1", as headings. */
const headingsIn = (lines: readonly Line[]): Map<number, Heading> =>
  new Map(
    lines.flatMap(({ number, text }): [number, Heading][] =>
      text.startsWith('§ 1')
        ? [[number, { line: number, number: '1', label: '§ 1', style: 'p', rest: text.slice(4), depth: 0 }]]
        : [],
    ),
  )

const apartIn = (...raw: string[]): boolean => {
  const lines = toLines(textLines(raw))
  return titleLayout(lines, headingsIn(lines), layoutOf(lines)).apart
}

test.each<[string, string[], boolean]>([
  ['a blank line stands below each', ['§ 1 Val', '', 'Text.', '§ 1 Taxa', '', 'Text.'], true],
  ['a sentence stands right below', ['§ 1 Val', 'Text.', '', '§ 1 Taxa', 'Text.'], false],
  ['one that wraps runs up to a blank line', ['§ 1 Val', '', 'Text.', '', '§ 1 Taxa för', 'Ekby', '', 'Text.'], true],
  ['all wrap, and nothing else is told', ['§ 1 Taxa för', 'Ekby', '', 'Text.'], false],
  [
    'below every second a list stands right below',
    ['§ 1 Val', '', 'Text.', '', '§ 1 Taxa', '1. Ekby', '', 'Ja.'],
    false,
  ],
  [
    'one of five has its text right below',
    [...Array.from({ length: 4 }, () => ['§ 1 Val', '', 'Text.', '']).flat(), '§ 1 Taxa', 'Text.'],
    true,
  ],
  [
    'one of four has',
    [...Array.from({ length: 3 }, () => ['§ 1 Val', '', 'Text.', '']).flat(), '§ 1 Taxa', 'Text.'],
    false,
  ],
  ['there are none', ['Text.', '', 'Text.'], false],
])('titles are parted from their text, or not: %s', (_, raw, apart) => expect(apartIn(...raw)).toBe(apart))

test('the widest line in each look is known; what stands out in nothing has none', () => {
  const lines = toLines(textLines(['§ 1 Val', 'Taxan', wide, 'Taxa'])).map((line, at): Line => {
    if (at === 2) return line
    return at === 3 ? { ...line, isBold: true } : { ...line, stands: 2 }
  })
  expect(titleLayout(lines, headingsIn(lines), layoutOf(lines)).widest).toEqual(
    new Map([
      [2, 7],
      [99, 4],
    ]),
  )
})
