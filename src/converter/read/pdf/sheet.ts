/**
 * A page of a PDF as drawn: its letters and pictures with their places in pixels, and the page with some of its text
 * taken away. Bytes of PDFium's memory in, plain values out; what they mean is judged in `visible.ts`.
 */
import { ReadError } from '../error.ts'
import { notDrawn, PRINT_AGAIN, SCRATCH, type Pdfium } from './engine.ts'
import { rulesOf, type DrawnPath, type Rule } from './rules.ts'

/** A rectangle in the drawing's pixels, y downwards. */
export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** Something the page draws, in the order it is drawn; the number of a text also names it in {@link Letter}. */
export interface Drawn {
  kind: 'text' | 'picture'
  pointer: number
  box: Box
  /** PDF's text rendering mode: 3 is invisible, 7 only clips what follows. */
  mode: number
}

export interface Letter {
  text: string
  /** Place among all signs of the page, so that neighbours in a word are known. */
  index: number
  /** Place in the list of what is drawn; −1 where unknown. */
  drawn: number
  /** Where the letter stands on its line. */
  x: number
  y: number
  box: Box
}

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
/** Most things drawn on a page; the fullest page seen has a hundredth of it. */
const MOST_DRAWN = 500_000
/** PDFium's numbers for things drawn, annotations, bitmaps and flags. */
const [TEXT, PATH, PICTURE, FORM] = [1, 2, 3, 5]
const [FILE, REDACT] = [17, 28]
const BGRX = 3
const WITH_ANNOTATIONS = 1
const WHITE = 0xff_ff_ff_ff
const LETTER = /[\p{L}\p{N}]/u

/** Numbers a, b, c, d, e, f of x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number]

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
    letters: lettersOn(engine, page, memory, toPixels, new Map(drawn.map(({ pointer }, index) => [pointer, index]))),
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

/** Reads what PDFium wrote; its memory may have moved since. */
export interface Memory {
  at: number
  floats: (count: number, from?: number) => number[]
  matrix: () => Matrix
  doubles: (count: number) => number[]
  integers: (count: number) => number[]
}

function memoryOf(engine: Pdfium, at: number): Memory {
  const view = (): DataView => new DataView(engine.HEAPU8.buffer, at, SCRATCH)
  const list = (count: number, read: (index: number) => number): number[] =>
    Array.from({ length: count }, (_, index) => read(index))
  const float = (index: number): number => view().getFloat32(4 * index, true)
  return {
    at,
    floats: (count, from = 0) => list(count, (index) => float(from + index)),
    matrix: () => [float(0), float(1), float(2), float(3), float(4), float(5)],
    doubles: (count) => list(count, (index) => view().getFloat64(8 * index, true)),
    integers: (count) => list(count, (index) => view().getInt32(4 * index, true)),
  }
}

/** PDFium answers in whole pixels, so it is asked on a drawing a thousand times as large. */
function pixelMatrix(engine: Pdfium, page: number, memory: Memory, width: number, height: number): Matrix {
  const fine = Math.max(1, Math.floor(1_000_000 / Math.max(width, height)))
  const at = (x: number, y: number): [number, number] => {
    engine._FPDF_PageToDevice(page, 0, 0, width * fine, height * fine, 0, x, y, memory.at, memory.at + 4)
    const [toX = 0, toY = 0] = memory.integers(2)
    return [toX / fine, toY / fine]
  }
  const [[e, f], [ax, bx], [cx, dx]] = [at(0, 0), at(100, 0), at(0, 100)]
  return [(ax - e) / 100, (bx - f) / 100, (cx - e) / 100, (dx - f) / 100, e, f]
}

const pointIn = ([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] => [
  a * x + c * y + e,
  b * x + d * y + f,
]

function boxIn(matrix: Matrix, points: readonly (readonly [number, number])[]): Box {
  const places = points.map(([x, y]) => pointIn(matrix, x, y))
  const [xs, ys] = [places.map(([x]) => x), places.map(([, y]) => y)]
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) }
}

