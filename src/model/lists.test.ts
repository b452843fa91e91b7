import { expect, test } from 'vitest'
import { neighbours, runsOf } from './lists.ts'

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
