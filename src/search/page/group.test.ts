import { expect, test } from 'vitest'
import { byMeeting } from './group.ts'

const hits = [1, 2, 1, 3, 2].map((meeting, order) => ({ meeting, order }))
const orders = (groups: { order: number }[][]) => groups.map((group) => group.map(({ order }) => order))

test('few hits stand one by one, in their own order', () => {
  expect(orders(byMeeting(hits, 5))).toEqual([[0], [1], [2], [3], [4]])
})

test('of many, those of one meeting that follow one another stand together, and the order is kept', () => {
  const many = [1, 1, 2, 1, 3, 3].map((meeting, order) => ({ meeting, order }))
  expect(orders(byMeeting(many, 500))).toEqual([[0, 1], [2], [3], [4, 5]])
})

test('many begins at twenty', () => {
  const pair = [1, 1].map((meeting, order) => ({ meeting, order }))
  expect([orders(byMeeting(pair, 19)), orders(byMeeting(pair, 20))]).toEqual([[[0], [1]], [[0, 1]]])
})
