/** A table of a page: its rows, and the pieces of text in each cell. */
import type { Piece } from '../types.ts'

export interface Cell {
  pieces: Piece[]
  /** How far to the right its text may reach, in points. */
  right: number
  /** It is as wide as its table. */
  isWhole?: true
}

export interface Row {
  /** In their columns; null where there is no cell, or one that stands elsewhere. */
  cells: (Cell | null)[]
  isHead: boolean
}

export interface Table {
  rows: Row[]
  by: 'tags' | 'lines'
}

/** @returns Each piece of a table, once. */
export const piecesOf = ({ rows }: Pick<Table, 'rows'>): Piece[] => [
  ...new Set(rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.pieces ?? []))),
]

/** @returns Whether a cell has words in it. */
export const isFilled = (cell: Cell | null | undefined): cell is Cell =>
  cell !== null && cell !== undefined && cell.pieces.some(({ text }) => text.trim() !== '')

/** @returns Whether pieces hold a word, and not only a figure. */
export const isWord = (pieces: readonly Piece[]): boolean => pieces.some(({ text }) => /\p{L}{2}/u.test(text))
