/** Which numbers make the series of a document, and when a run of them is one and not a list inside it. */
import { expect, test } from 'vitest'
import { heaviestIncreasing, isSteady, stepsOf, strongIn, weightOf, type Weighed } from './rising.ts'

const chain = (...values: number[]): Weighed[] => values.map((value) => ({ value, last: value, weight: 1 }))

test.each<[string, Weighed[], number, boolean]>([
  ['step by step', chain(1, 2, 3, 4), 0, true],
  ['with one step in five missing', chain(1, 2, 3, 4, 6, 7), 0, true],
  ['with two in five missing', chain(1, 2, 3, 5, 7, 8), 0, false],
  ['of two numbers only', chain(1, 2), 0, false],
  ['with as many of its form outside', chain(1, 2, 3), 3, true],
  ['with more outside than in', chain(1, 2, 3), 4, false],
])('%s', (_, found, outside, expected) => {
  expect(isSteady(found, [...found, ...chain(...Array.from({ length: outside }, () => 9))])).toBe(expected)
})

/** A number that weighs as a heading does, or how much else, or up to which other. */
type One = number | { value: number; weight?: number; last?: number }
const weighed = (ones: readonly One[]): { value: number; last: number; weight: number }[] =>
  ones.map((one) => {
    const { value, weight = 1, last = value }: Exclude<One, number> = typeof one === 'number' ? { value: one } : one
    return { value, weight, last }
  })

const SENTENCE = { value: 4, weight: 0.5 }

test.each<[string, One[], number[]]>([
  ['all that rise', [1, 2, 3], [0, 1, 2]],
  ['none', [], []],
  ['no number twice: the later', [5, 5], [1]],
  ['of two alike the later', [1, 2, 1, 2], [2, 3]],
  ['none that falls back', [1, 9, 2, 3], [0, 2, 3]],
  ['those that go by one, before one that weighs some more', [1, { value: 3, weight: 1.5 }, 2], [0, 2]],
  ['one that weighs much more', [1, { value: 5, weight: 3 }, 2], [0, 1]],
  [
    'a sentence that goes by one adds what it weighs',
    [1, { value: 9, weight: 0.9 }, { value: 2, weight: 0.4 }],
    [0, 1],
  ],
  ['one that stands for several', [{ value: 3, last: 5 }, 4, 6], [0, 2]],
  ['over a number that is passed', [1, 2, 5, 6], [0, 1, 2, 3]],
  ['the greatest numbers', [9998, 9999], [0, 1]],
  // A list inside an item: 3, 4 – the item after the third has not been met.
  ['no sentence that goes on from a list', [1, 2, 3, { value: 3, weight: 0.5 }, SENTENCE], [0, 1, 2]],
  ['a heading that does', [1, 2, 3, { value: 3, weight: 0.5 }, 4], [0, 1, 2, 4]],
  ['a sentence that goes on from the series', [1, 2, 3, SENTENCE], [0, 1, 2, 3]],
  ['a sentence below another number', [1, 2, 3, { value: 1, weight: 0.5 }, SENTENCE], [0, 1, 2, 4]],
])('the heaviest chain has %s', (_, ones, expected) => {
  const candidates = weighed(ones)
  expect(heaviestIncreasing(candidates).map((one) => candidates.indexOf(one))).toEqual(expected)
})

test('steps, weight and headings of a chain are counted', () => {
  expect(stepsOf(weighed([1, 2, 4, 5]))).toBe(2)
  expect(stepsOf(weighed([{ value: 1, last: 3 }, 4, 5]))).toBe(2)
  expect(stepsOf(weighed([{ value: 1, last: 3 }, 2]))).toBe(0)
  expect(weightOf(weighed([1, SENTENCE]))).toBe(1.5)
  expect(strongIn(weighed([1, SENTENCE, { value: 5, weight: 2 }]))).toBe(2)
})
