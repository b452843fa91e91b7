/**
 * Rows whose names stand behind a mark, "x Ada Provlund" for one who came and "- Bo Provberg" for one who did not, as
 * forms are filled in on Åland. Rows in, the same rows with the words beside the names out. Only where several are
 * ticked: a dash alone is the mark of a list.
 */
import { inOnePiece } from '../../../clean/pieces.ts'
import { cellsOf } from '../../cells.ts'
import type { Block } from '../../../types/block.ts'

const LEAST = 2
const TICKED = /^[Xx✓✔] (?=\p{Lu})/u
const OPEN = /^[-–—] (?=\p{Lu})/u

/** @returns The lists themselves where none of them is set so; else each may be, also one of a single row. */
export const ticksTold = (lists: readonly (readonly Block[])[]): (readonly Block[])[] =>
  lists.some((blocks) => blocks.filter(isTicked).length >= LEAST)
    ? lists.map((blocks) => blocks.flatMap(told))
    : [...lists]

const isTicked = (block: Block): boolean => namesIn(block).some((cell) => TICKED.test(cell))

/** The cells of a row, each with its mark; the mark of a list stands in the line alone. */
function namesIn({ text, kind, lines: [line, ...more] }: Block): string[] {
  if (!line || more.length > 0) return []
  const cells = cellsOf(line).filter(Boolean)
  if (kind === 'bullet') return OPEN.test(cells[0] ?? '') ? cells : [`- ${text}`]
  return cells.join(' ') === text ? cells : [text]
}

/** A row for each who is ticked. Who is not was away, or beside the one whose substitute he is was not needed. */
function told(block: Block): Block[] {
  const cells = namesIn(block)
  if (!cells.some((cell) => TICKED.test(cell) || OPEN.test(cell))) return [block]
  return cells.flatMap((cell, at) => {
    if (TICKED.test(cell)) return [asRow(block, cell.replace(TICKED, ''))]
    if (!OPEN.test(cell)) return [asRow(block, cell)]
    return at === 0 ? [asRow(block, `${cell.replace(OPEN, '').replace(/,$/, '')}, frånvarande`)] : []
  })
}

const asRow = (block: Block, text: string): Block => ({
  ...block,
  kind: 'roll',
  text,
  lines: block.lines.map((line) => inOnePiece(line, text)),
})
