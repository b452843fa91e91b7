/**
 * Lists side by side with the parties in columns of their own beside the names: "S   Ada Provlund   M   Bo Provberg".
 * Rows in, the same rows with a cell for each name and its party out.
 */
import { entryAt } from '../../../../model/lists.ts'
import { partyCell } from '../../../../swedish/people/names.ts'
import { inOnePiece } from '../../../clean/pieces.ts'
import { cellsIn, cellsOf } from '../../cells.ts'
import { isParty } from '../table/person.ts'
import type { Block } from '../../../types/block.ts'

/** @returns The rows as they are where no row has as many cells with a party alone as there are lists. */
export const inPairs = (rows: readonly Block[], lists: number): readonly Block[] =>
  rows.some((row) => cellsIn(row).filter(isParty).length === lists) ? rows.map((row) => paired(row, lists)) : rows

function paired(row: Block, lists: number): Block {
  const cells = cellsIn(row)
  // Where every cell has its place, also the empty ones, two by two are one.
  if (cells.length === 2 * lists)
    return withCells(
      row,
      Array.from({ length: lists }, (_, at) => pairText(entryAt(cells, 2 * at), cells[2 * at + 1])),
    )
  const isFirst = isParty(cells[0])
  const pairs = cells.flatMap((cell, at) =>
    isParty(cell) === isFirst
      ? [{ at, text: pairText(cell, isParty(cells[at + 1]) === isFirst ? undefined : cells[at + 1]) }]
      : [],
  )
  return withCells(
    row,
    pairs.map(({ text }) => text),
    pairs.map(({ at }) => at),
  )
}

/** @param from Which cell of the row each begins with, where they are told by their order alone. */
const withCells = (row: Block, cells: string[], from: readonly number[] = []): Block => ({
  ...row,
  lines: row.lines.map((line) => {
    const places = line.pieces.length === cellsOf(line).length ? from : []
    const pieces = places.map((at, index) => ({ text: entryAt(cells, index), at: line.pieces[at]?.at ?? 0 }))
    const whole = inOnePiece(line, cells.join(' '))
    return { ...whole, cells, isPlaced: line.isPlaced, pieces: pieces.length > 0 ? pieces : whole.pieces }
  }),
})

/** "S" and "Ada Provlund", or "Ada Provlund" and "S" */
function pairText(first: string, second: string | undefined): string {
  const party = second === undefined ? undefined : partyCell(second)
  return party === undefined ? [first, second].join(' ').trim() : `${first} (${party})`
}
