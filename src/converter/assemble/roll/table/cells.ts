/**
 * The cells of a row of a roll call by the columns of its head, also where only their places on the line tell which is
 * which.
 */
import { isKnownParty } from '../../../../swedish/people/names.ts'
import { cellsOf } from '../../cells.ts'
import { isTick, withoutBox } from './marks.ts'
import type { Line } from '../../../types/line.ts'
import type { Piece } from '../../../types/source.ts'

/** A mark may stand so far from the word that heads its column. */
const REACH = 2

/** The cells of a row by the columns of its head, "" for empty ones. */
export function inColumns(line: Line, width: number, heads: readonly Piece[] | undefined): string[] | undefined {
  const pieces = withoutLabel(line.pieces, heads)
  const cells = pieces === line.pieces ? cellsOf(line) : []
  if (cells.length === width) return cells.map(withoutBox)
  return heads && byPlace(pieces.flatMap(endApart), heads)
}

/** "Beslutande:   Ada Provlund   ordförande": the list's own label stands in the margin, left of all heads. */
function withoutLabel(pieces: readonly Piece[], heads: readonly Piece[] | undefined): readonly Piece[] {
  const [first, ...rest] = pieces
  const left = heads?.[0]?.at
  return first && left !== undefined && first.text.endsWith(':') && first.at + first.text.length <= left ? rest : pieces
}

/**
 * "Bo Provberg M", "Bo Provberg X": a party or a mark that a single space parts from the name stands in a column of its
 * own.
 */
function endApart(piece: Piece): Piece[] {
  const [, text = '', end = ''] = /^(.*\S) (\S{1,2})$/.exec(piece.text) ?? []
  if (!isTick(end) && !isKnownParty(end)) return [piece]
  return [...endApart({ text, at: piece.at }), { text: end, at: piece.at + text.length + 1 }]
}

/** Each piece in the column whose word it stands below, or else near; undefined where one stands below none, or two. */
function byPlace(pieces: readonly Piece[], heads: readonly Piece[]): string[] | undefined {
  const cells = heads.map(() => '')
  for (const [index, piece] of pieces.entries()) {
    const right = columnsBelow(piece, heads, 0)
    const near = right.length > 0 ? right : columnsBelow(piece, heads, REACH)
    // A long name reaches below the next word too.
    const column = near.length > 1 && index > 0 ? undefined : near[0]
    if (column === undefined || cells[column] !== '') return undefined
    cells[column] = piece.text
  }
  return cells
}

const columnsBelow = ({ text, at }: Piece, heads: readonly Piece[], reach: number): number[] =>
  heads.flatMap((head, column) =>
    at <= head.at + head.text.length - 1 + reach && at + text.length - 1 >= head.at - reach ? [column] : [],
  )
