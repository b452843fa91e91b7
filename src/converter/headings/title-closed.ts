/**
 * Titles that a sign closes below: where the lines run without a full stop up to a dnr or a part's heading
 * word, all of them are the title.
 */
import { entryAt } from '../../model/lists.ts'
import type { Line } from '../types/line.ts'
import { dnrLine, isDnrLine, splitDnr } from '../../swedish/numbers/dnr.ts'
import { isEmptyDnrField, placeBefore } from '../../swedish/numbers/dnr-field.ts'
import { leadsToWish } from '../../swedish/decisions/reported.ts'
import { deciderOf } from '../../swedish/decisions/lead-ins.ts'
import { partKindOf } from '../../swedish/headings/heading-words.ts'
import { runInKindOf } from '../../swedish/headings/run-in.ts'
import { endsSentence, isUnfinished } from '../../swedish/lines/line-ends.ts'
import { isMeetingDay } from '../../swedish/lines/stamps.ts'
import { endOf, textsOf } from '../clean/pieces.ts'

/** Most lines a title is allowed below its first. */
export const TITLE_LINES = 5

/** "a. Protokoll …", "• text", "1. text" */
export const LISTED = /^(?:[a-h]|\d{1,2})[.)]\s|^[•–*-]\s/
/** "§ 722", "25 §", "AU § 71, KS § 88, KF § 52", before its dnr or nothing */
const LABEL_ONLY = /^(?:\d{1,4} ?§(?=\s|$)\s*|(?:(?:\p{L}{1,5} ?)?(?:§|paragraf) ?\d{1,4}[.:,;]?\s*)+)/iu
/** "§ 40": a number at the end of what stands before a column of titles */
const NUMBERED = /^.{0,31}\d[.:)]?$/

/**
 * Set in further than the heading itself; in a layout that sets all of it in, white space before a line says nothing.
 */
export const isSetIn = (line: Line, first: Line): boolean => line.opens !== null && first.opens === null

/** A word that heads a part, alone on its line or before its text. */
export const isOpener = ({ text }: Pick<Line, 'text'>): boolean =>
  partKindOf(text) !== undefined || runInKindOf(text) !== undefined

/**
 * What a line below a heading says of where it ends: the number of its lines, 0 that nothing closes it; undefined: look
 * on.
 */
type Closing = (length: number, line: Line, heading: Heading) => number | undefined
interface Heading {
  bare: boolean
  hanging: boolean
  /** The line above. */
  above: Line
}

/** A heading word or a lead-in may end as a sentence does, which comes last; no line has two of the other signs. */
const CLOSINGS: readonly (readonly [name: string, closes: Closing])[] = [
  // The title may stand after its dnr, below a line that holds only the number of the §.
  [
    'dnr',
    (length, line, { bare }) => (!isDnrLine(textsOf(line)) ? undefined : bare && length === 1 ? undefined : length + 1),
  ],
  ['heading word', (length, line) => (!isOpener(line) ? undefined : length > 1 ? length : 0)],
  // "Styrelsen föreslår" and below it what: somebody's words, and none of a title
  ['wish', (_, { text }) => (leadsToWish(text) ? 0 : undefined)],
  // "Nämnden beslutar" and the clauses below
  ['lead-in', (length, { text }) => (deciderOf(text) === undefined ? undefined : length > 1 ? length : 0)],
  // "KST 15.10.2024" below the title: the meeting that treats it now, Åland's minutes; below "Motion från" more title
  [
    'day of the meeting',
    (length, { text }, { bare, above }) =>
      !isMeetingDay(text) || isUnfinished(above.text) ? undefined : bare && length === 1 ? 0 : length,
  ],
  ['sentence or list', (_, { text }) => (endsSentence(text) || LISTED.test(text) ? 0 : undefined)],
]

/** How many lines, the first included, belong to a heading, and what ends it, by the name of the rule. */
export interface TitleEnd {
  length: number
  by: string
}

/** From the heading to a closing sign in the same run, none of the lines a sentence; undefined without such a sign. */
export function closedBelow(
  lines: readonly Line[],
  at: number,
  isHeading: (line: Line) => boolean,
): TitleEnd | undefined {
  const first = entryAt(lines, at)
  const bare = isBare(first)
  const hanging = !bare && hasColumn(first)
  const labels = bare ? labelsBelow(lines, at, isHeading) : 0
  for (let length = 1; length <= TITLE_LINES; length++) {
    const line = lines[at + labels + length]
    if (!line || isHeading(line) || !isInRun(line, first, { length, bare, hanging })) return undefined
    for (const [name, closes] of CLOSINGS) {
      const closed = closes(length, line, { bare, hanging, above: entryAt(lines, at + labels + length - 1) })
      if (closed === 0) return undefined
      if (closed !== undefined) {
        const number = name === 'dnr' && isNumberOf(line, lines[at + labels + closed]) ? 1 : 0
        return { length: labels + closed + number, by: name }
      }
    }
  }
  return undefined
}

/** "Dnr" on a line of its own, or the § of another body, and below it "KS 2024/19" */
const isNumberOf = (label: Line, below: Line | undefined): boolean =>
  below !== undefined &&
  below.gap === 0 &&
  (isEmptyDnrField(textsOf(label)) || textsOf(label).every((cell) => placeBefore(cell) !== undefined)) &&
  dnrLine(textsOf(below)).length > 0

/** "KSAU § 41" and "KS § 63" below "TN § 12": lines that only say whose § it was before. */
function labelsBelow(lines: readonly Line[], at: number, isHeading: (line: Line) => boolean): number {
  const below = lines.slice(at + 1, at + 1 + TITLE_LINES)
  const other = below.findIndex(
    (line) => isHeading(line) || line.gap > 1 || textsOf(line).some((cell) => placeBefore(cell) === undefined),
  )
  return other < 0 ? below.length : other
}

/** Only the number of the § and perhaps its dnr stand on the line. */
const isBare = (line: Line): boolean => splitDnr(endOf(line, line.text.replace(LABEL_ONLY, ''))).title === ''

/** "§ 40      Plan för …": the title has a column of its own. */
function hasColumn(line: Line): boolean {
  const pieces = textsOf(line)
  return pieces.slice(0, -1).some((_, at) => NUMBERED.test(pieces.slice(0, at + 1).join(' ')))
}

/** Nothing parts the line from those above it but what the heading's own layout does. */
function isInRun(
  line: Line,
  first: Line,
  { length, bare, hanging }: { length: number; bare: boolean; hanging: boolean },
): boolean {
  if (isBelowMarked(line, first, bare)) return false
  // Below a number alone the title may stand after an empty line; below the title, where it is so set apart from the
  // number or has a column of its own, its heading word may.
  const apart = (length === 1 && bare) || ((hanging || bare) && length > 1 && isOpener(line)) ? 1 : 0
  return line.gap <= apart && (hanging || bare || !isSetIn(line, first))
}

/** What the source marks as a heading, with its title, ends there: what it does not mark below is text. */
const isBelowMarked = (line: Line, first: Line, bare: boolean): boolean =>
  first.rank !== null && !bare && line.rank === null && !isDnrLine(textsOf(line)) && !isOpener(line)
