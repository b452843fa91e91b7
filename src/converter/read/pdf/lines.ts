/**
 * Lines of a page as a reader sees them: pieces of text with their places in, lines of text out, top to bottom.
 * Pieces at one height make a line; a wide gap between them is kept as a run of spaces, for it parts columns.
 * Nothing here knows what a line says: running heads are told apart in `running.ts`, blank lines are set there
 * where the whole document is known (`text.ts`).
 */
import type { RemovalKind } from '../../../model/types.ts'
import { MARK } from '../marks.ts'
import type { Doubt } from '../scan/types.ts'
import { inColumns } from './columns.ts'
import { lineNumbersIn } from './line-numbers.ts'
import { raiseFigures } from './raised.ts'
import type { Grid } from './ruled.ts'
import { tableLines } from './table-lines.ts'
import { tablesIn } from './tables.ts'
import { headingsJoined, taggedAs, withTables } from './tagged-lines.ts'
import type { Tag } from './tags.ts'

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
}

export interface Reach {
  from: number
  to: number
}

/** Pieces whose heights differ less than this, in letter sizes, stand on one line: "m²", a label set smaller. */
const SAME_LINE = 0.4
/** A gap from here on, in letter sizes, is a space between words. */
const WORD_GAP = 0.2
/** A gap from here on parts columns. */
const COLUMN_GAP = 1.5
/** Least run of spaces between columns, in a line as it is published. */
const COLUMN_SPACES = 4

/** Width of a letter, in points, over all pages: what turns a place on the page into a column of text. */
export function letterWidth(pages: readonly Page[]): number {
  let width = 0
  let letters = 0
  for (const { pieces } of pages) {
    for (const piece of pieces) {
      if (piece.turned || piece.hidden || piece.text.trim() === '') continue
      width += piece.width
      letters += piece.text.length
    }
  }
  return letters > 0 && width > 0 ? width / letters : 5
}

/**
 * What is hidden stands on lines of its own, each after the line it was hidden in.
 * @param letter Width of a letter, from {@link letterWidth}.
 */
export function toPdfLines({ number, height, pieces, grids = [] }: Page, letter: number): PdfLine[] {
  const unseen = pieces.filter((piece) => piece.hidden)
  const shown = pieces.filter((piece) => !piece.hidden)
  const numbers = lineNumbersIn(shown)
  const text = raiseFigures(numbers.size === 0 ? shown : shown.filter((piece) => !numbers.has(piece)))
  const { tables, rest } = tablesIn(text, grids)
  const inTables = tables.map((table) => tableLines(table, (own) => linesOf(own, number, height, letter)))
  const seen = withTables(headingsJoined(linesOf(rest, number, height, letter, unseen)), inTables)
  if (numbers.size > 0) seen.push({ ...besideLine([...numbers], number, height), known: 'line-number' })
  if (unseen.length === 0) return seen
  const hidden = linesOf(unseen, number, height, letter).map((line) => ({ ...line, hidden: true }))
  const after = Map.groupBy(hidden, ({ y }) =>
    Math.max(
      0,
      seen.findLastIndex((line) => line.y - SAME_LINE * line.size <= y),
    ),
  )
  return seen.length > 0 ? seen.flatMap((line, index) => [line, ...(after.get(index) ?? [])]) : hidden
}

/** @param unseen Pieces that leave room in a line. */
function linesOf(
  pieces: readonly Piece[],
  number: number,
  height: number,
  letter: number,
  unseen: readonly Piece[] = [],
): PdfLine[] {
  const upright = rowsOf(
    pieces.filter(({ turned }) => !turned),
    unseen.filter(({ turned }) => !turned),
  )
  const turned = pieces.filter((piece) => piece.turned && piece.text.trim() !== '')
  const lines = inColumns(upright).flatMap((row) => lineOf(row, number, height, letter))
  return turned.length > 0 ? [...lines, besideLine(turned, number, height)] : lines
}

