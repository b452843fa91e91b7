/** Titles that a sign closes below: how many lines are the title's, 0 where nothing closes it. */
import { describe, expect, test } from 'vitest'
import { toLines } from '../clean/lines.ts'
import { textLines } from '../read/text.ts'
import type { Line } from '../types/line.ts'
import { closedBelow, isOpener, isSetIn, LISTED, TITLE_LINES } from './title-closed.ts'

const lines = (...raw: string[]): Line[] => toLines(textLines(raw))
/** Lines that begin with § are headings. */
const closed = (...raw: string[]): number =>
  closedBelow(lines(...raw), 0, ({ text }) => text.startsWith('§'))?.length ?? 0

describe('a dnr closes', () => {
  test.each<[string, number, string[]]>([
    ['a title of two lines', 3, ['§ 4 Plan för', 'Provby torg', 'KS 2024/12']],
    ['a title of one', 2, ['§ 4 Plan för Provby', 'KS 2024/12', 'Text']],
    ['a title below a number alone', 3, ['§ 4', 'Plan för Provby', 'KS 2024/12']],
    ['a title below a number close to its sign', 3, ['§4', '', 'Plan för Provby', 'KS 2024/12']],
    ['a title below numbers of two bodies', 3, ['AU § 71, KS § 88', '', 'Plan för Provby', 'KS 2024/12']],
    ['a title below a number with letters', 3, ['KS § 4', 'Plan för Provby', 'KS 2024/12']],
    ['a title below a number with a full stop', 3, ['§ 4.', '', 'Plan för Provby', 'KS 2024/12']],
    ['a title below a number with its own dnr', 3, ['§ 4   KS 2023/9', '', 'Plan', 'KS 2024/12']],
    ['the longest title', TITLE_LINES + 1, ['§ 4 Plan', 'för', 'Provby', 'torg', 'och park', 'KS 2024/12']],
    ['with a label and no number', 3, ['§ 4 Plan för', 'Provby torg', 'Diarienummer']],
  ])('%s', (_, length, raw) => expect(closed(...raw)).toBe(length))
})

describe('a heading word closes', () => {
  test.each<[string, number, string[]]>([
    ['a title of two lines', 2, ['§ 4 Plan för', 'Provby torg', 'Beslut']],
    ['a title that is no sentence by it', 2, ['§ 4 Plan för', 'Provby torg', 'Beslut: Planen antas.']],
    ['a title below its dnr', 3, ['§ 4', 'KS 2024/12', 'Plan för Provby', 'Beslut']],
  ])('%s', (_, length, raw) => expect(closed(...raw)).toBe(length))
})

describe('a heading word below a blank line closes', () => {
  test.each<[string, number, string[]]>([
    ['a title of two lines below a number alone', 3, ['§ 4', '', 'Plan för kvarteret', 'Provet', '', 'Beslut']],
    ['the same beside a dnr', 3, ['§ 4   KS 2024/12', '', 'Plan för kvarteret', 'Provet', '', 'Beslut']],
    ['none with a sentence below', 0, ['§ 4', '', 'Plan', 'Torget är trångt.', '', 'Beslut']],
    ['none with a list below', 0, ['§ 4', '', 'Plan', '• torget', '', 'Beslut']],
    ['none beside its number', 0, ['§ 4 Plan', 'Provet', '', 'Beslut']],
    ['none of two paragraphs', 0, ['§ 4', '', 'Plan', '', 'Provet', '', 'Beslut']],
    ['none further down', 0, ['§ 4', '', 'Plan', 'Provet', '', '', 'Beslut']],
  ])('%s', (_, length, raw) => expect(closed(...raw)).toBe(length))
})

