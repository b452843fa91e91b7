/**
 * Headers and footers of pages by what they stand beside: any short text is one when it comes back and stands, every
 * time, beside what is known already.
 */
import { entryAt } from '../../../model/lists.ts'
import type { RemovalKind } from '../../../model/types.ts'
import type { Line } from '../../types/line.ts'
import { partKindOf } from '../../../swedish/headings/heading-words.ts'
import { isBodyName } from '../../../swedish/bodies/bodies.ts'
import { comparisonKey, keyWithoutNumbers } from './alike.ts'
import { COVER_LINES } from './numbered-headers.ts'
import { pageNumbersIn } from './pages.ts'
import { isEdge, leadsTo, type Kinds } from './types.ts'

/** Longest line of a page header, in characters, and the most lines one has. */
const HEADER_LENGTH = 80
const HEADER_LINES = 12
/** The least share of the pages a header stands on; recipients and other names recur too, but more rarely. */
const HEADER_SHARE = 0.4
/**
 * The least share of the pages that a heading word ends as their footer; one that ends some has its text on the next.
 */
const FOOTER_SHARE = 0.6
const DATE = /(?<!\d)(?:\d{4}-\d\d-\d\d|\d{1,2} [A-Z]{3,9} \d{4})(?!\d)/i
const OWN_NUMBERS = /§§? ?\d{1,4}(?: ?[-–] ?\d{1,4})?/g
/** "§ 12 …", or a sentence */
const NO_HEADER = /^§|[^.]\.$/

/**
 * Short texts that occur at least twice and stand, every time, beside furniture already known ("Hälso- och
 * sjukvårdsnämndens" under "Sammanträdesdatum"). Repeated until nothing more is found.
 */
export function findHeaders(lines: readonly Line[], known: Kinds): Kinds {
  const found = new Map<number, RemovalKind>()
  const kindAt = (index: number): RemovalKind | undefined => known.get(index) ?? found.get(index)
  const open = candidates(lines, known)
  let hasFound = true
  // Each round reaches one line further from the known furniture; a bound keeps hostile input linear.
  for (let round = 0; hasFound && round < HEADER_LINES; round++) {
    hasFound = false
    for (const [words, indexes] of open) {
      const isHeader = (index: number): boolean =>
        kindAt(index) !== undefined || isBeside(lines, index, kindAt) || isOutermost(lines, indexes, index)
      const beside = indexes.filter(isHeader)
      const headers = isEvery(lines, indexes, beside) ? beside : headersOnEach(lines, indexes, kindAt)
      if (headers.length === 0) continue
      for (const index of headers) if (!kindAt(index)) found.set(index, 'page-header')
      open.delete(words)
      hasFound = true
    }
  }
  return found
}

/** All of them; below the first header the cover may say once more whose minutes these are, and keeps it. */
function isEvery(lines: readonly Line[], indexes: readonly number[], headers: readonly number[]): boolean {
  if (headers.length === indexes.length) return true
  const [other, ...more] = indexes.filter((index) => !headers.includes(index))
  return more.length === 0 && other !== undefined && headers.length > 1 && isOnCover(lines, other, headers)
}

/**
 * "Omsorgsnämnden" right above "Sammanträdesprotokoll", or below it, on every page from the first on: what stands so is
 * the header, whatever else the text says of the body; a recipient may be the last word of a page.
 *
 * @returns The places of the header; none where it is none.
 */
function headersOnEach(
  lines: readonly Line[],
  indexes: readonly number[],
  kindAt: (index: number) => RemovalKind | undefined,
): readonly number[] {
  const [first = 0] = indexes
  if (indexes.length < LEAST_EDGES || first > HEADER_LINES || !isBodyName(lines[first]?.text ?? '')) return []
  const wordsAt = (index: number): string | undefined => lines[index] && keyWithoutNumbers(lines[index].text)
  // What stands above it on the first page stands so on all.
  const above = Array.from({ length: first }, (_, at) => at - first)
  const isLikeFirst = (header: number): boolean =>
    indexes.includes(header) && above.every((step) => wordsAt(header + step) === wordsAt(first + step))
  const found = [1, -1].map((step) =>
    [...lines.keys()]
      .filter((index) => isEdge(kindAt(index)) && wordsAt(index) === wordsAt(first + step))
      .map((index) => index - step),
  )
  return (
    found.find((headers) => headers.length >= LEAST_EDGES && headers[0] === first && headers.every(isLikeFirst)) ?? []
  )
}

