/** What a cell in a column of marks says. */
import { expect, test } from 'vitest'
import { isTick, withoutBox } from './marks.ts'

test.each(['X', 'x', '✓', '✔', '1', '*', '☒', '☑', '🗹', 'Ja', 'ja', '[x]', '[X]'])('"%s" ticks its column', (cell) => {
  expect(isTick(cell)).toBe(true)
  expect(isTick(`${cell} § 4`)).toBe(false)
  expect(isTick(`Ada ${cell}`)).toBe(false)
})
test.each(['', 'Nej', '-', '☐', '[ ]', '2', 'S'])('"%s" does not', (cell) => expect(isTick(cell)).toBe(false))

test.each([
  ['☐', ''],
  ['□', ''],
  ['[]', ''],
  ['[ ]', ''],
  ['[x]', '[x]'],
  ['☐ § 4', '☐ § 4'],
  ['Ada ☐', 'Ada ☐'],
  ['[  ]', '[  ]'],
])('"%s" says "%s" without its box', (cell, said) => expect(withoutBox(cell)).toBe(said))
