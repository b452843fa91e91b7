/**
 * Running text in columns: pieces of a page in, in groups that are read one after another out. A gutter is room that no
 * piece of several neighbouring lines reaches into; it parts running text where the lines on both sides are long, of
 * several words, and go on from one to the next; or where its §§ go on by ones down one column and then down the next.
 * Short cells side by side are a table, and stay on their lines.
 */
import type { Piece } from '../types.ts'
import { entryAt, firstOf, neighbours } from '../../../../model/lists.ts'

const LEAST_LINES = 3
/** Columns of so few lines are text only where nearly all of these go on, in both. */
const [FEW_LINES, FEW_GO_ON] = [3, 0.75]
/** Least room of a gutter, in letter sizes, and most room between lines that stand in one column. */
const [GUTTER, NEXT_LINE] = [1.2, 2.2]
/**
 * The same where both columns open with a §: blank lines of both may stand side by side, as rows of a table do
 * elsewhere.
 */
const NEXT_PART = 3.2
/** The most room between lines of columns that §§ part. */
const NEXT_PARAGRAF = 5
const PARAGRAF = /^(?:§ ?(\d{1,4})|(\d{1,4}) ?§)/
/** Where only one side goes on, a gap above a line, in pitches, ends the columns; the most lines looked at. */
const APART = 1.35
const MOST_LINES = 150
/** Running text fills so much of its column, has so many words a line, and goes on in this share of its lines. */
const [FILLED, WORDS, GOES_ON] = [0.6, 2.5, 0.4]

interface Row {
  y: number
  size: number
  pieces: Piece[]
}

/** @param rows Lines of pieces from the top, each from the left. */
export function inColumns(rows: readonly Piece[][]): Piece[][] {
  const lines = rows.map((pieces): Row => {
    const main = pieces.reduce((a, b) => (b.size > a.size ? b : a))
    return { y: main.y, size: main.size, pieces: pieces.filter(({ text }) => text.trim() !== '') }
  })
  const read: Piece[][] = []
  for (let at = 0; at < rows.length;) {
    const found = regionAt(lines, at)
    if (found) {
      const part = (isLeft: boolean): Piece[][] =>
        rows
          .slice(at, found.end)
          .map((row) => row.filter(({ x }) => x < found.gutter === isLeft))
          .filter((row) => row.some(({ text }) => text.trim() !== ''))
      read.push(...inColumns(part(true)), ...inColumns(setLeft(part(false), leftOf(rows.slice(at, found.end)))))
      at = found.end
    } else read.push(entryAt(rows, at++))
  }
  return read
}

interface Region {
  /** Index of the line after its last. */
  end: number
  gutter: number
}

/** The lines from one on that a gutter parts; undefined where they are no running text. */
function regionAt(lines: readonly Row[], start: number): Region | undefined {
  const first = lines[start]
  const room = first && (gapIn(first) ?? gapBetween(first, lines[start + 1]))
  if (!room) return undefined
  const running = partedFrom(lines, start, room, opensTwo(first, room) ? NEXT_PART : NEXT_LINE)
  const sides = sidesOf(lines, start, running)
  if (sides.every(isRunning) && areLong(sides)) return running
  const counted = partedFrom(lines, start, room, NEXT_PARAGRAF)
  return goesOnInSeries(sidesOf(lines, start, counted)) ? counted : undefined
}

/** @param room Of the first line. @param apart The most room between two lines, in letter sizes. */
function partedFrom(lines: readonly Row[], start: number, first: readonly [number, number], apart: number): Region {
  let room = first
  let end = start + 1
  for (; end < Math.min(lines.length, start + MOST_LINES); end++) {
    const [line, before] = [entryAt(lines, end), entryAt(lines, end - 1)]
    if (line.y - before.y > apart * before.size) break
    const [, edge] = room
    const left = Math.max(room[0], ...line.pieces.filter(({ x }) => x < edge - 1).map((one) => one.x + one.width))
    const right = Math.min(edge, ...line.pieces.filter(({ x }) => x >= edge - 1).map(({ x }) => x))
    if (right - left < GUTTER * line.size) break
    room = [left, right]
  }
  const gutter = (room[0] + room[1]) / 2
  return { end: endOf(lines.slice(start, end), gutter) + start, gutter }
}

/** The lines left and right of the gutter. */
const sidesOf = (lines: readonly Row[], start: number, { end, gutter }: Region): Piece[][][] =>
  [true, false].map((isLeft) =>
    lines
      .slice(start, end)
      .map(({ pieces }) => pieces.filter(({ x }) => x < gutter === isLeft))
      .filter(({ length }) => length > 0),
  )

