import { expect, test } from 'vitest'
import { entryAt, firstOf, inGroups, lastOf, neighbours, runsOf, valueAt } from './lists.ts'

test.each([
  [[], []],
  [[1], []],
  [
    [1, 2, 4],
    [
      [1, 2],
      [2, 4],
    ],
  ],
])('the neighbours in %j are %j', (list, pairs) => {
  expect(neighbours(list)).toEqual(pairs)
})

test.each([
  [[], []],
  [[1, 2], [[1, 2]]],
  [
    [1, 2, 3, 4, 5],
    [[1, 2], [3, 4], [5]],
  ],
])('%j by two are %j', (list, groups) => {
  expect(inGroups(list, 2)).toEqual(groups)
})

const runs = (...values: number[]): number[][] =>
  runsOf(
    values.map((value) => ({ value })),
    (before, own) => own.value === before.value + 1,
  ).map((run) => run.map(({ value }) => value))

test.each([
  [[], []],
  [[1], [[1]]],
  [
    [1, 2, 4, 5, 6, 6],
    [[1, 2], [4, 5, 6], [6]],
  ],
])('the runs of %j are %j', (values, expected) => {
  expect(runs(...values)).toEqual(expected)
})

test('what stands at a place is given, and asked for where nothing stands it is a fault', () => {
  expect([entryAt(['a', 'b'], 1), firstOf(['a', 'b']), lastOf(['a', 'b'])]).toEqual(['b', 'a', 'b'])
  expect(entryAt(Uint8Array.of(0), 0)).toBe(0)
  expect(() => entryAt(['a'], 1)).toThrow(RangeError)
  expect(() => entryAt(['a'], -1)).toThrow(RangeError)
  expect(() => firstOf([])).toThrow(RangeError)
  expect(() => lastOf([])).toThrow(RangeError)
})

test('a map gives what it is known to hold, and throws where it does not', () => {
  const map = new Map([['a', [1]]])
  expect(valueAt(map, 'a')).toEqual([1])
  expect(() => valueAt(map, 'b')).toThrow(RangeError)
})
