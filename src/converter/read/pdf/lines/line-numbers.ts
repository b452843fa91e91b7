import type { Piece } from '../types.ts'
import { firstOf, lastOf, neighbours } from '../../../../model/lists.ts'

const FIGURE = /^\d{1,4}$/
/** Numbers in one margin end, or begin, at one place, within so many points. */
const ALIGNED = 2.5
const LEAST = 3
/** Those that count by fives or tens are known from two: they are multiples of it. */
const LEAST_SPARSE = 2
const SPARSE = 5
const STEPS: readonly number[] = [1, 2, 5, 10]
/** The share of the lines between two numbers that must be as many as the numbers say. */
const SURE = 0.8
/** The share of the lines, counted with the blank ones, that have words. */
const LEAST_WRITTEN = 0.5
/** Numbers that count the blank lines too: so many, and this share of the page's lines beside one. */
const LEAST_OF_ALL = 8
const NUMBERED = 0.85
/** So far off its place a line may stand, as a share of the height of a line. */
const OFF_PLACE = 0.25
/** No lines stand nearer below each other than this, in letter sizes. */
const NEAREST = 0.9
/** Of the lines of running text this share at least goes on from the line above, and some do not. */
const GOING_ON = 0.15
/** Room between a number and the text, in letter sizes. */
const ROOM = 0.4
const SAME_LINE = 0.45
/** Heads above and feet below may reach out into the margin: only what is this near the numbers counts, in points. */
const NEAR = 30

/**
 * Numbers of the lines in a page's margin: pieces in, the pieces that only count lines out. They stand alone outside
 * all text of the page, count by ones, twos, fives or tens from the top, and skip no line; a column of a table or the
 * numbers of a list stand inside the page's margins, or count rows that are no running text.
 * @param isKnown Other pages of the document have such numbers: a page of short lines alone has them too.
 */
export function lineNumbersIn(pieces: readonly Piece[], isKnown = false): Set<Piece> {
  const words = pieces.filter(({ text, turned }) => !turned && text.trim() !== '')
  const figures = words.filter(({ text }) => FIGURE.test(text.trim()))
  if (figures.length < LEAST_SPARSE) return new Set()
  const columns = [...alignedBy(figures, ({ x, width }) => x + width), ...alignedBy(figures, ({ x }) => x)]
  // Set from the left, those of one figure end at one place too: the longest column has them all.
  columns.sort((a, b) => b.length - a.length)
  return new Set(columns.find((column) => countsLines(column, words, isKnown)))
}

/** Figures that begin or end at one place, from the top. */
function alignedBy(figures: readonly Piece[], edge: (piece: Piece) => number): Piece[][] {
  const columns: Piece[][] = []
  for (const piece of [...figures].sort((a, b) => edge(a) - edge(b))) {
    const column = columns.at(-1)
    if (column && edge(piece) - edge(firstOf(column)) <= ALIGNED) column.push(piece)
    else columns.push([piece])
  }
  return columns.filter(({ length }) => length >= LEAST_SPARSE).map((column) => column.sort((a, b) => a.y - b.y))
}

function countsLines(column: readonly Piece[], words: readonly Piece[], isKnown: boolean): boolean {
  const step = stepOf(column.map(({ text }) => Number(text)))
  if (step === null || (column.length < LEAST && !isSparse(column, step))) return false
  const numbers = new Set(column)
  const heights = column.map(({ y }) => y)
  const [top, bottom] = [Math.min(...heights) - NEAR, Math.max(...heights) + NEAR]
  const text = words.filter((piece) => !numbers.has(piece) && piece.y >= top && piece.y <= bottom)
  if (text.length === 0 || !isOutside(column, text)) return false
  const lines = linesOf(text)
  const isWithBlanks =
    step === 1 ? countsEach(column, lines, words, isKnown) : countsBlanks(column, lines, step, isKnown)
  return isWithBlanks || countsWritten(column, lines, step, isKnown)
}

/** Beside each number there is a line, and between two as many lines as they say. */
function countsWritten(column: readonly Piece[], lines: Lines, step: number, isKnown: boolean): boolean {
  const placed = column.map((piece) => ({
    number: Number(piece.text),
    line: lines.findIndex(({ y, size }) => Math.abs(y - piece.y) <= SAME_LINE * size),
  }))
  if (placed.some(({ line }) => line < 0)) return false
  const kept = neighbours(placed).filter(([before, own]) => own.line - before.line === own.number - before.number)
  return kept.length >= (column.length - 1) * SURE && (isKnown || countsText(lines, step))
}