describe('the day of the meeting closes', () => {
  test.each<[string, number, string[]]>([
    ['a title of one line', 1, ['§ 4 Plan', 'KST 15.10.2024', '', 'BESLUT:', 'Planen antas.']],
    ['a title of two lines', 2, ['§ 4 Plan för', 'Provby torg', 'Kommunstyrelsen 15.10.2024', 'BESLUT:']],
    ['a title below a number alone', 2, ['§ 4', 'Plan för Provby', 'KST 15.10.2024']],
    ['none above the title', 0, ['§ 4', 'KST 15.10.2024', 'Plan för Provby']],
    ['none that runs on to it', 0, ['§ 7 Svar på motion från', 'SD 2024-01-12', '', 'Motionen avslås.']],
    ['none that runs on to a body', 0, ['§ 1 Uppföljning av', 'Kommunstyrelsen 15.10.2024', '', 'Planen antas.']],
    ['none with another day in the title', 0, ['§ 4 Plan', 'av den 15.10.2024', '', 'BESLUT:']],
  ])('%s', (_, length, raw) => expect(closed(...raw)).toBe(length))
})

describe('a lead-in closes', () => {
  test.each<[string, number, string[]]>([
    ['a title of two lines', 2, ['§ 4 Plan för', 'Provby torg', 'Nämnden beslutar att']],
    ['a title that is no sentence by its colon', 2, ['§ 4 Plan för', 'Provby torg', 'Nämnden beslutar:']],
    ['none of one line', 0, ['§ 4 Plan', 'Nämnden beslutar:', 'Text', 'KS 2024/12']],
  ])('%s', (_, length, raw) => expect(closed(...raw)).toBe(length))
})

test.each([
  ['dnr', ['§ 4 Plan', 'KS 2024/12']],
  ['heading word', ['§ 4 Plan för', 'Provby', 'Beslut']],
  ['lead-in', ['§ 4 Plan för', 'Provby', 'Nämnden beslutar att']],
])('what closes it is told: a %s', (by, raw) => expect(closedBelow(lines(...raw), 0, () => false)?.by).toBe(by))

describe('nothing closes a title', () => {
  test.each<[string, string[]]>([
    ['of one line above a heading word', ['§ 4 Plan', 'Beslut', 'Text', 'KS 2024/12']],
    ['that ends as a sentence', ['§ 4 Plan för', 'Provby antas nu.', 'KS 2024/12']],
    ['that has a list', ['§ 4 Plan för', 'a. Provby', 'KS 2024/12']],
    ['of one line more than the longest', ['§ 4 Plan', 'för', 'Provby', 'torg', 'och park', 'nu', 'KS 2024/12']],
    ['above the next heading', ['§ 4 Plan för', '§ 5 Val', 'KS 2024/12']],
    ['with a sign in the heading below', ['§ 4 Plan för', 'Provby', '§ 5 KS 2024/12']],
    ['at the end', ['§ 4 Plan för', 'Provby']],
    ['on the last line', ['§ 4 Plan för']],
  ])('%s', (_, raw) => expect(closed(...raw)).toBe(0))
})

describe('an empty line', () => {
  test.each<[string, number, string[]]>([
    ['ends a title', 0, ['§ 4 Plan för', '', 'Provby', 'KS 2024/12']],
    ['may stand below a number alone', 3, ['§ 4', '', 'Plan för Provby', 'KS 2024/12']],
    ['and no second', 0, ['§ 4', '', '', 'Plan för Provby', 'KS 2024/12']],
    ['nor one further down', 0, ['§ 4', 'Plan för Provby', '', 'KS 2024/12']],
    ['may stand above the heading word of a column', 2, ['§ 40      Plan', '          för Provby', '', 'Beslut']],
    ['and no second above it', 0, ['§ 40      Plan', '          för Provby', '', '', 'Beslut']],
    ['nor one above its dnr', 0, ['§ 40      Plan', '          för Provby', '', 'KS 2024/12']],
    ['nor one above any other heading word', 0, ['§ 40 Plan', 'för Provby', '', 'Beslut']],
  ])('%s', (_, length, raw) => expect(closed(...raw)).toBe(length))
})

