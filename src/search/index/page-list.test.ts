import { expect, test } from 'vitest'
import { isPutOffIn, lengthIn, lengthLetter, markedPutOff, packRanges, unpackRanges } from './page-list.ts'

test('ranges of words come back as they were', () => {
  const ranges: [string, string][] = [
    ['avtal', 'avvika'],
    ['avvikande', 'barn'],
    ['år', 'ö'],
  ]
  expect(packRanges(ranges)).toBe('0avtal 2vika 6nde 0barn 0år 0ö')
  expect(unpackRanges(packRanges(ranges))).toEqual(ranges)
  expect(unpackRanges('')).toEqual([])
})

test('a letter says about how long a record is, and whether it only put its matter off', () => {
  const words = [0, 1, 30, 400, 9_000, 120_000]
  const lengths = markedPutOff(words.map((own) => lengthLetter(own)).join(''), (record) => record % 2 === 1)
  expect(words.map((_, record) => isPutOffIn(lengths, record))).toEqual([false, true, false, true, false, true])
  for (const [record, own] of words.entries()) {
    expect(lengthIn(lengths, record) + 1).toBeGreaterThan((own + 1) / 1.3)
    expect(lengthIn(lengths, record) + 1).toBeLessThan((own + 1) * 1.3)
  }
  expect(lengths).not.toMatch(/["\\]/)
})
