import { expect, test } from 'vitest'
import { sharedQueue, workQueue } from './work-queue.ts'

test('nobody gets a turn that another has had', () => {
  const shared = sharedQueue()
  const [one, other] = [workQueue(shared), workQueue(shared)]
  expect([one.next(), other.next(), other.next(), one.next()]).toEqual([0, 1, 2, 3])
})

test('what one has made all know of', () => {
  const shared = sharedQueue()
  const [one, other] = [workQueue(shared), workQueue(shared)]
  one.count()
  one.count()
  expect([one.done(), other.done(), other.next()]).toEqual([2, 2, 0])
})

test('where one cannot go on nobody gets a place in the list', () => {
  const shared = sharedQueue()
  const [one, other] = [workQueue(shared), workQueue(shared)]
  one.next()
  one.end()
  expect(['first', 'second'][other.next()]).toBeUndefined()
})

test('that it has ended all know of, however many ask', () => {
  const shared = sharedQueue()
  const [one, other] = [workQueue(shared), workQueue(shared)]
  other.next()
  expect(other.isEnded()).toBe(false)
  one.end()
  other.next()
  expect([one.isEnded(), other.isEnded()]).toEqual([true, true])
})
