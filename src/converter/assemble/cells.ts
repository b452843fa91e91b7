/** The cells of a line, as its reader knows them or as the gaps between its words show. */
import type { Line } from '../types.ts'

type Celled = Line & { cells?: readonly string[] | null; opens?: string | null }

/** @returns "" where a reader says that a cell is empty; gaps cannot tell. One cell for running text. */
export const cellsOf = (line: Celled): string[] =>
  line.cells && line.cells.length > 1 ? line.cells.map((cell) => cell.trim()) : line.text.trim().split(/\t+| {2,}/)

/** True where the place of each cell is known, also of the empty ones. */
export const hasPlaces = ({ cells }: Celled): boolean => (cells?.length ?? 0) > 1

/** White space stood before the line. */
export const isSetIn = ({ indented, opens }: Partial<Celled>): boolean => indented === true || opens === 'set-in'
