/**
 * Columns that are text frames of their own: their lines need not stand at the height of each other's. Lines of a page
 * in, in the order they are read; those that stand beside each other share a line out, the nearest to each, since a
 * reader sees them so: "Ada Provlund" of those who came, and a few points below it "Gun Provsten" of the absent.
 */
import { entryAt } from '../../../../model/lists.ts'
import type { Piece } from '../types.ts'

/** Lines nearer than this, in letter sizes, are in no one column: their letters would stand over one another. */
const OVER = 0.9
/** Least room between what stands beside each other, and most room between lines of a frame, in letter sizes. */
const [ROOM, NEXT_LINE] = [1.2, 2.2]
/** So many lines of each frame show it: one that stands a little lower may be raised, or a stamp. */
const LEAST = 2
/** The most lines looked at: a page may hold any number. */
const MOST_LINES = 150
/** Of two lines it may share, the upper one, unless the other is so much nearer, in points. */
const NEARER = 1

interface Row {
  pieces: readonly Piece[]
  y: number
  size: number
  left: number
  right: number
}

/** @param rows Lines of pieces, each from the left. @returns The same, fewer where frames share them. */
export function inSharedLines(rows: readonly Piece[][]): Piece[][] {
  const lines = rows.map(rowOf)
  const read: Piece[][] = []
  for (let at = 0; at < rows.length;) {
    const end = isBeside(lines[at], lines[at + 1]) ? endOfFrames(lines, at) : at
    if (end > at) read.push(...shared(lines.slice(at, end)))
    else read.push(entryAt(rows, at))
    at = Math.max(end, at + 1)
  }
  return read
}

function rowOf(pieces: readonly Piece[]): Row {
  const words = pieces.filter(({ text }) => text.trim() !== '')
  const main = words.reduce<Piece | undefined>((a, b) => (a && a.size >= b.size ? a : b), undefined)
  return {
    pieces,
    y: main?.y ?? Number.NaN,
    size: main?.size ?? 0,
    left: Math.min(...words.map(({ x }) => x)),
    right: Math.max(...words.map(({ x, width }) => x + width)),
  }
}

/** A line begins before the one above it has ended, on another side. */
function isBeside(one: Row | undefined, other: Row | undefined): boolean {
  if (!one || !other) return false
  const down = other.y - one.y
  const size = Math.min(one.size, other.size)
  return down > 0 && down < OVER * size && Math.max(other.left - one.right, one.left - other.right) > ROOM * size
}

/** The line after the last of two frames; where they begin if too few lines stand beside each other. */
function endOfFrames(lines: readonly Row[], start: number): number {
  const [first, second] = [entryAt(lines, start), entryAt(lines, start + 1)]
  let [from, to] = first.left < second.left ? [first.right, second.left] : [second.right, first.left]
  const beside = { left: 0, right: 0 }
  let end = start
  for (; end === start || (end < start + MOST_LINES && goesOn(lines[end - 1], lines[end])); end++) {
    const line = entryAt(lines, end)
    from = endOf(line, to, from)
    to = startOf(line, to)
    if (to - from <= ROOM * line.size) break
    const [isLeft, isRight] = [line.left <= from, line.right >= to]
    // A line of both frames shows them too.
    const shows = (isLeft && isRight) || isBeside(lines[end - 1], line) || isBeside(line, lines[end + 1])
    beside.left += Number(shows && isLeft)
    beside.right += Number(shows && isRight)
  }
  return Math.min(beside.left, beside.right) >= LEAST ? end : start
}

const goesOn = (above: Row | undefined, line: Row | undefined): boolean =>
  above !== undefined && line !== undefined && line.y > above.y && line.y - above.y <= NEXT_LINE * above.size

/** Where the last of a line ends on the left of the room, and where the first begins on its right. */
const endOf = ({ pieces }: Row, edge: number, least: number): number =>
  Math.max(
    least,
    ...pieces.filter(({ x, text }) => x < edge - SAME && text.trim() !== '').map(({ x, width }) => x + width),
  )
const startOf = ({ pieces }: Row, edge: number): number =>
  Math.min(edge, ...pieces.filter(({ x, text }) => x >= edge - SAME && text.trim() !== '').map(({ x }) => x))
/** Places that differ less, in points, are one. */
const SAME = 2

/**
 * Each line with the one below it, unless that is nearer to its next. What stands on the right is set at the heights of
 * the left frame, so that no line of the one alone looks further from the line above than it is.
 */
function shared(lines: readonly Row[]): Piece[][] {
  const read: Piece[][] = []
  const left = Math.min(...lines.map((line) => line.left))
  let lower = 0
  for (let at = 0; at < lines.length; at++) {
    const [one, next, after] = [entryAt(lines, at), lines[at + 1], lines[at + 2]]
    const isNearer = next && isBeside(next, after) && next.y - one.y - ((after?.y ?? 0) - next.y) > NEARER
    if (next && isBeside(one, next) && !isNearer) {
      const [first, second] = one.left < next.left ? [one, next] : [next, one]
      lower = second.y - first.y
      read.push([...first.pieces, ...higher(second, lower)])
      at += 1
    } else read.push(one.left - left > ROOM * one.size ? higher(one, lower) : [...one.pieces])
  }
  return read
}

const higher = ({ pieces }: Row, by: number): Piece[] => pieces.map((piece) => ({ ...piece, y: piece.y - by }))
