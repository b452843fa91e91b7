/** Letters that PDFium read on the line of a piece of text. */
import type { Letter } from './letters.ts'
import { LONGEST } from './match.ts'
import type { Box } from '../drawing/places.ts'
import type { Piece } from '../types.ts'

/** A piece with the directions it is written in, as PDF.js gives them: lengths one, y downwards. */
export interface Written extends Piece {
  along: readonly [number, number]
  up: readonly [number, number]
}

/** How far from the line and from its ends a letter may stand, in sizes. */
const BESIDE = 0.3
/** A letter lower than this, in sizes, is one of other, smaller text on the same line. */
const LEAST_HEIGHT = 0.2
/** Size of the strips that letters are looked up by, in pixels. */
const STRIP = 16

export type Near = (left: number, top: number, right: number, bottom: number) => Letter[]

/** Letters by the strips of the drawing that they stand in. */
export function lettersNear(letters: readonly Letter[]): Near {
  const strips = Map.groupBy(letters, ({ y }) => Math.floor(y / STRIP))
  return (left, top, right, bottom) => {
    const [first, last] = [Math.floor(top / STRIP), Math.floor(bottom / STRIP)]
    const found =
      last - first > strips.size
        ? letters
        : Array.from({ length: last - first + 1 }, (_, index) => strips.get(first + index) ?? []).flat()
    return found.filter(({ x, y }) => x >= left && x <= right && y >= top && y <= bottom)
  }
}

/** Letters that PDFium read on a piece's line, from its beginning on. */
export function lettersAlong({ along: [ux, uy], ...piece }: Written, scale: number, near: Near): Letter[] {
  const [x, y, width, reach] = [piece.x * scale, piece.y * scale, piece.width * scale, BESIDE * piece.size * scale]
  const [endX, endY] = [x + ux * width, y + uy * width]
  const distance = (letter: Letter): number => (letter.x - x) * ux + (letter.y - y) * uy
  const height = ({ box }: Letter): number => Math.max(box.right - box.left, box.bottom - box.top)
  const known = near(
    Math.min(x, endX) - reach,
    Math.min(y, endY) - reach,
    Math.max(x, endX) + reach,
    Math.max(y, endY) + reach,
  ).filter(
    (letter) =>
      Math.abs((letter.x - x) * uy - (letter.y - y) * ux) <= reach &&
      (!isWhole(letter.box) || height(letter) >= LEAST_HEIGHT * piece.size * scale),
  )
  return known.length > LONGEST ? [] : known.sort((a, b) => distance(a) - distance(b))
}

/** Whether a letter is drawn at all, in pixels: some have a box of no extent. */
export const isWhole = ({ left, top, right, bottom }: Box): boolean => right - left > 0.2 && bottom - top > 0.2
