/**
 * Parts the text of a page that can be seen from what cannot: pieces of text in, the same pieces out, cut where hidden
 * words begin and end. PDF.js says what is written, PDFium where each letter of it stands; where the two do not read
 * alike, letters are taken to stand evenly between those that both know.
 */
import { entryAt } from '../../../../model/lists.ts'
import type { Piece } from '../types.ts'
import { cutPiece } from './cut-piece.ts'
import { faceOfAll } from './face.ts'
import { isWhole, lettersAlong, lettersNear, type Written } from './letters-along.ts'
import { LETTER, match, spread } from './match.ts'
import type { Letter } from './letters.ts'
import type { Box } from '../drawing/places.ts'
import type { Sheet } from '../drawing/sheet.ts'
import { visibleOn, type Spot } from './visible.ts'

/** Smaller letters than this, in points, are not read; nor are letters squeezed narrower. */
const LEAST_SIZE = 1
const LEAST_WIDTH = 0.2
/** The part of a letter that must show, from its line up. */
const LOWER = 0.65
/** Height of small letters, in sizes, where nothing tells more. */
const SMALL_LETTERS = 0.5
/** @param width Of the page in points, as the pieces are placed. */
export function partHidden(pieces: readonly Written[], sheet: Sheet, width: number): Piece[] {
  const scale = sheet.width / width
  const near = lettersNear(sheet.letters)
  const isVisible = visibleOn(sheet)
  const read = new Set<Letter | null>()
  const parted = pieces.flatMap((piece) => {
    if (!LETTER.test(piece.text)) return [piece]
    const letters = Array.from(piece.text)
    const twins = match(letters, lettersAlong(piece, scale, near))
    const face = faceOfAll(twins.flatMap((twin) => (twin ? [sheet.drawn[twin.drawn]?.face] : [])))
    twins.forEach((twin) => read.add(twin))
    const places = placesOf(piece, letters, twins, scale)
    const tiny = isTiny(
      piece,
      twins.flatMap((twin) => (twin && isWhole(twin.box) ? [twin.box] : [])),
      letters.length,
      scale,
    )
    return cutPiece(
      face === undefined ? piece : { ...piece, face },
      letters,
      places.map(({ from }) => from / scale),
      (from, to) => {
        const spots = places.slice(from, to).flatMap(({ spot }) => (spot ? [spot] : []))
        return spots.length === 0 ? null : !tiny && isVisible(spots)
      },
    )
  })
  return [...parted, ...beyond(sheet, scale, read)]
}

/** Words off the page, which PDF.js passes over: nobody sees them, but they are in the file. */
function beyond({ letters, width, height }: Sheet, scale: number, read: ReadonlySet<Letter | null>): Piece[] {
  const words: Letter[][] = []
  for (const letter of letters) {
    const { left, top, right, bottom } = letter.box
    if (read.has(letter) || (right > 0 && bottom > 0 && left < width && top < height)) continue
    const last = words.at(-1)
    if (last?.at(-1)?.index === letter.index - 1) last.push(letter)
    else words.push([letter])
  }
  return words.map((word) => {
    const { left, right, top, bottom } = boxOf(
      word.flatMap(
        ({ box }) =>
          [
            [box.left, box.top],
            [box.right, box.bottom],
          ] as const,
      ),
    )
    return {
      text: word.map(({ text }) => text).join(''),
      x: left / scale,
      y: (word[0]?.y ?? bottom) / scale,
      width: (right - left) / scale,
      size: (bottom - top) / scale || 1,
      turned: false,
      hidden: true,
    }
  })
}

/** As drawn, where that is known: the size of a font drawn by the file itself may say anything. */
function isTiny({ size, width }: Written, boxes: readonly Box[], letters: number, scale: number): boolean {
  if (boxes.length === 0) return size < LEAST_SIZE || width < letters * LEAST_WIDTH
  const all = boxOf(
    boxes.flatMap(
      ({ left, top, right, bottom }) =>
        [
          [left, top],
          [right, bottom],
        ] as const,
    ),
  )
  const largest = Math.max(...boxes.map(({ left, top, right, bottom }) => Math.max(right - left, bottom - top)))
  return (
    largest < LEAST_SIZE * 0.75 * scale ||
    Math.max(all.right - all.left, all.bottom - all.top) < boxes.length * LEAST_WIDTH * scale ||
    Math.min(all.right - all.left, all.bottom - all.top) < LEAST_WIDTH * scale
  )
}

/** Where a letter begins, along its piece in pixels, and where it should be seen; null for what is no letter. */
interface Place {
  from: number
  spot: Spot | null
}

function placesOf(
  piece: Written,
  letters: readonly string[],
  twins: readonly (Letter | null)[],
  scale: number,
): Place[] {
  const [[ux, uy], [vx, vy]] = [piece.along, piece.up]
  const [x, y, width, size] = [piece.x * scale, piece.y * scale, piece.width * scale, piece.size * scale]
  const starts = spread(
    letters,
    twins.map((twin) => (twin ? (twin.x - x) * ux + (twin.y - y) * uy : null)),
    width,
  )
  return letters.map((letter, index) => {
    const from = entryAt(starts, index)
    if (!LETTER.test(letter)) return { from, spot: null }
    const twin = twins[index]
    const to = Math.max(from + 1, starts[index + 1] ?? width)
    const guess = [from, to].flatMap((t) =>
      [0.05, SMALL_LETTERS].map((v): [number, number] => [x + ux * t + vx * v * size, y + uy * t + vy * v * size]),
    )
    const whole = twin && isWhole(twin.box) ? twin.box : null
    const box = whole ? lowerPart(whole, x, y, piece) : boxOf(guess)
    return { from, spot: { box, whole, drawn: twin?.drawn ?? -1, across: Math.abs(ux) >= Math.abs(uy) } }
  })
}

function boxOf(points: readonly (readonly [number, number])[]): Box {
  const [xs, ys] = [points.map(([px]) => px), points.map(([, py]) => py)]
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) }
}

/** Of an upright or a quarter-turned letter what lies between its line and most of its height; of others all. */
function lowerPart(box: Box, x: number, y: number, { up: [vx, vy] }: Written): Box {
  const { left, top, right, bottom } = box
  if (Math.abs(vx) < 0.05) {
    const [foot, head] =
      vy < 0 ? [Math.min(bottom, Math.max(y, top + 1)), top] : [Math.max(top, Math.min(y, bottom - 1)), bottom]
    const end = foot + (head - foot) * LOWER
    return { left, right, top: Math.min(foot, end), bottom: Math.max(foot, end) }
  }
  if (Math.abs(vy) < 0.05) {
    const [foot, head] =
      vx < 0 ? [Math.min(right, Math.max(x, left + 1)), left] : [Math.max(left, Math.min(x, right - 1)), right]
    const end = foot + (head - foot) * LOWER
    return { left: Math.min(foot, end), right: Math.max(foot, end), top, bottom }
  }
  return box
}
