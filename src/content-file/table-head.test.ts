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

describe('a first row is a row:', () => {
  test.each([
    ['words over words', 'Ada Provlund | ordförande\nBo Testsson | ledamot\nCia Exempel | ersättare'],
    ['a number in it', 'Vägar | 1 200\nParker | 700\nSnö | 4'],
    ['an empty cell in it', 'Post | \nVägar | 1 200\nParker | 700'],
    ['one row below it', 'Post | Budget\nVägar | 1 200'],
    ['years over years', 'Ada Provlund | 2023\nBo Testsson | 2024\nCia Exempel | 2025'],
  ])('%s', (_, text) => expect(readsAsHead(table(text))).toBe(false))
})
