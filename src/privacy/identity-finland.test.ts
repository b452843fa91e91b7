import { expect, test } from 'vitest'
import { coverText } from './cover.ts'

test.each([
  '131052-308T',
  '131052-308t',
  '131052 - 308T',
  '131052‑308T',
  '131052–308T',
  '131052-\n308T',
  '010106A909A',
  '010106B909A',
  '010106Y909A',
  '150290+9151',
  '150290-9151',
])('a Finnish identity code is covered: %s', (code) => {
  expect(coverText(`Klienten ${code} bor här.`)).not.toMatch(/\d{3}/)
})

test.each([
  ['a check sign that is wrong', 'Klienten 131052-308U bor här.'],
  ['a day that does not exist', 'Klienten 310290-915C bor här.'],
  ['a matter', 'Dnr 150290-9151'],
  ['a longer number', 'Se 150290-9151-1 i listan.'],
  ['a code of letters', 'Modell X131052-308T.'],
])('what is none stays: %s', (_, text) => {
  expect(coverText(text)).toBe(text)
})

test('beside its word a wrong check sign goes too', () => {
  expect(coverText('Personbeteckning: 131052-308U')).not.toContain('308U')
})
