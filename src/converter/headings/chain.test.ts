/** When a run of numbers is the series of a document, and not a list inside it. */
import { expect, test } from 'vitest'
import { isSteady } from './chain.ts'
import type { Candidate } from './forms.ts'

const chain = (...values: number[]): Candidate[] =>
  values.map((value) => ({ value, last: value, weight: 1 }) as Candidate)

test.each<[string, Candidate[], number, boolean]>([
  ['step by step', chain(1, 2, 3, 4), 0, true],
  ['with one step in five missing', chain(1, 2, 3, 4, 6, 7), 0, true],
  ['with two in five missing', chain(1, 2, 3, 5, 7, 8), 0, false],
  ['of two numbers only', chain(1, 2), 0, false],
  ['with as many of its form outside', chain(1, 2, 3), 3, true],
  ['with more outside than in', chain(1, 2, 3), 4, false],
])('%s', (_, found, outside, expected) => {
  expect(isSteady(found, [...found, ...chain(...Array.from({ length: outside }, () => 9))])).toBe(expected)
})
