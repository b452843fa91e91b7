/**
 * The straight lines of a page: what it draws in, lines across and down out, in the drawing's pixels. A line is a
 * stroke, or an area so thin that it is seen as one. What is drawn in the paper's own colour is no line.
 */
import type { Pdfium } from './engine.ts'
import type { Memory } from './memory.ts'
import type { Matrix } from './places.ts'
import { firstOf, neighbours } from '../../../../model/lists.ts'

/** A line across (`y1` = `y2`) or down (`x1` = `x2`), from the left or the top. */
export interface Rule {
  x1: number
  y1: number
  x2: number
  y2: number
}

/** A path that the page draws. @property matrix From where it is drawn to pixels. */
export interface DrawnPath {
  pointer: number
  matrix: Matrix
}

type Point = readonly [number, number]

interface Outline {
  points: Point[]
  isStraight: boolean
}

/** Paths with more parts are drawings; so is a page with more in all. */
const [MOST_PARTS, MOST_OF_PAGE] = [4000, 40_000]
/** An area no wider than this is seen as a line, in pixels of 100 dpi. */
const THIN = 4
/** A line leans no more than this. */
const LEANS = 1
const [BEZIER, MOVE] = [1, 2]
/** Light of the paper, and of lines that nobody sees on it. */
const PAPER = 250

/** @param memory Where PDFium may write its answers. */
export function rulesOf(engine: Pdfium, memory: Memory, paths: readonly DrawnPath[]): Rule[] {
  const rules: Rule[] = []
  let parts = 0
  for (const { pointer, matrix } of paths) {
    const count = engine._FPDFPath_CountSegments(pointer)
    parts += count
    if (parts > MOST_OF_PAGE) return []
    if (count < 2 || count > MOST_PARTS) continue
    const { isFilled, isStroked } = inkOf(engine, memory, pointer)
    if (!isFilled && !isStroked) continue
    for (const outline of outlinesOf(engine, memory, { pointer, matrix }, count))
      rules.push(...(isStroked ? edgesOf(outline) : []), ...thinArea(outline))
  }
  return rules
}

/** What of a path is seen. */
function inkOf(engine: Pdfium, { at, integers }: Memory, path: number): { isFilled: boolean; isStroked: boolean } {
  engine._FPDFPath_GetDrawMode(path, at, at + 4)
  const [fill = 0, stroke = 0] = integers(2)
  const isInk = (get: (object: number, ...to: [number, number, number, number]) => number): boolean => {
    if (get(path, at, at + 4, at + 8, at + 12) === 0) return true
    const [red = 0, green = 0, blue = 0, alpha = 255] = integers(4)
    return alpha > 0 && Math.min(red, green, blue) < PAPER
  }
  return {
    isFilled: fill !== 0 && isInk(engine._FPDFPageObj_GetFillColor),
    isStroked: stroke !== 0 && isInk(engine._FPDFPageObj_GetStrokeColor),
  }
}

function outlinesOf(engine: Pdfium, memory: Memory, { pointer, matrix }: DrawnPath, count: number): Outline[] {
  engine._FPDFPageObj_GetMatrix(pointer, memory.at)
  const own = memory.matrix()
  const outlines: Outline[] = []
  for (let index = 0; index < count; index++) {
    const segment = engine._FPDFPath_GetPathSegment(pointer, index)
    engine._FPDFPathSegment_GetPoint(segment, memory.at, memory.at + 4)
    const [x = 0, y = 0] = memory.floats(2)
    const point = through(matrix, through(own, [x, y]))
    const type = engine._FPDFPathSegment_GetType(segment)
    let outline = outlines.at(-1)
    if (type === MOVE || !outline) outlines.push((outline = { points: [point], isStraight: true }))
    else outline.points.push(point)
    if (type === BEZIER) outline.isStraight = false
    if (engine._FPDFPathSegment_GetClose(segment) !== 0) outline.points.push(firstOf(outline.points))
  }
  return outlines
}

const through = ([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point => [a * x + c * y + e, b * x + d * y + f]

function edgesOf({ points, isStraight }: Outline): Rule[] {
  if (!isStraight) return []
  return neighbours(points).flatMap(([from, to]) => ruleBetween(from, to))
}

function ruleBetween([fromX, fromY]: Point, [toX, toY]: Point): Rule[] {
  const [width, height] = [Math.abs(toX - fromX), Math.abs(toY - fromY)]
  if (Math.min(width, height) > LEANS || Math.max(width, height) <= THIN) return []
  const [x, y] = [(fromX + toX) / 2, (fromY + toY) / 2]
  return width > height
    ? [{ x1: Math.min(fromX, toX), y1: y, x2: Math.max(fromX, toX), y2: y }]
    : [{ x1: x, y1: Math.min(fromY, toY), x2: x, y2: Math.max(fromY, toY) }]
}

/** The line that an area is seen as; none of a wider one, whose edges only part colours. */
function thinArea({ points, isStraight }: Outline): Rule[] {
  if (!isStraight || points.length < 4) return []
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const [x, y] = [(left + right) / 2, (top + bottom) / 2]
  if (bottom - top <= THIN && right - left > THIN) return [{ x1: left, y1: y, x2: right, y2: y }]
  if (right - left <= THIN && bottom - top > THIN) return [{ x1: x, y1: top, x2: x, y2: bottom }]
  return []
}
