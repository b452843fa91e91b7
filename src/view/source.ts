/**
 * The lines of the source that a § came from, each with what became of it and the page it begins: the whole text, a
 * span, the ledger's entries and the first lines of pages in, numbered lines out.
 */
import type { Span } from '../model/types.ts'
import { maskedName, removedName } from './words.ts'

export interface SourceLine {
  number: number
  text: string
  /** Why the line is not in the text above, or what is masked in it; null for an ordinary line. */
  note: string | null
  removed: boolean
  /** The page of the source that begins here, or that the first line shown stands on; null for every other line. */
  page: number | null
}

interface Treated {
  span: Span
  kind: string
}

/** What the front matter says of the source's lines. */
export interface Treatment {
  removed: readonly Treated[]
  masked: readonly Treated[]
  /** The line each page begins with; empty where the source has no pages. */
  pages: readonly number[]
}

/** @param lines Of the whole source. @param span First and last line, from 1, both shown. */
export function sourceLines(
  lines: readonly string[],
  [from, to]: Span,
  { removed, masked, pages }: Treatment,
): SourceLine[] {
  return lines.slice(from - 1, to).map((text, index) => {
    const number = from + index
    const gone = removed.find(({ span }) => span[0] <= number && number <= span[1])
    const hidden = masked
      .filter(({ span }) => span[0] <= number && number <= span[1])
      .map(({ kind }) => maskedName(kind))
    const notes = [...(gone ? [removedName(gone.kind)] : []), ...new Set(hidden)]
    const page = pageOf(number, pages)
    return {
      number,
      text,
      note: notes.length > 0 ? notes.join(', ') : null,
      removed: gone !== undefined,
      page: page === null || (number > from && page === pageOf(number - 1, pages)) ? null : page,
    }
  })
}

/** The page a line stands on; null where the source has no pages. */
export function pageOf(line: number, pages: readonly number[]): number | null {
  const page = pages.findLastIndex((start) => start <= line)
  return page < 0 ? null : page + 1
}
