/**
 * The tables of a page: its pieces of text in, with the cells that its tags or its drawn lines put them in, tables out,
 * and the pieces that stand in none. A cell that is empty is kept; one that spans rows stands in each of them when it
 * is a word that the rows are about, and one that spans columns stands in the first of them.
 */
import { entryAt } from '../../../../model/lists.ts'
import type { Piece } from '../types.ts'
import type { Grid, CellPlace } from './ruled.ts'
import { isFilled, isWord, piecesOf, type Cell, type Row, type Table } from './table.ts'
import { tagTables } from '../tags/tag-tables.ts'

/** Text reaches no further over a line than this, in letter sizes. */
const OVER = 0.6
/** Rows with words in two cells or more: so many of them make a table. */
const LEAST_ROWS = 2

/** @param grids The tables that the page draws. */
export function tablesIn(pieces: readonly Piece[], grids: readonly Grid[]): { tables: Table[]; rest: Piece[] } {
  const tagged = tagTables(pieces)
  const taken = new Set(tagged.flatMap(piecesOf))
  const tables = [...tagged]
  for (const grid of grids) {
    const table = ruledTable(grid, pieces, taken)
    if (!table) continue
    tables.push(table)
    for (const piece of piecesOf(table)) taken.add(piece)
  }
  return { tables, rest: taken.size === 0 ? [...pieces] : pieces.filter((piece) => !taken.has(piece)) }
}

/** @returns Null where text runs over the lines, or too few rows hold words in several cells. */
function ruledTable({ rows, columns, places }: Grid, pieces: readonly Piece[], taken: Set<Piece>): Table | null {
  const words = pieces.filter(({ turned, text }) => !turned && text.trim() !== '')
  const inside = Map.groupBy(words, (piece) => places.find((one) => holds(one, piece)))
  inside.delete(undefined)
  for (const [place, own] of inside)
    if (place && own.some((piece) => taken.has(piece) || !isWithin(piece, place))) return null
  const table: Table = { by: 'lines', rows: Array.from({ length: rows }, () => emptyRow(columns)) }
  for (const place of places) {
    const own = inside.get(place) ?? []
    const cell: Cell = { pieces: own, right: place.right, ...(place.columns === columns && { isWhole: true }) }
    const isRepeated = isWord(own)
    for (let row = place.row; row < place.row + place.rows; row++) {
      if (row > place.row && !isRepeated) break
      entryAt(table.rows, row).cells[place.column] = cell
    }
  }
  table.rows = table.rows.filter(({ cells }) => cells.some(isFilled))
  return table.rows.filter(({ cells }) => cells.filter(isFilled).length > 1).length >= LEAST_ROWS ? table : null
}

const emptyRow = (columns: number): Row => ({ cells: new Array<Cell | null>(columns).fill(null), isHead: false })

/** The middle of the piece's small letters lies there. */
function holds({ left, right, top, bottom }: CellPlace, { x, y, width, size }: Piece): boolean {
  const [middleX, middleY] = [x + Math.min(width, size) / 2, y - size * 0.3]
  return middleX >= left && middleX <= right && middleY >= top && middleY <= bottom
}

const isWithin = ({ x, width, size }: Piece, { left, right }: CellPlace): boolean =>
  x >= left - OVER * size && x + width <= right + OVER * size
