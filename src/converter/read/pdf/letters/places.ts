/** Where the letters of a piece stand on the page, by those that PDFium found there. */
import type { Piece } from '../types.ts'
import type { Spotted } from './doubles.ts'
import { LETTER } from './match.ts'

/** Letters stand so near the line of their piece, in letter sizes. */
const SAME_LINE = 0.3

/**
 * The left edge of each sign of a piece, in points, null for what is neither letter nor figure; undefined where the
 * page's letters do not read as the piece does. @param letters Those of the page, in the measures of the pieces.
 */
export function placesOf(
  { text, x, y, width, size }: Piece,
  letters: readonly Spotted[],
): (number | null)[] | undefined {
  const signs = Array.from(text)
  const near = letters
    .filter(
      (one) => Math.abs(one.y - y) <= SAME_LINE * size && one.x >= x - size * 0.5 && one.x <= x + width + size * 0.5,
    )
    .sort((a, b) => a.x - b.x)
  const own = signs.filter((sign) => LETTER.test(sign))
  if (own.length !== near.length || own.some((sign, index) => near[index]?.text !== sign)) return undefined
  let next = 0
  return signs.map((sign) => (LETTER.test(sign) ? (near[next++]?.x ?? null) : null))
}
