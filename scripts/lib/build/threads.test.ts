import { expect, test } from 'vitest'
import { threadsFor, threadsHere } from './threads.ts'

const GB = 2 ** 30

test.each([
  { machine: 'a laptop', processors: 8, bytes: 16 * GB, threads: 5 },
  { machine: 'one with more memory than processors', processors: 2, bytes: 24 * GB, threads: 2 },
  { machine: 'a small container on a large machine', processors: 16, bytes: 2 * GB, threads: 1 },
  { machine: 'a large server', processors: 64, bytes: 256 * GB, threads: 6 },
  { machine: 'one that nothing is known of', processors: 1, bytes: 0, threads: 1 },
])('$machine has $threads', ({ processors, bytes, threads }) => {
  expect(threadsFor(processors, bytes)).toBe(threads)
})

test('this machine has one, or more', () => {
  expect(threadsHere()).toBeGreaterThanOrEqual(1)
})
