import { expect, test } from 'vitest'
import { nearest } from './nearest.ts'

const upTo = (count: number): number[] => Array.from({ length: count }, (_, at) => at)

test.each([
  ['a list that is not long is shown whole', 9, 7, [0, 8, 0, 0]],
  ['the middle of a long one', 2000, 1000, [996, 1004, 996, 995]],
  ['its beginning is as long', 26, 2, [0, 8, 0, 17]],
  ['and its end', 26, 25, [17, 25, 17, 0]],
  ['an entry that is none stands first', 26, 99, [0, 8, 0, 17]],
])('%s', (_, count, at, [first, last, before, after]) => {
  const shown = nearest(upTo(count), (entry) => entry === at)
  expect([shown.own[0], shown.own.at(-1), shown.before, shown.after]).toEqual([first, last, before, after])
})
