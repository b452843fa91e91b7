import { expect, test } from 'vitest'
import { hindranceOf } from './copy.ts'
import { amount, megabytes } from './words.ts'

test('sizes are in megabytes, and never nothing', () => {
  expect([2_140_000, 123_456_789, 999].map(megabytes)).toEqual(['2,1\u00a0MB', '123\u00a0MB', '0,1\u00a0MB'])
})

test('an amount names pages and size', () => {
  expect(amount({ files: 9, pages: 1, bytes: 1_000_000, tooLarge: false })).toBe('1\u00a0sida, 1\u00a0MB')
  expect(amount({ files: 9, pages: 107, bytes: 2_100_000, tooLarge: false })).toBe('107\u00a0sidor, 2,1\u00a0MB')
})

test('a copy is made from https only, by a browser that can', () => {
  expect(hindranceOf('file:', true, true)).toBe('disk')
  expect(hindranceOf('http:', false, false)).toBe('insecure')
  expect(hindranceOf('https:', true, false)).toBe('unsupported')
  expect(hindranceOf('https:', true, true)).toBeNull()
})
