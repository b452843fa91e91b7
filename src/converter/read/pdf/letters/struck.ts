/**
 * Words that a line of the drawing goes through: pieces of text and the page's lines in, the same pieces with those
 * that are struck told out. A line under the words, the side of a cell and one that goes on beyond the words strike
 * nothing.
 */
import type { Piece } from '../types.ts'
import type { Rule } from '../drawing/rules.ts'

/** Where a line through small letters stands, in letter sizes above the line they stand on. */
const [LOWEST, HIGHEST] = [0.12, 0.5]
/** The share of the line that is over words, and how much of a word or two it strikes at least, in letter sizes. */
const OVER = 0.85
const LEAST = 0.8
/** Lines of a page that are looked at. */
const MOST_RULES = 3000

/** @param rules In points, as the pieces are placed. */
export function withStruck(pieces: readonly Piece[], rules: readonly Rule[]): Piece[] {
  const across = rules.filter(({ x1, x2, y1, y2 }) => x2 - x1 > y2 - y1)
  if (across.length === 0 || across.length > MOST_RULES) return [...pieces]
  const struck = new Set(across.flatMap((rule) => struckBy(rule, pieces)))
  return pieces.map((piece) => (struck.has(piece) ? { ...piece, struck: true as const } : piece))
}

function struckBy({ x1, x2, y1 }: Rule, pieces: readonly Piece[]): Piece[] {
  const crossed = pieces.filter(
    ({ x, y, width, size, turned, text, hidden }) =>
      !turned &&
      !hidden &&
      text.trim() !== '' &&
      y - y1 >= LOWEST * size &&
      y - y1 <= HIGHEST * size &&
      Math.min(x2, x + width) - Math.max(x1, x) >= LEAST * size,
  )
  if (crossed.length === 0) return []
  const covered = crossed.reduce((sum, { x, width }) => sum + Math.min(x2, x + width) - Math.max(x1, x), 0)
  return covered >= OVER * (x2 - x1) ? crossed : []
}
