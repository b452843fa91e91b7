/** What PDFium wrote into its memory, as numbers. */
import { SCRATCH, type Pdfium } from './engine.ts'
import type { Matrix } from './places.ts'

/** Reads the last answer, from `at` on: PDFium's memory may have moved since. */
export interface Memory {
  at: number
  floats: (count: number, from?: number) => number[]
  matrix: () => Matrix
  doubles: (count: number) => number[]
  integers: (count: number) => number[]
  /** Signs of one byte each. */
  text: (bytes: number) => string
}

/** @param at Where PDFium may write its answers, {@link SCRATCH} bytes. */
export function memoryOf(engine: Pdfium, at: number): Memory {
  const view = (): DataView => new DataView(engine.HEAPU8.buffer, at, SCRATCH)
  const list = (count: number, read: (index: number) => number): number[] =>
    Array.from({ length: count }, (_, index) => read(index))
  const float = (index: number): number => view().getFloat32(4 * index, true)
  return {
    at,
    floats: (count, from = 0) => list(count, (index) => float(from + index)),
    matrix: () => [float(0), float(1), float(2), float(3), float(4), float(5)],
    doubles: (count) => list(count, (index) => view().getFloat64(8 * index, true)),
    text: (bytes) => String.fromCharCode(...engine.HEAPU8.subarray(at, at + bytes)),
    integers: (count) => list(count, (index) => view().getInt32(4 * index, true)),
  }
}
