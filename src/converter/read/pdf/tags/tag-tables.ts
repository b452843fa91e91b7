/**
 * Tables as a PDF's tags tell them: pieces of text with their cells in, rows in columns out. Tags do not say how many
 * columns a cell spans, so rows with fewer cells than others find their columns by where they stand.
 */
import type { Piece } from '../types.ts'
import { isFilled, isWord, type Cell, type Row, type Table } from '../tables/table.ts'
import type { TagTable } from './tags.ts'
import { firstOf, neighbours } from '../../../../model/lists.ts'

/** Rows may stand this much above the one before, and cells left of the one before, in letter sizes. */
const SLACK = 0.7

/** From where to where the words of a column reach, in points. */
type Column = { from: number; to: number }

/**
 * @returns The tables whose rows go down the page and whose cells go to the right; what else is tagged as one is none.
 */
export function tagTables(pieces: readonly Piece[]): Table[] {
  const inCells = pieces.flatMap((piece) =>
    piece.tag?.cell !== undefined && piece.text.trim() !== '' ? [{ piece, table: piece.tag.cell.table }] : [],
  )
  const byTable = Map.groupBy(inCells, ({ table }) => table)
  return [...byTable].flatMap(([table, own]) =>
    tableOf(
      table,
      own.map(({ piece }) => piece),
    ),
  )
}

function tableOf(table: TagTable, pieces: readonly Piece[]): Table[] {
  const rows = table.rows.flatMap(({ cells, isHead }, at) => {
    const own = pieces.filter(({ tag }) => tag?.cell?.row === at)
    if (own.length === 0) return []
    const places = Array.from({ length: cells }, (_, place) => own.filter(({ tag }) => tag?.cell?.place === place))
    return [{ places, isHead }]
  })
  const width = Math.max(...rows.map(({ places }) => places.length))
  if (rows.length < 2 || width < 2 || !isInOrder(rows.map(({ places }) => places.flat()))) return []
  const columns = columnsOf(rows.map(({ places }) => places).filter((places) => places.length === width))
  const placed = rows.map(({ places, isHead }) => ({
    isHead,
    cells: inColumns(places, columns),
  }))
  if (placed.some(({ cells }) => cells === null)) return []
  const found = merged(placed.map(({ cells, isHead }) => ({ isHead, cells: toCells(cells ?? [], columns) })))
  fillDown(found)
  const isTable = found.filter(({ cells }) => cells.filter(isFilled).length > 1).length > 1
  return isTable ? [{ rows: found, by: 'tags' }] : []
}

/** Each row begins below the one before. */
function isInOrder(rows: readonly (readonly Piece[])[]): boolean {
  const tops = rows.map((row) => row.reduce((a, b) => (b.y < a.y ? b : a)))
  return neighbours(tops).every(([above, own]) => own.y > above.y - SLACK * own.size)
}

/** Where the words of each column stand in the fullest rows; null where it has none. */
function columnsOf(rows: readonly Piece[][][]): (Column | null)[] {
  return (rows[0] ?? []).map((_, column) => {
    const own = rows.flatMap((row) => row[column] ?? [])
    return own.length === 0 ? null : reachOf(own)
  })
}

const reachOf = (pieces: readonly Piece[]): Column => ({
  from: Math.min(...pieces.map(({ x }) => x)),
  to: Math.max(...pieces.map(({ x, width }) => x + width)),
})

/**
 * @returns The pieces of each column, null before the first of a short row; null where cells stand in none, or not in
 * their order.
 */
function inColumns(places: readonly Piece[][], columns: readonly (Column | null)[]): (Piece[] | null)[] | null {
  if (places.length === columns.length) return isToTheRight(places) ? [...places] : null
  const found: (Piece[] | null)[] = columns.map(() => [])
  let last = -1
  for (const [index, own] of places.entries()) {
    if (own.length === 0) continue
    const column = nearest(reachOf(own), columns, last + 1, columns.length - (places.length - index))
    if (column < 0) return null
    // What its first cell stands beside is a cell of the row above.
    if (index === 0) found.fill(null, 0, column)
    found[column] = own
    last = column
  }
  return found
}

function isToTheRight(places: readonly Piece[][]): boolean {
  const filled = places.filter((own) => own.length > 0)
  return filled.every((own, index) => {
    const before = filled[index - 1]
    return !before || reachOf(own).from >= reachOf(before).from - SLACK * firstOf(own).size
  })
}

/** The column that words overlap most, else the nearest, of those from one to another. */
function nearest({ from, to }: Column, columns: readonly (Column | null)[], first: number, last: number): number {
  let best = -1
  let most = -Infinity
  for (let column = first; column <= last; column++) {
    const one = columns[column]
    if (!one) continue
    const shared = Math.min(to, one.to) - Math.max(from, one.from)
    // A cell that spans columns stands in the first of them.
    if (shared > most && !(most > 0)) [best, most] = [column, shared]
  }
  return best
}

function toCells(places: readonly (Piece[] | null)[], columns: readonly (Column | null)[]): (Cell | null)[] {
  return places.map((pieces, column) => {
    if (pieces === null) return null
    const right = Math.max(columns[column]?.to ?? 0, ...pieces.map(({ x, width }) => x + width))
    return { pieces, right }
  })
}

/** Columns that only ever stand for one another are one: number and head of a narrow column in cells of their own. */
function merged(rows: readonly Row[]): Row[] {
  let left = rows.map(({ cells, isHead }) => ({ isHead, cells: [...cells] }))
  for (let column = (left[0]?.cells.length ?? 0) - 1; column >= 0; column--) {
    const own = left.flatMap(({ cells }) => cells[column]?.pieces ?? [])
    const next = left.flatMap(({ cells }) => cells[column + 1]?.pieces ?? [])
    const isEmpty = own.length === 0
    const isBoth = left.some(({ cells }) => isFilled(cells[column]) && isFilled(cells[column + 1]))
    const isOne = !isEmpty && next.length > 0 && !isBoth && overlaps(reachOf(own), reachOf(next))
    if (!isEmpty && !isOne) continue
    left = left.map(({ cells, isHead }) => {
      const kept = [...cells]
      const [gone] = kept.splice(column, 1)
      if (isFilled(gone)) kept[column] = gone
      return { isHead, cells: kept }
    })
  }
  return left
}

const overlaps = (a: Column, b: Column): boolean => a.from < b.to && b.from < a.to

/** A row whose first cell stands further in goes on below the word of the row above. */
function fillDown(rows: readonly Row[]): void {
  rows.forEach(({ cells, isHead }, index) => {
    const above = rows[index - 1]?.cells[0]
    // A head of its own stands below nobody's word.
    if (!isHead && cells[0] === null && above && isWord(above.pieces)) cells[0] = above
  })
}
