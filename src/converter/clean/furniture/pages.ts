/** What tells the numbers of pages from other numbers: they rise from page to page, and pages hold running text. */
import type { Line } from '../../types.ts'
import { isEdge, type Kinds } from './types.ts'

/** A number that may be a page's, and the place of its line. */
export interface Numbered {
  index: number
  value: number
}

/** A page without a number may stand between two. */
const MOST_STEP = 3
/** Lines of a page, on the average; points of a list stand nearer each other. */
const LEAST_LINES = 5
/** Two or three that rise may be chance, unless they begin where pages do. */
const SURE = 4
const LAST_FIRST = 3
/** The share of the running text that stands above the last number: pages fill a document, a list within it does not. */
const LEAST_SHARE = 0.5
/** "3 (74)", "Sida 3 av 12", "- 4 -", "3" at a line's end */
const PAGE_NUMBER =
  /(?:^|\s)(?:\d{1,4} ?\( ?\d{1,4} ?\)|(?:sida|sid\.?|blad) ?\d{1,4}(?: ?(?:av|\/|\() ?\d{1,4} ?\)?)?|[-–] ?\d{1,4} ?[-–]|\d{1,3})$/i
/** Cells of a roll or a table are shorter than the lines of a text, and end without a stop. */
const RUNNING_TEXT = /^.{40}|\p{Ll}[.!?]$|^§/u

/** The numbers of pages that are known so far, each once, as they are printed. */
export function pageNumbersIn(lines: readonly Line[], known: Kinds): ReadonlySet<string> {
  const edges = [...known].filter(([, kind]) => isEdge(kind))
  const numbers = edges.flatMap(([index]) => PAGE_NUMBER.exec((lines[index] as Line).text)?.[0].trim() ?? [])
  return new Set(numbers)
}

/** How many lines of running text stand above each line, and last of all how many there are. */
export function textAbove(lines: readonly Line[]): readonly number[] {
  let texts = 0
  return [0, ...lines.map(({ text }) => (texts += RUNNING_TEXT.test(text) ? 1 : 0))]
}

interface Link {
  length: number
  before: Numbered | null
}

/**
 * The longest row of numbers that rise by one or so from page to page, each with running text since the one before.
 * @returns The numbers of the pages in their order; none where the row is not the document's.
 */
export function risingPages(numbers: readonly Numbered[], above: readonly number[]): Numbered[] {
  const links = new Map<Numbered, Link>()
  const ends = new Map<number, Numbered>()
  const lengthOf = (one: Numbered | undefined): number => (one ? (links.get(one)?.length ?? 0) : 0)
  for (const one of numbers) {
    let before: Numbered | null = null
    for (let step = 1; step <= MOST_STEP; step++) {
      const end = ends.get(one.value - step)
      if (end && passesText(end, one, above) && lengthOf(end) > lengthOf(before ?? undefined)) before = end
    }
    links.set(one, { length: lengthOf(before ?? undefined) + 1, before })
    if (lengthOf(one) > lengthOf(ends.get(one.value))) ends.set(one.value, one)
  }
  const row: Numbered[] = []
  let last = [...links].reduce<Numbered | null>(
    (best, [one, { length }]) => (length > lengthOf(best ?? undefined) ? one : best),
    null,
  )
  for (; last; last = links.get(last)?.before ?? null) row.unshift(last)
  return arePages(row, above) ? row : []
}

const passesText = (from: Numbered, to: Numbered, above: readonly number[]): boolean =>
  (above[to.index] ?? 0) > (above[from.index] ?? 0)

function arePages(row: readonly Numbered[], above: readonly number[]): boolean {
  const [first, last] = [row[0], row.at(-1)]
  if (!first || !last || row.length < 2) return false
  if (row.length < SURE && first.value > LAST_FIRST) return false
  const lines = last.index - first.index
  const fills = (above[last.index] ?? 0) >= (above.at(-1) ?? 0) * LEAST_SHARE
  return fills && lines / (last.value - first.value) >= LEAST_LINES && beginsWithIt(row)
}

/** The first page is not much longer than the longest of the others, and as many of those as its number says at most. */
function beginsWithIt(row: readonly Numbered[]): boolean {
  const [first, ...others] = row as [Numbered, ...Numbered[]]
  const longest = Math.max(...others.map(({ index }, place) => index - (row[place] as Numbered).index))
  return first.index <= (first.value + 1) * longest
}
