/**
 * A page of a PDF as drawn: its letters and pictures with their places in pixels, and the page with some of its text
 * taken away. Bytes of PDFium's memory in, plain values out; what they mean is judged in `visible.ts`.
 */
import { drawnOn, type Drawn } from './drawn.ts'
import { notDrawn, type Pdfium } from './engine.ts'
import { lettersOn, type Letter } from '../letters/letters.ts'
import { memoryOf, type Memory } from './memory.ts'
import { boxIn, corners, pixelMatrix, type Box, type Matrix } from './places.ts'
import { rulesOf, type Rule } from './rules.ts'

/** Pixels of a page, four bytes each (blue, green, red, unused). */
export interface Drawing {
  width: number
  height: number
  pixels: Uint8Array
}

export interface Sheet {
  width: number
  height: number
  drawn: Drawn[]
  letters: Letter[]
  /** Signs that may cover letters, as blocks do. */
  bars: Letter[]
  /** Straight lines that are drawn, across or down. */
  rules: Rule[]
  /** What annotations mark to be blacked out, whether that was done or not. */
  redacted: Box[]
  /** Files that hang on the page. */
  files: number
  /** Draws the page without these. @param scale Pixels to a point, where not those of the boxes. */
  draw: (without: readonly Drawn[], scale?: number) => Drawing
}

/** Pixels for a point of the page: 100 dpi tells letters of 5 points from empty paper. */
const SCALE = 100 / 72
/** Most pixels of a drawing; larger pages are drawn smaller. */
const MOST_PIXELS = 8_000_000
/** The same where letters are to be read in it: A3 at 300 dpi. */
const MOST_SCANNED = 18_000_000
/** PDFium's numbers for annotations, bitmaps and flags. */
const [FILE, REDACT] = [17, 28]
const BGRX = 3
const WITH_ANNOTATIONS = 1
const WHITE = 0xff_ff_ff_ff

/** @param scratch Where PDFium may write its answers, {@link SCRATCH} bytes. */
export function sheetOf(engine: Pdfium, page: number, number: number, scratch: number): Sheet {
  const [across, down] = [engine._FPDF_GetPageWidthF(page), engine._FPDF_GetPageHeightF(page)]
  const { width, height } = sizeOf(across, down, SCALE, MOST_PIXELS)
  const memory = memoryOf(engine, scratch)
  const toPixels = pixelMatrix(engine, page, memory, width, height)
  const { drawn, paths } = drawnOn(engine, page, number, memory, toPixels)
  return {
    width,
    height,
    drawn,
    rules: rulesOf(engine, memory, paths),
    ...lettersOn(engine, page, memory, toPixels, new Map(drawn.map(({ pointer }, index) => [pointer, index]))),
    ...annotationsOn(engine, page, memory, toPixels),
    draw: (without, scale) =>
      draw(engine, page, scale === undefined ? { width, height } : sizeOf(across, down, scale, MOST_SCANNED), without),
  }
}

/** Pixels of a drawing, fewer to a point where it would have too many. @param across Points; so is `down`. */
function sizeOf(across: number, down: number, wanted: number, most: number): { width: number; height: number } {
  const scale = Math.min(wanted, Math.sqrt(most / (across * down)), most / Math.max(across, down, 1))
  return { width: Math.max(1, Math.round(across * scale)), height: Math.max(1, Math.round(down * scale)) }
}

function annotationsOn(
  engine: Pdfium,
  page: number,
  memory: Memory,
  toPixels: Matrix,
): Pick<Sheet, 'redacted' | 'files'> {
  const redacted: Box[] = []
  let files = 0
  const count = engine._FPDFPage_GetAnnotCount(page)
  for (let index = 0; index < count; index++) {
    const annotation = engine._FPDFPage_GetAnnot(page, index)
    if (annotation === 0) continue
    const subtype = engine._FPDFAnnot_GetSubtype(annotation)
    if (subtype === FILE) files++
    // A rectangle holds its edges in the order left, top, right, bottom. It may reach further than the words marked on
    // its first and last line, whose corners PDFium does not give; too much is left out then, and told.
    if (subtype === REDACT && engine._FPDFAnnot_GetRect(annotation, memory.at) !== 0) {
      const [left = 0, top = 0, right = 0, bottom = 0] = memory.floats(4)
      redacted.push(boxIn(toPixels, corners(left, bottom, right, top)))
    }
    engine._FPDFPage_CloseAnnot(annotation)
  }
  return { redacted, files }
}

function draw(
  engine: Pdfium,
  page: number,
  { width, height }: { width: number; height: number },
  without: readonly Drawn[],
): Drawing {
  for (const { pointer } of without) engine._FPDFPageObj_SetIsActive(pointer, 0)
  const bitmap = engine._FPDFBitmap_CreateEx(width, height, BGRX, 0, 0)
  if (bitmap === 0)
    throw notDrawn(
      `PDFium has no room for ${width} × ${height} pixels`,
      `PDFium har inte plats för ${width} × ${height} bildpunkter`,
    )
  try {
    engine._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE)
    engine._FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, WITH_ANNOTATIONS)
    const from = engine._FPDFBitmap_GetBuffer(bitmap)
    return { width, height, pixels: engine.HEAPU8.slice(from, from + width * height * 4) }
  } finally {
    engine._FPDFBitmap_Destroy(bitmap)
    for (const { pointer } of without) engine._FPDFPageObj_SetIsActive(pointer, 1)
  }
}
