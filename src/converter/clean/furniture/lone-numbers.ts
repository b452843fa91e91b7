/**
 * Page numbers that stand quite alone on their lines, told from figures of tables, seats of a roll and numbers of
 * points.
 */
import { entryAt } from '../../../model/lists.ts'
import type { RemovalKind } from '../../../model/types.ts'
import type { Line } from '../../types/line.ts'
import { isRunningText, pageNumbersIn, risingPages, textAbove, type Numbered } from './pages.ts'
import type { Kinds } from './types.ts'

const LONE_NUMBER = /^\d{1,3}$/
/** Points numbered so: at least this many, most of them no more lines apart than this. */
const LEAST_POINTS = 4
const POINT_LINES = 12
/** The share of the points that stand so near each other. */
const NEAR = 0.8
const ITEM = /^§|^\d{1,3}[.)] \p{Lu}/u
/** Pages numbered in a form of their own. */
const LEAST_FORMS = 2
/** Blank lines between the footer of a page and what comes next. */
const PAGE_GAP = 2

/** Where the pages bear numbers of another form, a lone number is none of theirs. */
export function findLoneNumbers(lines: readonly Line[], known: Kinds): Kinds {
  if (pageNumbersIn(lines, known).size >= LEAST_FORMS) return new Map()
  const points = numbersOfPoints(lines)
  const numbers = lines.flatMap((line, index): Numbered[] =>
    LONE_NUMBER.test(line.text) && isApart(lines, index) && !points.has(index)
      ? [{ index, value: Number(line.text) }]
      : [],
  )
  const rising = withCover(risingPages(numbers, textAbove(lines)), lines)
  const pages = rising.length > 0 ? rising : numbers.filter((one) => isAtEdge(lines, one)).map(({ index }) => index)
  return new Map(pages.map((index): [number, RemovalKind] => [index, 'page-number']))
}

/** "1" on top of a cover, which has no running text, before "2" on the next page */
const withCover = ([first, ...more]: readonly Numbered[], lines: readonly Line[]): number[] => {
  const pages = first ? [first, ...more].map(({ index }) => index) : []
  return first?.value === 2 && lines[0]?.text === '1' ? [0, ...pages] : pages
}

/** A blank line on one side at least: a footer may follow its text at once, and a header stand right above it. */
const isApart = (lines: readonly Line[], index: number): boolean =>
  (lines[index]?.gap ?? 0) > 0 || (lines[index + 1]?.gap ?? 1) > 0

/** Where one number alone is a page's, since a page begins or ends there for sure. */
const EDGES: readonly ((number: Numbered, around: Around) => boolean)[] = [
  // The first line of all
  ({ value }, { above, below }) => value === 1 && above === undefined && below !== undefined && below.gap > 0,
  // The last line of all, below running text
  ({ value }, { line, above, below }) =>
    value === 1 && below === undefined && line.gap > 0 && above !== undefined && isRunningText(above),
  // At the right margin, beyond all text; a sum in a table stands below its cells
  (_, { line, above, below }) =>
    line.isFarIn === true && above?.cells === null && (below === undefined || (below.gap >= PAGE_GAP && !below.cells)),
]

interface Around {
  line: Line
  above: Line | undefined
  below: Line | undefined
}

function isAtEdge(lines: readonly Line[], number: Numbered): boolean {
  const { index } = number
  const around = { line: entryAt(lines, index), above: lines[index - 1], below: lines[index + 1] }
  return EDGES.some((holds) => holds(number, around))
}

/**
 * Lone numbers that run 1, 2, 3 … a few lines apart are the points of the minutes: pages are longer. Where the lines
 * bear other numbers of items, lone ones are pages all the same.
 */
function numbersOfPoints(lines: readonly Line[]): ReadonlySet<number> {
  const lone = lines.flatMap(({ text }, index) => (LONE_NUMBER.test(text) ? [{ index, value: Number(text) }] : []))
  const first = lone[0]?.value ?? 0
  const runs = lone.every(({ value }, place) => value === first + place)
  if (!runs || lone.length < LEAST_POINTS || lines.some(({ text }) => ITEM.test(text))) return new Set()
  const near = lone.filter(({ index }, place) => place > 0 && index - (lone[place - 1]?.index ?? 0) <= POINT_LINES)
  return new Set(near.length >= (lone.length - 1) * NEAR ? lone.map(({ index }) => index) : [])
}
