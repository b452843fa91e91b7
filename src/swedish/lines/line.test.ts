import { expect, test } from 'vitest'
import { withoutColon } from './line.ts'

test.each([
  ['Närvarande:', 'Närvarande'],
  ['Närvarande \u00a0:', 'Närvarande'],
  ['Tid: kl. 9', 'Tid: kl. 9'],
  ['Närvarande: ', 'Närvarande: '],
  [':', ''],
])('a colon that closes "%s" goes, with the space before it', (line, expected) => {
  expect(withoutColon(line)).toBe(expected)
})
