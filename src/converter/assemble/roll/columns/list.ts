/** A list of people: what its label says of all of them, and the rows that name them. */
import { firstOf } from '../../../../model/lists.ts'
import type { SectionKind } from '../../../../model/kinds.ts'
import type { Label } from '../../../../swedish/headings/label-table.ts'
import { inOnePiece } from '../../../clean/pieces.ts'
import type { Block } from '../../../types/block.ts'
import type { CoverSection } from '../../cover-section.ts'

export interface List {
  kind: SectionKind
  role: string | undefined
  /** Nobody knows the word above it, nor then whether those below were there. */
  isUnknown?: boolean | undefined
  blocks: Block[]
}

/** A section of the cover, or a roll call inside a §, that may hold several lists. */
export type ListSection = Pick<CoverSection, 'kind' | 'heading' | 'blocks'> & { role?: string | undefined }

/** What a label says of those below it; those of none are there. */
export const listed = (label: Label | undefined): Pick<List, 'kind' | 'role'> => ({
  kind: label?.kind ?? 'attendance',
  role: label?.role,
})

/** A row of which only these words count. */
export const withText = (row: Block, text: string): Block => ({
  ...row,
  text,
  lines: row.lines.map((line) => inOnePiece(line, text)),
})

/** One row for these, of which nobody can be told: their words stand as text. */
export const asUnread = (blocks: readonly Block[]): Block => {
  const first = firstOf(blocks)
  return { ...first, text: '', span: [first.span[0], (blocks.at(-1) ?? first).span[1]] }
}
