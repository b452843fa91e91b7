import { expect, test } from 'vitest'
import { sharedStart } from './front-coding.ts'

test.each([
  ['of words that begin alike', 'avtal', 'avvika', undefined, 2],
  ['of a word and one that goes on from it', 'vård', 'vårdkö', undefined, 4],
  ['of words that do not', 'barn', 'vård', undefined, 0],
  ['of a word and none before it', '', 'vård', undefined, 0],
  ['no more than are asked for', 'vård', 'vårdkö', 3, 3],
])('letters %s', (_, a, b, most, shared) => {
  expect(sharedStart(a, b, most)).toBe(shared)
})
