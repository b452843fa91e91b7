/**
 * The lines of the source that a § came from, each with what became of it: the whole text, a span and the
 * ledger's entries in, numbered lines out.
 */
import type { Span } from '../protokoll/types.ts'
import { maskedName, removedName } from './words.ts'

export interface SourceLine {
  number: number
  text: string
  /** Why the line is not in the text above, or what is masked in it; null for an ordinary line. */
  note: string | null
  removed: boolean
}

export interface Treated {
  span: Span
  kind: string
}

export function sourceLines(lines: readonly string[], [from, to]: Span, removed: readonly Treated[], masked: readonly Treated[]): SourceLine[] {
  return lines.slice(from - 1, to).map((text, index) => {
    const number = from + index
    const gone = removed.find(({ span }) => span[0] <= number && number <= span[1])
    const hidden = masked.filter(({ span }) => span[0] <= number && number <= span[1]).map(({ kind }) => maskedName(kind))
    const notes = [...(gone ? [removedName(gone.kind)] : []), ...new Set(hidden)]
    return { number, text, note: notes.length > 0 ? notes.join(', ') : null, removed: gone !== undefined }
  })
}
