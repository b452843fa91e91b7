/**
 * The rows of plain text: lines in, the cells of each line that is a row out. Cells are what stands apart on a line
 * (`pieces.ts`), and a row is a line on which some stand wide apart. Rows one after the other share their columns
 * (`columns.ts`).
 */
import { alignedRows, GAP, unplaced, type Cell, type Row } from './columns.ts'
import { evenSpaces, piecesIn } from './pieces.ts'

/** Rows with tabs: as many in each of this many lines at least. */
const TAB_ROWS = 2

/** Where what stands apart on a line begins and ends, in letters. */
type Places = readonly Pick<Cell, 'from' | 'to'>[]

/**
 * @param placesAt What the page tells of a line's places: where letters are of many widths, printed ones are pushed
 * aside.
 * @returns For each line its row; null for running text and blank lines.
 */
export function rowsIn(lines: readonly string[], placesAt?: (at: number) => Places | undefined): (Row | null)[] {
  const told = (row: Cell[] | null, at: number): Cell[] | null => row && inPlacesOf(row, placesAt?.(at))
  const rows = lines.map(
    (line, at) => barred(lines, at) ?? tabbed(lines, at) ?? led(lines, at) ?? told(rowOf(line), at),
  )
  lines.forEach((line, at) => (rows[at] ??= beside(line, rows[at - 1])))
  lines.toReversed().forEach((line, last) => {
    const at = lines.length - 1 - last
    rows[at] ??= beside(line, rows[at + 1])
  })
  lines.forEach((line, at) => (rows[at] ??= rows[at - 1] ? told(loneCell(line), at) : null))
  const found = rows.map((row): Row | null => row && unplaced(row))
  for (let at = 0; at < rows.length;) {
    const end = endOfTable(rows, at)
    if (end > at + 1)
      alignedRows(rows.slice(at, end).filter((row) => row !== null)).forEach((row, index) => (found[at + index] = row))
    at = Math.max(end, at + 1)
  }
  return found
}

function endOfTable(rows: readonly (Cell[] | null)[], from: number): number {
  let end = from
  while (end < rows.length && rows[end] !== null) end += 1
  return end
}

function rowOf(line: string): Cell[] | null {
  if (!evenSpaces(line).trim().includes(' '.repeat(GAP))) return null
  return cellsOf(line)
}

/** What stands apart on a line, each a cell in its place. */
const cellsOf = (line: string): Cell[] =>
  piecesIn(line).map(({ text, at }) => ({ text, from: at, to: at + text.length }))

/** The longest of its column leaves a narrow gap: a row where each cell begins right below or above another row's. */
function beside(line: string, row: readonly Cell[] | null | undefined): Cell[] | null {
  if (!row || row.length < 2) return null
  const cells = cellsOf(line)
  const isAligned = cells.length === row.length && cells.every(({ from }, at) => from === row[at]?.from)
  return isAligned ? cells : null
}

const inPlacesOf = (row: Cell[], places: Places | undefined): Cell[] =>
  places?.length === row.length ? row.map((cell, at) => ({ ...cell, ...places[at] })) : row

/**
 * " 500": the only cell of its row that is not empty; words alone would be the rest of the cell above.
 */
function loneCell(line: string): Cell[] | null {
  const from = line.length - line.trimStart().length
  const text = line.trim()
  return from >= GAP && LONE.test(text) ? [{ text, from, to: from + text.length }] : null
}

const LONE = /^(?:[\d ,.%–-]+|[X])$/i

/**
 * A line with tabs between words, beside another that has as many: each tab parts two cells, words between them or not.
 */
function tabbed(lines: readonly string[], at: number): Cell[] | undefined {
  const whole = lines[at] ?? ''
  // Tabs after the last word part cells too, where the lines beside have as many.
  const line = [whole, whole.trimEnd()].find((one) => tabsIn(one) > 0 && isBesideAlike(lines, at, tabsIn(one)))
  return line === undefined || (line.startsWith('\t') && !isBelowRow(lines, at))
    ? undefined
    : inPlaces(line.split('\t'))
}

const isBesideAlike = (lines: readonly string[], at: number, tabs: number): boolean =>
  [-1, 1].filter((step) => {
    const beside = lines[at + step] ?? ''
    return tabsIn(beside) === tabs || tabsIn(beside.trimEnd()) === tabs
  }).length >=
  TAB_ROWS - 1

/** The first cell is empty: the line has two tabs or more, as those above have up to one that begins with words. */
function isBelowRow(lines: readonly string[], at: number): boolean {
  const tabs = tabsIn(lines[at] ?? '')
  for (let above = at - 1; tabs > 1 && tabsIn(lines[above] ?? '') === tabs; above--)
    if (!lines[above]?.startsWith('\t')) return true
  return false
}

/** "Musik ...... 12 000 kr" beside another such: points lead from a cell to a sum; to a page in a list of contents. */
function led(lines: readonly string[], at: number): Cell[] | undefined {
  const cells = sumIn(lines[at])
  return cells && [-1, 1].some((step) => sumIn(lines[at + step])) ? inPlaces(cells) : undefined
}

const sumIn = (line = ''): string[] | undefined => LED_TO_SUM.exec(line.trim())?.slice(1)
const LED_TO_SUM =
  /^([^.\s].{0,80}?) ?(?:\.{4,}|(?: \.){4,}) ?(-?\d{1,3}(?:[ \u00a0]\d{3})+(?:,\d+)?(?: \p{L}{2,10})?|-?\d+(?:,\d+)? \p{L}{2,10})$/u

/** "| Bad | | 4 000 |" beside another with as many bars: each bar parts two cells. */
function barred(lines: readonly string[], at: number): Cell[] | undefined {
  const cells = barsIn(lines[at])
  const alike = [-1, 1].some((step) => barsIn(lines[at + step])?.length === cells?.length)
  return cells && alike ? inPlaces(cells) : undefined
}

const barsIn = (line = ''): string[] | undefined => {
  const text = line.trim()
  const cells = text.slice(1, -1).split('|')
  return BARRED.test(text) && cells.length > 1 ? cells : undefined
}
const BARRED = /^\|.*\|$/

const inPlaces = (cells: readonly string[]): Cell[] =>
  cells.map((text, column) => ({ text: text.trim(), from: column * CELL_WIDTH, to: column * CELL_WIDTH + 1 }))

const CELL_WIDTH = 100
const tabsIn = (line: string): number => line.split('\t').length - 1
