import { expect, test } from 'vitest'
import { firstWords, phrases, wholly } from './phrases.ts'

test.each([
  ['kom i mål', true],
  ['i målet', true],
  ['fri i mål', true],
  ['bi målet', false],
  ['Mötet slut', true],
  ['slut på Mötet', false],
])('"%s" has one of the phrases: %s', (text, has) => expect(phrases(['i mål', '^Mötet']).test(text)).toBe(has))

test.each([
  ['stad', true],
  ['Stad', true],
  ['stads', false],
  ['en stad', false],
  ['pastoratet', true],
])('"%s" is wholly one of them: %s', (text, is) => expect(wholly(['stad', 'pastorat(?:et)?']).test(text)).toBe(is))

test.each([
  ['Bilaga 1', true],
  ['bilagan är lång', false],
  ['Se bilaga 1', false],
])('"%s" begins with one of them, a whole word: %s', (text, begins) =>
  expect(firstWords(['bilaga', 'jäv']).test(text)).toBe(begins),
)
