import { expect, test } from 'vitest'
import { listsOf, GrowingNumbers, interner } from './interning.ts'

test('a text keeps the number that it was first given', () => {
  const { of, all } = interner()
  expect(['bad', 'bro', 'bad', 'väg', 'bro'].map(of)).toEqual([0, 1, 0, 2, 1])
  expect(all).toEqual(['bad', 'bro', 'väg'])
})

test('a list begins where the one before ends, and an empty one holds nothing', () => {
  const { from, ids } = listsOf(['bad bro', '', 'bro'], (text) => text.split(' ').filter(Boolean), interner())
  expect([[...from], [...ids]]).toEqual([
    [0, 2, 2, 3],
    [0, 1, 1],
  ])
})

test('numbers are kept however many they grow to be', () => {
  const numbers = new GrowingNumbers()
  for (let at = 0; at < 10_000; at++) numbers.push(at)
  expect(numbers.length).toBe(10_000)
  expect(numbers.all).toEqual(Uint32Array.from({ length: 10_000 }, (_, at) => at))
})
