/**
 * Two lists side by side whose labels stand on lines of their own, the right one first: "Frånvarande" far in, and below
 * it "Närvarande   Gun Provsten (V)". Sections of a cover in; the two as one out, below a head with both labels, so
 * that the place of a cell tells whose it is.
 */
import { firstOf } from '../../../../model/lists.ts'
import { filledIn } from '../../starts.ts'
import { names } from './places.ts'
import { opensBeside, REACH } from './lower-head.ts'
import type { ListSection } from './list.ts'
import type { Block } from '../../../types/block.ts'
import type { Piece } from '../../../types/source.ts'

/** One of so many rows of the left list has somebody of the right one beside it. */
const MOST_ROWS = 5

/** @returns As many or fewer: a section with the right label goes into the one below it. */
export function withLevelHeads<T extends ListSection>(sections: readonly T[]): T[] {
  const read: T[] = []
  for (const section of sections) {
    const last = read.at(-1)
    const joined = last && levelled(last, section)
    if (joined) read.splice(-1, 1, joined)
    else read.push(section)
  }
  return read
}

function levelled<T extends ListSection>(raised: T, section: T): T | undefined {
  const right = raised.heading && pieceAlone(raised.heading)
  const head = section.heading ?? section.blocks[0]
  const left = head?.lines[0]?.pieces[0]
  if (!right || !head || !left || !areLabels(left, right)) return undefined
  const rows = section.heading ? section.blocks : [withoutFirst(head), ...section.blocks.slice(1)]
  const isRight = (row: Block): boolean => isBelow(row, right)
  if (!raised.blocks.every(isRight) || !rows.slice(0, MOST_ROWS).some(isRight)) return undefined
  return { ...section, heading: headOf(head, left, right), blocks: [...raised.blocks, ...rows] }
}

const areLabels = (left: Piece, right: Piece): boolean =>
  left.at + left.text.length < right.at && [left, right].every(({ text }) => opensBeside(text))

function pieceAlone({ lines: [line, ...more] }: Block): Piece | undefined {
  return line?.pieces.length === 1 && more.length === 0 ? line.pieces[0] : undefined
}

/** The last of the row names somebody in the column of the label. */
function isBelow({ lines: [line] }: Block, label: Piece): boolean {
  const cell = line && filledIn(line).at(-1)
  return cell?.at !== undefined && Math.abs(cell.at - label.at) <= REACH && names(cell.text)
}

/** The row without the label that it begins with; all else stays in its place. */
function withoutFirst(block: Block): Block {
  const [line, more] = [firstOf(block.lines), block.lines.slice(1)]
  const pieces = line.pieces.slice(1)
  const text = pieces.map((piece) => piece.text).join(' ')
  const cells = line.cells && ['', ...line.cells.slice(1)]
  return { ...block, text, lines: [{ ...line, text, pieces, cells }, ...more] }
}

function headOf(block: Block, left: Piece, right: Piece): Block {
  const text = `${left.text} ${right.text}`
  const lines = block.lines.slice(0, 1).map((line) => ({ ...line, text, pieces: [left, right], cells: null }))
  return { ...block, text, lines }
}
