/** The whole document, assembled, which still knows the text of every part. */
import type { SectionKind } from '../../model/kinds.ts'
import type { Appendix, Decision, Message, Paragraf, Part, Person, Signature, Span } from '../../model/types.ts'
import type { Block } from './block.ts'

/** A part of a § with its text still in blocks. */
export interface DraftPart extends Part {
  headingBlock: Block | null
  blocks: Block[]
  /** Its heading names a proposal, see `PartMark`. */
  asks?: string | null
  /** It goes on with the clauses of the part above the table that it stands below. */
  goesOn?: true
  /** It stands right below the table of a clause. */
  belowTable?: true
  /** A list of what was noted or told of, below a decision: what decides below it goes on with the clauses. */
  noted?: true
}

export interface DraftDecision extends Decision {
  leadInBlocks: Block[]
  clauseBlocks: Block[]
}

export interface DraftParagraf extends Omit<Paragraf, 'parts' | 'decisions' | 'children'> {
  /** Lines of the heading; null when the source has none. */
  headingSpan: Span | null
  parts: DraftPart[]
  decisions: DraftDecision[]
  children: DraftParagraf[]
  /** What is to be told of its votes. */
  messages: Message[]
}

export interface DraftSection {
  kind: SectionKind
  /** What those it lists are when their row does not say. */
  role?: string | undefined
  heading: Block | null
  blocks: Block[]
  span: Span
}

export interface DraftGroup {
  title: string
  level: number
  span: Span
}

export interface DraftAppendix extends Appendix {
  blocks: Block[]
}

/** The whole document, assembled, before identity and derived values are settled. */
export interface Draft {
  title: { text: string; span: Span } | null
  sections: DraftSection[]
  groups: DraftGroup[]
  paragrafer: DraftParagraf[]
  appendices: DraftAppendix[]
  attendance: Person[]
  absent: Person[]
  signatures: Signature[]
  messages: Message[]
}