/** §§ begin lines of both columns, and their numbers go on by ones down one and then down the other. */
function goesOnInSeries(sides: readonly Piece[][][]): boolean {
  const numbers = sides.map((side) =>
    side.flatMap(([first]) => {
      const [, after, before] = PARAGRAF.exec(first?.text.trim() ?? '') ?? []
      return after === undefined && before === undefined ? [] : [Number(after ?? before)]
    }),
  )
  const all = numbers.flat()
  return (
    sides.every(({ length }) => length >= LEAST_LINES) &&
    numbers.every(({ length }) => length > 0) &&
    all.length > 2 &&
    neighbours(all).every(([before, own]) => own === before + 1)
  )
}

/** "§ 7 Ishallen        § 8 Avslutning" */
const opensTwo = ({ pieces }: Row, [left, right]: readonly [number, number]): boolean =>
  [pieces.find(({ x }) => x < left), pieces.find(({ x }) => x >= right)].every((one) =>
    PARAGRAF.test(one?.text.trim() ?? ''),
  )

/** Indices of the lines that have something on this side of the gutter. */
const standingOn = (region: readonly Row[], gutter: number, isLeft: boolean): number[] =>
  region.flatMap(({ pieces }, index) => (pieces.some(({ x }) => x < gutter === isLeft) ? [index] : []))

/** The lines of the columns: where one side has ended, the other goes on to the next gap only. */
function endOf(region: readonly Row[], gutter: number): number {
  const [left, right] = [standingOn(region, gutter, true), standingOn(region, gutter, false)]
  const last = Math.min(left.at(-1) ?? -1, right.at(-1) ?? -1)
  const [first, second] = (right.includes(region.length - 1) ? right : left).map((index) => entryAt(region, index).y)
  const pitch = (second ?? 0) - (first ?? 0)
  const gap = region.findIndex(
    ({ y }, index) => index > last && index > 0 && y - entryAt(region, index - 1).y > APART * pitch,
  )
  return gap < 0 ? region.length : gap
}

const leftOf = (rows: readonly Piece[][]): number => Math.min(...rows.flat().map(({ x }) => x))

/** A column set where the first one begins, so that it reads as text of the page and not as text set in. */
function setLeft(rows: readonly Piece[][], left: number): Piece[][] {
  const shift = leftOf(rows) - left
  return rows.map((row) => row.map((one) => ({ ...one, x: one.x - shift })))
}

/** The widest room inside a line. */
function gapIn({ pieces, size }: Row): [number, number] | undefined {
  let widest: [number, number] | undefined
  pieces.forEach(({ x, width }, index) => {
    const next = pieces[index + 1]
    if (next && next.x - (x + width) > Math.max(GUTTER * size, widest ? widest[1] - widest[0] : 0))
      widest = [x + width, next.x]
  })
  return widest
}

/** The room between two lines that stand beside each other, a little higher the one than the other. */
function gapBetween(one: Row, other: Row | undefined): [number, number] | undefined {
  if (one.pieces.length === 0 || !other || other.pieces.length === 0) return undefined
  const [left, right] = leftOf([one.pieces]) <= leftOf([other.pieces]) ? [one, other] : [other, one]
  const room: [number, number] = [Math.max(...left.pieces.map(({ x, width }) => x + width)), leftOf([right.pieces])]
  return room[1] - room[0] > GUTTER * one.size ? room : undefined
}

function isRunning(lines: readonly Piece[][]): boolean {
  if (lines.length < LEAST_LINES) return false
  const texts = lines.map((line) => line.map(({ text }) => text.trim()).join(' '))
  const left = Math.min(...lines.map((line) => firstOf(line).x))
  const widths = lines.map((line) => Math.max(...line.map(({ x, width }) => x + width)) - left)
  const widest = Math.max(...widths)
  const filled = widths.slice(0, -1).filter((width) => width >= FILLED * widest).length
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0)
  const more = lines.length - 1
  return filled >= FILLED * more && words >= WORDS * lines.length && goingOn(lines) >= GOES_ON * more
}

/** How many lines go on from the one above. */
const goingOn = (lines: readonly Piece[][]): number =>
  lines.slice(1).filter(([first]) => /^\s*\p{Ll}/u.test(first?.text ?? '')).length

/** Three rows of a table look like three lines of text, but for how they begin. */
function areLong(sides: readonly Piece[][][]): boolean {
  if (sides.every(({ length }) => length > FEW_LINES)) return true
  const more = sides.reduce((sum, { length }) => sum + length - 1, 0)
  return sides.reduce((sum, lines) => sum + goingOn(lines), 0) >= FEW_GO_ON * more
}
