import { expect, test } from 'vitest'
import { phrases } from './phrases.ts'

test.each([
  ['kom i mål', true],
  ['i målet', true],
  ['fri i mål', true],
  ['bi målet', false],
  ['Mötet slut', true],
  ['slut på Mötet', false],
])('"%s" has one of the phrases: %s', (text, has) => expect(phrases(['i mål', '^Mötet']).test(text)).toBe(has))
