/** Straight lines of a page, from what it draws. */
import { expect, test } from 'vitest'
import type { Pdfium } from './engine.ts'
import { memoryOf } from './memory.ts'
import type { Matrix } from './places.ts'
import { rulesOf, type Rule } from './rules.ts'

/** A corner: where it is, and how it is reached; `close` leads back to the first. */
type Corner = readonly [x: number, y: number, how?: 'move' | 'line' | 'curve', close?: 'close']
interface Path {
  corners: readonly Corner[]
  fill?: Colour
  stroke?: Colour
  own?: Matrix
  parts?: number
}
/** Red, green, blue, opacity; `none` where PDFium does not know it. */
type Colour = readonly number[] | 'none'

const BLACK = [0, 0, 0, 255]
const AS_IT_IS: Matrix = [1, 0, 0, 1, 0, 0]
const TYPES = { line: 0, curve: 1, move: 2 }

/** PDFium, as far as it tells of paths. */
function engineOf(paths: readonly Path[]): Pdfium {
  const bytes = new Uint8Array(64)
  const view = new DataView(bytes.buffer)
  const path = (pointer: number): Path => paths[pointer] as Path
  const colour = (own: Colour | undefined, to: readonly number[]): number => {
    if (own === undefined || own === 'none') return 0
    to.forEach((at, index) => view.setInt32(at, own[index] ?? 0, true))
    return 1
  }
  // A segment is known by its path and its place in it.
  const corner = (segment: number): Corner => path(Math.floor(segment / 100)).corners[segment % 100] as Corner
  return {
    HEAPU8: bytes,
    _FPDFPath_CountSegments: (one: number) => path(one).parts ?? path(one).corners.length,
    _FPDFPath_GetPathSegment: (one: number, index: number) => one * 100 + (index % path(one).corners.length),
    _FPDFPath_GetDrawMode: (one: number, fill: number, stroke: number) => {
      view.setInt32(fill, path(one).fill ? 1 : 0, true)
      view.setInt32(stroke, path(one).stroke ? 1 : 0, true)
    },
    _FPDFPageObj_GetFillColor: (one: number, ...to: number[]) => colour(path(one).fill, to),
    _FPDFPageObj_GetStrokeColor: (one: number, ...to: number[]) => colour(path(one).stroke, to),
    _FPDFPageObj_GetMatrix: (one: number, to: number) => {
      ;(path(one).own ?? AS_IT_IS).forEach((value, at) => view.setFloat32(to + 4 * at, value, true))
    },
    _FPDFPathSegment_GetPoint: (segment: number, x: number, y: number) => {
      const [toX, toY] = corner(segment)
      view.setFloat32(x, toX, true)
      view.setFloat32(y, toY, true)
    },
    _FPDFPathSegment_GetType: (segment: number) => TYPES[corner(segment)[2] ?? 'line'],
    _FPDFPathSegment_GetClose: (segment: number) => (corner(segment)[3] ? 1 : 0),
  } as unknown as Pdfium
}

function drawn(paths: readonly Path[], matrix = AS_IT_IS): Rule[] {
  const engine = engineOf(paths)
  return rulesOf(
    engine,
    memoryOf(engine, 0),
    paths.map((_, pointer) => ({ pointer, matrix })),
  )
}
const shown = (rules: readonly Rule[]): string[] => rules.map(({ x1, y1, x2, y2 }) => `${x1},${y1}–${x2},${y2}`)
const stroke = (...corners: Corner[]): Path => ({ corners, stroke: BLACK })
const filled = (...corners: Corner[]): Path => ({ corners, fill: BLACK })
const box = (left: number, top: number, right: number, bottom: number): Corner[] => [
  [left, top, 'move'],
  [right, top],
  [right, bottom],
  [left, bottom, 'line', 'close'],
]

