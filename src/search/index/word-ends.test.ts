import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordEnds } from './word-ends.ts'

test.each([
  ['kommunstyrelsen', [6]],
  ['styrelsen', [0]],
  ['styrelse', []],
  ['parkbron', [0, 4]],
  ['', []],
])('%s', (word, places) => {
  expect(wordEnds(['styrelsen', 'bron', 'parkbron'])(word)).toEqual(places)
})

test('as cutting every end out and looking for it', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'å', '😀'), maxLength: 8 })
  fc.assert(
    fc.property(fc.array(text, { maxLength: 20 }), text, (words, word) => {
      const cut = Array.from({ length: word.length }, (_, at) => at).filter((at) => words.includes(word.slice(at)))
      expect(wordEnds(words)(word)).toEqual(cut)
    }),
  )
})
