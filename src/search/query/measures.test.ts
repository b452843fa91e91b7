import { expect, test } from 'vitest'
import { gradesOf, mean, measure } from './measures.ts'

const judged = [
  { source: 's', number: '1', grade: 3 },
  { source: 's', number: '2', grade: 2 },
  { source: 's', number: '3', grade: 1 },
]
const hits = (...numbers: (string | null)[]) => numbers.map((number) => ({ source: 's', number }))

test('the ideal order measures one', () => {
  expect(measure(hits('1', '2', '3'), judged)).toEqual({ mrr10: 1, ndcg10: 1, recall10: 1 })
})

test('a hit that only mentions the matter is no help', () => {
  expect(measure(hits('3', '1'), judged)).toMatchObject({ mrr10: 0.5, recall10: 0.5 })
})

test('nothing found measures nothing', () => {
  expect(measure([], judged)).toEqual({ mrr10: 0, ndcg10: 0, recall10: 0 })
})

test('a meeting is met by its page or any of its §, once', () => {
  expect(gradesOf(hits('7', null), [{ source: 's', number: null, grade: 3 }])).toEqual([3, 0])
})

test('the mean of several', () => {
  expect(
    mean([
      { mrr10: 1, ndcg10: 1, recall10: 1 },
      { mrr10: 0, ndcg10: 0.5, recall10: 0 },
    ]),
  ).toEqual({ mrr10: 0.5, ndcg10: 0.75, recall10: 0.5 })
})
