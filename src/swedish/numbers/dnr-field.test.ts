/** Fields for the dnr that nobody filled in. */
import { expect, test } from 'vitest'
import { isEmptyDnrField } from './dnr-field.ts'

test.each([
  ['Dnr:', true],
  ['Diarienummer', true],
  ['Dnr –', true],
  ['Inget diarienummer', true],
  ['Saknar dnr', true],
  ['Inget dnr begärdes', false],
  ['Dnr KS 2024/14', false],
  ['Dnr: se bilagan', false],
  ['KSAU § 11', false],
  ['Kod 041', false],
  ['', false],
])('"%s" is a field for the dnr without one: %s', (text, expected) => expect(isEmptyDnrField([text])).toBe(expected))
