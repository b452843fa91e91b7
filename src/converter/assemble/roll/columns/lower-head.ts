/**
 * A list of people whose label stands beside a name of another list: "Bo Provberg (M)   Frånvarande" and below it "Cia
 * Provdal (C)   Gun Provsten (V)". Frames of a page begin where they are set, so that the label is said of those below
 * it and not of who stands on its line.
 */
import type { SectionKind } from '../../../../model/kinds.ts'
import { labelAlone } from '../../../../swedish/headings/labels.ts'
import { cellsOf, hasPlaces } from '../../cells.ts'
import { filledIn } from '../../starts.ts'
import { names } from './places.ts'
import type { Block } from '../../../types/block.ts'

const OF_PEOPLE: ReadonlySet<SectionKind> = new Set(['attendance', 'officials', 'absent'])
/** One of so many rows right below the label names somebody there. */
const MOST_BELOW = 2
/** A cell may begin so far from where its column does, in characters. */
export const REACH = 2

/** "Frånvarande", "Övriga": a label of a list, and of no office. */
export function opensBeside(cell: string): boolean {
  const label = labelAlone(cell)
  return label !== undefined && OF_PEOPLE.has(label.kind) && label.isOffice !== true
}

/**
 * @param rows A line each. @returns Index of the row with the label; -1 where there is none, or where rows above have a
 * cell there too: "Närvarande" and "Frånvarande" beside each name are said of that one.
 */
export function lowerHead(rows: readonly Block[]): number {
  // A list may have any number of rows, and few hold a label.
  return rows.findIndex((row, at) => {
    const cells = filledCells(row)
    const label = cells.find(({ text }, column) => column > 0 && opensBeside(text))
    if (!label || !cells.every(({ text }) => opensBeside(text) || names(text))) return false
    const below = (other: Block): Cell | undefined => filledCells(other).find((cell) => isUnder(cell, label))
    return (
      rows.slice(at + 1, at + 1 + MOST_BELOW).some((other) => names(below(other)?.text ?? '')) &&
      !rows.slice(0, at).some(below)
    )
  })
}

/** What stands in a row, and where as far as anything tells: its column of all, its place on the line. */
interface Cell {
  text: string
  at: number | undefined
  column: number
  of: number
}

function filledCells({ lines: [line] }: Block): Cell[] {
  if (!line) return []
  const columns = cellsOf(line).flatMap((cell, column) => (cell === '' ? [] : [column]))
  const of = hasPlaces(line) ? cellsOf(line).length : 0
  return filledIn(line).map(({ text, at }, index) => ({ text, at, column: columns[index] ?? index, of }))
}

const isUnder = (one: Cell, other: Cell): boolean =>
  one.of > 0 && one.of === other.of
    ? one.column === other.column
    : one.at !== undefined && other.at !== undefined && Math.abs(one.at - other.at) <= REACH
