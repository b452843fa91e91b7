/** What a page draws, in order, forms within forms too: texts, pictures and paths. */
import { ReadError } from '../../error.ts'
import { SCRATCH, type Pdfium } from './engine.ts'
import type { Memory } from './memory.ts'
import { faceOf, type Face } from '../letters/face.ts'
import { boxIn, composed, corners, type Box, type Matrix } from './places.ts'
import type { DrawnPath } from './rules.ts'

/** PDF's text rendering modes for letters that are not drawn, and for those that only clip what follows. */
export const INVISIBLE = 3
export const CLIPS = 7

/** Something the page draws, in the order it is drawn; the number of a text also names it in {@link Letter}. */
export interface Drawn {
  kind: 'text' | 'picture'
  pointer: number
  box: Box
  /** PDF's text rendering mode. */
  mode: number
  /** What the letters of a text are set in, where that is not the upright. */
  face?: Face
}

/** Most things drawn on a page; the fullest page seen has a hundredth of it. */
const MOST_DRAWN = 500_000
/** PDFium's numbers for things drawn. */
const [TEXT, PATH, PICTURE, FORM] = [1, 2, 3, 5]

/** @throws {ReadError} `page-too-full`. */
export function drawnOn(
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
        { found: `sida ${number} med över ${MOST_DRAWN} ritade saker`, expected: 'en sida med text' },
      )
    for (let index = 0; index < count; index++) {
      const pointer = get(index)
      const type = engine._FPDFPageObj_GetType(pointer)
      if (type === FORM) {
        engine._FPDFPageObj_GetMatrix(pointer, memory.at)
        walk(
          engine._FPDFFormObj_CountObjects(pointer),
          (inner) => engine._FPDFFormObj_GetObject(pointer, inner),
          composed(memory.matrix(), matrix),
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
    mode: 0,
    ...(isText && lettering(engine, memory, pointer)),
  }
}

/** How the letters of a text are drawn, and what they are set in. */
function lettering(engine: Pdfium, memory: Memory, pointer: number): Pick<Drawn, 'mode' | 'face'> {
  const mode = engine._FPDFTextObj_GetTextRenderMode(pointer)
  const size = engine._FPDFFont_GetBaseFontName(engine._FPDFTextObj_GetFont(pointer), memory.at, SCRATCH)
  // The answer counts the zero that ends it; a name that has no room is not written.
  const face = faceOf(size > 1 && size <= SCRATCH ? memory.text(size - 1) : '', mode)
  return { mode, ...(face !== undefined && { face }) }
}