const isOnCover = (lines: readonly Line[], index: number, headers: readonly number[]): boolean =>
  index < COVER_LINES &&
  (isBodyName(lines[index]?.text ?? '') || headers.every((header) => isAlikeAbove(lines, index, header))) &&
  lines.slice(0, index).every(({ text }) => !text.includes('§'))

/** What stands above it on the cover, a line at least, stands so above a header: the cover bears it unnumbered. */
const isAlikeAbove = (lines: readonly Line[], cover: number, header: number): boolean =>
  cover > 0 &&
  lines
    .slice(0, cover)
    .every(({ text }, at) => keyWithoutNumbers(lines[header - cover + at]?.text ?? '') === keyWithoutNumbers(text))

/**
 * The first page begins and the last one ends where the document does: what stands so on two pages more is their header
 * or footer, but not the text of a heading.
 */
const isOutermost = (lines: readonly Line[], indexes: readonly number[], index: number): boolean =>
  indexes.length >= LEAST_EDGES && (index === 0 || (index === lines.length - 1 && !leadsTo(lines[index - 1])))

const LEAST_EDGES = 3

/** How often a header must come back in a document of so many pages: as their numbers tell, or what stands on each. */
function leastOf(lines: readonly Line[], known: Kinds): number {
  const pages = pageNumbersIn(lines, known).size
  if (pages > 1) return Math.max(2, pages * HEADER_SHARE)
  const counts = new Map<RemovalKind, number>()
  for (const kind of known.values()) if (isEdge(kind)) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return Math.max(2, Math.max(0, ...counts.values()) * HEADER_SHARE)
}

function candidates(lines: readonly Line[], known: Kinds): Map<string, number[]> {
  const [least, footers] = [leastOf(lines, known), edgesIn(lines, known) * FOOTER_SHARE]
  const places = Map.groupBy(lines.keys(), (index) => alikeOf(entryAt(lines, index)))
  const isFooter = (at: readonly number[]): boolean =>
    at.length >= footers && !at.some((index) => isBelowBody(lines, index))
  const fits = (at: readonly number[], words = lines[at[0] ?? 0]?.text ?? ''): boolean =>
    at.length >= least &&
    words.length <= HEADER_LENGTH &&
    !NO_HEADER.test(words) &&
    (!partKindOf(words) || isFooter(at))
  return new Map([...places].filter(([, at]) => fits(at)))
}

/**
 * "Kommunstyrelsen 2024-03-12 § 17" and "… § 18": with the day of the meeting, the § that a page begins in is as its
 * number.
 */
const alikeOf = ({ text }: Line): string => comparisonKey(DATE.test(text) ? text.replace(OWN_NUMBERS, '§') : text)

/** "Kommunstyrelsen", blank, "Reservation": the heading of a new page, within the header of the page. */
const isBelowBody = (lines: readonly Line[], index: number): boolean =>
  (lines[index]?.gap ?? 0) > 0 && isBodyName(lines[index - 1]?.text ?? '')

/** How many edges of pages there are: lines one after the other are one. */
function edgesIn(lines: readonly Line[], known: Kinds): number {
  return lines.filter((_, index) => isEdge(known.get(index)) && !isEdge(known.get(index - 1))).length
}

/**
 * A heading word is furniture only above the edge of a page, where it has nothing below it ("Expedierat" as a footer).
 * Two stamps in a row look the same when their tokens are covered: what stands beyond the twin counts.
 */
function isBeside(lines: readonly Line[], index: number, kindAt: (index: number) => RemovalKind | undefined): boolean {
  const { text } = entryAt(lines, index)
  if (partKindOf(text)) return index === lines.length - 1 || isEdge(kindAt(index + 1))
  return [-1, 1].some((step) => isEdge(kindAt(index + (lines[index + step]?.text === text ? 2 * step : step))))
}
