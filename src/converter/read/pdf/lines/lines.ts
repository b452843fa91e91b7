/**
 * Lines of a page as a reader sees them: pieces of text with their places in, lines of text out, top to bottom.
 * Pieces at one height make a line; a wide gap between them is kept as a run of spaces, for it parts columns.
 * Nothing here knows what a line says: running headers are told apart in `running.ts`, blank lines are set there
 * where the whole document is known (`text.ts`).
 */
import { inColumns } from './columns.ts'
import { facesOf } from '../letters/face.ts'
import { inSharedLines } from './frames.ts'
import { lineNumbersIn } from './line-numbers.ts'
import { written } from './line-text.ts'
import { writeSuperscripts } from '../letters/superscript.ts'
import { markStruck } from '../letters/struck.ts'
import { tableLines } from '../tables/table-lines.ts'
import { tablesIn } from '../tables/tables.ts'
import { headingsJoined, taggedAs, withTables } from '../tags/tagged-lines.ts'
import { besideTitles } from './titles-beside.ts'
import type { Page, PdfLine, Piece } from '../types.ts'

/** Pieces whose heights differ less than this, in letter sizes, stand on one line: "m²", a label set smaller. */
const SAME_LINE = 0.4
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

const isShown = ({ hidden }: Piece): boolean => !hidden

/** True where one of the pages numbers its lines in the margin. */
export const countLines = (pages: readonly Page[]): boolean =>
  pages.some(({ pieces }) => lineNumbersIn(pieces.filter(isShown)).size > 0)

/**
 * What is hidden stands on lines of its own, each after the line it was hidden in.
 * @param letter Width of a letter, from {@link letterWidth}. @param isCounted See {@link countLines}.
 */
export function toPdfLines(
  { number, height, pieces, grids = [] }: Page,
  letter: number,
  isCounted: boolean,
): PdfLine[] {
  const unseen = pieces.filter((piece) => piece.hidden)
  const shown = pieces.filter(isShown)
  const numbers = lineNumbersIn(shown, isCounted)
  const text = writeSuperscripts(numbers.size === 0 ? shown : shown.filter((piece) => !numbers.has(piece)))
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
  const lines = inSharedLines(inColumns(besideTitles(upright))).flatMap((row) => lineOf(row, number, height, letter))
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

function lineOf(pieces: readonly Piece[], page: number, pageHeight: number, letter: number): PdfLine[] {
  const row = markStruck(pieces)
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
      hang,
      hidden: false,
      places,
      ...(doubts.length > 0 && { doubts }),
      ...(words.some(({ struck }) => struck) && { struck: true as const }),
      ...taggedAs(words, text),
      ...facesOf(row, (own) => written(own, first, letter).text),
    },
  ]
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
