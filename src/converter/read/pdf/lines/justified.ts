/**
 * Text that is spread out to both margins of its page. However wide the room between its words, it is the same all
 * along the line, and the words are not; columns begin at their own places, so that the room before them is what the
 * words leave.
 */
import { neighbours } from '../../../../model/lists.ts'
import { MARK } from '../../marks.ts'
import type { Piece } from '../types.ts'

/** Two gaps may be alike by chance in a row of three cells; three are not. */
const LEAST_GAPS = 3
/** Gaps are alike within this share of the least. */
const ALIKE = 0.04
/** The longest word is this much longer than the shortest: figures in columns are of one length. */
const LONGER = 1.5

/** @param row Pieces of one line, from the left. @returns Whether the gaps between them only spread its words. */
export function isJustified(row: readonly Piece[]): boolean {
  const words = row.filter(({ text }) => text.trim() !== '')
  // The mark of a list item has its own place.
  const own = MARK.test(words[0]?.text.trim() ?? '') ? words.slice(1) : words
  const gaps = neighbours(own).map(([before, word]) => word.x - before.x - before.width)
  if (gaps.length < LEAST_GAPS) return false
  const widths = own.map(({ width }) => width)
  const [least, widest] = [Math.min(...gaps), Math.max(...gaps)]
  return least > 0 && widest <= least * (1 + ALIKE) && Math.max(...widths) >= Math.min(...widths) * LONGER
}
