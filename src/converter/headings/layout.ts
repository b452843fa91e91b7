import type { Line } from '../types/line.ts'
import { endsSentence, startsLower } from '../../swedish/lines/line-ends.ts'

export interface Layout {
  /** Every text line is followed by an empty one; a paragraph ends at two (seed 000). */
  doubleSpaced: boolean
  /** Sentences run across blank lines: pages or an export broke them, and what follows one need be no paragraph. */
  runsAcross: boolean
  /** Where the margin breaks lines, in characters. */
  margin: number
  /** A line this long, in characters, may have been broken by the margin. */
  full: number
  /** A line shorter than this ended by itself. */
  short: number
}

/** No margin is narrower, in characters: a short document of headings alone tells nothing of its own. */
const NARROWEST = 60
/** Longer lines are whole paragraphs (web pages): their length says nothing of the margin. */
export const LINE_LENGTH = 200

/**
 * How a document is set: lines in, a few measures out that tell a wrapped line from one that ended by itself.
 * Extraction loses the page; what is left is how long lines get and how many blank lines stand between them.
 */
export function layoutOf(lines: readonly Line[]): Layout {
  // Rows are as long as their cells, whatever the margin.
  const lengths = lines
    .filter(({ isPlaced }) => !isPlaced)
    .map(({ text }) => text.length)
    .filter((length) => length <= LINE_LENGTH)
    .sort((a, b) => a - b)
  const margin = Math.max(NARROWEST, lengths[Math.floor(lengths.length * 0.95)] ?? 80)
  const full = margin * 0.75
  return {
    doubleSpaced: isDoubleSpaced(lines),
    runsAcross: runsAcross(lines, full),
    margin,
    full,
    short: margin * 0.45,
  }
}

/** Blank lines stand between most lines, and sentences run across them. */
function isDoubleSpaced(lines: readonly Line[]): boolean {
  const pairs = lines.slice(1)
  const single = pairs.filter(({ gap }) => gap === 1)
  const tight = pairs.filter(({ gap }) => gap === 0)
  const across = single.filter(({ text }) => startsLower(text))
  return (
    single.length >= pairs.length * 0.4 && tight.length <= pairs.length * 0.2 && across.length >= single.length * 0.3
  )
}

/** "att anta planen", "b) att …": begins something of its own in lower case */
const CLAUSE = /^(?:att(?!\p{L})|\p{Ll}{1,3}[.)])/u

/** A full line goes on in lower case below a blank one, somewhere. */
const runsAcross = (lines: readonly Line[], full: number): boolean =>
  lines.some((line, at) => {
    const before = lines[at - 1]
    if (!before || line.gap === 0 || before.text.length < full || endsSentence(before.text)) return false
    return isText(before) && isText(line) && startsLower(line.text) && !CLAUSE.test(line.text)
  })

const isText = ({ rank, mark, cells }: Line): boolean => rank === null && mark === null && cells === null
