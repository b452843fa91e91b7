/** A style sheet that would take a page's whole time. */
import { expect, test } from 'vitest'
import { MOST_MATCHES } from '../limits.ts'
import { sheetOf } from './css.ts'
import { elementOf, pieceOf } from './pieces.fixture.ts'

test('too many rules for a page are refused, those of all its elements together', () => {
  const sheet = sheetOf(pieceOf(`<style>${'.c{color:a}'.repeat(1000)}</style>`))
  const rulesFor = (classes: number): number =>
    sheet.rulesFor(elementOf(`<p class="${'c '.repeat(classes)}">Text</p>`), []).length
  expect(rulesFor(1)).toBe(1000)
  expect(() => rulesFor(MOST_MATCHES / 1000)).toThrow(
    expect.objectContaining({
      ruleId: 'too-large',
      message: 'Unexpected style sheet with too many rules for the page',
      advice: 'expected the page of one protokoll; save its text and add that',
    }),
  )
})
