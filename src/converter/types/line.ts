/** Lines that are not blank, made ready for matching; those of the page alone are told apart. */
import type { RemovalKind } from '../../model/types.ts'
import type { Piece } from './source.ts'

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
  /** What stands apart on it, in order, see `SourceLine`; at least one. */
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
  /** How deep the list of that item stands in others, to be compared with that of its neighbours. */
  depth?: number
  /**
   * Numbers of the lines that held nothing but marks of list items, which stand before this text now
   * (`blocks/marks-apart.ts`).
   */
  marks?: readonly number[]
  opens: Opening | null
  /** It begins where the text of the list item above begins, and goes on with it. */
  hangs?: true
  /** What the reader knows the line to be, when it is no part of the record. */
  known: RemovalKind | null
  /** Set in so far that no text begins there: at the right margin of its page. */
  isFarIn?: true
  /** All of its words are set in bold, where the reader knows it. */
  isBold?: true
  /** How high it stands above the text by its letters, 1 the highest, where the reader knows their sizes. */
  stands?: number
  /** The words that it begins with and that alone are set in bold or italics, where the reader knows it. */
  leads?: string
  /** A new page begins with it: a form feed stands before it. */
  opensPage?: true
  /** A line to write on stood right above it and was taken out. */
  belowRule?: true
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
