/** What a page of a PDF holds: pieces of text where they are placed, and the lines that are read of them. */
import type { RemovalKind } from '../../../model/types.ts'
import type { Doubt } from '../scan/types.ts'
import type { Face } from './letters/face.ts'
import type { Grid } from './tables/ruled.ts'
import type { Tag } from './tags/tags.ts'

/** A piece of text as the PDF places it; y runs downwards from the page's top, sizes in points. */
export interface Piece {
  text: string
  x: number
  /** The line the letters stand on. */
  y: number
  width: number
  /** Size of the letters. */
  size: number
  /** Written along the page's edge or upside down. */
  turned: boolean
  /** Not seen by a reader of the page (`hidden.ts`). */
  hidden?: boolean
  /** A line goes through it (`struck.ts`). */
  struck?: true
  /** Set in bold or italics (`face.ts`). */
  face?: Face
  /** Read in a picture, and not surely. */
  doubt?: Doubt
  /** What the file's own structure says of it (`tags.ts`). */
  tag?: Tag
}

export interface Page {
  number: number
  height: number
  pieces: Piece[]
  /** Its text was read in a picture, here or by the program that made the PDF. */
  scanned?: true
  /** Its structure is trusted, and stands in the tags of its pieces. */
  isTagged?: true
  /** The tables that it draws. */
  grids?: Grid[]
}

export interface PdfLine {
  page: number
  /** Height of the page, for what is near its edges. */
  pageHeight: number
  text: string
  x: number
  y: number
  right: number
  size: number
  turned: boolean
  /** Where the text after a mark such as "1." or "•" begins; a line that starts there hangs from this one. */
  hang: number | null
  /** Not seen by a reader of the page. */
  hidden: boolean
  /** Told by its place on the page to be no text of the record. */
  known?: RemovalKind
  /** The file says that it is a note. */
  isNote?: true
  /** A note from the foot of a page, set where its part of the text ends (`footnotes.ts`). */
  note?: true
  /** Words in it that were not read surely in a picture. */
  doubts?: Doubt[]
  /** Words in it that a line goes through. */
  struck?: true
  /** A row of a table: its cells, "" where one is empty. */
  row?: { cells: string[]; isHead: boolean }
  /** Where the last of the lines stands that it was printed on. */
  end?: number
  /** A row right below another. */
  isTight?: true
  /** From where to where each text that a gap parts reaches, in points. */
  places?: readonly Reach[]
  /** Rank of the heading that the file says it is. */
  rank?: number
  /** That heading, which may go on over several lines. */
  heading?: Tag['heading']
  /** The mark that the file says its text begins with. */
  mark?: string
  /** The paragraphs that the file says its first and its last words are of. */
  paragraphs?: readonly [first: object, last: object]
  /** All of its words are set in bold. */
  isBold?: true
  /** The words that it begins with and that alone are set in bold or italics. */
  leads?: string
}

export interface Reach {
  from: number
  to: number
}
