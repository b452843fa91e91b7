/** The lists of words that carry grammar and no matter: a word of each row, and what is none. */
import { expect, test } from 'vitest'
import { MEASURES, PARTICLE_WORDS, STOP_WORDS } from './stopwords.ts'

test.each(['alla', 'och', 'tex', 'handla', 'söker', 'tyckte'])('%s is no word to search for', (word) =>
  expect(STOP_WORDS.has(word)).toBe(true),
)

test('no list has an empty word, nor one of the others', () => {
  expect([STOP_WORDS, MEASURES, PARTICLE_WORDS].map((list) => list.has(''))).toEqual([false, false, false])
  expect([...MEASURES].filter((word) => STOP_WORDS.has(word))).toEqual([])
  expect([MEASURES.has('stor'), MEASURES.has('gammalt'), PARTICLE_WORDS.has('an'), PARTICLE_WORDS.has('åter')]).toEqual(
    [true, true, true, true],
  )
})
