import { expect, test } from 'vitest'
import { firstFrom } from './sorted.ts'

const WORDS = ['bad', 'badhus', 'bro', 'skola', 'väg']

test.each([
  ['', 0, 'before all words'],
  ['a', 0, 'before the first'],
  ['bad', 0, 'where the word itself is'],
  ['bade', 1, 'where the next would be'],
  ['badhus', 1, 'where the word itself is'],
  ['bro', 2, 'in the middle'],
  ['bron', 3, 'behind it'],
  ['väg', 4, 'at the last'],
  ['vägar', 5, 'past the last'],
])('what does not come before %j begins at %i: %s', (start, at) => {
  expect(firstFrom(WORDS, start)).toBe(at)
})

test('no words have no place but the first', () => {
  expect(firstFrom([], 'bad')).toBe(0)
})
