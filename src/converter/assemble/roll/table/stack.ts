/**
 * A roll call set as a table that came out with a cell to a line: "Ledamot", "Parti", "Närvarande", then a name, a
 * party and a mark, each on its line. Blocks in, the same rows with their cells out, or none: which column a mark has
 * lost stood in nobody knows, and then nobody is told as present or absent.
 */
import { entryAt, firstOf, lastOf, type Some } from '../../../../model/lists.ts'
import { isPerson, partyCell } from '../../../../swedish/people/names.ts'
import { headOfColumn, type Column } from './heads.ts'
import { roleOf } from '../../../../swedish/people/roles.ts'
import type { Block } from '../../../types/block.ts'
import type { Line } from '../../../types/line.ts'

export interface Stack {
  /** How many blocks it takes. */
  length: number
  /** Its head and its rows, a block each with all cells; none where they cannot be told. */
  rows: Block[] | undefined
}

/** So many names with something on the line below are a table. */
const LEAST_ROWS = 2
const MARK = /^(?:[Xx✓✔*]|[Jj]a|[Nn]ej|[-–—])$/
/** What a cell says by itself, whatever column it stood in. */
const STATE =
  /^(?:närvarande|närv\.?|frånvarande|frånv\.?|ej närvarande|(?:anmäl[td] )?(?:förhinder|frånvaro)|förhindrad|förfall)$/i
const PARTY_OF: ReadonlySet<Column> = new Set(['name', 'party'])
const PRESENCE: ReadonlySet<Column> = new Set(['present', 'absent'])

interface Cell {
  text: string
  number: number
  line: Line
  /** Index of the block it stands in. */
  block: number
}
/** The lines of one person, the name first or after the party. */
type Row = Readonly<Some<Cell>>

/** A section that such a table begins; undefined for any other. */
export const stackIn = ({ heading, blocks }: { heading: Block | null; blocks: readonly Block[] }): Stack | undefined =>
  heading ? undefined : stackAt(blocks)

/** More lines than any roll has: a source without an end is not looked through from each of its lines. */
const MOST_BLOCKS = 600

/** @returns The table that begins with the block at an index; undefined where none does. */
export function stackAt(all: readonly Block[], at = 0): Stack | undefined {
  if (!isHead(all[at]?.lines[0])) return undefined
  const blocks = all.slice(at, at + MOST_BLOCKS)
  const cells = blocks.flatMap(({ lines }, block) =>
    lines.map((line): Cell => ({ text: line.text, number: line.number, line, block })),
  )
  const end = cells.findIndex(({ line }) => !isHead(line))
  const heads = cells.slice(0, Math.max(0, end))
  for (let from = 0; from + 1 < heads.length; from++) {
    const head = heads.slice(from)
    const columns = head.flatMap(({ text }) => headOfColumn(text) ?? [])
    const [leading] = columns
    if (leading === undefined || !PARTY_OF.has(leading) || !columns.includes('name')) continue
    const rows = rowsBelow(cells.slice(heads.length), columns)
    const last = rows.at(-1)?.at(-1)
    if (!last || !areRows(rows)) continue
    // What stands above the table, "Närvarande", is its label.
    if (from > 0) return undefined
    return { length: last.block + 1, rows: placed(blocks, columns, head, rows) }
  }
  return undefined
}

const isHead = (line: Line | undefined): boolean =>
  line !== undefined && line.pieces.length < 2 && headOfColumn(line.text) !== undefined

/** So many, and not only the names of a list. */
const areRows = (rows: readonly Row[]): boolean =>
  rows.length >= LEAST_ROWS && rows.some((row) => row.some(isCellAlone))

/** A cell that no list of names has on a line of its own. */
const isCellAlone = ({ text }: Cell): boolean => MARK.test(text) || STATE.test(text) || isParty(text)

function rowsBelow(cells: readonly Cell[], columns: readonly Column[]): Row[] {
  const begins = columns[0] === 'party' ? isParty : isPerson
  const rows: Some<Cell>[] = []
  for (const cell of cells) {
    const last = rows.at(-1)
    if (begins(cell.text)) rows.push([cell])
    else if (last && last.length < columns.length && (isCell(cell) || isPerson(cell.text))) last.push(cell)
    else break
  }
  return rows
}

const isRole = (text: string): boolean => roleOf(text)?.rest === null
const isParty = (text: string): boolean => partyCell(text) !== undefined && !MARK.test(text) && !isRole(text)
const isCell = (cell: Cell): boolean => isCellAlone(cell) || isRole(cell.text)

/** The head and the rows with their cells in their columns; undefined where one cell of them has no certain column. */
function placed(
  blocks: readonly Block[],
  columns: readonly Column[],
  head: readonly Cell[],
  rows: readonly Row[],
): Block[] | undefined {
  const step = stepOf(head, rows)
  const cells = rows.map((row) => (step === undefined ? byKind(row, columns) : byLine(row, columns, step)))
  const name = columns.indexOf('name')
  if (!cells.every((one) => one !== undefined) || cells.some((one) => one[name] === '')) return undefined
  const titles = head.map(({ text }) => text)
  return [asRow(blocks, head, titles), ...rows.map((row, at) => asRow(blocks, row, entryAt(cells, at)))]
}

/** Lines of the source from one cell to the next, where every row begins as many columns below the one above. */
function stepOf(head: readonly Cell[], rows: readonly Row[]): number | undefined {
  const [first, second] = head.map(({ number }) => number)
  if (first === undefined || second === undefined) return undefined
  const step = second - first
  const isEven = head.every(({ number }, at) => number === first + at * step)
  const isWhole = rows.every((row, at) => row[0].number === first + (at + 1) * head.length * step)
  return isEven && isWhole ? step : undefined
}

function byLine(row: Row, columns: readonly Column[], step: number): string[] | undefined {
  const cells = columns.map(() => '')
  const [first] = row
  for (const { text, number } of row) {
    const column = (number - first.number) / step
    if (!Number.isInteger(column) || column >= columns.length || !fits(text, entryAt(columns, column))) return undefined
    cells[column] = text
  }
  return cells
}

/** Each cell in the one column that it can be of, in their order. */
function byKind(row: Row, columns: readonly Column[]): string[] | undefined {
  const cells = columns.map(() => '')
  for (const { text } of row) {
    const possible = columns.flatMap((column, at) => (fits(text, column) ? [at] : []))
    const [at] = possible
    if (at === undefined || possible.length > 1 || cells[at] !== '') return undefined
    cells[at] = text
  }
  return cells
}

function fits(text: string, column: Column): boolean {
  if (isPerson(text)) return column === 'name'
  if (STATE.test(text) || MARK.test(text)) return PRESENCE.has(column)
  return isParty(text) ? column === 'party' : column === 'role'
}

/** A block of one line with these cells, where the row begins. */
function asRow(blocks: readonly Block[], row: readonly Cell[], cells: readonly string[]): Block {
  const { line: own, number, block } = firstOf(row)
  const text = cells.filter(Boolean).join(' ')
  const line: Line = { ...own, text, cells, isPlaced: true, pieces: [{ text, at: 0 }] }
  return { ...entryAt(blocks, block), text, lines: [line], span: [number, lastOf(row).number] }
}
