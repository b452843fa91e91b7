/**
 * What of a page's text the eye can see: letters with their places and the page as drawn in, for each letter whether it
 * shows out. The page is drawn with and without its text; a letter that changes nothing is covered, in the colour of
 * its ground, clipped away, in a layer switched off or off the page, whatever the file did to bring that about.
 */
import { entryAt } from '../../../../model/lists.ts'
import { CLIPS, INVISIBLE } from '../drawing/drawn.ts'
import { areaOf, type Box } from '../drawing/places.ts'
import type { Drawing, Sheet } from '../drawing/sheet.ts'
import { inkOf, levelsOf } from './layers.ts'

/** A letter of a word, where it should be seen. */
export interface Spot {
  /** Its lower part, where all letters have ink and a bar that is set low covers. */
  box: Box
  /** All of it; null where its place is not known to the hair. */
  whole: Box | null
  /** What draws it, in the sheet's list; −1 where unknown. */
  drawn: number
  /** Its line goes across the drawing, or up and down. */
  across: boolean
}

/** Least difference that an eye can tell, of 255. */
const LEAST_CHANGE = 16
/** The shares of a letter's height and width that show when the letter does. */
const HEIGHT_SHOWN = 0.5
const WIDTH_SHOWN = 1 / 3
/** What a difference of colour counts for, where one of light counts for one. */
const COLOUR = 1 / 3
/** Least difference between ink and paper in a scan, above the grain of its paper and of its bars. */
const LEAST_INK = 32
/** Pictures over this share of a page make it a scan, whose text may lie under the picture. */
const SCAN = 0.7
/** So many letters that do not show, or this share of a word, and the word is hidden. */
const MANY_UNSEEN = 3
const SHARE_UNSEEN = 1 / 3

/** @returns Whether a word of these letters shows. */
export function visibleOn(sheet: Sheet): (spots: readonly Spot[]) => boolean {
  const pictures = sheet.drawn.filter(({ kind }) => kind === 'picture')
  const isScan =
    pictures.reduce((sum, { box }) => sum + areaOf(clip(box, sheet)), 0) >= SCAN * sheet.width * sheet.height
  const whole = once(() => sheet.draw([]))
  const bare = once(() => sheet.draw(inkOf(sheet)))
  const seen = changesOf(sheet, whole, bare)
  const modeOf = ({ drawn }: Spot): number => sheet.drawn[drawn]?.mode ?? 0
  /** Invisible letters stand for those of a picture under them; a scan's text may also lie beneath the scan. */
  const pictured = (spots: readonly Spot[], mode: number): boolean => {
    const drawing = mode === CLIPS ? whole : bare
    if (mode !== CLIPS && mode !== INVISIBLE && !isScan) return false
    return (
      spots.filter((spot) => pictures.some(({ box }) => holds(box, spot.box)) && hasInk(drawing(), spot)).length * 2 >=
      spots.length
    )
  }
  return (spots) => {
    const left = spots.filter(({ box }) => !sheet.redacted.some((bar) => holds(bar, box)))
    if (isHidden(spots.length - left.length, spots.length)) return false
    const modes = spots.map(modeOf)
    const mode =
      [INVISIBLE, CLIPS].find((one) => modes.filter((other) => other === one).length * 2 >= modes.length) ?? 0
    const shown = mode === 0 ? left.filter(seen).length : 0
    return !isHidden(spots.length - shown, spots.length) || (pictures.length > 0 && pictured(left, mode))
  }
}

const isHidden = (unseen: number, letters: number): boolean => unseen >= MANY_UNSEEN || unseen >= letters * SHARE_UNSEEN

