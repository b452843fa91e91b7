/** Places on a page, in PDF's points and in the drawing's pixels, and the way from one to the other. */
import type { Pdfium } from './engine.ts'
import type { Memory } from './memory.ts'

/** A rectangle in the drawing's pixels, y downwards. */
export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** In square pixels; 0 where the sides have changed places, as those of two boxes' shared part do that have none. */
export const areaOf = ({ left, top, right, bottom }: Box): number =>
  Math.max(0, right - left) * Math.max(0, bottom - top)

/** Numbers a, b, c, d, e, f of x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number]

/** PDFium answers in whole pixels, so it is asked on a drawing a thousand times as large. */
export function pixelMatrix(engine: Pdfium, page: number, memory: Memory, width: number, height: number): Matrix {
  const fine = Math.max(1, Math.floor(1_000_000 / Math.max(width, height)))
  const at = (x: number, y: number): [number, number] => {
    engine._FPDF_PageToDevice(page, 0, 0, width * fine, height * fine, 0, x, y, memory.at, memory.at + 4)
    const [toX = 0, toY = 0] = memory.integers(2)
    return [toX / fine, toY / fine]
  }
  const [[e, f], [ax, bx], [cx, dx]] = [at(0, 0), at(100, 0), at(0, 100)]
  return [(ax - e) / 100, (bx - f) / 100, (cx - e) / 100, (dx - f) / 100, e, f]
}

/** A point as the matrix has it. */
export const pointIn = ([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] => [
  a * x + c * y + e,
  b * x + d * y + f,
]

/** The least rectangle around points, each as the matrix has it. */
export function boxIn(matrix: Matrix, points: readonly (readonly [number, number])[]): Box {
  const places = points.map(([x, y]) => pointIn(matrix, x, y))
  const [xs, ys] = [places.map(([x]) => x), places.map(([, y]) => y)]
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) }
}

/** The four corners of a rectangle, y upwards. */
export const corners = (left: number, bottom: number, right: number, top: number): [number, number][] => [
  [left, bottom],
  [right, bottom],
  [left, top],
  [right, top],
]

/** One matrix after another: what is drawn in a form goes through the form's place first. */
export const composed = (first: Matrix, next: Matrix): Matrix => {
  const [e, f] = pointIn(next, first[4], first[5])
  const [a, b, c, d] = next
  return [
    a * first[0] + c * first[1],
    b * first[0] + d * first[1],
    a * first[2] + c * first[3],
    b * first[2] + d * first[3],
    e,
    f,
  ]
}
