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
import type { BlockKind, TextBlock } from '../model/text-block.ts'

export type { BlockKind }

export type Format = 'text' | 'pdf' | 'docx' | 'html' | 'markdown'

/** A text that stands apart from what else its line says, by a gap, a tab or its place on the page. */
export interface Piece {
  text: string
  /** Where it begins on the line as printed, in characters from 0. */
  at: number
}

/**
 * A line as its reader gives it: what it says, and the shape that only the reader can know. Nothing after the readers
 * looks for structure in white space or signs.
 */
export interface SourceLine {
  /**
   * As it is published in the source text, with list marks, "#" of headings and columns; values are covered in this.
   */
  printed: string
  /** Counted from 1; null where the source has no pages. */
  page: number | null
  /**
   * What stands apart on it, in order; one piece where nothing does, none where it is blank. That says less than
   * `cells`: a heading with its diary number beside it and names to sign side by side are no rows of a table.
   */
  pieces: readonly Piece[]
  /** The cells of a row in their order, "" where one is empty; null for running text. */
  cells: readonly string[] | null
  /** Each cell stands in the column of its place; else it is only known which come after which. */
  isPlaced: boolean
  /** A row that names the columns of those below. */
  isHead: boolean
  /** Rank of the heading, 1–6, where the source marks it as one; else null. */
  rank: number | null
  /** "•", "3.", "a.": the mark of a list item, as printed, where the source says that it is one; else null. */
  mark: string | null
  /** Set in from the line before, or the first of its page. */
  isSetIn: boolean
  /** Set in so far that no text begins there: at the right margin of its page. */
  isFarIn: boolean
  /** What the reader knows the line to be, when it is no part of the record. */
  known: RemovalKind | null
}

/**
 * How a page of a PDF was read: by the file's own tags, by the tables it draws, or by the places of its words alone.
 */
export interface PageRead {
  /** Counted from 1. */
  page: number
  readBy: 'tags' | 'lines' | 'place'
}

/** A source as read: what it was, and its lines as they stood. */
export interface SourceText {
  format: Format
  /** What the bytes were read as; for a PDF or a Word file the kind of file, `pdf` or `docx`. */
  encoding: string
  lines: SourceLine[]
  /** Front matter that holds an editor's facts, fences included (`sidecar.ts`). */
  facts?: string
  /** What the reader saw that a person should look at. */
  messages?: Message[]
  /** How each page was read, where there was a choice. */
  pagesRead?: PageRead[]
  /** Text of it was read in pictures, so that signs may be others than printed. */
  isScanned?: boolean
}

/**
 * Why a line does not simply go on from the one before: it is set in, what stood between was taken out, or a word of
 * the margin was.
 */
type Opening = 'set-in' | 'removed' | 'margin'

/** A line that is not blank, made ready for matching. */
export interface Line {
  /** Counted from 1 in the source, blank lines included. */
  number: number
  /** Normalised to NFC, one space between its words, without the "#" of a heading. */
  text: string
  /** What stands apart on it, in order, see {@link SourceLine}; at least one. */
  pieces: readonly Piece[]
  /** The cells of a row, "" where one is empty; null for running text. */
  cells: readonly string[] | null
  /** Each cell stands in the column of its place; else it is only known which come after which. */
  isPlaced: boolean
  /** A row that names the columns of those below. */
  isHead: boolean
  /** Blank lines between this line and the one before. */
  gap: number
  /** Rank of the heading, 1–6, where the source marks it as one; else null. */
  rank: number | null
  /** The mark of a list item that the text begins with, where the reader knows it; else null. */
  mark: string | null
  /**
   * Numbers of the lines that held nothing but marks of list items, which stand before this text now
   * (`blocks/signs.ts`).
   */
  signs?: readonly number[]
  opens: Opening | null
  /** What the reader knows the line to be, when it is no part of the record. */
  known: RemovalKind | null
  /** Set in so far that no text begins there: at the right margin of its page. */
  isFarIn?: true
  /** A new page begins with it: a form feed stands before it. */
  opensPage?: true
  /** Says who signed and when, on a signing service's page. */
  signed?: true
}

/** Page furniture told apart from the record; headers stay readable because they often hold the date. */
export interface Furniture {
  kept: Line[]
  removed: RemovedLine[]
}

export interface RemovedLine extends Line {
  kind: RemovalKind
  /** The name of the detector that found it. */
  by: string
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

/**
 * Lines that read as one. `subheading` and `leadIn` are set when the blocks are recognised, `below` when the decisions
 * are read.
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

/** A part of a § with its text still in blocks. */
export interface DraftPart extends Part {
  headingBlock: Block | null
  blocks: Block[]
  /** Its heading names a proposal, see {@link PartMark}. */
  asks?: string | null
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
