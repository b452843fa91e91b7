/** Lines that bear the sign of the record itself: of several bodies' numbers the one of the body that meets. */
import { describe, expect, test } from 'vitest'
import { toLines } from '../clean/lines.ts'
import { textLines } from '../read/text.ts'
import type { Line } from '../types/line.ts'
import { commonest, readLabels } from './labelled.ts'

/** "label: number title", "-" for a line that is no heading. */
const told = (lines: readonly Line[]): string[] =>
  readLabels(lines).map((one) =>
    one ? `${one.label}: ${one.number}${one.to === undefined ? '' : `-${one.to}`} ${one.title}`.trim() : '-',
  )
const labels = (...raw: string[]): string[] => told(toLines(textLines(raw)))
const row = (...cells: string[]): Line => ({ ...(toLines(textLines([cells.join('    ')]))[0] as Line), cells })

describe('each line is read by itself:', () => {
  test.each<[string, string[], string[]]>([
    ['text is none', ['Text', '§ 1 Val', '§ 2 Taxa'], ['-', '§ 1: 1 Val', '§ 2: 2 Taxa']],
    [
      'l is 1 where the § is in its place',
      ['§ 9 Val', '§ l0 Taxa', '§ ll Bad', '§ 12 Hus'],
      ['§ 9: 9 Val', '§ l0: 10 Taxa', '§ ll: 11 Bad', '§ 12: 12 Hus'],
    ],
    [
      'but not in a statute',
      ['§ 14 Stadgar', '§ l Namn', '§ 2 Säte', '§ 15 Taxa'],
      ['§ 14: 14 Stadgar', '-', '§ 2: 2 Säte', '§ 15: 15 Taxa'],
    ],
    ['nor a second time', ['§ 1 Taxa', '§ l Namn', '§ 2 Säte'], ['§ 1: 1 Taxa', '-', '§ 2: 2 Säte']],
    ['nor last', ['§ 9 Taxa', '§ l0 Namn'], ['§ 9: 9 Taxa', '-']],
    ['several numbers', ['§§ 12–13 Val'], ['§§ 12–13: 12-13 Val']],
    ['nothing', [], []],
    [
      'whole names beside numbers head nothing where a § has its sign',
      ['§ 1 Val', 'Arbetsutskottet § 11, kommunstyrelsen § 40'],
      ['§ 1: 1 Val', '-'],
    ],
    [
      'and a § each where none has',
      ['Arbetsutskottet § 11, kommunstyrelsen § 40', 'Arbetsutskottet § 12, kommunstyrelsen § 41'],
      ['Arbetsutskottet § 11, kommunstyrelsen § 40: 40', 'Arbetsutskottet § 12, kommunstyrelsen § 41: 41'],
    ],
  ])('%s', (_, raw, expected) => expect(labels(...raw)).toEqual(expected))
})

