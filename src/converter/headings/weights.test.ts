/** How much a line looks like a heading, by what stands in it and beside it. */
import { expect, test } from 'vitest'
import { toLines } from '../clean/lines.ts'
import { textLines } from '../read/text.ts'
import { weighPoint, WEIGHTS } from './weights.ts'

/** The middle line of three, whose number is off already. */
function weigh(rest: string, before: string[], after: string[]): number | undefined {
  const lines = toLines(textLines([...before, `1. ${rest}`, ...after]))
  const at = lines.findIndex(({ text }) => text.startsWith('1.'))
  const line = lines[at]
  return line && weighPoint({ line, rest, before: lines[at - 1], next: lines[at + 1] })
}

test.each([
  ['tight among lines', 'Budget', ['Texten.'], ['Mer text.'], WEIGHTS.heading],
  ['with a blank line above', 'Budget', ['Texten.', ''], ['Mer text.'], WEIGHTS.apart],
  ['with a blank line below', 'Budget', ['Texten.'], ['', 'Mer text.'], WEIGHTS.apart],
  ['last of all', 'Budget', ['Texten.'], [], WEIGHTS.apart],
  ['a sentence', 'Budgeten godkänns.', ['Texten.', ''], ['', 'Mer.'], WEIGHTS.none],
  ['one that is left open', 'Budgeten ...', ['Texten.', ''], ['', 'Mer.'], WEIGHTS.apart],
  ['in lower case', 'budget', ['Texten.', ''], ['', 'Mer.'], WEIGHTS.none],
  ['a number alone', '', ['Texten.', ''], ['', 'Mer.'], WEIGHTS.apart],
])('a point %s', (_, rest, before, after, weight) => expect(weigh(rest, before, after)).toBe(weight))
