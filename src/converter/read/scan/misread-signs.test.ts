import { describe, expect, test } from 'vitest'
import { misreadSigns } from './misread-signs.ts'

const numbers = (...lines: string[]): string =>
  misreadSigns(lines)
    .series.map(({ number }) => number)
    .join(' ')
const doubtful = (...lines: string[]): number[] => misreadSigns(lines).doubtful
const titled = (sign: string, from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => `${sign}${from + index} Ärendet`)

describe('signs that were misread are known by the series', () => {
  test.each<[string, string[], string]>([
    ['with an 8 for each: 89 before 810', titled('8', 8, 11), '8 9 10 11'],
    ['an 8 set apart', ['8 44 Val', '8 45 Taxa', '8 46 Bad'], '44 45 46'],
    ['with other signs', ['$44 Val', 'S 45 Taxa', '&46 Bad'], '44 45 46'],
    ['now one sign, now another', ['89 Val', '310 Taxa', '811 Bad', '512 Vatten'], '9 10 11 12'],
    ['among those that are right', ['§ 44 Val', '845 Taxa', '§ 46 Bad'], '44 45 46'],
    ['over a line that was lost', [...titled('8', 1, 4), ...titled('8', 6, 12)], '1 2 3 4 6 7 8 9 10 11 12'],
    ['with text between', ['89 Val', 'Tre röster.', '810 Taxa', '5 kronor', '811 Bad'], '9 10 11'],
    ['with an l for 1', ['S l Val', ...titled('S ', 2, 9), 'S l0 Bad', 'S ll Slut'], '1 2 3 4 5 6 7 8 9 10 11'],
    ['alone above their titles', ['§ 9', 'Val', '810', 'Taxa', '811', 'Bad'], '9 10 11'],
  ])('%s', (_, lines, expected) => expect(numbers(...lines)).toBe(expected))
})

describe('nothing is put back', () => {
  test.each<[string, string[]]>([
    ['where all are right', titled('§ ', 8, 11)],
    ['in counts of votes', ['§ 3 Val', '§ 4 Taxa', '55', '56', '57']],
    ['for two alone', ['8 1 Val', '8 2 Taxa']],
    ['in numbers that go on past it', ['88 Val', '89 Taxa', '90 Bad']],
    ['in letters that are no number', ['S l', 'S l liter', 'S l00 Val', 'S l2l Taxa', 'S 0l Bad']],
    ['in sums', ['8 1 200 kronor', '8 2 300 kronor', '8 3 400 kronor']],
    ['in numbers that jump about', ['8 1 Val', '8 7 Taxa', '8 30 Bad']],
  ])('%s', (_, lines) => expect(numbers(...lines)).toBe(''))
})

test('where the numbers run with the 8 and without it, nothing is guessed', () => {
  expect(doubtful(...titled('8', 45, 48))).toEqual([0, 1, 2, 3])
  expect(numbers(...titled('8', 45, 48))).toBe('')
  expect(doubtful(...titled('5', 45, 48))).toEqual([0, 1, 2, 3])
  expect(doubtful(...titled('5', 4, 7))).toEqual([])
  expect(doubtful(...titled('3', 45, 48))).toEqual([])
  expect(doubtful('§ 44 Val', ...titled('8', 45, 48))).toEqual([])
})

describe('where the numbers run with the 8 and without it, the rest of the text says', () => {
  const said = (sign: string, ...words: string[]): string => {
    const { series, doubtful: open } = misreadSigns([...titled(sign, 34, 44)], words)
    return series.length > 0 ? `§ ${series[0]?.number ?? ''}` : open.length > 0 ? 'doubtful' : 'as read'
  }
  test.each<[string, string, string[], string]>([
    ['a range of the cover', '8', ['Paragrafer 34–44'], '§ 34'],
    ['a range with signs', '8', ['Justerade: §§ 34 - 44'], '§ 34'],
    ['a range with a sign before each', '8', ['Omfattar § 34 – § 44'], '§ 34'],
    ['a range whose signs were misread too', '8', ['Utdrag ur $$ 34-44'], '§ 34'],
    ['a range of which the first sign was misread', '8', ['Paragrafer 834-44'], '§ 34'],
    ['a range alone in its column', '8', ['34–44'], '§ 34'],
    ['a range, for a sign that is rare', '3', ['Paragrafer: 34–44'], '§ 34'],
    ['a reference', '5', ['Se även § 38 ovan.'], '§ 34'],
    ['a reference by a word', '8', ['Paragraf 40 förklaras omedelbart justerad.'], '§ 34'],
    ['not a reference, for a sign that is rare', '3', ['Se även § 38 ovan.'], 'as read'],
    ['not one of many references', '8', ['Tidigare beslut: § 38, § 512 och § 640.'], 'doubtful'],
    ['not a law', '8', ['Enligt § 38 kommunallagen.', 'Enligt 5 kap. 38 §.'], 'doubtful'],
    ['not another range', '8', ['Paragrafer 34–52', 'sid 34–44'], 'doubtful'],
    ['not a range read as the headings were', '8', ['Paragrafer 834–844'], 'doubtful'],
    ['a sign before a number with the 8', '8', ['Se § 836.', 'Paragrafer 34–44'], 'as read'],
  ])('%s', (_, sign, words, expected) => expect(said(sign, ...words)).toBe(expected))
})
