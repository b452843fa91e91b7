/**
 * Numbers of lines that the margin's column left on lines of their own: "1", the text of the line, "2", the next … They
 * go through the whole document and number its headings too, which have numbers of their own; the numbers of items
 * never do.
 */
import type { RemovalKind } from '../../../model/types.ts'
import type { Line } from '../../types/line.ts'
import type { Kinds } from './types.ts'

const NUMBER = /^\d{1,4}$/
/** "§ 12 Budget", "3. Taxa": no item is numbered twice. */
const ITEM = /^(?:§ ?\d|\d{1,3}[.)] \p{L})/u
const LEAST = 8
/** The share of the lines that have one, and of the numbers that are one more than the one before. */
const SURE = 0.9

interface Seen {
  index: number
  text: string
  isNumber: boolean
}

/**
 * @param known Lines that are furniture already.
 * @returns Index of each such line; none where few lines are numbered so.
 */
export function findLineNumbers(lines: readonly Line[], known: Kinds): Kinds {
  const seen = lines.flatMap(({ text, cells }, index): Seen[] =>
    known.has(index) ? [] : [{ index, text, isNumber: cells === null && NUMBER.test(text) }],
  )
  const numbers = seen.filter(({ isNumber }) => isNumber)
  if (numbers.length < LEAST || numbers.length < (seen.length - numbers.length) * SURE) return new Map()
  const texts = seen.flatMap((one, at) => (one.isNumber ? textsFrom(seen, at + 1) : []))
  const enough = (count: number): boolean => count + 1 >= numbers.length * SURE
  return enough(counting(numbers)) && enough(texts.length) && texts.some((text) => ITEM.test(text))
    ? new Map(numbers.map(({ index }): [number, RemovalKind] => [index, 'line-number']))
    : new Map()
}

/** How many numbers are one more than the one before. */
const counting = (numbers: readonly Seen[]): number =>
  numbers.filter(({ text }, at) => Number(text) === Number(numbers[at - 1]?.text) + 1).length

/** The text of the line that a number stands at; none where another number, or more text, stands there. */
function textsFrom(seen: readonly Seen[], at: number): string[] {
  const [one, next] = [seen[at], seen[at + 1]]
  return one && !one.isNumber && next?.isNumber !== false ? [one.text] : []
}
