import type { Piece } from './types.ts'

/** Pieces of text for the tests: words as a page places them, half a letter's size wide each. */
export const piece = (x: number, y: number, text: string, size = 10): Piece => ({
  text,
  x,
  y,
  width: text.length * size * 0.5,
  size,
  turned: false,
})
