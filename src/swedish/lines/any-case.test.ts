import { expect, test } from 'vitest'
import { anyCase } from './any-case.ts'

test.each(['Ersatte Dan', 'ERSÄTTER Dan', 'i st.f. Dan', 'I ST.F. Dan'])('"%s" is found in any case', (text) =>
  expect(
    new RegExp(String.raw`^(?:${anyCase(String.raw`ersätter|ersatte|i ?st\.? ?f\.`)}) \p{Lu}\p{Ll}`, 'u').test(text),
  ).toBe(true),
)

test('the rest of the expression looks at capitals', () =>
  expect(new RegExp(String.raw`^(?:${anyCase('ersatte')}) \p{Lu}`, 'u').test('Ersatte dan')).toBe(false))
