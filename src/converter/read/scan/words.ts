/**
 * Words that were read in a picture as the pieces that lines of a PDF are built from: places in pixels in, places in
 * points out, the page's slant taken away. Words that are not sure carry their picture, for a person to compare.
 */
import type { Piece } from '../pdf/types.ts'
import type { Box } from '../pdf/drawing/places.ts'
import { cut, half, toDataUri } from './picture.ts'
import type { Doubt, Picture, ScannedLine, ScannedWord } from './types.ts'

/**
 * Words read less surely than this, of 100, are for a person to look at: of a worn scan 44 words of 742, all but one of
 * those that are wrong; at 70 it would be 32, and six would be missed.
 */
export const SURE = 85
/** A line whose height is within this share of the usual one is set in the usual size. */
const SAME_SIZE = 0.25
/** Lines shorter than this, in their height, say little of the page's slant. */
const LONG = 6
/** Signs that no letter stands in are lines, spots and dust. */
const SPOKEN = /[\p{L}\p{N}§]/u
/** Dust read as a word: unsure, and no letter or figure in it. */
const DUST = 40
/** White around a word in its picture, in pixels of the page. */
const AROUND = 8

/**
 * @param scale Pixels to a point.
 * @param picture The page, for the words that are not sure.
 */
export function toPieces(lines: readonly ScannedLine[], scale: number, picture: Picture): Piece[] {
  const slant = slantOf(lines)
  const usual = median(lines.filter(isSpoken).map(({ height }) => height))
  return lines.flatMap(({ words, from, to, height }) => {
    const size = Math.abs(height - usual) <= usual * SAME_SIZE ? usual : height
    const y = (from.y + to.y) / 2 - slant * ((from.x + to.x) / 2)
    const turned = Math.abs(to.y - from.y) > Math.abs(to.x - from.x)
    const place = { y: y / scale, size: size / scale, turned }
    return words.flatMap((word): Piece[] => {
      if (isDust(word)) return []
      const [x, right] = [word.box.left / scale, word.box.right / scale]
      const doubt = doubtOf(word, picture)
      // However near they stand, words are words.
      const space = { ...place, text: ' ', x: right, width: 0 }
      return [{ ...place, text: word.text, x, width: right - x, ...(doubt && { doubt }) }, space]
    })
  })
}

const isSpoken = ({ words }: ScannedLine): boolean => words.some(({ text }) => SPOKEN.test(text))
const isDust = ({ text, confidence }: ScannedWord): boolean => !SPOKEN.test(text) && confidence < DUST

function doubtOf({ text, confidence, box }: ScannedWord, picture: Picture): Doubt | undefined {
  if (confidence >= SURE || !SPOKEN.test(text)) return undefined
  return { text, confidence: Math.round(confidence), picture: toDataUri(half(cut(picture, around(box), 0))) }
}

const around = ({ left, top, right, bottom }: Box): Box => ({
  left: left - AROUND,
  top: top - AROUND,
  right: right + AROUND,
  bottom: bottom + AROUND,
})

/** How far a line sinks for each pixel to the right: the middle one of all long lines. */
function slantOf(lines: readonly ScannedLine[]): number {
  return median(
    lines
      .filter((line) => isSpoken(line) && line.to.x - line.from.x >= LONG * line.height)
      .map(({ from, to }) => (to.y - from.y) / (to.x - from.x)),
  )
}

/** @returns 0 of no values; of an even number the upper of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}

/** Letters that were read, and those of them in words that are sure. */
export interface Sure {
  all: number
  sure: number
}

/** Letters and figures alone are counted; a sign may be a spot. */
export function sureIn(lines: readonly ScannedLine[]): Sure {
  const counts = { all: 0, sure: 0 }
  for (const { text, confidence } of lines.flatMap(({ words }) => words)) {
    const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
    counts.all += letters
    if (confidence >= SURE) counts.sure += letters
  }
  return counts
}
