import { expect, test } from 'vitest'
import { nearest } from './nearest.ts'

const upTo = (count: number): number[] => Array.from({ length: count }, (_, at) => at)

test.each([
  ['a list that is not long is shown whole', 15, 12, [0, 14, 0, 0]],
  ['the middle of a long one', 2000, 1000, [993, 1007, 993, 992]],
  ['its beginning is as long', 26, 2, [0, 14, 0, 11]],
  ['and its end', 26, 25, [11, 25, 11, 0]],
  ['an entry that is none stands first', 26, 99, [0, 14, 0, 11]],
])('%s', (_, count, at, [first, last, before, after]) => {
  const shown = nearest(upTo(count), (entry) => entry === at)
  expect([shown.own[0], shown.own.at(-1), shown.before, shown.after]).toEqual([first, last, before, after])
})
