import { expect, test } from 'vitest'
import { nearest } from './nearest.ts'

const upTo = (count: number): number[] => Array.from({ length: count }, (_, at) => at)

test.each([
  ['a list that is not long is shown whole', 150, 70, [0, 149, 0, 0]],
  ['the middle of a long one', 2000, 1000, [970, 1030, 970, 969]],
  ['its beginning', 2000, 2, [0, 32, 0, 1967]],
  ['its end', 2000, 1999, [1969, 1999, 1969, 0]],
])('%s', (_, count, at, [first, last, before, after]) => {
  const shown = nearest(upTo(count), (entry) => entry === at)
  expect([shown.own[0], shown.own.at(-1), shown.before, shown.after]).toEqual([first, last, before, after])
})
