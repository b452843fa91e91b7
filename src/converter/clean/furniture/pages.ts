/** What tells the numbers of pages from other numbers: they rise from page to page, and pages hold running text. */
import { pageNumber } from '../../../swedish/numbers/page-number.ts'
import type { Line } from '../../types/line.ts'
import { textsOf } from '../pieces.ts'
import { isEdge, type Kinds } from './types.ts'
import { entryAt, neighbours } from '../../../model/lists.ts'

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
/**
 * The share of the running text that stands above the last number: pages fill a document, a list within it does not.
 */
const LEAST_SHARE = 0.5
/** "3 (74)", "Sida 3 av 12", "- 4 -", "3" at the end of a piece or before a sign that parts columns */
const PAGE_NUMBER = new RegExp(
  String.raw`(?:^|\s)${pageNumber('bracketed', 'named, of all', 'named', 'dashed', 'bare')}(?=$|\s[|•·–—-]\s)`,
  'i',
)
/** Cells of a roll or a table are shorter than the lines of a text, and end without a stop. */
const RUNNING_TEXT = /^.{40}|\p{Ll}[.!?]$|^§/u

/** A line of the text and no cell of a roll or a table: long, ended by a stop, or the heading of a §. */
export const isRunningText = ({ text }: Line): boolean => RUNNING_TEXT.test(text)

/** The numbers of pages that are known so far, each once, as they are printed. */
export function pageNumbersIn(lines: readonly Line[], known: Kinds): ReadonlySet<string> {
  const edges = [...known].filter(([, kind]) => isEdge(kind))
  const numbers = edges.flatMap(([index]) => numberOn(entryAt(lines, index)) ?? [])
  return new Set(numbers)
}

function numberOn(line: Line): string | undefined {
  const numbers = textsOf(line).map((piece) => PAGE_NUMBER.exec(piece)?.[0].trim())
  return numbers.find((number) => number !== undefined)
}

/** How many lines of running text stand above each line, and last of all how many there are. */
export function textAbove(lines: readonly Line[]): readonly number[] {
  let texts = 0
  return [0, ...lines.map((line) => (texts += isRunningText(line) ? 1 : 0))]
}

/** A number, and the row that it ends. */
interface Link {
  one: Numbered
  length: number
  before: Link | null
}

/**
 * The longest row of numbers that rise by one or so from page to page, each with running text since the one before.
 * @returns The numbers of the pages in their order; none where the row is not the document's.
 */
export function risingPages(numbers: readonly Numbered[], above: readonly number[]): Numbered[] {
  const ends = new Map<number, Link>()
  let longest: Link | null = null
  for (const one of numbers) {
    const link: Link = { one, ...lastBefore(one, ends, above) }
    if (link.length > (ends.get(one.value)?.length ?? 0)) ends.set(one.value, link)
    if (link.length > (longest?.length ?? 0)) longest = link
  }
  const row: Numbered[] = []
  for (let link = longest; link; link = link.before) row.unshift(link.one)
  return arePages(row, above) ? row : []
}

/** The longest row that a number goes on with, and how long it becomes. */
function lastBefore(one: Numbered, ends: ReadonlyMap<number, Link>, above: readonly number[]): Omit<Link, 'one'> {
  let before: Link | null = null
  for (let step = 1; step <= MOST_STEP; step++) {
    const end = ends.get(one.value - step)
    if (end && end.length > (before?.length ?? 0) && passesText(end.one, one, above)) before = end
  }
  return { before, length: (before?.length ?? 0) + 1 }
}

const passesText = (from: Numbered, to: Numbered, above: readonly number[]): boolean =>
  (above[to.index] ?? 0) > (above[from.index] ?? 0)

function arePages(row: readonly Numbered[], above: readonly number[]): boolean {
  const [first, last] = [row[0], row.at(-1)]
  if (!first || !last || row.length < 2) return false
  if (row.length < SURE && first.value > LAST_FIRST) return false
  const lines = last.index - first.index
  const fills = (above[last.index] ?? 0) >= (above.at(-1) ?? 0) * LEAST_SHARE
  return fills && lines / (last.value - first.value) >= LEAST_LINES && beginsWithIt(first, row)
}

/**
 * The first page is not much longer than the longest of the others, and as many of those as its number says at most.
 */
function beginsWithIt(first: Numbered, row: readonly Numbered[]): boolean {
  const longest = Math.max(...neighbours(row).map(([before, own]) => own.index - before.index))
  return first.index <= (first.value + 1) * longest
}
