/** The cells of a line, as its reader knows them or as the gaps between its words show. */
import type { Line } from '../types.ts'

/** @returns "" where a cell is empty; gaps cannot tell. One cell for running text. */
export const cellsOf = ({ cells, text }: Line): string[] =>
  cells && cells.length > 1 ? cells.map((cell) => cell.trim()) : text.trim().split(/\t+| {2,}/)

/** True where the place of each cell is known, also of the empty ones. */
export const hasPlaces = ({ isPlaced }: Line): boolean => isPlaced

/** White space stood before the line. */
export const isSetIn = ({ opens }: Line): boolean => opens === 'set-in'
