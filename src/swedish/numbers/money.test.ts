import { expect, test } from 'vitest'
import { placesOfSum, sumsAsked, sumsIn, sumWord } from './money.ts'

test.each([
  ['33,5 mnkr', 33_500_000],
  ['33 500 000 kr', 33_500_000],
  ['33\u00a0500\u00a0000', 33_500_000],
  ['33,5 miljoner kronor', 33_500_000],
  ['33.500.000 kronor', 33_500_000],
  ['1 miljon', 1_000_000],
  ['2 miljoner kr', 2_000_000],
  ['2 miljoner', 2_000_000],
  ['1 mkr', 1_000_000],
  ['1 miljard', 1_000_000_000],
  ['3 miljarder kronor', 3_000_000_000],
  ['3 miljarder', 3_000_000_000],
  ['1,5 mdkr', 1_500_000_000],
  ['2 Mdr', 2_000_000_000],
  ['150 tkr', 150_000],
  ['150 KKR', 150_000],
  ['12 tusen kronor', 12_000],
  ['7 sek', 7],
  ['7 kronor', 7],
  ['99,50 kronor', 100],
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

test.each<[string, number[], string]>([
  ['500kr', [500], 'with no space before its unit'],
  ['9 999', [], 'a small number without unit is a count'],
  ['10 000', [10_000], 'a large one is a sum'],
  ['100000', [], 'where its thousands are grouped'],
  ['A500 kr', [], 'what goes on from a letter is a number of something'],
  ['1:500 kr', [], 'or from a colon'],
  ['x-500 kr', [], 'or a hyphen'],
  ['500 kronorna', [], 'a word that only begins as a unit is none'],
  ['12 500%', [], 'a share is no sum'],
  ['12 500 %', [], 'however it is written'],
  ['12 500-2024', [], 'nor is a number with a year'],
  ['12 500 7', [], 'nor what goes on in other groups'],
  ['12 500st', [], 'nor a count'],
])('in %j are %j: %s', (text, kronor) => {
  expect(sumsIn(text).map((sum) => sum.kronor)).toEqual(kronor)
})

test('a sum is one word, and its places are found again', () => {
  expect(sumWord(1020)).toBe('krcbdbq')
  expect(placesOfSum('Medel om 33 500 000 kr tillskjuts', 33_500_000)).toEqual([2, 3, 4, 5])
})

test.each([
  ['12500', [12_500]],
  ['12 500', [12_500]],
  ['12500 kr och 33,5 mnkr', [12_500, 33_500_000]],
  ['1234567', [1_234_567]],
  ['1234567890', []],
  ['12500 och 33 500 kr', [12_500, 33_500]],
  ['12500%', []],
  ['12500 7', []],
  ['2024', []],
  ['HSN 57100-2024', []],
  ['1:12500', []],
])('%j may mean %j', (query, kronor) => {
  expect(sumsAsked(query).map((sum) => sum.kronor)).toEqual(kronor)
})

test('the places of a number are found however it is grouped', () => {
  expect(placesOfSum('kostar 12 500 euro, eller 12500, inte 125000', 12_500)).toEqual([1, 2, 5])
})
