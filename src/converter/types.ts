/**
 * The currencies of the converter, in flow order: bytes become a `SourceText`, its `Line`s lose their page
 * furniture, gather into `Block`s, get `Mark`s from the recognisers, and are assembled into a `Draft`
 * that still knows the text of every part. Every value that comes from the source carries its `Span`.
 */
import type { SectionKind } from '../model/schema.ts'
import type {
  Appendix,
  Decision,
  Message,
  Paragraf,
  Part,
  PartKind,
  Person,
  Signature,
  Span,
  RemovalKind,
} from '../model/types.ts'

export type Format = 'text' | 'pdf' | 'docx' | 'html' | 'markdown'

/** A source as read: what it was, its lines as they stood, and what only the reader could see of them. */
export interface SourceText {
  format: Format
  /** What the bytes were read as; for a PDF or a Word file the kind of file, `pdf` or `docx`. */
  encoding: string
  lines: string[]
  /** The page of each line, counted from 1; absent where the source has no pages. */
  pages?: number[]
  /** Lines the reader knows to be furniture: by their place on the page, or because they are no text of the record. */
  furniture?: KnownFurniture[]
  /** Lines set in from the line before, counted from 1; absent where white space before the text tells it. */
  indented?: number[]
  /** Front matter that holds an editor's facts, fences included (`sidecar.ts`). */
  facts?: string
  /** What the reader saw that a person should look at. */
  messages?: Message[]
}

export interface KnownFurniture {
  /** Counted from 1. */
  line: number
  kind: RemovalKind
}

/** A line that is not blank, made ready for matching. */
export interface Line {
  /** Counted from 1 in the source, blank lines included. */
  number: number
  /** Normalised to NFC, ends trimmed; runs of spaces inside are kept, they may be columns. */
  text: string
  /** Blank lines between this line and the one before. */
  gap: number
  /** Rank of the heading, 1–6, where the source marks it as one; else null. */
  rank: number | null
  /** White space stood before the text: a page's first line, a list number or an empty column. */
  indented: boolean
  /** Says who signed and when, on a signing service's page. */
  signed?: true
}

/** Page furniture told apart from the record; headers stay readable because they often hold the date. */
export interface Furniture {
  kept: Line[]
  removed: (Line & { kind: RemovalKind })[]
}

/** An accepted heading of a § or a numbered point. */
export interface Heading {
  line: number
  number: string
  /** As printed, "§ 12." or "7 a)"; null where the source heads its items but does not number them. */
  label: string | null
  style: 'p' | 'punkt'
  /** What follows the label on the line. */
  rest: string
  /** Nesting: 0 for an item, 1 for a sub-item such as 7 a. */
  depth: number
  /** Where the lines go on into the text of the item; `derived`: the title is ours, from a sentence of that text. */
  runIn?: { title: string; dnr: string[]; derived: boolean }
}

/** `row` is a line of a flattened table, `roll` one of a roll call. */
export type BlockKind = 'text' | 'bullet' | 'number' | 'row' | 'roll'

/** Lines that read as one: a paragraph, a list item, a table row or a heading. */
export interface Block {
  kind: BlockKind
  /** Lines joined, bullet and list number dropped. */
  text: string
  /** The list number as printed, for kind `number`. */
  label: string | null
  span: Span
  lines: Line[]
  heading: Heading | null
  /** A short line that names what follows; set when the blocks are recognised. */
  subheading?: true
}

/** What a recogniser says of a block. */
export type Mark =
  | { type: 'paragraf'; heading: Heading; title: string; dnr: string[] }
  | { type: 'part'; kind: PartKind; runIn: boolean }
  | { type: 'lead-in'; decider: string }
  | { type: 'decision-sentence'; decider: string | null }
  | { type: 'section'; kind: SectionKind }
  | { type: 'item-marker'; number: string }
  | { type: 'subheading' }
  | { type: 'text' }

export interface MarkedBlock {
  block: Block
  mark: Mark
}

/** A part of a § with its text still in blocks. */
export interface DraftPart extends Part {
  headingBlock: Block | null
  blocks: Block[]
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
