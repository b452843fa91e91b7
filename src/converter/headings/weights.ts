/**
 * How much a line with a number at its start looks like the heading of an item: one table of weights with what each
 * says, and the readings that give them. The series adds them up; a chain of its own lightest lines is no series.
 */
import type { Line } from '../types/line.ts'
import { STRONG } from '../rising.ts'
import { endsSentence, isUnfinished, startsLower } from '../../swedish/lines/line-ends.ts'
import { partKindOf } from '../../swedish/headings/heading-words.ts'
import { runInKindOf } from '../../swedish/headings/run-in.ts'
import { isContentsRow, isLed } from './contents-row.ts'

export const WEIGHTS = {
  /** "§ 12 Budget": the sign and a capital, or the sign alone. */
  sign: 2,
  /** "5. Budget" with space about it. */
  apart: 1.5,
  /** "5. Budget" close to its text; the least that makes a heading without its series. */
  heading: STRONG,
  /** "5. Budgeten antogs.": a number and the whole of what was said, but also how lists are written. */
  sentence: 0.5,
  /** "§ 16 forts.": it goes on in lower case. */
  lower: 0.5,
  /**
   * More than a heading's length, or a sentence that goes on from elsewhere: only inside a series that runs through it.
   */
  text: 0.4,
  /** A wrapped reference: "… enligt" / "§ 77 beslutat om". */
  reference: 0.25,
  none: 0,
} as const

/** A line, what stands after its label, and the lines about it. */
export interface WeighedLine {
  line: Line
  rest: string
  before: Line | undefined
  next: Line | undefined
  /** The line below the next. */
  afterNext?: Line | undefined
}

export type Weigh = (read: WeighedLine) => number

/** Longer lines are whole paragraphs: text that happens to begin with a number, unless the series runs through them. */
const HEADING_LENGTH = 220
/** Longer points are text. */
const ITEM_LENGTH = 150
/** What follows a number inside a sentence. */
const GOES_ON = /^[,;)]|^\.\s*$|^(?:och|eller|samt|i|på|av|till|–|-)(?=\s)/
/** Blank lines between a number alone and its title, at most. */
const TITLE_BELOW = 2

/** The weight of a line by a form's own reading; a long line weighs no more than text, a row of contents nothing. */
export function weightOf(weigh: Weigh, read: WeighedLine): number {
  if (isContentsRow(read.line.text) || isLedBelow(read)) return WEIGHTS.none
  const weight = weigh(read)
  return read.line.text.length > HEADING_LENGTH ? Math.min(weight, WEIGHTS.text) : weight
}

/** "§ 8 Plan för hamnen med kajer och" and "pirar ........ 2" below: a row of contents of two lines */
const isLedBelow = ({ line, next, afterNext }: WeighedLine): boolean =>
  next !== undefined &&
  next.gap === 0 &&
  isLed(next.text) &&
  (startsLower(next.text) || isUnfinished(line.text)) &&
  !isText(afterNext)

/** Below a row of contents stands the next, and no heading word or sentence: "per år ........ 400", "Beslut" */
const isText = (line: Line | undefined): boolean =>
  line !== undefined &&
  line.gap <= 1 &&
  (partKindOf(line.text) !== undefined ||
    runInKindOf(line.text) !== undefined ||
    (line.gap === 0 && /^\p{L}/u.test(line.text) && endsSentence(line.text)))

/** The line goes on from the one before, which cannot end where it stands. */
const runsOn = ({ line, before }: WeighedLine): boolean =>
  before !== undefined && line.gap === 0 && line.opens === null && isUnfinished(before.text)

/** How much a "§ n" at the start of a line looks like a heading; a wrapped reference goes on from the line before. */
export function weighSign(read: WeighedLine): number {
  const { line, rest, before } = read
  if (GOES_ON.test(rest)) return WEIGHTS.none
  const close = before !== undefined && line.gap === 0 && line.opens === null
  if (close && (isUnfinished(before.text) || startsLower(rest))) return WEIGHTS.reference
  return startsLower(rest) ? WEIGHTS.lower : WEIGHTS.sign
}

/** Numbered items share their form with lists: a heading is short, has no full stop, and opens something. */
export function weighItem(read: WeighedLine): number {
  const { line, rest, next } = read
  if (endsSentence(rest) && !rest.endsWith('...')) return WEIGHTS.none
  if ((rest !== '' && !/^[\p{Lu}\d”"(]/u.test(rest)) || rest.length > ITEM_LENGTH || runsOn(read)) return WEIGHTS.none
  return line.gap > 0 || line.opens !== null || (next?.gap ?? 1) > 0 ? WEIGHTS.apart : WEIGHTS.heading
}

/** As {@link weighItem}, but a whole sentence counts a little: "2. Dagordningen godkändes." */
export function weighSentence(read: WeighedLine): number {
  const heading = weighItem(read)
  if (heading > 0) return heading
  if (runsOn(read) || !/^[\p{L}\d”]/u.test(read.rest)) return WEIGHTS.none
  return /^\p{Lu}/u.test(read.rest) ? WEIGHTS.sentence : WEIGHTS.text
}

/** A number alone is a heading where text follows close below. */
export const weighAlone = ({ next }: WeighedLine): number =>
  next !== undefined && next.gap <= TITLE_BELOW && /^\p{L}/u.test(next.text) ? WEIGHTS.heading : WEIGHTS.none

/** As {@link weighItem} with a title, as {@link weighAlone} without. */
export const weighBesideOrAlone = (read: WeighedLine): number => (read.rest === '' ? weighAlone(read) : weighItem(read))
