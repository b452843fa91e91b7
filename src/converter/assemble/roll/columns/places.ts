/**
 * Which of the lists side by side each cell of a row is of. Where the heads and the rows that have all cells begin
 * theirs decides; the form of a cell says whose it may be where none of the lists is of the absent, and else nobody
 * knows.
 */
import type { SectionKind } from '../../../../model/kinds.ts'
import { firstOf } from '../../../../model/lists.ts'
import { partiedIn } from '../../../../swedish/people/names.ts'
import { cellsOf, hasPlaces, isSetIn } from '../../cells.ts'
import { columnsIn, filledIn, type Starts } from '../../starts.ts'
import { readRow } from '../row/row.ts'
import type { Block } from '../../../types/block.ts'

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

/** How the lists stand. */
export interface Layout {
  starts: Starts
  /** The first cell of a row is one of the margin. */
  inMargin: boolean
}

/** @param before The lists of the cells in the row above. */
export function placedIn(
  row: Block,
  lists: readonly Column[],
  { starts, inMargin }: Layout,
  before: readonly number[],
): Placed[] {
  const line = firstOf(row.lines)
  const own = inMargin ? besideMargin(cellsOf(line)) : cellsOf(line)
  const filled = own.flatMap((cell, at) => (cell === '' ? [] : [{ cell, at }]))
  if (own.length === lists.length && (filled.length === own.length || hasPlaces(line))) return filled
  const columns = columnsIn(filledIn(line).slice(-filled.length), starts)
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