/** Whether a letter changes what is seen; text that lies on other text is looked at by itself. */
function changesOf(sheet: Sheet, whole: () => Drawing, bare: () => Drawing): (spot: Spot) => boolean {
  const ink = inkOf(sheet)
  if (ink.length === 0) return () => false
  const levels = levelsOf(sheet)
  const deepest = Math.max(...new Set(levels.values()))
  const changes = new Map<number, Uint8Array>()
  const changesAt = (level: number): Uint8Array => {
    const known = changes.get(level)
    if (known) return known
    const found = changeBetween(
      whole(),
      deepest === 0 ? bare() : sheet.draw(ink.filter((one) => levels.get(one) === level)),
    )
    changes.set(level, found)
    return found
  }
  return (spot) => {
    const known = sheet.drawn[spot.drawn]
    const level = known && levels.get(known)
    const asked = level === undefined ? Array.from({ length: deepest + 1 }, (_, one) => one) : [level]
    return asked.some((one) => showsIn(changesAt(one), spot, sheet))
  }
}

/** The middle of one box lies in the other. */
function holds(outer: Box, { left, top, right, bottom }: Box): boolean {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2]
  return x >= outer.left && x <= outer.right && y >= outer.top && y <= outer.bottom
}

/** Whole pixels of a box, as far as they are on the drawing. */
function clip({ left, top, right, bottom }: Box, { width, height }: { width: number; height: number }): Box {
  return {
    left: Math.max(0, Math.floor(left)),
    top: Math.max(0, Math.floor(top)),
    right: Math.min(width, Math.ceil(right)),
    bottom: Math.min(height, Math.ceil(bottom)),
  }
}

/** How different each pixel looks: by its light, and less by its colour, since pale yellow on white is not read. */
function changeBetween({ pixels: before }: Drawing, { pixels: after }: Drawing): Uint8Array {
  const changes = new Uint8Array(before.length / 4)
  for (let pixel = 0, at = 0; pixel < changes.length; pixel++, at += 4) {
    const blue = Math.abs(entryAt(before, at) - entryAt(after, at))
    const green = Math.abs(entryAt(before, at + 1) - entryAt(after, at + 1))
    const red = Math.abs(entryAt(before, at + 2) - entryAt(after, at + 2))
    if (blue + green + red > 0)
      changes[pixel] = Math.max(red * 0.3 + green * 0.59 + blue * 0.11, Math.max(blue, green, red) * COLOUR)
  }
  return changes
}

/**
 * A letter has ink at every height, and all the way across: where only a part of that changes, what shows is a sliver
 * beside a bar.
 */
function showsIn(changes: Uint8Array, { box, whole, across }: Spot, size: { width: number; height: number }): boolean {
  const share = changedIn(changes, box, size)
  if ((across ? share.rows : share.columns) < HEIGHT_SHOWN) return false
  if (!whole) return true
  const shareOfAll = changedIn(changes, whole, size)
  return (across ? shareOfAll.columns : shareOfAll.rows) >= WIDTH_SHOWN
}

/** The shares of a box' rows and columns that have a change in them. */
function changedIn(
  changes: Uint8Array,
  box: Box,
  size: { width: number; height: number },
): { rows: number; columns: number } {
  const { left, top, right, bottom } = clip(box, size)
  const [rows, columns] = [new Set<number>(), new Set<number>()]
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      if (entryAt(changes, y * size.width + x) < LEAST_CHANGE) continue
      rows.add(y)
      columns.add(x)
    }
  }
  return { rows: rows.size / Math.max(1, bottom - top), columns: columns.size / Math.max(1, right - left) }
}

/** Light and dark along the line, as strokes of letters make them; the edge of a bar runs with the line. */
function hasInk({ width, height, pixels }: Drawing, { box, across }: Spot): boolean {
  const { left, top, right, bottom } = clip(box, { width, height })
  const lightAt = (x: number, y: number): number => entryAt(pixels, (y * width + x) * 4 + 1)
  const [rows, row] = across
    ? ([
        [top, bottom],
        [left, right],
      ] as const)
    : ([
        [left, right],
        [top, bottom],
      ] as const)
  for (let outer = rows[0]; outer < rows[1]; outer++) {
    let [least, most] = [255, 0]
    for (let inner = row[0]; inner < row[1]; inner++) {
      const light = across ? lightAt(inner, outer) : lightAt(outer, inner)
      least = Math.min(least, light)
      most = Math.max(most, light)
    }
    if (most - least >= LEAST_INK) return true
  }
  return false
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null
  return () => (made ??= { value: make() }).value
}
