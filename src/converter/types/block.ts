/** Accepted headings, lines gathered into blocks, and the mark that a recogniser gave each. */
import type { PartKind, SectionKind } from '../../model/kinds.ts'
import type { Span } from '../../model/types.ts'
import type { TextBlock } from '../../model/text-block.ts'
import type { Line } from './line.ts'

/** An accepted heading of a § or a numbered point. */
export interface Heading {
  line: number
  number: string
  /** As printed, "§ 12." or "7 a)"; null where the source heads its items but does not number them. */
  label: string | null
  style: 'p' | 'punkt'
  /** Name of the form in which its number was read (`headings/forms.ts`); none where it was found in another way. */
  form?: string
  /** What follows the label on the line. */
  rest: string
  /** Nesting: 0 for an item, 1 for a sub-item such as 7 a. */
  depth: number
  /** Where the lines go on into the text of the item; `derived`: the title is ours, from a sentence of that text. */
  runIn?: { title: string; dnr: string[]; derived: boolean }
  /** Where it is a row of a table: what its other cells say, a paragraph each. */
  below?: readonly string[] | undefined
}

/**
 * Lines that read as one. `subheading`, `leadIn` and `decider` are set when the blocks are recognised, `below` when the
 * decisions are read.
 */
export interface Block extends TextBlock {
  span: Span
  lines: Line[]
  heading: Heading | null
  /**
   * Names of the rules by which the block begins where it does, and by which each of its further lines was joined to
   * it.
   */
  rules: readonly string[]
  /** Of words that lead in: who decides by them, where they say. */
  decider?: string
  /** Those who meet decide by these words, or ask another body to; they lead in or say all of it. */
  own?: true
  /** It is a note that a sign in the text above calls. */
  isNote?: true
  below?: Block[]
}

/** What a recogniser says of a block. */
export type Mark =
  | { type: 'paragraf'; heading: Heading; title: string; dnr: string[] }
  | PartMark
  /** `decider` null: it opens no decision, and only follows one or a heading. */
  /** `own`: the decider is one whose minutes these are. */
  | { type: 'lead-in'; decider: string | null; own?: boolean }
  | { type: 'decision-sentence'; decider: string | null; own?: boolean }
  | { type: 'section'; kind: SectionKind }
  | { type: 'item-marker'; number: string }
  | { type: 'reservation' }
  /** `apart`: also among clauses it can be nothing but a heading. */
  | { type: 'subheading'; apart: boolean }
  /** Looks like a heading of a decision's neighbour, and elsewhere like text. */
  | { type: 'short-line' }
  | { type: 'text' }

export interface PartMark {
  type: 'part'
  kind: PartKind
  runIn: boolean
  /** The heading names a proposal of this body: who is to decide, null where it does not say. */
  asks?: string | null
  /** What it is in a § that has no decision besides. */
  otherwise?: 'decision'
  /** What it is in a § that has a decision besides: whose it is nobody can say. */
  beside?: 'summary'
}

export interface MarkedBlock {
  block: Block
  mark: Mark
  /** Name of the recogniser that said so; null where none did. */
  by: string | null
}