test.each<[string, Path, string[]]>([
  ['a stroke across', stroke([10, 20, 'move'], [90, 20]), ['10,20–90,20']],
  ['a stroke from the right', stroke([90, 20, 'move'], [10, 20]), ['10,20–90,20']],
  ['a stroke down', stroke([10, 20, 'move'], [10, 90]), ['10,20–10,90']],
  ['a stroke upwards', stroke([10, 90, 'move'], [10, 20]), ['10,20–10,90']],
  ['a stroke that leans by one, at its middle', stroke([10, 20, 'move'], [90, 21]), ['10,20.5–90,20.5']],
  ['a stroke down that leans', stroke([10, 20, 'move'], [11, 90]), ['10.5,20–10.5,90']],
  ['a stroke that leans more', stroke([10, 20, 'move'], [90, 21.5]), []],
  ['a stroke of four pixels', stroke([10, 20, 'move'], [14, 20]), []],
  ['a stroke of more', stroke([10, 20, 'move'], [15, 20]), ['10,20–15,20']],
  ['a stroke without its first move', stroke([10, 20], [90, 20]), ['10,20–90,20']],
  ['two strokes of one path', stroke([0, 5, 'move'], [9, 5], [0, 50, 'move'], [9, 50]), ['0,5–9,5', '0,50–9,50']],
  ['the sides of a box', stroke(...box(0, 0, 50, 40)), ['0,0–50,0', '50,0–50,40', '0,40–50,40', '0,0–0,40']],
  ['a box that does not close', stroke([0, 0, 'move'], [50, 0], [50, 40]), ['0,0–50,0', '50,0–50,40']],
  ['a curve', stroke([0, 0, 'move'], [50, 0, 'curve'], [90, 0]), []],
  ['a stroke beside a curve', stroke([0, 0, 'move'], [50, 0, 'curve'], [0, 9, 'move'], [50, 9]), ['0,9–50,9']],
  ["an area of four pixels' height", filled(...box(10, 20, 90, 24)), ['10,22–90,22']],
  ['an area that is higher', filled(...box(10, 20, 90, 25)), []],
  ["an area of four pixels' width", filled(...box(10, 20, 14, 90)), ['12,20–12,90']],
  ['an area that is wider', filled(...box(10, 20, 15, 90)), []],
  ['a dot', filled(...box(10, 20, 14, 24)), []],
  ['a longer dot', filled(...box(10, 20, 15, 24)), ['10,22–15,22']],
  ['a higher dot', filled(...box(10, 20, 14, 25)), ['12,20–12,25']],
  ['a thin area of three corners', filled([0, 0, 'move'], [50, 0], [50, 3]), []],
  ['the same closed', filled([0, 0, 'move'], [50, 0], [50, 3, 'line', 'close']), ['0,1.5–50,1.5']],
  ['a thin area with a curve', filled([0, 0, 'move'], [50, 0], [50, 3, 'curve'], [0, 3, 'line', 'close']), []],
  ['the edge of an area alone', filled([10, 20, 'move'], [90, 20]), []],
  ['a point', stroke([10, 20, 'move']), []],
])('%s', (_, path, expected) => expect(shown(drawn([path]))).toEqual(expected))

test.each<[string, Omit<Path, 'corners'>, boolean]>([
  ['black', { stroke: BLACK }, true],
  ['just darker than paper', { stroke: [255, 249, 255, 255] }, true],
  ['red', { stroke: [249, 255, 255, 255] }, true],
  ['yellow', { stroke: [255, 255, 249, 255] }, true],
  ['as light as paper', { stroke: [250, 250, 250, 255] }, false],
  ['not opaque at all', { stroke: [0, 0, 0, 0] }, false],
  ['hardly opaque', { stroke: [0, 0, 0, 1] }, true],
  ['of an unknown colour', { stroke: 'none' }, true],
  ['neither filled nor stroked', {}, false],
  ['filled and stroked in white', { fill: [255, 255, 255, 255], stroke: [255, 255, 255, 255] }, false],
  ['filled in white and stroked in black', { fill: [255, 255, 255, 255], stroke: BLACK }, true],
])('a thin area that is %s', (_, how, isSeen) =>
  expect(drawn([{ corners: box(0, 0, 50, 2), ...how }]).length > 0).toBe(isSeen),
)

test('an area in black with white edges is seen, its edges are not', () => {
  const path: Path = { corners: box(0, 0, 50, 2), fill: BLACK, stroke: [255, 255, 255, 255] }
  expect(shown(drawn([path]))).toEqual(['0,1–50,1'])
})

test('a path is placed by its own matrix, then by that of what it is drawn in', () => {
  const own: Matrix = [2, 0, 0, 3, 1, 4]
  const turned: Matrix = [0, 1, 1, 0, 100, 200]
  // (5, 10) → (11, 34) → (134, 211); (20, 10) → (41, 34) → (134, 241)
  expect(shown(drawn([{ ...stroke([5, 10, 'move'], [20, 10]), own }], turned))).toEqual(['134,211–134,241'])
})

test('a path with too many parts is a drawing, and so is a page', () => {
  const line = stroke([10, 20, 'move'], [90, 20])
  expect(drawn([{ ...line, parts: 4001 }, line])).toHaveLength(1)
  expect(drawn([{ ...line, parts: 4000 }]).length).toBeGreaterThan(1000)
  const drawing = (parts: number): Path => ({ ...line, parts })
  const most = Array.from({ length: 9 }, () => drawing(4400))
  // 39 600 and 398, every second of them a line, and the two of a line are 40 000.
  expect(drawn([...most, drawing(398), line])).toHaveLength(200)
  expect(drawn([...most, drawing(399), line])).toEqual([])
})
