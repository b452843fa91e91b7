/**
 * From what a reader gives to the lines of the record: private values covered, divided words marked, furniture told
 * apart.
 */
import type { Masked } from '../../model/types.ts'
import { coverLines } from '../../privacy/index.ts'
import type { Covers } from '../covers.ts'
import { printedOf } from '../read/source-line.ts'
import type { Furniture, Line } from '../types/line.ts'
import type { SourceText } from '../types/source.ts'
import { detectorsFor, removeFurniture } from './furniture/index.ts'
import { softenHyphens } from './hyphens.ts'
import { toLines } from './lines.ts'

/** A bound, should covering and cleaning never come to rest. */
const MOST_ROUNDS = 8

export interface Cleaned extends Furniture {
  /** The source as printed, covered: what is published beside the page. */
  safe: string[]
  /** Every line that is not blank. */
  lines: Line[]
  masked: Masked[]
  /** What an editor asked to have covered and that stands nowhere. */
  notFound: string[]
}

/**
 * Values are covered on the raw lines, and again with the headers and footers of pages left out, which may stand in the
 * middle of one. What is covered may make a line furniture, so this goes on until nothing more is found; each round
 * covers a line.
 */
export function clean(text: SourceText, { asked, offices }: Covers): Cleaned {
  const printed = printedOf(text.lines)
  let cover = coverLines(printed, { asked, offices })
  let { masked, notFound } = cover
  for (let round = 1; ; round++) {
    const lines = softenHyphens(toLines(text.lines, cover.lines))
    const { kept, removed } = removeFurniture(lines, detectorsFor(text.format))
    // The same lines, whole: they have been looked through.
    if (removed.length === 0 && cover.masked.length === 0)
      return { safe: cover.lines, lines, kept, removed, masked, notFound }
    const next = coverLines(cover.lines, { asked, offices, skip: new Set(removed.map(({ number }) => number - 1)) })
    notFound = notFound.filter((phrase) => next.notFound.includes(phrase))
    if (next.masked.length === 0 || round > MOST_ROUNDS)
      return { safe: cover.lines, lines, kept, removed, masked, notFound }
    masked = [...masked, ...next.masked].sort((a, b) => a.span[0] - b.span[0])
    cover = next
  }
}
