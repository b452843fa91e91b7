/** What a reader returns: a source, its lines with the shape that only their reader can know. */
import type { Format } from '../../model/kinds.ts'
import type { Message, RemovalKind } from '../../model/types.ts'

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
   * `cells`: a heading with its dnr beside it and names to sign side by side are no rows of a table.
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
  /** How deep the list of an item stands, where the reader knows it: one deeper than the item above is inside that. */
  depth?: number
  /** Set in from the line before, or the first of its page. */
  isSetIn: boolean
  /** It begins where the text of a list item above begins, and goes on with it. */
  hangs?: true
  /** Set in so far that no text begins there: at the right margin of its page. */
  isFarIn: boolean
  /** What the reader knows the line to be, when it is no part of the record. */
  known: RemovalKind | null
  /** All of its words are set in bold, where the reader knows it. */
  isBold?: true
  /** How high it stands above the text by its letters, 1 the highest, where the reader knows their sizes. */
  stands?: number
  /** The words that it begins with and that alone are set in bold or italics, where the reader knows it. */
  leads?: string
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
  /** Front matter that holds an editor's facts, fences included (`read/markdown-front.ts`). */
  facts?: string
  /** What the reader saw that a person should look at. */
  messages?: Message[]
  /** How each page was read, where there was a choice. */
  pagesRead?: PageRead[]
  /** Text of it was read in pictures, so that signs may be others than printed. */
  isScanned?: boolean
}
