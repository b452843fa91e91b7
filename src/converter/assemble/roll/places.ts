/**
 * Which of the lists side by side each cell of a row is of. Where the heads and the rows that have all cells begin
 * theirs decides; the form of a cell says whose it may be where none of the lists is of the absent, and else nobody
 * knows.
 */
import type { SectionKind } from '../../../model/kinds.ts'
import { partiedIn } from '../../../swedish/names.ts'
import { cellsOf, hasPlaces, isSetIn } from '../cells.ts'
import { readRow } from './row.ts'
import type { Block } from '../../types/block.ts'
import type { Line } from '../../types/line.ts'
import type { Piece } from '../../types/source.ts'

/** The list of a column, with what was put in it so far. */
interface Column {
  kind: SectionKind
  /** Nobody knows the word that heads it. */
  isUnknown?: boolean | undefined
  blocks: readonly Block[]
}

/** A cell, and the list it belongs to; undefined where nobody knows. */
export interface Placed {
  cell: string
  at: number | undefined
}

/** Where the cells of each column begin; none where they are strung one after the other. */
type Starts = readonly (readonly number[])[]

/** How the lists stand. */
export interface Layout {
  starts: Starts
  /** The first cell of a row is one of the margin. */
  inMargin: boolean
}

type Cell = Pick<Piece, 'text'> & Partial<Piece>

/** The cells that are not empty, and where each begins if anything tells. */
function filledIn({ lines: [line] }: Block): Cell[] {
  const { pieces } = line as Line
  const texts = cellsOf(line as Line).filter(Boolean)
  return pieces.length === texts.length ? [...pieces] : texts.map((text) => ({ text }))
}

/** @param heads The words above the lists, where they are known: as many as the lists. */
export function startsOf(heads: readonly Piece[], rows: readonly Block[], lists: number): Starts {
  const all = [heads, ...rows.map(filledIn)]
  const full = all.filter((row) => row.length === lists)
  const starts = Array.from({ length: lists }, (_, column) => full.flatMap((row) => row[column]?.at ?? []))
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
function columnsIn(cells: readonly Cell[], starts: Starts): (number | undefined)[] {
  const found = cells.map(({ at }) => {
    const columns = starts.flatMap((column, index) =>
      column.some((start) => at !== undefined && Math.abs(start - at) <= REACH) ? [index] : [],
    )
    return columns.length === 1 ? columns[0] : undefined
  })
  const known = found.filter((one) => one !== undefined)
  return known.every((one, index) => index === 0 || one > (known[index - 1] ?? 0)) ? found : cells.map(() => undefined)
}

/** @param before The lists of the cells in the row above. */
export function placedIn(
  row: Block,
  lists: readonly Column[],
  { starts, inMargin }: Layout,
  before: readonly number[],
): Placed[] {
  const [line] = row.lines as [Line]
  const own = inMargin ? besideMargin(cellsOf(line)) : cellsOf(line)
  const filled = own.flatMap((cell, at) => (cell === '' ? [] : [{ cell, at }]))
  if (own.length === lists.length && (filled.length === own.length || hasPlaces(line))) return filled
  const columns = columnsIn(filledIn(row).slice(-filled.length), starts)
  if (mayBeAway(lists))
    return filled.map(({ cell }, at) => ({ cell, at: columns[at] ?? (names(cell) ? undefined : open(lists, before)) }))
  // Without a margin only a row whose first cell is empty is set in.
  const isLone = filled.length === 1
  const second = isLone && lists.length === 2 && !inMargin && isSetIn(line) ? 1 : undefined
  // What lost its room stands first, whatever it is of.
  const sure = isLone ? columns.map((at) => (at === 0 ? undefined : at)) : columns
  return filled.map(({ cell }, at) => ({ cell, at: second ?? sure[at] ?? likeliest(cell, lists, before) }))
}

const mayBeAway = (lists: readonly Column[]): boolean =>
  lists.some(({ kind, isUnknown }) => kind === 'absent' || isUnknown === true)

/** "Övriga" and below it "närvarande": the label goes on in the margin. */
const besideMargin = ([first = '', ...more]: readonly string[]): string[] =>
  more.length > 0 && /^(?:\p{Ll}|$)/u.test(first) ? more : [first, ...more]

/** True for a cell that names somebody. */
export const names = (cell: string): boolean => readRow(cell, 'ledamot').length > 0

/** The list whose people are named like this one; what names nobody goes on where the row above it was. */
function likeliest(cell: string, lists: readonly Column[], before: readonly number[]): number {
  const officials = lists.findIndex(({ kind }) => kind === 'officials')
  if (partiedIn(cell).length > 0)
    return Math.max(
      0,
      lists.findIndex(({ kind }) => kind !== 'officials'),
    )
  if (names(cell)) return Math.max(0, officials)
  return open(lists, before)
}

/** The list in which the row above is cut, or else the last of that row. */
const open = (lists: readonly Column[], before: readonly number[]): number =>
  before.find((at) => isOpen(lists[at]?.blocks.at(-1)?.text ?? '')) ?? before.at(-1) ?? 0

/** "1:e vice", "Julia Ask,": the rest stands below. */
const isOpen = (text: string): boolean => /(?:,|-|(?:^|\s)(?:[1-3]:[ea]|vice|förste|andre|tf\.?|och))$/iu.test(text)
