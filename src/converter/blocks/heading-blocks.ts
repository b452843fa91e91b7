/**
 * What belongs to the heading of a §: the blocks that its lines make, the lines of dnrs below it, and the blocks above
 * it that are of the same matter.
 */
import type { Heading } from '../types/block.ts'
import type { Line } from '../types/line.ts'
import { dnrLine, isDnrLine } from '../../swedish/numbers/dnr.ts'
import { placedIn } from '../../swedish/lines/stamps.ts'
import { textsOf } from '../clean/pieces.ts'
import { runIn } from '../headings/run-in.ts'
import { TITLE_LINES, type TitleEnd } from '../headings/title-closed.ts'
import { titleOf } from '../headings/title-words.ts'
import type { OpenBlock } from './open-block.ts'

/** A heading, and the text that its lines go on into. */
export function headingBlocks(heading: Heading, lines: Line[], endedBy: string): OpenBlock[] {
  const block = { kind: 'text' as const, label: null, roll: false, rules: ['heading', `up to ${endedBy}`] }
  if (heading.below) return rowBlocks(heading, heading.below, lines)
  const { title: whole, dnr } = titleOf(heading, lines)
  const split = runIn(whole)
  if (!split) return [{ ...block, lines, heading }]
  const { title, text, derived } = split
  return [
    { ...block, lines: lines.slice(0, 1), heading: { ...heading, runIn: { title, dnr, derived } } },
    { ...block, lines, heading: null, said: { text, lines: lines.length } },
  ]
}

/** Of a row of a table: its title goes on into no other cell, and each of these is a paragraph. */
function rowBlocks(heading: Heading, below: readonly string[], lines: Line[]): OpenBlock[] {
  const block = { kind: 'text' as const, label: null, roll: false, rules: ['heading'], lines, heading: null }
  const runIn = { title: heading.rest, dnr: [], derived: false }
  return [
    { ...block, heading: { ...heading, runIn } },
    ...below.map((text) => ({ ...block, said: { text, lines: lines.length }, isWhole: true as const })),
  ]
}

/** More than the bodies that a matter goes through. */
const MOST_EARLIER = 6
/**
 * "Tekniska nämnden § 30 11.04.2024" right above "Kommunstyrelsen § 63 23.04.2024": how many blocks had the matter.
 * Right below another heading they are of its §.
 */
export function earlierAbove(blocks: readonly OpenBlock[]): number {
  const last = blocks.slice(-MOST_EARLIER - 1)
  const above = last.findLastIndex(
    ({ heading, lines: [line] }) => heading !== null || placedIn(line?.text ?? '') === undefined,
  )
  return above < 0 || last[above]?.heading ? 0 : last.length - 1 - above
}

/**
 * How many of the last blocks belong to the heading below them: a line of dnrs right above it, and where they
 * stand between the two the lines of whom it is sent to.
 */
export function ofHeading(blocks: readonly OpenBlock[]): number {
  const near = blocks.slice(-(MOST_SENT + 1))
  const at = near.findLastIndex(isDnrAbove)
  const sent = near.slice(at + 1)
  const isSent = sent.every(({ heading, lines: [line] }, place) =>
    place === 0 ? line && SENT_TO.test(line.text) : heading === null && line?.gap === 0,
  )
  return at >= 0 && isSent ? sent.length + 1 : 0
}
const SENT_TO = /^Exp(?:edieras)?\.?:/u
const MOST_SENT = 6

function isDnrAbove({ lines: [line, ...more], heading }: OpenBlock): boolean {
  return heading === null && more.length === 0 && (line?.gap ?? 0) > 0 && dnrLine(line ? textsOf(line) : '').length > 0
}

/** Of a heading whose title is known: the lines of dnrs below it are its own, with it counted. */
export function dnrsBelow(lines: readonly Line[], at: number): TitleEnd {
  const below = lines.slice(at + 1, at + 1 + TITLE_LINES)
  const other = below.findIndex((line) => line.gap > 0 || !isDnrLine(textsOf(line)))
  return { length: 1 + (other < 0 ? below.length : other), by: 'its dnrs' }
}
