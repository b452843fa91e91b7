/**
 * Minutes that a page sets in columns without lines: "§ 7", its title, and beside them its text. Rows of pieces in, the
 * same in the order they are read out: of each § number and title first, then the text. A list of contents or a table
 * has no text that goes on below beside its titles, and stays as it is.
 */
import { entryAt } from '../../../../model/lists.ts'
import type { Piece } from '../types.ts'

/** So many §§ of a page must be set so, and this share of all that it has. */
const [LEAST, SHARE] = [2, 0.8]
/** So many of them go on below in the column of the text. */
const LEAST_GO_ON = 2
/** Places that differ less, in points, are one. */
const SAME = 2
const PARAGRAF = /^§ ?\d{1,4}\.?(?!\p{L})/u
/** Text beside a title is a sentence, or begins one: some words, and not all of them figures or capitals. */
const SENTENCE = /^\p{Lu}.*(?: \S+){2}/u
/** A column begins so far above where it stood, in letter sizes, that a blank line stands before it. */
const ABOVE = 1.1

/** @param rows Lines of pieces from the top, each from the left. */
export function besideTitles(rows: readonly Piece[][]): Piece[][] {
  const lines = rows.map((row) => row.filter(({ text }) => text.trim() !== ''))
  const starts = lines.flatMap((line, at) => (PARAGRAF.test(line[0]?.text.trim() ?? '') ? [at] : []))
  const edge = edgeOf(starts.map((at) => entryAt(lines, at)))
  if (edge === undefined) return [...rows]
  const parts = starts.map((from, index) => lines.slice(from, endOf(lines, from, starts[index + 1], edge)))
  const goOn = parts.filter((part) => part.slice(1).some((line) => line.every(({ x }) => x >= edge - SAME)))
  if (goOn.length < LEAST_GO_ON) return [...rows]
  const ends = new Map(starts.map((from, index) => [from, from + (parts[index]?.length ?? 1)]))
  const read: Piece[][] = []
  for (let at = 0; at < rows.length;) {
    const end = ends.get(at)
    read.push(...(end === undefined ? [entryAt(rows, at)] : inTurn(lines.slice(at, end), edge)))
    at = end ?? at + 1
  }
  return read
}

/** Where the text of nearly all §§ begins, the same for them; undefined where there is no such column. */
function edgeOf(firsts: readonly Piece[][]): number | undefined {
  const edges = firsts.flatMap((line) => {
    const texts = line.slice(1).filter(({ text }) => SENTENCE.test(text.trim()))
    return texts.map(({ x }) => x)
  })
  const isShared = (x: number): boolean =>
    firsts.filter((line) => isParted(line, x)).length >= Math.max(LEAST, SHARE * firsts.length)
  return edges.find(isShared)
}

/** A title, and beside it something that begins at the edge; nothing reaches over it. */
const isParted = (line: readonly Piece[], edge: number): boolean =>
  line.some(({ x }) => Math.abs(x - edge) < SAME) &&
  line.some(({ x, text }) => x < edge - SAME && /\p{L}{3}/u.test(text)) &&
  !line.some((piece) => crosses(piece, edge))

const crosses = ({ x, width }: Piece, edge: number): boolean => x < edge - SAME && x + width > edge + SAME

/** The lines of one § end at the next, or where a line reaches over the edge or stands apart on the left alone. */
function endOf(lines: readonly Piece[][], from: number, next: number | undefined, edge: number): number {
  const last = next ?? lines.length
  const isRight = (line: readonly Piece[]): boolean => line.some(({ x }) => x >= edge - SAME)
  const stop = lines.findIndex((line, at) => at > from && at < last && line.some((piece) => crosses(piece, edge)))
  const end = stop < 0 ? last : stop
  if (next !== undefined && stop < 0) return end
  // Below the last § other things stand: its lines are those without a gap.
  const gap = lines.findIndex(
    (line, at) => at > from && at < end && (isFarBelow(lines[at - 1], line) || !isRight(line)),
  )
  return gap < 0 ? end : gap
}

const isFarBelow = (above: readonly Piece[] | undefined, line: readonly Piece[]): boolean => {
  const [one, other] = [above?.[0], line[0]]
  return one !== undefined && other !== undefined && other.y - one.y > GAP * one.size
}
const GAP = 2.4

function inTurn(part: readonly Piece[][], edge: number): Piece[][] {
  const left = part.map((line) => line.filter(({ x }) => x < edge - SAME)).filter(({ length }) => length > 0)
  const right = part.map((line) => line.filter(({ x }) => x >= edge - SAME)).filter(({ length }) => length > 0)
  const start = left[0]?.[0]?.x ?? 0
  const text = right.map((line) =>
    line.map((piece) => ({ ...piece, x: piece.x - edge + start, y: piece.y - ABOVE * piece.size })),
  )
  return [...left, ...text]
}