describe('lines set in', () => {
  test.each<[string, number, string[]]>([
    ['are no title', 0, ['§ 4 Plan för', '    Provby', 'KS 2024/12']],
    ['are the title of a column', 3, ['§ 40      Plan för', '          Provby', 'KS 2024/12']],
    ['also with a full stop', 3, ['§ 40.     Plan för', '          Provby', 'KS 2024/12']],
    ['also with the sign apart', 3, ['§    40   Plan för', '          Provby', 'KS 2024/12']],
    ['also where words stand apart in the title', 3, ['§ 40      Plan      för', '          Provby', 'KS 2024/12']],
    ['not below a long line', 0, [`§ 4 ${'Plan '.repeat(6)}2025      för`, '          Provby', 'KS 2024/12']],
    ['not where only words of the title stand apart', 0, ['§ 4 Plan      för', '          Provby', 'KS 2024/12']],
    ['not where a number ends the title', 0, ['§ 4 Plan för      2025', '          Provby', 'KS 2024/12']],
    ['are the title below a number alone', 3, ['§ 4', '    Plan för Provby', 'KS 2024/12']],
    ['are the title where the heading is set in too', 3, ['Text', '    § 4 Plan', '    för Provby', '    KS 2024/12']],
  ])('%s', (_, length, raw) => {
    const all = lines(...raw)
    const at = all.findIndex(({ text }) => text.startsWith('§'))
    expect(closedBelow(all, at, () => false)?.length ?? 0).toBe(length)
  })

  const [first, deep, next] = lines('§ 4 Plan', '    Provby', '        torg') as [Line, Line, Line]
  test.each<[string, boolean, Line, Line]>([
    ['below one that is not', true, deep, first],
    ['none below', false, first, first],
    ['where all is set in', false, next, deep],
  ])('%s', (_, expected, line, above) => expect(isSetIn(line, above)).toBe(expected))
})

describe('labels of other bodies below a number alone are of its heading', () => {
  test.each<[string, number, string[]]>([
    ['all of them', 5, ['TN § 12', 'AU § 41', 'KS § 63', 'Plan för Provby', 'KS 2024/12']],
    ['five at most', 8, ['TN § 1', 'AU § 2', 'KS § 3', 'BN § 4', 'KF § 5', 'HN § 6', 'Plan för Provby', 'KS 2024/12']],
    ['over empty lines', 5, ['TN § 12', '', 'AU § 41', '', 'KS § 63', 'Plan för Provby', 'KS 2024/12']],
    ['none that has the title beside it', 3, ['TN § 12', 'KS § 63      Plan för Provby', 'KS 2024/12']],
    ['over an empty line', 4, ['TN § 12', '', 'KS § 63', 'Plan för Provby', 'KS 2024/12']],
    ['with an empty line below', 4, ['TN § 12', 'KS § 63', '', 'Plan för Provby', 'KS 2024/12']],
    ['not over two', 0, ['TN § 12', 'AU § 41', '', '', 'KS § 63', 'Plan för Provby', 'KS 2024/12']],
    ['not above a sentence', 0, ['TN § 12', 'KS § 63', 'Planen antas nu.', 'KS 2024/12']],
    ['not at the end', 0, ['TN § 12', 'AU § 41', 'KS § 63']],
    ['not the next heading', 0, ['TN § 12', 'AU § 41', '§ 13', 'Plan för Provby', 'KS 2024/12']],
  ])('%s', (_, length, raw) => expect(closed(...raw)).toBe(length))
})

test.each<[string, boolean]>([
  ['a. Provby', true],
  ['h) Provby', true],
  ['12. Provby', true],
  ['1) Provby', true],
  ['• Provby', true],
  ['– Provby', true],
  ['* Provby', true],
  ['- Provby', true],
  ['i. Provby', false],
  ['123. Provby', false],
  ['1.Provby', false],
  ['-Provby', false],
  ['Provby a. torg', false],
  ['Provby - torg', false],
])('"%s" is of a list: %s', (text, expected) => expect(LISTED.test(text)).toBe(expected))

test.each<[string, boolean]>([
  ['Beslut', true],
  ['Beslut: Planen antas.', true],
  ['Planen antas', false],
])('"%s" heads a part: %s', (text, expected) => expect(isOpener({ text })).toBe(expected))
