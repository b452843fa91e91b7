/** Places in points and in pixels, and the way from one to the other. */
import { expect, test } from 'vitest'
import type { Pdfium } from './engine.ts'
import { memoryOf } from './memory.ts'
import { boxIn, composed, corners, pixelMatrix, pointIn, type Matrix } from './places.ts'

/** Twice as wide, three times as high downwards, from (10, 800). */
const MATRIX: Matrix = [2, 0, 0, -3, 10, 800]
/** By a quarter to the right. */
const TURNED: Matrix = [0, 4, 5, 0, 1, 2]

test('a point as the matrix has it', () => {
  expect([pointIn(MATRIX, 5, 100), pointIn(TURNED, 5, 100)]).toEqual([
    [20, 500],
    [501, 22],
  ])
})

test('corners of a rectangle, and the box around them', () => {
  expect(corners(1, 2, 3, 4)).toEqual([
    [1, 2],
    [3, 2],
    [1, 4],
    [3, 4],
  ])
  expect(boxIn(MATRIX, corners(5, 100, 10, 120))).toEqual({ left: 20, top: 440, right: 30, bottom: 500 })
  expect(boxIn(TURNED, corners(5, 100, 10, 120))).toEqual({ left: 501, top: 22, right: 601, bottom: 42 })
})

test('one matrix after another', () => {
  const both = composed(MATRIX, TURNED)
  expect(both).toEqual([0, 8, -15, 0, 4001, 42])
  expect(pointIn(both, 5, 100)).toEqual(pointIn(TURNED, ...pointIn(MATRIX, 5, 100)))
  expect(pointIn(composed([1, 2, 3, 4, 5, 6], [7, 8, 9, 10, 11, 12]), 13, 14)).toEqual(
    pointIn([7, 8, 9, 10, 11, 12], ...pointIn([1, 2, 3, 4, 5, 6], 13, 14)),
  )
})

/** PDFium, that places a page of 200 by 400 points by a matrix, in whole pixels. */
function engineOf(sizes: [number, number][], matrix: Matrix): Pdfium {
  const bytes = new Uint8Array(128)
  const view = new DataView(bytes.buffer)
  return {
    HEAPU8: bytes,
    _FPDF_PageToDevice: (
      _page: number,
      left: number,
      top: number,
      width: number,
      height: number,
      turn: number,
      x: number,
      y: number,
      toX: number,
      toY: number,
    ) => {
      sizes.push([width, height])
      expect([left, top, turn]).toEqual([0, 0, 0])
      const [atX, atY] = pointIn(matrix, x, y)
      view.setInt32(toX, Math.round((atX * width) / 200), true)
      view.setInt32(toY, Math.round((atY * height) / 400), true)
      return 1
    },
  } as unknown as Pdfium
}

test('the matrix of a page is asked on a drawing that is many times as large', () => {
  const sizes: [number, number][] = []
  const engine = engineOf(sizes, [1, 0.25, 0.5, -1, 3, 400])
  const matrix = pixelMatrix(engine, 1, memoryOf(engine, 16), 200, 400)
  expect(matrix.map((one) => Math.round(one * 1000) / 1000)).toEqual([1, 0.25, 0.5, -1, 3, 400])
  expect(sizes).toEqual([
    [500_000, 1_000_000],
    [500_000, 1_000_000],
    [500_000, 1_000_000],
  ])
})

test('a drawing that is large already is asked as it is', () => {
  const sizes: [number, number][] = []
  const engine = engineOf(sizes, [1, 0, 0, 1, 0, 0])
  pixelMatrix(engine, 1, memoryOf(engine, 0), 2_000_000, 3_000_000)
  expect(sizes[0]).toEqual([2_000_000, 3_000_000])
  pixelMatrix(engine, 1, memoryOf(engine, 0), 300, 7)
  expect(sizes.at(-1)).toEqual([300 * 3333, 7 * 3333])
})
