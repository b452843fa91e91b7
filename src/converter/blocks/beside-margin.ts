/**
 * Pages laid out as tables, a margin for heading words and a column for the text: lines in, the numbers of those out
 * whose row is text beside a margin that says nothing again, "|  | Nämnden beslutar". A table that has anything in its
 * first column is one.
 */
import type { Line } from '../types/line.ts'

/**
 * @param lines As they are after the words of the margin were set on lines of their own (`margin.ts`).
 * @param isHeading True for the row of an item's number and title, which says nothing of the others.
 */
export function besideMargin(lines: readonly Line[], isHeading: (line: Line) => boolean): ReadonlySet<number> {
  const found = new Set<number>()
  let table: Line[] = []
  const close = (): void => {
    if (table.every(({ cells }) => cells?.length === 2 && cells[0] === ''))
      for (const { number } of table) found.add(number)
    table = []
  }
  for (const line of lines) {
    if (line.gap > 0) close()
    if (line.cells !== null && !isHeading(line)) table.push(line)
  }
  close()
  return found
}
