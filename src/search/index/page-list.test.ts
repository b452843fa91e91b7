import { expect, test } from 'vitest'
import { lengthIn, lengthLetter, marked, markIn, packRanges, unpackRanges, writePageList } from './page-list.ts'

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

test('the list is written as Pagefind 1.6 writes its own, from the oldest record', () => {
  const bytes = writePageList({
    version: '1.6.0',
    lengths: marked(lengthLetter(150) + lengthLetter(0), (record) => (record === 0 ? 'put off' : null)),
    chunks: '0a 0x',
    fields: ['title'],
  })
  const text = (value: string) => [0x60 | value.length, ...new TextEncoder().encode(value)]
  const [, , , length] = [...bytes].slice(14)
  expect([...bytes.subarray(0, 12)]).toEqual([0x86, ...text('1.6.0'), 0x82, 0x83, ...text('1'), 0])
  expect(Math.abs((length ?? 0) - 150)).toBeLessThan(40)
  expect([...bytes.subarray(-15)]).toEqual(
    [...text(''), 0x81, 0x83, ...text('a'), ...text('x'), ...text('0'), 0x80, 0x80, 0x81, ...text('title')].slice(-15),
  )
})

test('a letter says about how long a record is, and what it is', () => {
  const words = [0, 1, 30, 400, 9_000, 120_000]
  const marks = [null, 'put off', 'reports', 'election', 'put off', 'reports'] as const
  const lengths = marked(words.map((own) => lengthLetter(own)).join(''), (record) => marks[record] ?? null)
  expect(words.map((_, record) => markIn(lengths, record))).toEqual(marks)
  for (const [record, own] of words.entries()) {
    expect(lengthIn(lengths, record) + 1).toBeGreaterThan((own + 1) / 1.3)
    expect(lengthIn(lengths, record) + 1).toBeLessThan((own + 1) * 1.3)
  }
  expect(lengths).not.toMatch(/["\\]/)
})
