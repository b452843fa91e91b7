/** Lines as blocks for tests of what is assembled of them: a block a line, with no heading and nothing recognised. */
import { toLines } from '../clean/lines.ts'
import { textLines } from '../read/text.ts'
import type { Block } from '../types/block.ts'
import type { BlockKind } from '../../model/text-block.ts'
import type { Line } from '../types/line.ts'
import { lineBlock } from './line-block.ts'

/** @param kind Of each. @returns As many blocks as lines, in order. */
export const blocksOf = (kind: BlockKind, lines: readonly Line[]): Block[] => lines.map((line) => lineBlock(kind, line))

/** A block a line of text, as a text's own reader reads them: white space alone shows what stands apart. */
export const textBlocks = (kind: BlockKind, texts: readonly string[]): Block[] =>
  blocksOf(kind, toLines(textLines(texts)))

/** A block a row: between bars its cells, each in its place. */
export const rowBlocks = (kind: BlockKind, rows: readonly string[]): Block[] =>
  textBlocks(
    kind,
    rows.map((row) => row.split('|').map(apart).join('')),
  ).map((block, at) => ({ ...block, lines: block.lines.map((line) => placedIn(line, rows[at] ?? '')) }))

/** So far that the next begins apart. */
const apart = (cell: string): string => cell.padEnd(cell.length + 4)
const placedIn = (line: Line, row: string): Line =>
  row.includes('|') ? { ...line, cells: row.split('|'), isPlaced: true } : line
