import { expect, test } from 'vitest'
import { byDateDescending, dateInWords, yearOf } from './dates.ts'

test.each([
  ['2024-11-28', '28 november 2024', '2024'],
  ['2024-03-01', '1 mars 2024', '2024'],
  ['2021-12', 'december 2021', '2021'],
  ['2021', '2021', '2021'],
  [null, 'okänt datum', null],
])('%s in words', (date, words, year) => {
  expect(dateInWords(date)).toBe(words)
  expect(yearOf(date)).toBe(year)
})

test('newest first, a month after its days, the unknown last', () => {
  const dates = ['2021-12', null, '2024-01-02', '2021-12-09', '2024-01-12']
  expect(
    dates
      .map((date) => ({ date }))
      .sort(byDateDescending)
      .map(({ date }) => date),
  ).toEqual(['2024-01-12', '2024-01-02', '2021-12-09', '2021-12', null])
})
