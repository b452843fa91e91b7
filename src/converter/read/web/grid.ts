/**
 * The grid of a table on a web page: rows of cells in, rows with a place for every column out. A cell that spans rows
 * stands in each of them when it is a word that the rows are about; sums stand once, and a cell that spans columns
 * stands in the first of them.
 */
import type { Element } from 'hast'
import { wordsOf } from './words.ts'

/** No table of minutes is wider, and a span of a million columns is no table. */
const MOST_COLUMNS = 60

/**
 * @param rows The cells of each row in their order. @param left How many rows each has below it in its head or body:
 * further no cell reaches. @returns The cell at each place; null where there is none or it is spanned.
 */
export function gridOf(rows: readonly (readonly Element[])[], left: readonly number[]): (Element | null)[][] {
  const spanned: { rows: number; cell: Element | null }[] = []
  return rows.map((cells, at) => {
    const row: (Element | null)[] = []
    const waiting = [...cells]
    for (let column = 0; column < MOST_COLUMNS && (waiting.length > 0 || column < spanned.length); column++) {
      const above = spanned[column]
      if (above && above.rows > 0) {
        row.push(above.cell)
        above.rows--
        continue
      }
      const cell = waiting.shift()
      if (cell === undefined) {
        row.push(null)
        continue
      }
      const [down, across] = [rowsDown(cell, left[at] ?? 0), spanOf(cell, 'colSpan')]
      for (let reach = 0; reach < across; reach++) {
        const own = reach === 0 ? cell : null
        row.push(own)
        spanned[column + reach] = { rows: down, cell: own && isWord(own) ? own : null }
      }
      column += across - 1
    }
    // What does not fit the grid is a cell all the same.
    return [...row, ...waiting]
  })
}

/** Rows below its own that a cell reaches into; one that spans none, "0", goes to the end. */
const rowsDown = (cell: Element, left: number): number =>
  Number(cell.properties.rowSpan) === 0 ? left : Math.min(spanOf(cell, 'rowSpan') - 1, left)

function spanOf(cell: Element, name: 'rowSpan' | 'colSpan'): number {
  const span = Number(cell.properties[name] ?? 1)
  return Number.isInteger(span) && span > 0 ? Math.min(span, MOST_COLUMNS) : 1
}

const isWord = (cell: Element): boolean => /\p{L}{2}/u.test(wordsOf(cell))

/** A table says that its first row names the columns: all of it are heads, or it stands in a head of its own. */
export function isHeadRow(cells: readonly Element[], table: Element): boolean {
  const head = table.children.some((child) => child.type === 'element' && child.tagName === 'thead')
  return cells.length > 0 && (head || cells.every(({ tagName }) => tagName === 'th'))
}
