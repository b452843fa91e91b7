/**
 * Columns of laid-out text, each read from top to bottom: a value that the edge of its column cuts stands in two rows,
 * with what the other columns say in between. "Ida Hag-   Altan" and "prov   Uterum" below it hold "Ida Hag-\nprov".
 */
import { entryAt, lastOf } from '../model/lists.ts'
import type { Hit } from './numbers.ts'

/** What stands together on a line, and where. */
interface Cell extends Hit {
  /** Its row. */
  row: number
  /** How far in it begins. */
  column: number
}

export interface Strip {
  /** Its cells, each on a line of its own. */
  readonly text: string
  readonly cells: readonly Cell[]
}

/** Two spaces or a bar end a cell. */
const CELL = /[^\s|]+(?: [^\s|]+)*/g
/** What stands between two cells, told at a glance of the many lines that have one. */
const PARTED = /\S\s\s|\S[^\S ]|\|/
/** So far further in, or out, a cell of the same column may begin. */
const SLACK = 1
/** A row may lack the column, or be blank. */
const ROWS_BELOW = 2

/** @param text As looked at. @returns Columns of two cells or more, that have others beside them. */
export function stripsOf(text: string): Strip[] {
  const all: Cell[][] = []
  let open: Cell[][] = []
  let start = 0
  for (const [row, line] of text.split('\n').entries()) {
    open = open.filter((cells) => row - lastOf(cells).row <= ROWS_BELOW)
    // Cells of rows of one are a column only below a row of several.
    const cells = open.length > 0 || PARTED.test(line) ? cellsOf(line, row, start) : []
    for (const cell of cells) {
      const above = open.find((column) => Math.abs(lastOf(column).column - cell.column) <= SLACK)
      if (above) above.push(cell)
      else if (cells.length > 1) {
        const column = [cell]
        open.push(column)
        all.push(column)
      }
    }
    start += line.length + 1
  }
  return all
    .filter((cells) => cells.length > 1)
    .map((cells) => ({ cells, text: cells.map(({ from, to }) => text.slice(from, to)).join('\n') }))
}

const cellsOf = (line: string, row: number, start: number): Cell[] =>
  Array.from(line.matchAll(CELL), ({ 0: words, index }) => ({
    from: start + index,
    to: start + index + words.length,
    row,
    column: index,
  }))

/** What a finder finds over the end of a cell, as a place in each of the cells that it stands in. */
export function hitsInStrips(strips: readonly Strip[], find: (text: string) => readonly Hit[]): Hit[] {
  return strips.flatMap(({ text, cells }) =>
    find(text)
      .filter(({ from, to }) => text.slice(from, to).includes('\n'))
      .flatMap((hit) => partsOf(hit, cells)),
  )
}

function partsOf({ from, to }: Hit, cells: readonly Cell[]): Hit[] {
  const parts: Hit[] = []
  let begin = 0
  for (let at = 0; at < cells.length && begin < to; at++) {
    const cell = entryAt(cells, at)
    const end = begin + cell.to - cell.from
    if (from < end && begin < to)
      parts.push({ from: cell.from + Math.max(0, from - begin), to: cell.from + Math.min(end, to) - begin })
    begin = end + 1
  }
  return parts
}
