/** What the rules of joining ask of two neighbouring lines. */
import { describe, expect, test } from 'vitest'
import { toLines } from '../clean/lines.ts'
import { textLines } from '../read/text.ts'
import type { Line } from '../types/line.ts'
import type { Layout } from '../headings/layout.ts'
import { SOFT } from '../read/join-lines.ts'
import {
  closesItem,
  decidesAlike,
  hasRoom,
  isDivided,
  isDoubleSpaced,
  isLong,
  type Pair,
  runsOn,
  startsUpper,
} from './pair.ts'
import { LINE_LENGTH } from '../headings/layout.ts'

const LAYOUT: Layout = { doubleSpaced: false, runsAcross: false, margin: 80, full: 60, short: 36 }
const line = (text: string, gap = 0): Line => ({ ...(toLines(textLines([text]))[0] as Line), gap })

/** Whether the last line begins something else than the item of those above. */
function closes(kind: 'bullet' | 'number', ...texts: string[]): boolean {
  const lines = texts.map((text) => line(text))
  const [first, before, last] = [lines[0], lines.at(-2), lines.at(-1)] as [Line, Line, Line]
  const open = { kind, lines: lines.slice(0, -1), label: null, heading: null, roll: false, rules: [] }
  return closesItem({ open, first, before, line: last, tight: true, layout: LAYOUT } satisfies Pair)
}
const EXPLAINS = 'Kontoret har gått igenom avtalen.'
/** A line that reaches the margin, but for a few letters. */
const FULL = '• Avtal om skötsel av parker, lekplatser och idrottsplatser i hela Provköping'

describe('an item ends where a capital begins what explains it', () => {
  test.each<[string, boolean, string[]]>([
    ['below its one line', true, ['• Avtal om skötsel', EXPLAINS]],
    ['below its second line', true, ['• Avtal om skötsel', 'av parker', EXPLAINS]],
    ['not below a third, which a paragraph has', false, ['• Avtal om skötsel', 'av parker', 'i Sjöby', EXPLAINS]],
    ['not where the sentence goes on', false, ['• Avtal om skötsel av', 'Sjöby park']],
    ['not in lower case', false, ['• Avtal om skötsel', 'kontoret har gått igenom avtalen']],
    ['not below a whole sentence, which other rules know', false, ['• Avtalen sägs upp.', EXPLAINS]],
    ['below a full line', true, [FULL, EXPLAINS]],
    ['not where the last word alone was pushed down', false, [FULL, 'Norra och Södra']],
    ['not below a clause with a letter that reaches far', false, ['a) att anta avtal om skötsel av parker', EXPLAINS]],
    ['below a short line with a letter', true, ['a) avtal om skötsel', EXPLAINS]],
  ])('%s', (_, ends, texts) => expect(closes('bullet', ...texts)).toBe(ends))

  test('but for items with numbers, whose titles wrap', () =>
    expect(closes('number', '1. Avtal', EXPLAINS)).toBe(false))
})

describe('the next word had room on the line above', () => {
  test.each([
    [57, true],
    [58, false],
  ])('where %i letters and a word of ten stand before 85 %% of the margin: %s', (length, had) =>
    expect(hasRoom(line('x'.repeat(length)), line('Kommunerna betalar.'), LAYOUT)).toBe(had),
  )
})

test.each([
  [0, false],
  [1, true],
  [2, false],
])('below %i empty lines a double-spaced text goes on: %s', (gap, is) => {
  expect(isDoubleSpaced(line('en rad', gap), { ...LAYOUT, doubleSpaced: true })).toBe(is)
  expect(isDoubleSpaced(line('en rad', gap), LAYOUT)).toBe(false)
})

test.each([
  ['Nämnden beslutar att anta planen.', 'Nämnden beslutar att utse Ada Provlund.', true],
  ['Nämnden beslutar att anta planen.', 'Styrelsen beslutar att utse Ada Provlund.', false],
  ['Parken byggs om.', 'Taxan höjs.', false],
])('"%s" and "%s" are decided by one: %s', (first, other, is) => expect(decidesAlike(first, other)).toBe(is))

test.each([
  ['Rådet, som tidigare beslutade', 'upphandlingar ska göras', true],
  ['Rådet beslutade', 'att anta planen', false],
  ['Rådet beslutade', 'anta planen', false],
  ['Rådet beslutade', 'Planen antas', false],
  ['Rådet beslutade att', 'planen ska antas', false],
  ['Rådet beslutade följande', 'planen ska antas', false],
  ['Rådet beslutade:', 'planen ska antas', false],
])('below "%s" the line "%s" is no clause: %s', (before, below, is) =>
  expect(runsOn(line(before), line(below))).toBe(is),
)

test.each<[string, string, string, Partial<Line>, boolean]>([
  ['and its rest stands right below', `Bered${SOFT}`, 'ningen', {}, true],
  ['but not below a blank line', `Bered${SOFT}`, 'ningen', { gap: 1 }, false],
  ['nor in a row of a table', `Bered${SOFT}`, 'ningen', { cells: ['ningen', '5'] }, false],
  ['nor with a capital', `Bered${SOFT}`, 'Ningen', {}, false],
  ['nor where it was divided elsewhere', `${SOFT}Bered`, 'ningen', {}, false],
  ['nor by a hyphen of its own', 'Bered-', 'ningen', {}, false],
])('the margin divided a word, %s', (_, above, below, how, is) =>
  expect(isDivided({ ...line('x'), text: above }, { ...line(below), ...how })).toBe(is),
)

test.each([
  ['Planen', true],
  ['Åsen', true],
  ['planen', false],
  ['1 Planen', false],
  ['', false],
])('"%s" begins with a capital: %s', (text, is) => expect(startsUpper({ ...line('x'), text })).toBe(is))

test('a line longer than any margin is long', () => {
  expect([isLong(line('x'.repeat(LINE_LENGTH))), isLong(line('x'.repeat(LINE_LENGTH + 1)))]).toEqual([false, true])
})

test('a line that opens something of its own is no line of a double-spaced text', () => {
  expect(isDoubleSpaced({ ...line('en rad', 1), opens: 'set-in' }, { ...LAYOUT, doubleSpaced: true })).toBe(false)
})

test('words that lead to a clause inside the line above change nothing', () => {
  expect(runsOn(line('Rådet: som beslutade'), line('upphandlingar ska göras'))).toBe(true)
  expect(runsOn(line('Rådet som anser att planen'), line('ska göras'))).toBe(true)
})
