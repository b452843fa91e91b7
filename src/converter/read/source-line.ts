/** Makes the lines that readers return: what a reader does not know of a line is said to be unknown in one place. */
import type { SourceLine } from '../types/source.ts'
import { piecesIn } from './pieces.ts'
import { isIndented } from './set-in.ts'

/** Columns from the left, where no text begins. */
const FAR_IN = /^\s{40}/
/** "## " before a heading whose rank the reader knows, and what may close it */
const HEADING_MARK = /^#{1,6} +|(?<! ) +#+$/g

/** What a reader may know of a line beside what is printed. */
type Shape = Partial<Omit<SourceLine, 'printed' | 'pieces' | 'isFarIn'>>

/** @param printed The line as it shall be published. @param shape What the reader knows of it. */
export function sourceLine(printed: string, shape: Shape = {}): SourceLine {
  const unknown = { page: null, cells: null, isPlaced: false, isHead: false, rank: null, mark: null, known: null }
  const { rank = null } = shape
  return { ...unknown, isSetIn: isIndented(printed), ...shape, ...asPrinted(printed, rank) }
}

/** The same line printed otherwise, and its cells where they are others then. */
export const printedAs = (line: SourceLine, printed: string, cells = line.cells): SourceLine => ({
  ...line,
  cells,
  ...asPrinted(printed, line.rank),
})

const asPrinted = (printed: string, rank: number | null): Pick<SourceLine, 'printed' | 'pieces' | 'isFarIn'> => ({
  printed,
  pieces: piecesIn(withoutMark(printed, rank)),
  isFarIn: FAR_IN.test(printed),
})

/** What the line says, without the "#" of a heading of that rank. */
export const withoutMark = (printed: string, rank: number | null): string =>
  rank === null ? printed : printed.trim().replace(HEADING_MARK, '')

/** Stands between the cells of a row in the published source text. */
const BETWEEN_CELLS = '    '

/** A row of a table, printed in columns. */
export function rowLine(cells: readonly string[], shape: Omit<Shape, 'cells' | 'isPlaced'> = {}): SourceLine {
  return sourceLine(cells.join(BETWEEN_CELLS).trimEnd(), {
    ...shape,
    cells: cells.length > 1 ? cells : null,
    isPlaced: cells.length > 1,
  })
}

/** The text that the ledger and the published source text count lines in. */
export const printedOf = (lines: readonly SourceLine[]): string[] => lines.map(({ printed }) => printed)
