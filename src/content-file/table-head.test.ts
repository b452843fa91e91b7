/** Which first rows name the columns below them. */
import { describe, expect, test } from 'vitest'
import { readsAsHead } from './table-head.ts'

const table = (text: string): string[][] => text.split('\n').map((row) => row.split('|').map((cell) => cell.trim()))

describe('a first row names its columns:', () => {
  test.each([
    ['words over numbers', 'Post | Budget\nVägar | 1 200\nParker | 700'],
    ['words over crosses', 'Ledamot | Ja | Nej\nAda Provlund (S) | X |\nBo Testsson (M) | | X'],
    ['years over sums', 'Post | 2024 | 2025\nVägar | 1 200 | 1 300\nParker | 700 | –'],
    ['a word over days', 'Möte | Dag\nNämnden | 2024-03-01\nUtskottet | 2024-04-02'],
  ])('%s', (_, text) => expect(readsAsHead(table(text))).toBe(true))
})

describe('values are', () => {
  test.each([
    '1 200',
    '-12 %',
    '–5',
    '+5',
    '±5',
    '4,5 mnkr',
    '12 kr',
    '3 tkr',
    '2 mkr',
    '7 st',
    '10 kl',
    'x',
    '✓',
    '–',
    '-',
    'ja',
    'nej',
  ])('%s', (value) => {
    expect(readsAsHead([['Post'], [value], [value]])).toBe(true)
    expect(readsAsHead([['Post'], [`${value} ord`], [value]])).toBe(false)
    expect(readsAsHead([['Post'], [`ord${value}`], [value]])).toBe(false)
    expect(readsAsHead([[value], [value], [value]])).toBe(false)
  })
  test.each(['2024', '1999', '2024–2026', '2024-26', '2024/2025', '2024/25'])('years that head others: %s', (year) => {
    expect(
      readsAsHead([
        ['Post', year],
        ['Vägar', '12'],
        ['Parker', '7'],
      ]),
    ).toBe(true)
    expect(
      readsAsHead([
        ['Post', year],
        ['Vägar', '12'],
        ['Parker', '2024'],
      ]),
    ).toBe(true)
    expect(
      readsAsHead([
        ['Namn', year],
        ['Ada', '2023'],
        ['Bo', '2024'],
      ]),
    ).toBe(false)
  })
  test.each(['2124', '20244', '12024', '2024 26', '2024-6', '2024-x6', '2024-6x'])(
    'none that head others: %s',
    (year) => {
      expect(
        readsAsHead([
          ['Namn', year],
          ['Ada', '2023'],
          ['Bo', '2024'],
        ]),
      ).toBe(/x/.test(year))
    },
  )
})

describe('a first row is a row:', () => {
  test.each([
    ['words over words', 'Ada Provlund | ordförande\nBo Testsson | ledamot\nCia Exempel | ersättare'],
    ['a number in it', 'Vägar | 1 200\nParker | 700\nSnö | 4'],
    ['an empty cell in it', 'Post | \nVägar | 1 200\nParker | 700'],
    ['nothing below it in any column', 'Post | Budget\nVägar |\nParker |'],
    ['a row of none', ''],
    ['one row below it', 'Post | Budget\nVägar | 1 200'],
    ['years over years', 'Ada Provlund | 2023\nBo Testsson | 2024\nCia Exempel | 2025'],
  ])('%s', (_, text) => expect(readsAsHead(table(text))).toBe(false))
})
