/** Lines as an engine reads them, written by hand, for tests. */
import type { Picture, ScannedLine } from './types.ts'

export const HEIGHT = 40
const LETTER = 20

interface Set {
  x?: number
  y?: number
  /** Confidence by word, where it is not 95. */
  unsure?: Readonly<Record<string, number>>
}

/**
 * @param text Words twenty pixels a letter, forty high.
 * @param set Where the line begins, in pixels, and words that are not sure.
 */
export function line(text: string, { x = 100, y = 100, unsure = {} }: Set = {}): ScannedLine {
  let left = x
  const words = text.split(' ').map((word) => {
    const right = left + word.length * LETTER
    const box = { left, top: y - HEIGHT * 0.75, right, bottom: y }
    left = right + LETTER
    return { text: word, confidence: unsure[word] ?? 95, box }
  })
  return { words, from: { x, y }, to: { x: left - LETTER, y }, height: HEIGHT }
}

/** A page without ink, its measures in pixels. */
export const white = (width: number, height: number): Picture => ({
  width,
  height,
  grey: new Uint8Array(width * height).fill(255),
})
