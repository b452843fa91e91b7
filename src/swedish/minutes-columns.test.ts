import { expect, test } from 'vitest'
import { areMinutes } from './minutes-columns.ts'

test.each([
  [['§', 'Ärende', 'Beslut'], true],
  [['Paragraf', 'Rubrik', 'Beslut', 'Ansvarig'], true],
  [['Nr', 'Fråga', 'BESLUT:'], true],
  [['Ärende', 'Beslut'], false],
  [['§', 'Ärende', 'Sida'], false],
  [['Nr', 'Ärende', 'Beslut', 'Beslut'], false],
])('%j', (heads, expected) => {
  expect(areMinutes(heads)).toBe(expected)
})
