import { expect, test } from 'vitest'
import { sumOf } from './wording-sum.ts'

const TEXT = 'Avtalet med Ekby kommun godkänns.'

test.each([
  ['spaces and lines', 'Avtalet  med\n Ekby kommun\u00a0godkänns.'],
  ['how a word is divided', 'Av\u00adtalet med Ekby kommun godkänns.'],
  ['how a letter is put together', 'Avtalet med Ekby kommun godka\u0308nns.'],
])('the sum does not feel %s', (_, text) => expect(sumOf(text)).toBe(sumOf(TEXT)))

test.each([
  ['a word', 'Avtalet med Ekby stad godkänns.'],
  ['a sign', 'Avtalet med Ekby kommun godkänns!'],
  ['a letter’s case', 'avtalet med Ekby kommun godkänns.'],
  ['the order', 'Ekby kommun med Avtalet godkänns.'],
])('the sum feels %s', (_, text) => expect(sumOf(text)).not.toBe(sumOf(TEXT)))

test('it is short, and the same wherever it is made', () => {
  expect(sumOf(TEXT)).toMatch(/^[a-z\d]{1,7}$/)
  expect(sumOf('')).toBe('ztntfp')
})
