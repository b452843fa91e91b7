/** Pages for the tests of what is seen on them, painted in boxes of one colour. */
import type { Drawn } from './drawn.ts'
import type { Letter } from '../letters/letters.ts'
import type { Box } from './places.ts'
import type { Drawing, Sheet } from './sheet.ts'
import { visibleOn, type Spot } from '../letters/visible.ts'

type Colour = readonly [red: number, green: number, blue: number]
export const BLACK: Colour = [0, 0, 0]
export const WHITE: Colour = [255, 255, 255]
export const [INVISIBLE, CLIPS] = [3, 7]
const WIDTH = 100
export const HEIGHT = 60
/** A letter is ten pixels wide and twenty high. */
export const letterBox = (at: number, left = 0, top = 20): Box => ({
  left: left + 10 * at,
  top,
  right: left + 10 * at + 10,
  bottom: top + 20,
})

/** What is painted, in order; what has no `kind` is a path. */
export interface Paint {
  boxes: readonly Box[]
  colour: Colour
  kind?: Drawn['kind']
  mode?: number
  text?: string
}
/** Letters beside each other, from a place of the page. */
export const word = (text: string, colour = BLACK, { left = 0, top = 20, mode = 0 } = {}): Paint => ({
  boxes: Array.from(text, (_, at) => letterBox(at, left, top)),
  colour,
  kind: 'text',
  mode,
  text,
})
/** An area of one colour. */
export const bar = (left: number, top: number, right: number, bottom: number, colour = BLACK): Paint => ({
  boxes: [{ left, top, right, bottom }],
  colour,
})
/** A picture in strokes as wide as `wide`, light and dark in turn. */
export const picture = (box: Box, dark: Colour = BLACK, light = WHITE): Paint[] => [
  { boxes: [box], colour: light, kind: 'picture' },
  {
    boxes: Array.from({ length: Math.floor((box.right - box.left) / 4) }, (_, at) => ({
      ...box,
      left: box.left + 4 * at,
      right: box.left + 4 * at + 2,
    })),
    colour: dark,
  },
]
export const PAGE: Box = { left: 0, top: 0, right: WIDTH, bottom: HEIGHT }

/** @param redacted What is marked to be blacked out. */
export function sheetOf(paints: readonly Paint[], redacted: readonly Box[] = []): Sheet {
  const drawn: Drawn[] = []
  const letters: Letter[] = []
  const byDrawn = new Map<Paint, Drawn>()
  for (const paint of paints) {
    if (!paint.kind) continue
    const one: Drawn = { kind: paint.kind, pointer: drawn.length, box: paint.boxes[0] ?? PAGE, mode: paint.mode ?? 0 }
    byDrawn.set(paint, one)
    Array.from(paint.text ?? '').forEach((text, at) => {
      const box = paint.boxes[at] as Box
      letters.push({ text, box, x: box.left, y: box.bottom, drawn: drawn.length, index: letters.length })
    })
    drawn.push(one)
  }
  const draw = (without: readonly Drawn[]): Drawing => {
    const pixels = new Uint8Array(WIDTH * HEIGHT * 4).fill(255)
    for (const paint of paints) {
      const one = byDrawn.get(paint)
      if (paint.mode === INVISIBLE || paint.mode === CLIPS || (one && without.includes(one))) continue
      for (const box of paint.boxes) fill(pixels, box, paint.colour)
    }
    return { width: WIDTH, height: HEIGHT, pixels }
  }
  return { width: WIDTH, height: HEIGHT, drawn, letters, bars: [], rules: [], redacted: [...redacted], files: 0, draw }
}
function fill(pixels: Uint8Array, { left, top, right, bottom }: Box, [red, green, blue]: Colour): void {
  for (let y = Math.max(0, top); y < Math.min(HEIGHT, bottom); y++)
    for (let x = Math.max(0, left); x < Math.min(WIDTH, right); x++) pixels.set([blue, green, red], (y * WIDTH + x) * 4)
}

/** Where the letters of a word should be seen, all of their height. */
export const spotsOf = (paint: Paint, drawn: number, changes: Partial<Spot> = {}): Spot[] =>
  paint.boxes.map((box) => ({ box, whole: box, drawn, across: true, ...changes }))
/** Whether the word `at` that place among what is painted shows. */
export const shows = (
  paints: readonly Paint[],
  at = 0,
  changes: Partial<Spot> = {},
  redacted: readonly Box[] = [],
): boolean => {
  const drawn = paints.filter(({ kind }) => kind).indexOf(paints[at] as Paint)
  return visibleOn(sheetOf(paints, redacted))(spotsOf(paints[at] as Paint, drawn, changes))
}
