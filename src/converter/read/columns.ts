/**
 * The columns that rows one after the other share: the cells of each in, the same with the empty ones out. A cell that
 * is empty in one row is known by where those of the others begin and end.
 */
import { entryAt, neighbours } from '../../model/lists.ts'

/** A row has one gap of this many spaces at least; then its cells may stand as near each other as any pieces. */
export const GAP = 4
/** A cell may stand so far beside its column, in characters. */
const REACH = 2

/** What stands apart on a line. */
export interface Cell {
  text: string
  /** Places of its first letter and after its last one, in characters. */
  from: number
  to: number
}

export interface Row {
  /** In their order, "" where one is empty. */
  cells: readonly string[]
  /** Each cell stands in the column of its place; else it is only known which come after which. */
  isPlaced: boolean
}

/** A row by itself: which columns its cells stand in is not known. */
export const unplaced = (row: readonly Cell[]): Row => ({ cells: row.map(({ text }) => text), isPlaced: false })

/** Rows with all their columns: the fullest rows say where these stand. */
export function alignedRows(rows: readonly (readonly Cell[])[]): Row[] {
  const width = Math.max(...rows.map((row) => row.length))
  const columns = areStrung(rows) ? undefined : columnsOf(rows, width)
  return rows.map((row) => {
    const places = columns && placesOf(row, columns)
    if (!places) return unplaced(row)
    const cells = Array.from(columns, (_, column) => row[places.indexOf(column)]?.text ?? '')
    return { cells, isPlaced: true }
  })
}

/** Cells that were put one after the other with the same gap, whatever their length, stand in no column. */
function areStrung(rows: readonly (readonly Cell[])[]): boolean {
  const [gap = GAP, ...others] = new Set(rows.flatMap(gapsIn))
  if (others.length > 0 || gap === GAP) return others.length === 0
  const seconds = rows.flatMap(([, second]) => second?.from ?? [])
  return Math.max(...seconds) - Math.min(...seconds) > REACH
}

const gapsIn = (row: readonly Cell[]): number[] => row.slice(1).map(({ from }, before) => from - (row[before]?.to ?? 0))

type Column = Pick<Cell, 'from' | 'to'>

/**
 * Those of the fullest rows; the head alone may stand in none of them, over marks with a column each, or most others,
 * whose names no head and no sum stands over. Without the head such marks stand far beside each other: "X" for yes in
 * one row, for no in the next.
 */
function columnsOf(rows: readonly (readonly Cell[])[], width: number): Column[] | undefined {
  const full = rows.filter((row) => row.length === width)
  const columns = columnsFrom(full)
  const beside = columns ? rows.filter((row) => !placesOf(row, columns)) : rows
  const isOfFew = (beside.length === 1 && beside[0] === rows[0]) || beside.length > rows.length * MOST
  const isOfSeveral = columns?.some((_, column) => standApart(full.flatMap((row) => row[column] ?? [])))
  return isOfFew || isOfSeveral ? (columnsOfAll(rows, width) ?? columns) : columns
}
const MOST = 0.5

/**
 * The same mark in each, and no line down the page goes through them, nor near by: at two places, or most at one of
 * three. At more, and where they are sums, they were set so by hand.
 */
function standApart(cells: readonly Cell[]): boolean {
  const [{ text } = { text: '' }] = cells
  if (text.length > LONGEST_MARK || /\d/.test(text) || cells.some((cell) => cell.text !== text)) return false
  const rows = Map.groupBy(cells, ({ from }) => from)
  const places = [...rows.keys()].sort((a, b) => a - b)
  const isAlike = [...rows.values()].some(({ length }) => length > 1 && length >= cells.length * MOST)
  const isFew = places.length === 2 || (places.length === 3 && isAlike)
  return isFew && neighbours(places).every(([before, own]) => own - before > REACH + text.length)
}

/** From where to where the columns reach; undefined where they run into each other. */
function columnsFrom(full: readonly (readonly Cell[])[]): Column[] | undefined {
  const columns = (full[0] ?? []).map((_, column) => ({
    from: Math.min(...full.map((row) => row[column]?.from ?? 0)),
    to: Math.max(...full.map((row) => row[column]?.to ?? 0)),
  }))
  const apart = columns.every((column, index) => index === 0 || column.from >= (columns[index - 1]?.to ?? 0))
  return apart ? columns : undefined
}

/**
 * No row has all columns where the head has words for marks alone, and each row one mark: what lies over one another is
 * a column. Undefined where a row would have two cells in one, or none has an empty one.
 */
function columnsOfAll(rows: readonly (readonly Cell[])[], width: number): Column[] | undefined {
  const columns: Column[] = []
  for (const { from, to } of rows.flat().sort((a, b) => a.from - b.from)) {
    const last = columns.at(-1)
    if (last && from < last.to) last.to = Math.max(last.to, to)
    else columns.push({ from, to })
  }
  return columns.length > width && rows.every((row) => placesOf(row, columns)) ? columns : undefined
}

/** The column of each cell: the one it lies over or right beside, each once and in order; else undefined. */
function placesOf(row: readonly Cell[], columns: readonly Column[]): number[] | undefined {
  const places = row.map((cell) => nearest(cell, columns))
  if (places.some((place, index) => distance(entryAt(row, index), entryAt(columns, place)) > REACH)) return undefined
  return places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0)) ? places : undefined
}

function nearest(cell: Cell, columns: readonly Column[]): number {
  const distances = columns.map((column) => distance(cell, column))
  return distances.indexOf(Math.min(...distances))
}

const LONGEST_MARK = 3

/** Less than nothing where they overlap; else the room between them, in characters. */
const distance = (cell: Cell, column: Column): number => Math.max(cell.from - column.to, column.from - cell.to)
