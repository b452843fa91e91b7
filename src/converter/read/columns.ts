/**
 * The columns of plain text: lines in, the cells of each line that is a row out. Cells are what stands apart on a line
 * (`pieces.ts`), and a row is a line on which some stand wide apart. Rows one after the other share their columns, so
 * that a cell which is empty in one row is known by where the others begin and end.
 */
import { entryAt, neighbours } from '../../model/lists.ts'
import { evenSpaces, piecesIn } from './pieces.ts'

/** A row has one gap of this many spaces at least; then its cells may stand as near each other as any pieces. */
const GAP = 4
/** A cell may stand so far beside its column, in characters. */
const REACH = 2
/** Rows with tabs: as many in each of this many lines at least. */
const TAB_ROWS = 2

interface Cell {
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
  return piecesIn(line).map(({ text, at }) => ({ text, from: at, to: at + text.length }))
}

/** The longest of its column leaves a narrow gap: a row where each cell begins right below or above another row's. */
function beside(line: string, row: readonly Cell[] | null | undefined): Cell[] | null {
  if (!row || row.length < 2) return null
  const cells = piecesIn(line).map(({ text, at }) => ({ text, from: at, to: at + text.length }))
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

const unplaced = (row: readonly Cell[]): Row => ({ cells: row.map(({ text }) => text), isPlaced: false })

/** Rows with all their columns: the fullest rows say where these stand. */
function alignedRows(rows: readonly (readonly Cell[])[]): Row[] {
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
