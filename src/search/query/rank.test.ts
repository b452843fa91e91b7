import { expect, test } from 'vitest'
import { rank, type Found } from './rank.ts'

const [A, B, MEETING] = [1, 2, 3]
type Asked = { whole?: Found[]; parts?: Found[][]; place?: number }
const records = (...answers: Asked[]) =>
  rank(
    answers.map(({ whole = [], parts = [], place = null }) => ({ whole, parts, place })),
    (record) => record === MEETING,
  ).map(({ record }) => record)
const found = (...scores: [record: number, score: number, ...places: number[]][]): Found[] =>
  scores.map(([record, score, ...places]) => ({ record, score, places }))

test('a record that holds both words goes before one that holds the rarer well', () => {
  expect(records({ whole: found([A, 5], [B, 3]) }, { whole: found([B, 3]) })).toEqual([B, A])
})

test('the whole word goes before its parts', () => {
  expect(records({ whole: found([A, 1]), parts: [found([B, 9]), found([B, 9])] })).toEqual([A, B])
})

test('both parts of an unknown compound go before one', () => {
  expect(records({ parts: [found([A, 9], [B, 5]), found([B, 5])] })).toEqual([B, A])
})

test('of two words, a record that holds both goes before one that holds one in another shape', () => {
  const weak = { record: B, score: 1.5, places: [], weak: true }
  expect(records({ whole: found([A, 2], [B, 4]) }, { whole: [...found([A, 1]), weak] })).toEqual([B, A])
  expect(records({ whole: found([A, 4], [B, 4]) }, { whole: [...found([A, 1]), weak] })).toEqual([A, B])
})

test('a record with one part of a compound holds half of it', () => {
  expect(records({ whole: found([A, 3], [B, 4]) }, { whole: found([A, 1]), parts: [found([B, 8]), []] })).toEqual([
    A,
    B,
  ])
})

test("a meeting's own page comes after the § that says as much", () => {
  expect(records({ whole: found([MEETING, 2], [A, 1]) })).toEqual([A, MEETING])
})

test('of equal hits the newest goes first, which has the lowest number', () => {
  expect(records({ whole: found([B, 1], [A, 1]) })).toEqual([A, B])
})

test('words in a row, as far apart as they were asked, go before the same words elsewhere', () => {
  const first = { whole: found([A, 3, 7], [B, 2.5, 4, 9]), place: 0 }
  expect(records(first, { whole: found([A, 3, 8], [B, 2.5, 11]), place: 2 })).toEqual([B, A])
  expect(records(first, { whole: found([A, 3, 1], [B, 2.5, 2]), place: 2 })).toEqual([A, B])
})

test('one part of an unknown compound, however well, is less than both', () => {
  expect(records({ parts: [found([A, 9], [B, 0.8]), found([B, 0.8])] })).toEqual([B, A])
})
