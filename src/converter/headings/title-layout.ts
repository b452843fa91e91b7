/**
 * How titles are set in a document: lines and accepted headings in, what tells a title's further lines from the text
 * below it out.
 */
import type { Heading } from '../types/block.ts'
import type { Line } from '../types/line.ts'
import { isDnrLine } from '../../swedish/numbers/dnr.ts'
import { endsSentence } from '../../swedish/lines/line-ends.ts'
import { textsOf } from '../clean/pieces.ts'
import type { Layout } from './layout.ts'
import { closedBelow, LISTED, TITLE_LINES } from './title-closed.ts'

export interface TitleLayout {
  layout: Layout
  /** See {@link titleWidth}. */
  width: number | null
  /** The widest line set in each look, in characters; see {@link lookOf}. */
  widest: ReadonlyMap<number, number>
  /** Blank lines part the titles from their text. */
  apart: boolean
}

/** The text is at least this much wider than titles. */
export const TEXT_WIDER = 1.2
/** The share of the headings below which text may stand tight all the same. */
const TIGHT = 0.2
/** Letters that are bold and no larger than the text, where nothing is known of sizes. */
const BOLD = 99

/** How high a line is set, 1 the highest; undefined where it stands out in nothing, or nobody knows. */
export const lookOf = ({ stands, isBold }: Line): number | undefined => stands ?? (isBold ? BOLD : undefined)

/** @param lines All kept lines of the document. */
export function titleLayout(
  lines: readonly Line[],
  headings: ReadonlyMap<number, Heading>,
  layout: Layout,
): TitleLayout {
  const widest = new Map<number, number>()
  for (const line of lines) {
    const look = lookOf(line)
    if (look !== undefined) widest.set(look, Math.max(widest.get(look) ?? 0, line.text.length))
  }
  return { layout, width: titleWidth(lines, headings, layout.margin), widest, apart: areApart(lines, headings) }
}

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
    const closed = isHeading(line) ? closedBelow(lines, at, isHeading) : undefined
    return lines
      .slice(at + 1, at + (closed?.length ?? 0))
      .filter((one) => !isDnrLine(textsOf(one)))
      .map(({ text }) => text.length)
  })
  const width = widths.reduce((widest, one) => Math.max(widest, one), 0)
  return widths.length >= 2 && margin >= width * TEXT_WIDER ? width : null
}

/** Below most headings stands a blank line, or lines that run up to one without a sentence. */
function areApart(lines: readonly Line[], headings: ReadonlyMap<number, Heading>): boolean {
  const below = lines.flatMap((line, at) => (headings.has(line.number) && lines[at + 1] ? [at + 1] : []))
  const tight = below.filter((at) => lines[at]?.gap === 0)
  const running = tight.filter((at) => isTextFrom(lines, at))
  return tight.length < below.length && running.length <= below.length * TIGHT
}

/** Text stands from here to the next blank line: more lines than a title has, or a sentence or an item among them. */
export function isTextFrom(lines: readonly Line[], at: number): boolean {
  const below = lines.slice(at + 1, at + 1 + TITLE_LINES)
  const end = below.findIndex(({ gap }) => gap > 0)
  const run = lines.slice(at, end < 0 ? undefined : at + 1 + end)
  return run.length > TITLE_LINES || run.some(({ text }) => endsSentence(text) || LISTED.test(text))
}
