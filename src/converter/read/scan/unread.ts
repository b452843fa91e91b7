/**
 * Ink that no word was read in: Tesseract passes over figures that stand alone in a margin or on a line, "5." or "§ 12"
 * among them. Lines and the page in, the same lines out with what a look at each such place reads.
 */
import { entryAt } from '../../../model/lists.ts'
import type { Box } from '../pdf/drawing/places.ts'
import { cut } from './picture.ts'
import type { Ocr, Picture, ScannedLine, ScannedWord } from './types.ts'
import { median, SURE } from './words.ts'

/** Darker is ink. */
const INK = 140
/** Letters reach so far below and above their line, in line heights. */
const [BELOW, ABOVE] = [0.15, 0.95]
/** Room about a word that is the word's, and room that parts two places, in line heights. */
const [NEAR, APART] = [0.9, 0.7]
/** Ink of letters is at least so high and wide, in line heights, and at most so wide in letters' heights. */
const [LEAST_HIGH, LEAST_WIDE, MOST_WIDE] = [0.3, 0.06, 8]
/** Ink that goes on so far over the line's room is a rule or a stamp. */
const BEYOND = 0.35
/** Most places of a page that are looked at: a page of them is a picture. */
const MOST = 40
/** Less surely read, of 100, is a spot or a signature. */
const LEAST_SURE = 50
/** White around what is looked at, in pixels: one sign alone is read better with little about it, or with much. */
const BORDERS = [4, 14]
const SPOKEN = /[\p{L}\p{N}§]/u

/**
 * @param read Looks at a piece of the page again.
 * @returns Lines without those that are no words; new ones come last.
 */
export async function readUnread(
  lines: readonly ScannedLine[],
  picture: Picture,
  read: Ocr['read'],
): Promise<ScannedLine[]> {
  const level = lines.filter((line) => !isGarbage(line))
  const places = unreadIn(level, picture).slice(0, MOST)
  const found = new Map<ScannedLine, ScannedWord[]>()
  for (const { line, box } of places) {
    const words: ScannedWord[] = []
    for (const border of BORDERS) words.push(...wordIn(await read(cut(picture, box, border), 'line'), box))
    const surest = words.sort((a, b) => b.confidence - a.confidence)[0]
    if (surest) found.set(line, [...(found.get(line) ?? []), surest])
  }
  const lone = [...found.keys()].filter(({ words }) => words.length === 0)
  return [...level, ...lone].map((line) => withWords(line, found.get(line) ?? []))
}

/** A column of figures taken for a line that runs down the page, and read as no word that is sure. */
const isGarbage = ({ words, from, to }: ScannedLine): boolean =>
  Math.abs(to.y - from.y) > Math.abs(to.x - from.x) && words.every(({ confidence }) => confidence < SURE)

/** What was read in one place, as one word; none where it is a spot. */
function wordIn(lines: readonly ScannedLine[], box: Box): ScannedWord[] {
  const words = lines.flatMap((line) => line.words)
  const text = words.map((word) => word.text).join(' ')
  const confidence = Math.min(...words.map((word) => word.confidence))
  return SPOKEN.test(text) && confidence >= LEAST_SURE ? [{ text, confidence, box }] : []
}

function withWords(line: ScannedLine, words: readonly ScannedWord[]): ScannedLine {
  return words.length === 0
    ? line
    : { ...line, words: [...line.words, ...words].sort((a, b) => a.box.left - b.box.left) }
}

interface Place {
  line: ScannedLine
  box: Box
}

/** Where ink of a letter's size stands in no word, on a level with a line or on one of its own. */
export function unreadIn(lines: readonly ScannedLine[], picture: Picture): Place[] {
  const boxes = lines.flatMap(({ words, height }) => words.map(({ box }) => wider(box, NEAR * height)))
  const taken: Box[] = []
  const spoken = lines.filter(({ words }) => words.some(({ text }) => SPOKEN.test(text)))
  return [...spoken, ...levelsBetween(spoken, lines, picture)].flatMap((line) => {
    const places = runsOn(line, picture, boxes).filter((box) => !taken.some((one) => meet(one, box)))
    taken.push(...places)
    return places.map((box) => ({ line, box }))
  })
}