/**
 * By ones they stand at each line of the page, and at the blank ones between: no list and no table numbers all that a
 * page says, but seats, of which some are vacant, may fill one.
 */
function countsEach(column: readonly Piece[], lines: Lines, words: readonly Piece[], isKnown: boolean): boolean {
  if (column.length < (isKnown ? LEAST : LEAST_OF_ALL) || column.length <= lines.length) return false
  const beside = lines.filter(({ y, size }) => column.some((piece) => Math.abs(y - piece.y) <= SAME_LINE * size)).length
  const all = isKnown ? lines.length : linesOf(words.filter((piece) => !column.includes(piece))).length
  return beside >= all * NUMBERED && (isKnown || isRunning(lines))
}

/** Sentences go on in some of the lines, and begin in others. */
function isRunning(lines: Lines): boolean {
  const goingOn = lines.filter(({ text }) => /^\p{Ll}{2}/u.test(text)).length
  return goingOn < lines.length && goingOn >= lines.length * GOING_ON
}

/** By ones a list or the rows of a table may count too, but no sentence goes on in them. */
const countsText = (lines: Lines, step: number): boolean =>
  step > 1 || lines.some(({ text }) => /^(?:\p{Ll}{2}|\d+ \p{Ll})/u.test(text))

/**
 * By fives or tens they may count blank lines too, and stand at one: there are no more lines between two than they say.
 */
function countsBlanks(column: readonly Piece[], lines: Lines, step: number, isKnown: boolean): boolean {
  if (!isSparse(column, step) || column.length < LEAST) return false
  const above = column.map((number) => lines.filter(({ y, size }) => y <= number.y + SAME_LINE * size).length)
  const between = neighbours(above).map(([before, own]) => own - before)
  const all = between.reduce((sum, count) => sum + count, 0)
  const least = between.length * step * LEAST_WRITTEN
  return (
    between.every((count) => count <= step) &&
    (all >= least || (inPlaces(column, lines) && (isKnown || isRunning(lines))))
  )
}

/** The numbers stand evenly, and every line at a place that one more or less would have. */
function inPlaces(column: readonly Piece[], lines: Lines): boolean {
  const [first, last] = [firstOf(column), lastOf(column)]
  const height = (last.y - first.y) / (Number(last.text) - Number(first.text))
  const isAt = (y: number): boolean => {
    const place = (y - first.y) / height
    return Math.abs(place - Math.round(place)) <= OFF_PLACE
  }
  const isEven = column.every(
    ({ y, text }) => Math.abs(first.y + (Number(text) - Number(first.text)) * height - y) <= 1,
  )
  return (
    isEven &&
    lines.every(({ size }) => height >= NEAREST * size) &&
    lines.length >= column.length &&
    lines.every(({ y }) => isAt(y))
  )
}

const isSparse = (column: readonly Piece[], step: number): boolean =>
  step >= SPARSE && column.every(({ text }) => Number(text) % step === 0)

/** By how many they count; only the first, 1 before 5 and 10, may do otherwise. */
function stepOf(numbers: readonly number[]): number | null {
  const differences = neighbours(numbers).map(([before, own]) => own - before)
  const step = differences.at(-1) ?? 0
  const others = differences.slice(numbers[0] === 1 && step > 1 ? 1 : 0)
  return STEPS.includes(step) && others.every((one) => one === step) && (differences[0] ?? 0) > 0 ? step : null
}

/** All of the text begins to the right of the numbers, or ends to the left of them. */
function isOutside(column: readonly Piece[], text: readonly Piece[]): boolean {
  const [left, right] = [Math.min(...column.map(({ x }) => x)), Math.max(...column.map((one) => one.x + one.width))]
  const room = ROOM * Math.max(...column.map(({ size }) => size))
  return text.every(({ x }) => x >= right + room) || text.every(({ x, width }) => x + width <= left - room)
}

/** From the top. */
type Lines = readonly { y: number; size: number; text: string }[]

function linesOf(text: readonly Piece[]): Lines {
  const lines: { y: number; size: number; first: Piece; text: string }[] = []
  for (const piece of [...text].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const line = lines.at(-1)
    if (line && piece.y - line.y <= SAME_LINE * line.size) {
      if (piece.x < line.first.x) [line.first, line.text] = [piece, piece.text]
    } else lines.push({ y: piece.y, size: piece.size, first: piece, text: piece.text })
  }
  return lines
}
