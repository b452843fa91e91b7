/**
 * Where the columns of lists side by side begin: the words above them and the rows below in, for each cell of a row the
 * column that it begins with out. Nothing where they do not tell.
 */
import { cellsOf } from './cells.ts'
import type { Line } from '../types/line.ts'
import type { Piece } from '../types/source.ts'

/** Where the cells of each column begin; none where they are strung one after the other. */
export type Starts = readonly (readonly number[])[]

type Cell = Pick<Piece, 'text'> & Partial<Piece>

/** The cells that are not empty, and where each begins if anything tells. */
export function filledIn(line: Line): Cell[] {
  const texts = cellsOf(line).filter(Boolean)
  return line.pieces.length === texts.length ? [...line.pieces] : texts.map((text) => ({ text }))
}

/** @param heads The words above the columns, where they are known: as many as there are. */
export function startsOf(heads: readonly Piece[], rows: readonly Line[], columns: number): Starts {
  const all = [heads, ...rows.map(filledIn)]
  const full = all.filter((row) => row.length === columns)
  const starts = Array.from({ length: columns }, (_, column) => full.flatMap((row) => row[column]?.at ?? []))
  const gaps = new Set(all.flatMap(gapsIn))
  return gaps.size === 1 && (gaps.has(TAB) || !starts.every(isOne)) ? [] : starts
}

/** A cell may begin so far from where its column does, in characters. */
const REACH = 2
const isOne = (starts: readonly number[]): boolean => starts.every((at) => Math.abs(at - (starts[0] ?? 0)) <= REACH)

/** A gap so wide is a tab. */
const TAB = 1

/** The same gap between all cells of all rows, however long these are, puts them in no column. */
const gapsIn = (row: readonly Cell[]): number[] =>
  row.slice(1).flatMap(({ at }, before) => {
    const last = row[before]
    return at === undefined || last?.at === undefined ? [] : [at - last.at - last.text.length]
  })

/** The one column that each cell begins with; none of a row whose cells are not in order. */
export function columnsIn(cells: readonly Cell[], starts: Starts): (number | undefined)[] {
  const found = cells.map(({ at }) => {
    const columns = starts.flatMap((column, index) =>
      column.some((start) => at !== undefined && Math.abs(start - at) <= REACH) ? [index] : [],
    )
    return columns.length === 1 ? columns[0] : undefined
  })
  const known = found.filter((one) => one !== undefined)
  return known.every((one, index) => index === 0 || one > (known[index - 1] ?? 0)) ? found : cells.map(() => undefined)
}
