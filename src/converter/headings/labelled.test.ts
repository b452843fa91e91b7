/** Whose number a line with the sign bears, where one body meets and others have had the matter. */
import { describe, expect, test } from 'vitest'
import { toLines } from '../clean/lines.ts'
import { textLines } from '../read/text.ts'
import { commonest, readLabels } from './labelled.ts'

/** "12 | KS § 12 | Taxa" of each line that is one; the number's range behind a dash. */
function labels(...raw: string[]): string[] {
  const lines = toLines(textLines(raw))
  return readLabels(lines).flatMap((one) =>
    one ? [`${one.number}${one.to === undefined ? '' : `-${one.to}`} | ${one.label} | ${one.title}`] : [],
  )
}

describe('the number is', () => {
  test.each<[string, string[], string[]]>([
    ['the one there is', ['§ 12 Taxa', 'Text', '§ 13'], ['12 | § 12 | Taxa', '13 | § 13 | ']],
    ['of several the first and the last', ['§§ 12–13 Taxor'], ['12-13 | §§ 12–13 | Taxor']],
    [
      'that of the body whose § stand alone',
      ['KS § 9', 'Text', 'KS § 10, KSAU § 4'],
      ['9 | KS § 9 | ', '10 | KS § 10, KSAU § 4 | '],
    ],
    [
      'that of the body whose § mostly do',
      ['KF § 1', 'a', 'KS § 9', 'a', 'KS § 10', 'a', 'KF § 2, KS § 11'],
      ['1 | KF § 1 | ', '9 | KS § 9 | ', '10 | KS § 10 | ', '11 | KF § 2, KS § 11 | '],
    ],
    [
      'that of the body whose § go on one by one',
      ['KF § 41, KS § 36', 'a', 'KF § 42, KS § 39'],
      ['41 | KF § 41, KS § 36 | ', '42 | KF § 42, KS § 39 | '],
    ],
    [
      'that of the body named last where both go on',
      ['KF § 41, KS § 36', 'a', 'KF § 42, KS § 37'],
      ['36 | KF § 41, KS § 36 | ', '37 | KF § 42, KS § 37 | '],
    ],
    ['that of the last where neither does', ['KF § 41, KS § 36'], ['36 | KF § 41, KS § 36 | ']],
    ['beside a word of the margin', ['Ärende      § 57 Budget'], ['57 | § 57 | Budget']],
    ['not beside another word', ['Planen      § 57 Budget'], []],
    ['not beside two', ['Ärende      Planen      § 57 Budget'], []],
  ])('%s', (_, raw, expected) => expect(labels(...raw)).toEqual(expected))
})

describe('lines below one another are one label', () => {
  test.each<[string, string[], string[]]>([
    ['of as many bodies', ['TN § 12', 'KS § 63', 'KF § 28'], ['28 | TN § 12, KS § 63, KF § 28 | ']],
    ['with a blank line between', ['TN § 12', '', 'KS § 63'], ['63 | TN § 12, KS § 63 | ']],
    ['not with two', ['TN § 12', '', '', 'KS § 63'], ['12 | TN § 12 | ', '63 | KS § 63 | ']],
    ['not with text', ['TN § 12', 'Text', 'KS § 63'], ['12 | TN § 12 | ', '63 | KS § 63 | ']],
    ['not of one body', ['KS § 62', 'KS § 63'], ['62 | KS § 62 | ', '63 | KS § 63 | ']],
    ['not without a body', ['§ 62', 'KS § 63'], ['62 | § 62 | ', '63 | KS § 63 | ']],
    ['of one matter', ['KSAU § 31 Ny skola', 'KS § 63 NY SKOLA'], ['63 | KSAU § 31, KS § 63 | Ny skola']],
    ['not of two', ['KSAU § 31 Ny skola', 'KS § 63 Gator'], ['31 | KSAU § 31 | Ny skola', '63 | KS § 63 | Gator']],
    ['not where one names it', ['KSAU § 31', 'KS § 63 Gator'], ['31 | KSAU § 31 | ', '63 | KS § 63 | Gator']],
    ['not of two bodies already', ['TN § 1, KS § 2', 'KF § 3'], ['2 | TN § 1, KS § 2 | ', '3 | KF § 3 | ']],
    [
      'up to the body that comes again',
      ['TN § 12', 'KS § 63', 'TN § 13', 'KS § 64'],
      ['63 | TN § 12, KS § 63 | ', '64 | TN § 13, KS § 64 | '],
    ],
  ])('%s', (_, raw, expected) => expect(labels(...raw)).toEqual(expected))
})

describe('letters between number and title are the label’s', () => {
  const four = (...codes: string[]): string[] => codes.map((code, at) => `§ ${at + 1} ${code} Ärende`)
  test.each<[string, string[], string]>([
    ['where all have them', ['KST', 'KST', 'KST'], '1 | § 1 KST | Ärende'],
    ['where four of five do', ['KST', 'KST', 'KST', 'KST', 'OBS'], '1 | § 1 KST | Ärende'],
    ['not where three of four do', ['KST', 'KST', 'KST', 'OBS'], '1 | § 1 | KST Ärende'],
    ['not of two', ['KST', 'KST'], '1 | § 1 | KST Ärende'],
    ['not of six letters', ['KSTABC', 'KSTABC', 'KSTABC'], '1 | § 1 | KSTABC Ärende'],
  ])('%s', (_, codes, first) => expect(labels(...four(...codes))[0]).toBe(first))

  test('and of one with others they stay the title’s', () => {
    expect(labels(...four('KST', 'KST', 'KST', 'KST', 'OBS'))[4]).toBe('5 | § 5 | OBS Ärende')
  })
})

test.each<[string[], string | undefined]>([
  [['KS', 'KF', 'KF'], 'KF'],
  [['KS', 'KF'], 'KS'],
  [[], undefined],
])('of %j most are %s', (words, expected) => expect(commonest(words)).toBe(expected))