/** Pieces by the line they stand on, from the top; each line from the left. */
function rowsOf(pieces: readonly Piece[], unseen: readonly Piece[]): Piece[][] {
  const rows: { y: number; size: number; pieces: Piece[] }[] = []
  for (const piece of [...pieces].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1)
    if (row && Math.abs(piece.y - row.y) <= SAME_LINE * Math.max(piece.size, row.size)) {
      row.pieces.push(piece)
      // The larger letters carry the line; a raised figure does not move it.
      if (piece.size > row.size) [row.y, row.size] = [piece.y, piece.size]
    } else {
      rows.push({ y: piece.y, size: piece.size, pieces: [piece] })
    }
  }
  for (const piece of unseen) {
    const row = rows.find(({ y, size }) => Math.abs(piece.y - y) <= SAME_LINE * size)
    row?.pieces.push({ ...piece, text: ' ' })
  }
  return rows.map((row) => row.pieces.sort((a, b) => a.x - b.x))
}

function lineOf(row: readonly Piece[], page: number, pageHeight: number, letter: number): PdfLine[] {
  const words = row.filter(({ text }) => text.trim() !== '')
  const first = words[0]
  if (!first) return []
  const { text, right, hang, places } = written(row, first, letter)
  const main = words.reduce((a, b) => (b.width > a.width ? b : a))
  const doubts = words.flatMap(({ doubt }) => doubt ?? [])
  return [
    {
      page,
      pageHeight,
      text: text.trimEnd(),
      x: first.x,
      y: main.y,
      right,
      size: main.size,
      turned: false,
      hang: hang ?? hangInside(text, first),
      hidden: false,
      places,
      ...(doubts.length > 0 && { doubts }),
      ...(words.some(({ struck }) => struck) && { struck: true as const }),
      ...taggedAs(words, text),
    },
  ]
}

/** What is written of a line so far: how far to the right, and where the text after its mark begins. */
interface Writing {
  text: string
  right: number
  hang: number | null
  places: Reach[]
}

/** The pieces of a line as one text, room between them as spaces. */
function written(row: readonly Piece[], first: Piece, letter: number): Writing {
  const line: Writing = { text: '', right: first.x, hang: null, places: [] }
  let spaced = false
  for (const piece of row) {
    if (piece.text.trim() === '') {
      spaced ||= piece.text !== ''
      // Hidden words leave one space: a gap would part columns where there are none.
      if (piece.hidden && line.text !== '' && piece.x >= line.right - WORD_GAP * piece.size)
        line.right = Math.max(line.right, piece.x + piece.width)
      continue
    }
    const reach = { from: piece.x, to: piece.x + piece.width }
    if (line.text === '') {
      line.text = piece.text.trimStart()
      line.places.push(reach)
    } else {
      if (partsColumns(line, piece)) line.places.push(reach)
      else (line.places.at(-1) as Reach).to = reach.to
      if (line.hang === null && MARK.test(line.text)) line.hang = piece.x
      line.text = beside(line, piece, spaced, (piece.x - first.x) / letter)
    }
    line.right = Math.max(line.right, piece.x + piece.width)
    spaced = false
  }
  return line
}

const partsColumns = ({ text, right }: Pick<Writing, 'text' | 'right'>, { x, size }: Piece): boolean =>
  (x - right) / size >= COLUMN_GAP && !MARK.test(text)

/** A line with a piece more. @param column Where the piece begins, in letters. */
function beside(line: Writing, piece: Piece, spaced: boolean, column: number): string {
  const { text, right } = line
  const gap = (piece.x - right) / piece.size
  if (partsColumns(line, piece)) {
    const words = text.trimEnd()
    return words + ' '.repeat(Math.max(COLUMN_SPACES, Math.round(column) - words.length)) + piece.text
  }
  const isApart = (spaced || gap >= WORD_GAP) && !/\s$/.test(text) && !/^\s/.test(piece.text)
  return `${text}${isApart ? ' ' : ''}${piece.text}`
}

/** "1. Text" in one piece: the text begins as far in as the mark is long. */
function hangInside(text: string, { x, width, text: piece }: Piece): number | null {
  const mark = /^\S{1,6}(?: [a-z][.)])?\s+(?=\S)/.exec(text)?.[0]
  return mark && MARK.test(mark.trimEnd()) && piece.length > 0 ? x + (width / piece.length) * mark.length : null
}

/** What stands along a page's edge – mostly the mark of a signing service – as one line under the page. */
function besideLine(pieces: readonly Piece[], page: number, pageHeight: number): PdfLine {
  const text = pieces.map((piece) => piece.text.trim()).join(' ')
  return {
    page,
    pageHeight,
    text,
    x: 0,
    y: pageHeight,
    right: 0,
    size: pieces[0]?.size ?? 0,
    turned: true,
    hang: null,
    hidden: false,
  }
}
