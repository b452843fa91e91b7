/** The cells of a line: those of its row, or what stands apart on it. */
import { textsOf } from '../clean/pieces.ts'
import type { Block } from '../types/block.ts'
import type { Line } from '../types/line.ts'

/** @returns "" where a cell is empty, which pieces cannot tell. One cell for running text. */
export const cellsOf = (line: Line): string[] =>
  line.cells && line.cells.length > 1 ? line.cells.map((cell) => cell.trim()) : textsOf(line)

/** Those of a block's first line. */
export const cellsIn = ({ lines: [line] }: Block): string[] => (line ? cellsOf(line) : [])

/** Those of a block that is one line; none of one that is more. */
export const cellsAlone = (block: Block): string[] => (block.lines.length === 1 ? cellsIn(block) : [])

/** True where the place of each cell is known, also of the empty ones. */
export const hasPlaces = ({ isPlaced }: Line): boolean => isPlaced

/** White space stood before the line. */
export const isSetIn = ({ opens }: Line): boolean => opens === 'set-in'
