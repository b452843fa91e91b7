import { expect, test } from 'vitest'
import { lengthLetter, packRanges, unpackRanges, writePageList } from './page-list.ts'

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

test('the list is written as Pagefind 1.6 writes its own', () => {
  const bytes = writePageList({
    version: '1.6.0',
    lengths: lengthLetter(0) + lengthLetter(150),
    chunks: '0a 0x',
    fields: ['title'],
  })
  const text = (value: string) => [0x60 | value.length, ...new TextEncoder().encode(value)]
  const [, , , length] = [...bytes].slice(14)
  expect([...bytes.subarray(0, 12)]).toEqual([0x86, ...text('1.6.0'), 0x82, 0x83, ...text('0'), 0])
  expect(Math.abs((length ?? 0) - 150)).toBeLessThan(12)
  expect([...bytes.subarray(-15)]).toEqual(
    [...text(''), 0x81, 0x83, ...text('a'), ...text('x'), ...text('0'), 0x80, 0x80, 0x81, ...text('title')].slice(-15),
  )
})
