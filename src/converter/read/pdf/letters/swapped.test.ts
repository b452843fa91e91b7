/** Ligatures whose table of signs has its bytes the wrong way round. */
import { expect, test } from 'vitest'
import { lettersOf } from './swapped.ts'

test.each([
  ['Kollektivtra\u6600\u6900k och o\u6600\u6600\u6900ciellt', 'Kollektivtrafik och officiellt'],
  ['Trafik', 'Trafik'],
  ['En sign \u6600 alone', 'En sign \u6600 alone'],
])('%s', (text, expected) => {
  expect(lettersOf(text)).toBe(expected)
})
