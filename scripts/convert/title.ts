/**
 * How far a heading goes. Titles wrap without any sign and are often followed by their text on the next line;
 * three things keep a title open: it cannot end where it stands, the next line begins in lower case, or the lines
 * below run without a full stop up to something that closes a heading – a diary number or a part's heading word.
 */
import type { Heading, Line } from './types.ts'
import { dnrLine, splitDnr } from './dnr.ts'
import { joinLines } from './lines.ts'
import { endsSentence, isUnfinished, partKindOf, runInKindOf, startsLower } from './vocabulary.ts'

/** Most lines a title is allowed below its first. */
const TITLE_LINES = 5

/**
 * @param lines All kept lines of the document.
 * @param at Index of the heading's line in `lines`.
 * @returns How many lines, the first included, belong to the heading.
 */
export function headingLength(lines: readonly Line[], at: number, heading: Heading, isHeading: (line: Line) => boolean): number {
  const closed = closedBelow(lines, at, isHeading)
  if (closed > 0) return closed
  let length = 1
  let soFar = splitDnr(heading.rest).title
  for (; length <= TITLE_LINES; length++) {
    const line = lines[at + length]
    if (!line || isHeading(line) || line.gap > 1 || isOpener(line) || LISTED.test(line.text) || (line.indented && line.gap === 0 && !startsLower(line.text))) break
    if (dnrLine(line.text).length > 0) continue
    const open = soFar === '' || isUnfinished(soFar) || (startsLower(line.text) && !endsSentence(soFar))
    if (!open) break
    soFar = joinLines([soFar, line.text])
  }
  return length
}

/** "a. Protokoll …", "• text", "1. text" */
const LISTED = /^(?:[a-h]|\d{1,2})[.)]\s|^[•–*-]\s/

/** Lines from the heading to a closing sign in the same run, none of them a sentence; 0 when there is no such sign. */
function closedBelow(lines: readonly Line[], at: number, isHeading: (line: Line) => boolean): number {
  for (let length = 1; length <= TITLE_LINES; length++) {
    const line = lines[at + length]
    if (!line || line.gap > 0 || line.indented || isHeading(line)) return 0
    if (dnrLine(line.text).length > 0) return length + 1
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
  const { title, dnr } = splitDnr(joinLines([rest, ...texts.filter((text) => dnrLine(text).length === 0)].filter(Boolean)))
  return { title, dnr: [...new Set([...dnr, ...numbers])] }
}
