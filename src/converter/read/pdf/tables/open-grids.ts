/**
 * Tables that draw lines across and none down: straight lines of a page and its pieces of text in, the places that the
 * lines and the empty strips between the columns part out. Lines between paragraphs have no such strips, and a single
 * one under a head no rows.
 */
import type { Piece } from '../types.ts'
import type { Grid, CellPlace } from './ruled.ts'
import type { Rule } from '../drawing/rules.ts'

/** Lines that begin and end within this, in points, are of one table. */
const NEAR = 3
/** So many lines at least, so many rows with words, and no more lines and columns. */
const [LEAST_LINES, LEAST_ROWS, MOST_LINES, MOST_COLUMNS] = [3, 2, 400, 20]
/** A strip between columns is so wide, in letter sizes. */
const STRIP = 1
/** Lines further apart than this, in points, part paragraphs of a page and no rows. */
const TALLEST = 160

interface Span {
  from: number
  to: number
}

/** @param drawn Tables that have lines down as well: what stands in them is theirs. */
export function openGrids(rules: readonly Rule[], drawn: readonly Grid[], pieces: readonly Piece[]): Grid[] {
  const ends = drawn.map(endsOf)
  const across = rules.filter(
    ({ x1, x2, y1, y2 }) => x2 - x1 > y2 - y1 && !ends.some(({ from, to }) => y1 >= from - NEAR && y1 <= to + NEAR),
  )
  if (across.length < LEAST_LINES || across.length > MOST_LINES) return []
  return framesOf(across).flatMap((frame) => gridOf(frame, pieces))
}

/** From where to where a table goes down the page. */
const endsOf = ({ places }: Grid): Span => ({
  from: places.reduce((least, { top }) => Math.min(least, top), Infinity),
  to: places.reduce((most, { bottom }) => Math.max(most, bottom), -Infinity),
})

interface Frame extends Span {
  /** Where its lines stand, from the top. */
  ys: number[]
}

/** Lines as long as each other, one above the other. */
function framesOf(across: readonly Rule[]): Frame[] {
  const frames: Frame[] = []
  for (const { x1, x2, y1 } of [...across].sort((a, b) => a.y1 - b.y1)) {
    const own = frames.find(
      ({ from, to, ys }) =>
        Math.abs(from - x1) <= NEAR && Math.abs(to - x2) <= NEAR && y1 - (ys.at(-1) ?? 0) <= TALLEST,
    )
    if (!own) frames.push({ from: x1, to: x2, ys: [y1] })
    else if (y1 - (own.ys.at(-1) ?? 0) > NEAR) own.ys.push(y1)
  }
  return frames.filter(({ ys }) => ys.length >= LEAST_LINES)
}

function gridOf(frame: Frame, pieces: readonly Piece[]): Grid[] {
  const [found] = [withHead(frame), frame].flatMap((own) => gridBetween(own, pieces, own !== frame))
  return found ? [found] : []
}

/** The head of a table often stands over its first line: a row as tall as the least of the others. */
function withHead({ from, to, ys }: Frame): Frame {
  const least = Math.min(...ys.slice(1).map((y, at) => y - (ys[at] ?? 0)))
  return { from, to, ys: [(ys[0] ?? 0) - least, ...ys] }
}

/** @param needsFirst Its first row is none but with words in several columns. */
function gridBetween({ from, to, ys }: Frame, pieces: readonly Piece[], needsFirst: boolean): Grid[] {
  const [top = 0, bottom = 0] = [ys[0], ys.at(-1)]
  const inside = pieces.filter((piece) => isSeen(piece) && isBetween(middle(piece), { top, bottom }))
  const within = inside.filter(({ x, width }) => x + width > from && x < to)
  const xs = [from, ...strips(within), to]
  const columns = xs.length - 1
  if (columns < 2 || columns > MOST_COLUMNS) return []
  const rows = ys.slice(1).map((below, row) => ({ top: ys[row] ?? 0, bottom: below }))
  const isFilled = (row: (typeof rows)[0]): boolean =>
    within.filter((piece) => isBetween(middle(piece), row)).length > 1
  if (rows.filter(isFilled).length < LEAST_ROWS || (needsFirst && !rows.slice(0, 1).every(isFilled))) return []
  const places = rows.flatMap((own, row): CellPlace[] =>
    xs.slice(1).map((right, column) => ({ ...own, left: xs[column] ?? 0, right, row, column, rows: 1, columns: 1 })),
  )
  return [{ rows: rows.length, columns, places }]
}

const isSeen = ({ turned, hidden, text }: Piece): boolean => !turned && !hidden && text.trim() !== ''

/** The height of the middle of small letters. */
const middle = ({ y, size }: Piece): number => y - size * 0.3
const isBetween = (y: number, { top, bottom }: { top: number; bottom: number }): boolean => y > top && y < bottom

/** Where nothing stands over the whole height, between the first words and the last: a column begins after each. */
function strips(pieces: readonly Piece[]): number[] {
  const found: number[] = []
  let reach = -Infinity
  for (const { x, width, size } of [...pieces].sort((a, b) => a.x - b.x)) {
    if (reach !== -Infinity && x - reach >= STRIP * size) found.push((reach + x) / 2)
    reach = Math.max(reach, x + width)
  }
  return found
}
