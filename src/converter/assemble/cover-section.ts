/** A section of the cover: what is known of it, and what it may hold. */
import type { Label } from '../../swedish/headings/label-table.ts'
import type { Block } from '../types/block.ts'
import type { DraftSection } from '../types/draft.ts'

/** Blocks below a label, or the first of which holds it. */
export interface CoverSection extends Pick<DraftSection, 'kind' | 'heading' | 'blocks'> {
  /** What the label says that people below it are; undefined where it says nothing. */
  role: string | undefined
}

/** @param heading The label where it stands alone; null where it stands on the line of its value. */
export const sectionOf = ({ kind, role }: Label, heading: Block | null, blocks: Block[]): CoverSection => ({
  kind,
  role,
  heading,
  blocks,
})

/** Whether a section or a label is of the cover's text, and of no people. */
export const isCover = (what: { kind: Label['kind'] } | undefined): boolean => what?.kind === 'cover'

/** Whether people are listed in a section. */
export const isRoll = (section: CoverSection | undefined): section is CoverSection =>
  section !== undefined && section.kind !== 'cover' && section.kind !== 'signatures'
