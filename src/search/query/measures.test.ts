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

test('the judgements may stand in any order', () => {
  expect(measure(hits('1', '2', '3'), judged.toReversed())).toEqual({ mrr10: 1, ndcg10: 1, recall10: 1 })
})

test('grade 2 helps as grade 3 does, and tells less', () => {
  // 7, 3 and 1 are what the grades gain, each divided by the logarithm of its place.
  const [ideal, swapped] = [7 + 3 / Math.log2(3) + 1 / 2, 3 + 7 / Math.log2(3) + 1 / 2]
  const { mrr10, ndcg10, recall10 } = measure(hits('2', '1', '3'), judged)
  expect([mrr10, recall10]).toEqual([1, 1])
  expect(ndcg10).toBeCloseTo(swapped / ideal)
  expect(measure(hits('3', '9', '2'), judged)).toMatchObject({ mrr10: 1 / 3, recall10: 0.5 })
})

test('nothing found measures nothing, and so does what nothing is judged for', () => {
  expect(measure([], judged)).toEqual({ mrr10: 0, ndcg10: 0, recall10: 0 })
  expect(measure(hits('1'), [])).toEqual({ mrr10: 0, ndcg10: 0, recall10: 0 })
  expect(measure(hits('9'), judged)).toEqual({ mrr10: 0, ndcg10: 0, recall10: 0 })
})

test('ten hits count, and ten judgements are the most that ten hits can meet', () => {
  const many = Array.from({ length: 12 }, (_, at) => ({ source: 's', number: String(at + 1), grade: 3 }))
  const all = hits(...many.map(({ number }) => number))
  expect(measure(all, many)).toEqual({ mrr10: 1, ndcg10: 1, recall10: 1 })
  expect(measure(all.slice(0, 5), many).recall10).toBe(0.5)
  expect(measure(all, many.slice(10))).toEqual({ mrr10: 0, ndcg10: 0, recall10: 0 })
})

test('a judgement is of one source', () => {
  expect(gradesOf([{ source: 't', number: '1' }, ...hits('1', '1')], judged)).toEqual([0, 3, 0])
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
  expect(mean([])).toEqual({ mrr10: 0, ndcg10: 0, recall10: 0 })
})
