/**
 * How far a heading goes. Titles wrap without any sign and are often followed by their text on the next line;
 * four things keep a title open: it cannot end where it stands, the next line begins in lower case, the lines below
 * run without a full stop up to something that closes a heading – a diary number or a part's heading word – or the
 * line was broken by the margin of the document's titles, which are set wider apart than its text.
 */
import type { Heading, Line } from '../types.ts'
import { dnrLine, splitColumn, splitDnr } from '../../swedish/dnr.ts'
import type { Layout } from '../blocks/layout.ts'
import { joinLines } from '../clean/lines.ts'
import { endsSentence, isUnfinished, partKindOf, runInKindOf, startsLower } from '../../swedish/heading-words.ts'

/** Most lines a title is allowed below its first. */
const TITLE_LINES = 5

/** A wrapped title line is at least this share of the widest; the text is at least this much wider than titles. */
const WRAPPED = 0.65
const TEXT_WIDER = 1.2
/** A title's line of less than this share of the margin ended by itself. */
const GOES_ON = 0.4

/**
 * The width of the document's titles in characters, from those that a sign closes below; null where none wraps or
 * where they are set as wide as the text and so tell nothing.
 */
export function titleWidth(
  lines: readonly Line[],
  headings: ReadonlyMap<number, Heading>,
  margin: number,
): number | null {
  const isHeading = (line: Line): boolean => headings.has(line.number)
  const widths = lines.flatMap((line, at) => {
    const closed = isHeading(line) ? closedBelow(lines, at, isHeading) : 0
    return lines
      .slice(at + 1, at + closed)
      .filter(({ text }) => dnrLine(text).length === 0)
      .map(({ text }) => text.length)
  })
  const width = widths.reduce((widest, one) => Math.max(widest, one), 0)
  return widths.length >= 2 && margin >= width * TEXT_WIDER ? width : null
}

/** What tells how titles are set in a document; `width` see {@link titleWidth}. */
export interface TitleLayout {
  width: number | null
  layout: Layout
}

/**
 * @param lines All kept lines of the document.
 * @param at Index of the heading's line in `lines`.
 * @returns How many lines, the first included, belong to the heading.
 */
export function headingLength(
  lines: readonly Line[],
  at: number,
  heading: Heading,
  { width, layout }: TitleLayout,
  isHeading: (line: Line) => boolean,
): number {
  const closed = closedBelow(lines, at, isHeading)
  if (closed > 0) return closed
  let length = 1
  let soFar = splitDnr(heading.rest).title
  for (; length <= TITLE_LINES; length++) {
    const line = lines[at + length]
    if (
      !line ||
      isHeading(line) ||
      line.gap > (soFar === '' ? 2 : 1) ||
      line.rank !== null ||
      (lines[at] as Line).rank !== null ||
      (isOpener(line) && !(soFar === '' && partKindOf(line.text) === 'text')) ||
      LISTED.test(line.text) ||
      (line.opens !== null && line.gap === 0 && !startsLower(line.text))
    )
      break
    if (dnrLine(line.text).length > 0) continue
    const open =
      soFar === '' ||
      isUnfinished(soFar) ||
      goesOn(lines[at + length - 1] as Line, line, soFar, layout) ||
      (width !== null && length > 0 && brokenByMargin(lines, at + length, width))
    if (!open) break
    soFar = joinLines([soFar, line.text])
  }
  return length
}

/** A title goes on in lower case, unless its line was short or an empty one stands between: then that is the text. */
function goesOn(before: Line, line: Line, soFar: string, { doubleSpaced, margin }: Layout): boolean {
  if (!startsLower(line.text) || endsSentence(soFar) || /^att\b/.test(line.text)) return false
  return line.gap <= (doubleSpaced ? 1 : 0) && before.text.length >= margin * GOES_ON
}

/** The line before is as long as wrapped titles are, this one no longer than a title, and text follows below it. */
function brokenByMargin(lines: readonly Line[], at: number, width: number): boolean {
  const before = lines[at - 1]?.text ?? ''
  const line = lines[at]?.text ?? ''
  if (before.length < width * WRAPPED || line.length > width * 1.1 || endsSentence(before)) return false
  const below = lines.slice(at + 1, at + 1 + TITLE_LINES).find(({ text }) => text.length > width * TEXT_WIDER)
  return below !== undefined && !/^\p{L}[\p{L} ]{1,20}:/u.test(line)
}

/** "a. Protokoll …", "• text", "1. text" */
const LISTED = /^(?:[a-h]|\d{1,2})[.)]\s|^[•–*-]\s/

/** "§ 722", before its diary number or nothing */
const LABEL_ONLY = /^(?:\p{Lu}{1,5} ?)?(?:§|paragraf) ?\d{1,4}[.:]?\s*/iu

/** Lines from the heading to a closing sign in the same run, none of them a sentence; 0 when there is no such sign. */
function closedBelow(lines: readonly Line[], at: number, isHeading: (line: Line) => boolean): number {
  const bare = splitDnr((lines[at] as Line).text.replace(LABEL_ONLY, '')).title === ''
  for (let length = 1; length <= TITLE_LINES; length++) {
    const line = lines[at + length]
    // Below a line that holds only the number, the title may stand after an empty one, or after its diary number.
    const apart = length === 1 && bare ? 1 : 0
    if (!line || line.gap > apart || line.opens !== null || isHeading(line)) return 0
    if (dnrLine(line.text).length > 0 && !(bare && length === 1)) return length + 1
    if (isOpener(line)) return length > 1 ? length : 0
    if (endsSentence(line.text) || LISTED.test(line.text)) return 0
  }
  return 0
}

const isOpener = (line: Line): boolean => partKindOf(line.text) !== undefined || runInKindOf(line.text) !== undefined

/** Title and diary numbers of a heading's lines; the label of the number is already off the first. */
export function titleOf(rest: string, below: readonly Line[]): { title: string; dnr: string[] } {
  const texts = below.map(({ text }) => text)
  const numbers = texts.flatMap(dnrLine)
  const own = splitDnr(rest)
  const first =
    dnrLine(rest).length > 0 ? { title: '', dnr: dnrLine(rest) } : own.title === '' ? own : splitColumn(rest)
  const rows = texts.filter((text) => dnrLine(text).length === 0).map(splitColumn)
  const { title, dnr } = splitDnr(joinLines([first.title, ...rows.map((row) => row.title)].filter(Boolean)))
  return { title, dnr: [...new Set([...first.dnr, ...rows.flatMap((row) => row.dnr), ...dnr, ...numbers])] }
}