const corners = (left: number, bottom: number, right: number, top: number): [number, number][] => [
  [left, bottom],
  [right, bottom],
  [left, top],
  [right, top],
]

/** One matrix after another: what is drawn in a form goes through the form's place first. */
const then = (first: Matrix, next: Matrix): Matrix => {
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

function drawnOn(
  engine: Pdfium,
  page: number,
  number: number,
  memory: Memory,
  toPixels: Matrix,
): { drawn: Drawn[]; paths: DrawnPath[] } {
  const drawn: Drawn[] = []
  const paths: DrawnPath[] = []
  let seen = 0
  const walk = (count: number, get: (index: number) => number, matrix: Matrix): void => {
    seen += count
    if (seen > MOST_DRAWN)
      throw new ReadError(
        'page-too-full',
        null,
        `Unexpected page ${number} with more than ${MOST_DRAWN} things drawn on it`,
        'expected a page of text; print the PDF as a new PDF, and add that',
      )
    for (let index = 0; index < count; index++) {
      const pointer = get(index)
      const type = engine._FPDFPageObj_GetType(pointer)
      if (type === FORM) {
        engine._FPDFPageObj_GetMatrix(pointer, memory.at)
        walk(
          engine._FPDFFormObj_CountObjects(pointer),
          (inner) => engine._FPDFFormObj_GetObject(pointer, inner),
          then(memory.matrix(), matrix),
        )
      } else if (type === PATH) paths.push({ pointer, matrix })
      else if (type === TEXT || type === PICTURE) {
        drawn.push(drawnAt(engine, memory, pointer, { isText: type === TEXT, matrix }))
      }
    }
  }
  walk(engine._FPDFPage_CountObjects(page), (index) => engine._FPDFPage_GetObject(page, index), toPixels)
  return { drawn, paths }
}

function drawnAt(
  engine: Pdfium,
  memory: Memory,
  pointer: number,
  { isText, matrix }: { isText: boolean; matrix: Matrix },
): Drawn {
  engine._FPDFPageObj_GetBounds(pointer, memory.at, memory.at + 4, memory.at + 8, memory.at + 12)
  const [left = 0, bottom = 0, right = 0, top = 0] = memory.floats(4)
  return {
    kind: isText ? 'text' : 'picture',
    pointer,
    box: boxIn(matrix, corners(left, bottom, right, top)),
    mode: isText ? engine._FPDFTextObj_GetTextRenderMode(pointer) : 0,
  }
}

function lettersOn(
  engine: Pdfium,
  page: number,
  memory: Memory,
  toPixels: Matrix,
  known: ReadonlyMap<number, number>,
): Letter[] {
  const text = engine._FPDFText_LoadPage(page)
  if (text === 0) return []
  const letters: Letter[] = []
  const count = engine._FPDFText_CountChars(text)
  for (let index = 0; index < count; index++) {
    const code = engine._FPDFText_GetUnicode(text, index)
    const sign = code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : ''
    if (!LETTER.test(sign)) continue
    const drawn = known.get(engine._FPDFText_GetTextObject(text, index)) ?? -1
    letters.push({ text: sign, index, drawn, ...placeOf(engine, text, index, memory, toPixels) })
  }
  engine._FPDFText_ClosePage(text)
  return letters
}

function placeOf(
  engine: Pdfium,
  text: number,
  index: number,
  memory: Memory,
  toPixels: Matrix,
): Pick<Letter, 'x' | 'y' | 'box'> {
  engine._FPDFText_GetCharBox(text, index, memory.at, memory.at + 8, memory.at + 16, memory.at + 24)
  const [left = 0, right = 0, bottom = 0, top = 0] = memory.doubles(4)
  engine._FPDFText_GetCharOrigin(text, index, memory.at, memory.at + 8)
  const [originX = 0, originY = 0] = memory.doubles(2)
  const [x, y] = pointIn(toPixels, originX, originY)
  return { x, y, box: boxIn(toPixels, corners(left, bottom, right, top)) }
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
  if (bitmap === 0) throw notDrawn(`PDFium has no room for ${width} × ${height} pixels`, PRINT_AGAIN)
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