describe('the number is that of', () => {
  test.each<[string, string[], string[]]>([
    [
      'the body that most lines name alone, last in the label',
      ['KS § 1 Val', 'KSAU § 8, KS § 2 Taxa', 'KS § 3 Bad', 'KF § 9 Hus'],
      ['KS § 1: 1 Val', 'KSAU § 8, KS § 2: 2 Taxa', 'KS § 3: 3 Bad', 'KF § 9: 9 Hus'],
    ],
    [
      'the body that most lines name alone, first in the label',
      ['KSAU § 7 Val', 'KSAU § 8, KS § 2 Taxa'],
      ['KSAU § 7: 7 Val', 'KSAU § 8, KS § 2: 8 Taxa'],
    ],
    [
      'that body, also where a list of contents has no letters',
      ['§ 7 Val', '§ 8 Taxa', '§ 9 Bad', 'KSAU § 7 Val', 'KSAU § 8   KF § 2 Taxa', 'KSAU § 9 Bad'],
      ['§ 7: 7 Val', '§ 8: 8 Taxa', '§ 9: 9 Bad', 'KSAU § 7: 7 Val', 'KSAU § 8 KF § 2: 8 Taxa', 'KSAU § 9: 9 Bad'],
    ],
    [
      'the last named where only other bodies are named alone',
      ['§ 1 Val', 'KSAU § 8, KS § 2 Taxa', '§ 3 Bad', 'KF § 9 Hus'],
      ['§ 1: 1 Val', 'KSAU § 8, KS § 2: 2 Taxa', '§ 3: 3 Bad', 'KF § 9: 9 Hus'],
    ],
    [
      'the last named where a § of another body is told of alone',
      ['§ 11 Val', '§ 12 Taxa', 'KF § 28 Remiss', 'KF § 30, KSAU § 13 Motion', '§ 14 Bro'],
      ['§ 11: 11 Val', '§ 12: 12 Taxa', 'KF § 28: 28 Remiss', 'KF § 30, KSAU § 13: 13 Motion', '§ 14: 14 Bro'],
    ],
    [
      'that body, whatever its numbers',
      ['KSAU § 7 Val', 'KSAU § 18, KS § 2 Taxa'],
      ['KSAU § 7: 7 Val', 'KSAU § 18, KS § 2: 18 Taxa'],
    ],
    [
      'the last named where the one that meets is not among them',
      ['§ 1 Val', 'KSAU § 8, KS § 2 Taxa'],
      ['§ 1: 1 Val', 'KSAU § 8, KS § 2: 2 Taxa'],
    ],
    [
      'the body whose numbers go on one by one',
      ['KF § 41, KS § 36, AU § 38', 'KF § 42, KS § 39, AU § 45', 'KF § 43, KS § 40, AU § 50'],
      ['KF § 41, KS § 36, AU § 38: 41', 'KF § 42, KS § 39, AU § 45: 42', 'KF § 43, KS § 40, AU § 50: 43'],
    ],
    [
      'also where it is named between others',
      ['KF § 41, KS § 36, AU § 38', 'KF § 50, KS § 37, AU § 45'],
      ['KF § 41, KS § 36, AU § 38: 36', 'KF § 50, KS § 37, AU § 45: 37'],
    ],
    [
      'the first named of two that do, where the last named does not',
      ['KF § 41, KS § 36, AU § 38', 'KF § 42, KS § 37, AU § 45'],
      ['KF § 41, KS § 36, AU § 38: 41', 'KF § 42, KS § 37, AU § 45: 42'],
    ],
    [
      'the last named where it does so as well',
      ['KF § 41, KS § 36', 'KF § 42, KS § 37'],
      ['KF § 41, KS § 36: 36', 'KF § 42, KS § 37: 37'],
    ],
    [
      'the last named on each line where that of the last line does so',
      ['KF § 41, KS § 36', 'KF § 42, KS § 37, AU § 3', 'KF § 49, KS § 9'],
      ['KF § 41, KS § 36: 36', 'KF § 42, KS § 37, AU § 3: 3', 'KF § 49, KS § 9: 9'],
    ],
    [
      'the last named where no numbers do so, backwards neither',
      ['KF § 42, KS § 9', 'KF § 41, KS § 12'],
      ['KF § 42, KS § 9: 9', 'KF § 41, KS § 12: 12'],
    ],
  ])('%s', (_, raw, expected) => expect(labels(...raw)).toEqual(expected))
})

describe('labels of as many bodies below one another are one', () => {
  test.each<[string, string[], string[]]>([
    ['without a title', ['TN § 12', 'KS § 63', 'KF § 28'], ['TN § 12, KS § 63, KF § 28: 28', '-', '-']],
    ['with the same title', ['AU § 31 Ny skola', 'KS § 63 NY SKOLA'], ['AU § 31, KS § 63: 63 Ny skola', '-']],
    ['over an empty line', ['TN § 12', '', 'KS § 63'], ['TN § 12, KS § 63: 63', '-']],
    [
      'and the next row another',
      ['TN § 12', 'KS § 63', 'Text', 'TN § 13', 'KS § 64'],
      ['TN § 12, KS § 63: 63', '-', '-', 'TN § 13, KS § 64: 64', '-'],
    ],
    [
      'up to where a body is named again',
      ['TN § 12', 'KS § 63', 'TN § 13', 'KS § 64'],
      ['TN § 12, KS § 63: 63', '-', 'TN § 13, KS § 64: 64', '-'],
    ],
  ])('%s', (_, raw, expected) => expect(labels(...raw)).toEqual(expected))

  test.each<[string, string[], string[]]>([
    ['other titles', ['AU § 31 Ny skola', 'KS § 63 Taxa'], ['AU § 31: 31 Ny skola', 'KS § 63: 63 Taxa']],
    ['a title below none', ['AU § 31', 'KS § 63 Taxa'], ['AU § 31: 31', 'KS § 63: 63 Taxa']],
    ['the same body', ['KS § 63', 'KS § 64'], ['KS § 63: 63', 'KS § 64: 64']],
    ['two empty lines between', ['TN § 12', '', '', 'KS § 63'], ['TN § 12: 12', 'KS § 63: 63']],
    ['no body above', ['§ 12', 'KS § 63'], ['§ 12: 12', 'KS § 63: 63']],
    ['no body below', ['KS § 63', '§ 12'], ['KS § 63: 63', '§ 12: 12']],
    ['two bodies above', ['AU § 1, KS § 2', 'KF § 3'], ['AU § 1, KS § 2: 2', 'KF § 3: 3']],
    ['two bodies below', ['KF § 3', 'AU § 1, KS § 2'], ['KF § 3: 3', 'AU § 1, KS § 2: 2']],
    ['text between', ['TN § 12', 'Text', 'KS § 63'], ['TN § 12: 12', '-', 'KS § 63: 63']],
  ])('but not with %s', (_, raw, expected) => expect(labels(...raw)).toEqual(expected))
})

