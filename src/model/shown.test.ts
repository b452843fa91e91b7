import { expect, test } from 'vitest'
import { shown } from './shown.ts'

test.each([
  ['a\nb\u001b[31m', 'a\\u{a}b\\u{1b}[31m'],
  ['a\\b', 'a\\b'],
  ['a\u202elmth', 'a\\u{202e}lmth'],
  ['a\u2028b\u200dc', 'a\\u{2028}b\\u{200d}c'],
  ['möte "å" 👩', 'möte "å" 👩'],
])('%j is shown as %j, on one line', (name, expected) => {
  expect(shown(name)).toBe(expected)
})
