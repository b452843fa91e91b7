/** What every reader asks of its lines before it lets them go. */
import { describe, expect, test } from 'vitest'
import { sourceLine } from './source-line.ts'
import { usable, usableLines } from './usable.ts'

const many = (count: number, line = 'Text'): string[] => Array.from({ length: count }, () => line)

test.each<[what: string, lines: string[]]>([
  ['some text', ['', 'Text', ' ']],
  ['as many lines as there may be', many(100_000)],
  ['a line as long as it may be', ['a'.repeat(30_000)]],
  ['four letters of another encoding', ['fÃ¶rslÃ¥s', 'fÃ¶r Â§ 1']],
  ['five of a foreign name', many(5, 'São ÃB Â 1')],
  ['four letters that were lost', ['f?r', 's?', '?r', 'b?t', 'm?te', 'r?d']],
  ['questions', many(9, 'Vem? Vad?')],
  ['five lost letters in a text that has others', [...many(5, 'f?r'), 'på']],
  ['the same in capitals', [...many(5, 'f?r'), 'ÄN']],
])('%s may pass, as it came', (_, lines) => expect(usable(lines)).toBe(lines))

describe('refused is', () => {
  const refused = (lines: string[]): unknown => {
    try {
      return usable(lines)
    } catch (error) {
      return error
    }
  }
  test.each<[what: string, lines: string[], rule: string, line: number | null, words: RegExp, note: RegExp]>([
    ['no line', [], 'empty', null, /^Unexpected empty file/, /expected the text of a protokoll/],
    ['blanks', ['', ' \t'], 'empty', null, /^Unexpected empty file/, /check the export/],
    [
      'a line more',
      many(100_001),
      'too-many-lines',
      100_000,
      /^Unexpected file of 100001 lines/,
      /at most 100000; add each protokoll/,
    ],
    [
      'a letter more',
      ['Text', 'a'.repeat(30_001)],
      'line-too-long',
      2,
      /^Unexpected line of 30001 characters/,
      /at most 30000; export the text again/,
    ],
    ['a letter more in the first line', ['a'.repeat(30_001)], 'line-too-long', 1, /30001/, /at most 30000/],
    ['a lost letter', ['Text', 'p\uFFFD'], 'destroyed-letters', 2, /^Unexpected U\+FFFD/, /å, ä, ö and §; fetch/],
    [
      'five of another encoding',
      ['Text', 'fÃ¶rslÃ¥s', 'fÃ¶r', 'Ã„n Â§ 1'],
      'destroyed-letters',
      2,
      /^Unexpected "Ã¶": the text was read in the wrong encoding/,
      /å, ä, ö and §; fetch/,
    ],
    [
      'each of those letters',
      ['Ã¤Ã¥', 'Ã¶Ã…Ã–'],
      'destroyed-letters',
      1,
      /^Unexpected "Ã¤"/,
      /fetch the original again in UTF-8/,
    ],
    ['those of É and Ä', ['Ã„Ã„Ã„', 'Ã©Ã©'], 'destroyed-letters', 1, /^Unexpected "Ã„"/, /UTF-8/],
    [
      'five question marks for letters',
      ['Text', 'f?r', 'm?te b?t', 'r?d s?g'],
      'destroyed-letters',
      2,
      /^Unexpected "f\?r": letters were replaced by question marks/,
      /å, ä, ö and §; fetch/,
    ],
  ])('%s', (_, lines, ruleId, line, words, note) => {
    expect(refused(lines)).toMatchObject({
      ruleId,
      line,
      message: expect.stringMatching(words) as string,
      advice: expect.stringMatching(note) as string,
    })
  })
})

test('the parts of a site are no text', () => {
  const lines = [sourceLine('f\uFFFDr', { known: 'site-part' }), sourceLine('Text')]
  expect(usableLines(lines)).toBe(lines)
  expect(() => usableLines(lines.slice(0, 1))).toThrow('Unexpected empty file')
  expect(() => usableLines([sourceLine('f\uFFFDr', { known: 'hidden-text' })])).toThrow('U+FFFD')
})
