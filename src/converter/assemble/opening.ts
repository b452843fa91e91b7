/** What is known of a § or a point before what stands below it is read. */
import type { Span } from '../../model/types.ts'
import type { Block, Mark } from '../types/block.ts'
import type { DraftParagraf } from '../types/draft.ts'

export interface Opening {
  number: string
  label: string | null
  style: 'p' | 'punkt'
  title: string
  titleFrom: DraftParagraf['titleFrom']
  dnr: string[]
  group: string | null
  /** Lines of the heading, or where the item begins when it has none. */
  span: Span
}

/** @param mark What was recognised of its heading. @param group The heading of a group that it stands below. */
export const openingOf = (
  { span }: Block,
  { heading, title, dnr }: Extract<Mark, { type: 'paragraf' }>,
  group: string | null,
): Opening => ({
  number: heading.number,
  label: heading.label,
  style: heading.style,
  title,
  titleFrom: heading.runIn?.derived ? 'decision' : 'source',
  dnr,
  group,
  span,
})
