import { expect, test } from 'vitest'
import { FIELD_NAMES, spelt, token } from './token.ts'

test('a word is spelt so that no two words are one, with dots or without, with figures or letters', () => {
  const words = ['råd', 'rad', 'räd', 'röd', 'rod', 'rqd', '2024', '2025', 'r2d2']
  expect(new Set(words.map(spelt)).size).toBe(words.length)
  expect(words.map(spelt).every((word) => /^[a-z]+$/.test(word))).toBe(true)
})

test('no token begins another: "råd" is not where "rådet" is, nor in the title what is in the text', () => {
  const tokens = ['rå', 'råd', 'rådet', 'rådq', 'råda', '20', '202'].flatMap((word) =>
    FIELD_NAMES.map((field) => token(word, field)),
  )
  expect(tokens.filter((own) => tokens.some((other) => other !== own && other.startsWith(own)))).toEqual([])
})

test('what begins a word begins its tokens', () => {
  expect(token('rådhus', 'title').startsWith(spelt('råd'))).toBe(true)
})
