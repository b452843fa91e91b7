import { describe, expect, test } from 'vitest'
import type { PdfText } from '../pdf/text.ts'
import { scanMessages, withSigns } from './told.ts'

const LINES = ['§ 9 Val', 'Text.', '  310 Taxa', '', '§ 11 Bad']
const text = (page: number): PdfText => ({
  lines: LINES,
  pages: LINES.map(() => page),
  furniture: [],
  indented: [],
  shapes: new Map(),
  struck: [],
  doubts: [
    { text: '310', confidence: 40, picture: 'data:a', line: 3 },
    { text: 'Bad', confidence: 60, picture: 'data:b', line: 5 },
  ],
})

test('a § that neither look saw is put back by its series, on pages that were read here', () => {
  const repaired = withSigns(text(1), { read: [1] })
  expect(repaired.lines).toEqual(['§ 9 Val', 'Text.', '  § 10 Taxa', '', '§ 11 Bad'])
  expect(repaired.doubts.map((doubt) => doubt.text)).toEqual(['§ 10', 'Bad'])
  expect(withSigns(text(1), { read: [2] }).lines).toEqual(LINES)
})

test('nothing is put back where the second look saw no §', () => {
  const lines = ['61 Väg', '62 Bro', '63 Park', '84 Bad']
  expect(withSigns({ ...text(1), lines, pages: [1, 1, 1, 1] }, { read: [1] }).lines).toEqual(lines)
})

test('what was read is told once, and what is not sure once a page with its pictures; no message has the words', () => {
  const messages = scanMessages(text(4), { pages: [], read: [4], isWhole: false, sure: 0.968 })
  expect(messages.map(({ ruleId, severity, line, found }) => [ruleId, severity, line, found])).toEqual([
    ['scan-read', 'warning', null, 'sida 4, 96 % av bokstäverna säkert lästa'],
    ['words-unsure', 'warning', 3, '2 ord'],
  ])
  expect(messages[1]?.pictures).toEqual([
    { text: '310', line: 3, confidence: 40, src: 'data:a' },
    { text: 'Bad', line: 5, confidence: 60, src: 'data:b' },
  ])
  expect(messages.some(({ reason, note, found }) => /310|Bad/.test(`${reason} ${note} ${found}`))).toBe(false)
  expect(scanMessages(text(4), { pages: [], read: [], isWhole: false, sure: 1 })).toEqual([])
})

describe('the sign of a series', () => {
  const signed = (lines: string[], read = [1], doubts: PdfText['doubts'] = []): string[] => {
    const found = withSigns({ ...text(1), lines, pages: lines.map(() => 1), doubts }, { read })
    return [...found.lines, ...found.doubts.map((doubt) => `(${doubt.text})`)]
  }
  const doubt = (words: string, line: number) => ({ text: words, confidence: 40, picture: 'data:a', line })
  test('is put back where half of the series has it', () =>
    expect(signed(['§ 9 Val', '310 Taxa', '§ 11 Bad', '812 Bro'])).toEqual([
      '§ 9 Val',
      '§ 10 Taxa',
      '§ 11 Bad',
      '§ 12 Bro',
    ]))
  test('stands alone where no title does', () =>
    expect(signed(['§ 9 Val', '810', '§ 11 Bad'])).toEqual(['§ 9 Val', '§ 10', '§ 11 Bad']))
  test('is put into a doubt that its line begins with, and no other', () =>
    expect(
      signed(
        ['§ 9 Val', '  310 Taxa', '§ 11 Bad'],
        [1],
        [doubt('310', 2), doubt('Taxa', 2), doubt('§ 9', 1), doubt('310', 9)],
      ),
    ).toEqual(['§ 9 Val', '  § 10 Taxa', '§ 11 Bad', '(§ 10)', '(Taxa)', '(§ 9)', '(310)']))
  test('is not looked for on pages without a number', () => {
    const lines = ['§ 9 Val', '310 Taxa', '§ 11 Bad']
    expect(withSigns({ ...text(1), lines, pages: [], doubts: [] }, { read: [1] }).lines).toEqual(lines)
  })
})

test('pages are counted where there are several, and words each a message a page', () => {
  const several: PdfText = { ...text(1), pages: [1, 1, 1, 2, 2] }
  const messages = scanMessages(several, { pages: [], read: [1, 2], isWhole: false, sure: 0.999 })
  expect(messages.map(({ ruleId, line, found }) => [ruleId, line, found])).toEqual([
    ['scan-read', null, '2 sidor, 99 % av bokstäverna säkert lästa'],
    ['words-unsure', 3, '1 ord'],
    ['words-unsure', 5, '1 ord'],
  ])
  expect(messages.map(({ reason }) => reason)).toEqual([
    'Unexpected pictures of text: 2 pages read in the pictures, 99 % of the letters surely',
    'Unexpected words on page 1 that could not be read surely: 1',
    'Unexpected words on page 2 that could not be read surely: 1',
  ])
  expect(messages.map(({ note }) => note)).toEqual([
    expect.stringMatching(/^expected a text layer; compare names/),
    expect.stringMatching(/^expected words read surely; compare each/),
    expect.stringMatching(/granska\.html/),
  ])
  const [one] = scanMessages(text(4), { pages: [], read: [4], isWhole: false, sure: 1 })
  expect(one?.reason).toBe('Unexpected pictures of text: page 4 read in the pictures, 100 % of the letters surely')
})