/**
 * Lines without words: where rows of pixels that no word reaches have ink, as high together as a line's letters are.
 */
function levelsBetween(
  spoken: readonly ScannedLine[],
  lines: readonly ScannedLine[],
  { width, height, grey }: Picture,
): ScannedLine[] {
  const usual = median(spoken.map((line) => line.height))
  const covered = new Uint8Array(height)
  for (const { box } of lines.flatMap(({ words }) => words))
    covered.fill(1, Math.max(0, Math.floor(box.top)), Math.max(0, Math.ceil(box.bottom)))
  const levels: ScannedLine[] = []
  let high = 0
  for (let y = 0; y <= height; y++) {
    const hasInk = y < height && covered[y] === 0 && grey.subarray(y * width, (y + 1) * width).some((one) => one < INK)
    if (hasInk) high++
    else {
      if (high >= LEAST_HIGH * usual && high <= ABOVE * usual)
        levels.push({ words: [], from: { x: 0, y }, to: { x: width, y }, height: usual })
      high = 0
    }
  }
  return levels
}

/** Places with ink of letters on a line, from the left. */
function runsOn({ from, to, height }: ScannedLine, picture: Picture, boxes: readonly Box[]): Box[] {
  const runs: Box[] = []
  const slope = to.x > from.x ? (to.y - from.y) / (to.x - from.x) : 0
  for (let x = 0; x < picture.width; x++) {
    const base = from.y + slope * (x - from.x)
    const [top, bottom] = [Math.round(base - ABOVE * height), Math.round(base + BELOW * height)]
    if (boxes.some((box) => x >= box.left && x < box.right && top < box.bottom && bottom > box.top)) continue
    const ink = inkIn(picture, x, top, bottom)
    if (!ink) continue
    const last = runs.at(-1)
    if (last && x - last.right <= APART * height) {
      Object.assign(last, {
        right: x + 1,
        top: Math.min(last.top, ink.top),
        bottom: Math.max(last.bottom, ink.bottom),
      })
    } else runs.push({ left: x, right: x + 1, ...ink })
  }
  return runs.filter((box) => isOfLetters(box, height) && !goesOn(box, picture, height))
}

/** The highest and the lowest ink of a column of pixels. */
function inkIn(
  { width, height, grey }: Picture,
  x: number,
  from: number,
  to: number,
): Omit<Box, 'left' | 'right'> | null {
  let [top, bottom] = [-1, -1]
  for (let y = Math.max(0, from); y < Math.min(height, to); y++) {
    if (entryAt(grey, y * width + x) >= INK) continue
    if (top < 0) top = y
    bottom = y + 1
  }
  return top < 0 ? null : { top, bottom }
}

function isOfLetters({ left, top, right, bottom }: Box, height: number): boolean {
  const [wide, high] = [right - left, bottom - top]
  return high >= LEAST_HIGH * height && wide >= LEAST_WIDE * height && wide <= MOST_WIDE * height
}

/** Much of the ink stands above and below the line's room too. */
function goesOn({ left, top, right, bottom }: Box, picture: Picture, height: number): boolean {
  const room = Math.round(BEYOND * height)
  let beyond = 0
  for (let x = left; x < right; x++) {
    const above = inkIn(picture, x, top - room, top)
    const below = inkIn(picture, x, bottom, bottom + room)
    if (above?.bottom === top || below?.top === bottom) beyond++
  }
  return beyond > 2
}

const wider = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: left - by,
  top,
  right: right + by,
  bottom,
})

const meet = (one: Box, other: Box): boolean =>
  one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top
