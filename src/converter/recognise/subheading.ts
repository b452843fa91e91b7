/**
 * A short line of its own that names what follows: the title of a matter inside a §, or of a chapter in an appendix.
 */
import type { Block } from '../types/block.ts'
import { endsSentence, isUnfinished } from '../../swedish/lines/line-ends.ts'
import { isHeadingShape } from '../../swedish/headings/heading-shape.ts'
import { isRowBelow } from '../../swedish/lines/list-row.ts'
import { decidesPassively } from '../../swedish/decisions/passive.ts'
import { headsElected } from '../../swedish/people/seats.ts'
import type { Recogniser } from './index.ts'

const LONGEST = 110
const HEADING_LINES = 2
/** A heading announces text: at least this many characters, or a list. */
const TEXT_BELOW = 40

/** "Finansiering av sjukvårdsregional biobank" (seed 000, line 515), "Teams och ärendelogg" (seed 003, line 61) */
export const subheading: Recogniser = (block, { before, after }) => {
  if (!hasRoom(block) || !after || after.heading) return undefined
  if (isRanked(block)) return { type: 'subheading', apart: true }
  if (isRowBelow(block.text, before?.text) || headsElected(block.text, after.text)) return undefined
  return isWorded(block.text) && isAnnounced(after) ? { type: 'subheading', apart: isApart(block, before) } : undefined
}

/** Text of a heading's length that heads no § itself. */
const hasRoom = ({ text, kind, lines, heading }: Block): boolean =>
  kind === 'text' && !heading && text.length <= LONGEST && lines.length <= HEADING_LINES

/** The source itself marks the line as a heading. */
const isRanked = ({ lines: [line, ...more] }: Block): boolean => line?.rank != null && more.length === 0

/** Begins as a heading does, has a word in it, and is neither a sentence, half of one, what was decided nor a row. */
const isWorded = (text: string): boolean =>
  /^[\p{Lu}\d]/u.test(text) &&
  /\p{L}{3}/u.test(text) &&
  !endsSentence(text) &&
  !isUnfinished(text) &&
  !decidesPassively(text) &&
  !/[():]/.test(text)

/** A list, or text that is long enough and has a sentence in it. */
const isAnnounced = ({ kind, text }: Block): boolean =>
  kind === 'text' ? text.length >= TEXT_BELOW && /[.!?](?: |$)/.test(text) : kind === 'bullet' || kind === 'number'

/**
 * Nothing but a heading, also among clauses: its shape says so, and a blank line or the end of a sentence stands above.
 */
const isApart = ({ text, lines: [line, ...more] }: Block, before: Block | undefined): boolean =>
  more.length === 0 && isHeadingShape(text) && ((line?.gap ?? 0) > 0 || endsSentence(before?.text ?? ''))
