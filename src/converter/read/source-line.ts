/** Makes the lines that readers return: what a reader does not know of a line is said to be unknown in one place. */
import type { SourceLine } from '../types.ts'

/** White space of any width, and signs that show nothing, before the first letter. */
const SET_IN = /^[\u200b-\u200d\u2060\ufeff]*\s/

/** @param printed The line as it shall be published. @param shape What the reader knows of it. */
export function sourceLine(printed: string, shape: Partial<Omit<SourceLine, 'printed'>> = {}): SourceLine {
  const unknown = { page: null, cells: null, isPlaced: false, isHead: false, rank: null, mark: null, known: null }
  return { printed, ...unknown, isSetIn: SET_IN.test(printed), ...shape }
}

/** Stands between the cells of a row in the published source text. */
const BETWEEN_CELLS = '    '

/** A row of a table, printed in columns. */
export function rowLine(
  cells: readonly string[],
  shape: Partial<Omit<SourceLine, 'printed' | 'cells' | 'isPlaced'>> = {},
): SourceLine {
  return sourceLine(cells.join(BETWEEN_CELLS).trimEnd(), {
    ...shape,
    cells: cells.length > 1 ? cells : null,
    isPlaced: cells.length > 1,
  })
}

export const printedOf = (lines: readonly SourceLine[]): string[] => lines.map(({ printed }) => printed)
