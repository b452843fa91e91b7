/** The letters and digits of a page with their places, and what draws each of them. */
import type { Pdfium } from '../drawing/engine.ts'
import type { Memory } from '../drawing/memory.ts'
import { boxIn, corners, pointIn, type Box, type Matrix } from '../drawing/places.ts'

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

const LETTER = /[\p{L}\p{N}]/u
/** Blocks, squares and signs of a font's own: "████" is a bar that is written. */
const BAR = /[\u2580-\u25ff\u2b1b\u2b1c\ue000-\uf8ff]/

/**
 * @param known Place in the list of what is drawn, by PDFium's pointer. @returns Letters and digits, and beside them
 * what may cover such.
 */
export function lettersOn(
  engine: Pdfium,
  page: number,
  memory: Memory,
  toPixels: Matrix,
  known: ReadonlyMap<number, number>,
): { letters: Letter[]; bars: Letter[] } {
  const text = engine._FPDFText_LoadPage(page)
  const [letters, bars]: [Letter[], Letter[]] = [[], []]
  if (text === 0) return { letters, bars }
  const count = engine._FPDFText_CountChars(text)
  for (let index = 0; index < count; index++) {
    const code = engine._FPDFText_GetUnicode(text, index)
    const sign = code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : ''
    const list = LETTER.test(sign) ? letters : BAR.test(sign) ? bars : null
    if (list === null) continue
    const drawn = known.get(engine._FPDFText_GetTextObject(text, index)) ?? -1
    list.push({ text: sign, index, drawn, ...placeOf(engine, text, index, memory, toPixels) })
  }
  engine._FPDFText_ClosePage(text)
  return { letters, bars }
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
