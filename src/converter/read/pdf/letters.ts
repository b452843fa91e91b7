/** The letters and digits of a page with their places, and what draws each of them. */
import type { Pdfium } from './engine.ts'
import type { Memory } from './memory.ts'
import { boxIn, corners, pointIn, type Box, type Matrix } from './places.ts'

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

/** @param known Place in the list of what is drawn, by PDFium's pointer. */
export function lettersOn(
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
