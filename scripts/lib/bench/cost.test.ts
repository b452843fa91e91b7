import { expect, test } from 'vitest'
import { cpuOf } from './cost.ts'

test.each([
  ['0m0.010s 0m0.020s\n0m1.250s 0m0.500s\n', 1.75],
  ['0m0.000s 0m0.000s\n2m3.500s 0m0.500s\n', 124],
  ['', 0],
])('the times %j are %d s', (times, seconds) => {
  expect(cpuOf(times)).toBeCloseTo(seconds, 6)
})