describe('letters of the body between number and title', () => {
  test.each<[string, string[], string[]]>([
    [
      'are of the label where every title has them',
      ['§ 34 KST BOKSLUT', '§ 35 KST Taxa', '§ 36 KST Val'],
      ['§ 34 KST: 34 BOKSLUT', '§ 35 KST: 35 Taxa', '§ 36 KST: 36 Val'],
    ],
    [
      'also where four of five have',
      ['§ 1 KST Bad', '§ 2 KST Taxa', '§ 3 KST Val', '§ 4 KST Hus', '§ 5 Bo'],
      ['§ 1 KST: 1 Bad', '§ 2 KST: 2 Taxa', '§ 3 KST: 3 Val', '§ 4 KST: 4 Hus', '§ 5: 5 Bo'],
    ],
    [
      'whatever a number alone on its line has',
      ['§ 1 KST Bad', '§ 2', '§ 3 KST Val', '§ 4 KST Hus'],
      ['§ 1 KST: 1 Bad', '§ 2: 2', '§ 3 KST: 3 Val', '§ 4 KST: 4 Hus'],
    ],
    [
      'whatever text stands between',
      ['§ 1 KST Bad', 'Text', '§ 2 KST Taxa', 'Text', '§ 3 KST Val'],
      ['§ 1 KST: 1 Bad', '-', '§ 2 KST: 2 Taxa', '-', '§ 3 KST: 3 Val'],
    ],
    [
      'are five at most',
      ['§ 1 KSTNV Bad', '§ 2 KSTNV Taxa', '§ 3 KSTNV Val'],
      ['§ 1 KSTNV: 1 Bad', '§ 2 KSTNV: 2 Taxa', '§ 3 KSTNV: 3 Val'],
    ],
  ])('%s', (_, raw, expected) => expect(labels(...raw)).toEqual(expected))

  test.each<[string, string[]]>([
    ['two titles have them', ['KST Bad', 'KST Taxa']],
    ['three of four have', ['KST Bad', 'KST Taxa', 'KST Val', 'Hus']],
    ['it is one letter', ['K Bad', 'K Taxa', 'K Val']],
    ['they are six', ['KSTNVK Bad', 'KSTNVK Taxa', 'KSTNVK Val']],
    ['a number follows', ['KST 2024', 'KST 2025', 'KST 2026']],
    ['they stand inside', ['Om KST bad', 'Om KST taxa', 'Om KST val']],
    ['most titles have none', ['KST Bad', 'KST Taxa', 'KST Val', 'Hus', 'Bo', 'Väg', 'Park']],
  ])('are of the title where %s', (_, titles) =>
    expect(labels(...titles.map((title, at) => `§ ${at + 1} ${title}`))).toEqual(
      titles.map((title, at) => `§ ${at + 1}: ${at + 1} ${title}`),
    ),
  )
})

describe('a word of the margin', () => {
  test('is no part of what stands beside it', () =>
    expect(told([row('Ärende', '§ 57 Budget')])).toEqual(['§ 57: 57 Budget']))
  test.each<[string, Line, string[]]>([
    ['that is none of minutes', row('Kontakter', '§ 57 Budget'), ['-']],
    ['with nothing beside it', row('Ärende', ''), ['-']],
    ['in a row of three', row('Ärende', '§ 57 Budget', 'Val'), ['Ärende § 57: 57 Budget Val']],
  ])('%s, is read as it stands', (_, line, expected) => expect(told([line])).toEqual(expected))
})

test.each<[string[], string | undefined]>([
  [['a', 'b', 'b'], 'b'],
  [['a', 'b', 'b', 'a'], 'a'],
  [['b', 'a'], 'b'],
  [[], undefined],
])('the commonest of %j', (words, expected) => expect(commonest(words)).toBe(expected))
