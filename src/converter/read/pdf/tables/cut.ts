/**
 * Words of two cells that were found as one piece: pieces, drawn tables and the letters of the page in, pieces that end
 * where their cell does out. Where the letters do not read as the piece does, it stays whole.
 */
import type { Spotted } from '../letters/doubles.ts'
import type { Piece } from '../types.ts'
import { placesOf } from '../letters/places.ts'
import type { Grid, CellPlace } from './ruled.ts'

/** A piece may reach so far over a line, in letter sizes. */
const OVER = 0.3
/** Cells beside each other in a row, at most. */
const MOST_CUTS = 60

/** @param letters Those of the page, in the measures of the pieces. */
export function cutAtLines(pieces: readonly Piece[], grids: readonly Grid[], letters: readonly Spotted[]): Piece[] {
  if (grids.length === 0) return [...pieces]
  return pieces.flatMap((piece) => (piece.turned ? [piece] : cutPiece(piece, grids, letters)))
}

function cutPiece(piece: Piece, grids: readonly Grid[], letters: readonly Spotted[]): Piece[] {
  const cut: Piece[] = []
  let rest = piece
  while (cut.length < MOST_CUTS) {
    const place = placeOf(rest, grids)
    if (!place || rest.x + rest.width <= place.right + OVER * rest.size) break
    const parts = partedAt(rest, place.right, letters)
    if (!parts) break
    cut.push(parts[0])
    rest = parts[1]
  }
  return [...cut, rest]
}

function placeOf({ x, y, size }: Piece, grids: readonly Grid[]): CellPlace | undefined {
  const [atX, atY] = [x + size * 0.2, y - size * 0.3]
  return grids
    .flatMap(({ places }) => places)
    .find(({ left, right, top, bottom }) => atX >= left && atX <= right && atY >= top && atY <= bottom)
}

/** The piece before a line down the page and after it; undefined where no space stands there. */
function partedAt(piece: Piece, line: number, letters: readonly Spotted[]): [Piece, Piece] | undefined {
  const signs = Array.from(piece.text)
  if (piece.text.trim() === '') return undefined
  const places = placesOf(piece, letters)
  if (!places) return undefined
  const after = places.findIndex((place) => place !== null && place >= line - OVER * piece.size)
  const before = Math.max(
    0,
    places.findLastIndex((place, index) => index < after && place !== null),
  )
  const space = signs.findIndex((sign, index) => index > before && index < after && sign.trim() === '')
  const from = places[after]
  if (space < 0 || from === undefined || from === null) return undefined
  return [
    { ...piece, text: signs.slice(0, space + 1).join(''), width: Math.min(piece.width, line - piece.x) },
    {
      ...piece,
      text: signs
        .slice(space + 1)
        .join('')
        .trimStart(),
      x: from,
      width: piece.x + piece.width - from,
    },
  ]
}
