import { expect, test } from 'vitest'
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
