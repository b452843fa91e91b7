import { expect, test } from 'vitest'
import { inThousands } from './thousands.ts'

test.each([
  [1, '1'],
  [999, '999'],
  [1000, '1\u00a0000'],
  [250_000, '250\u00a0000'],
  [1_234_567, '1\u00a0234\u00a0567'],
])('the thousands of %i stand apart', (count, words) => {
  expect(inThousands(count)).toBe(words)
})
