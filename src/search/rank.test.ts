import { expect, test } from 'vitest'
import { rank } from './rank.ts'

const ids = (...answers: Parameters<typeof rank>[0]) => rank(answers, new Set(['mötet'])).map(({ id }) => id)
const found = (scores: Record<string, number>) => Object.entries(scores).map(([id, score]) => ({ id, score }))

test('a record that holds both words goes before one that holds the rarer well', () => {
  expect(ids({ whole: found({ a: 5, b: 3 }), parts: [] }, { whole: found({ b: 3 }), parts: [] })).toEqual(['b', 'a'])
})

test('the whole word goes before its parts', () => {
  expect(ids({ whole: found({ a: 1 }), parts: [found({ b: 9 }), found({ b: 9 })] })).toEqual(['a', 'b'])
})

test('both parts of an unknown compound go before one', () => {
  expect(ids({ whole: [], parts: [found({ a: 9, b: 5 }), found({ b: 5 })] })).toEqual(['b', 'a'])
})

test("a meeting's own page comes after the § that says as much", () => {
  expect(ids({ whole: found({ mötet: 2, a: 1 }), parts: [] })).toEqual(['a', 'mötet'])
})

test('equal hits keep one order on every machine', () => {
  expect(ids({ whole: found({ b: 1, a: 1 }), parts: [] })).toEqual(['a', 'b'])
})

test('words in a row go before the same words apart', () => {
  const both = found({ a: 3, b: 2.5 })
  expect(rank([{ whole: both, parts: [] }, { whole: both, parts: [] }], new Set(), new Set(['b'])).map(({ id }) => id)).toEqual(['b', 'a'])
})
