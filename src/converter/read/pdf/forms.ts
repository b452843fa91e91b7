/**
 * What is filled into a PDF's form, and notes typed on its pages: annotations as PDF.js gives them in, pieces of text
 * at their places out. What an annotation shows goes before the value it holds; a box is ticked or empty ("☒", "☐").
 */
import { entryAt } from '../../../model/lists.ts'
import type { Piece } from './types.ts'
import type { Rule } from './drawing/rules.ts'

/** The part of PDF.js' annotation that is used; `rect` in the page's own measures. */
export interface Annotation {
  subtype?: string
  fieldType?: string | null
  fieldValue?: unknown
  checkBox?: boolean
  radioButton?: boolean
  exportValue?: string
  buttonValue?: string
  password?: boolean
  hidden?: boolean
  noView?: boolean
  annotationFlags?: number
  textContent?: string[]
  contentsObj?: { str?: string }
  options?: { exportValue: string; displayValue: string }[]
  defaultAppearanceData?: { fontSize?: number; fontColor?: ArrayLike<number> }
  backgroundColor?: ArrayLike<number> | null
  /** Four corners for each stretch of words. */
  quadPoints?: ArrayLike<number> | null
  rect: number[]
}

/** A rectangle in points from the page's top left corner. */
export interface Rectangle {
  left: number
  top: number
  right: number
  bottom: number
}

const NOT_SHOWN = 2 | 32
const [USUAL_SIZE, MOST_SIZE] = [11, 14]
/** Distance between lines, and from the middle of a line of letters down to where they stand, in letter sizes. */
const [PITCH, TO_BASE] = [1.15, 0.35]

/** @param placeOf Where a rectangle stands; @param shows Whether its words can be seen there. */
export function formPieces(
  annotations: readonly Annotation[],
  placeOf: (rect: readonly number[]) => Rectangle,
  shows: (place: Rectangle, annotation: Annotation) => boolean,
): Piece[] {
  return annotations.flatMap((one) => {
    if (one.hidden || one.noView || ((one.annotationFlags ?? 0) & NOT_SHOWN) !== 0) return []
    const lines = wordsOf(one)
    return lines.length === 0 ? [] : piecesAt(lines, placeOf(one.rect), one, shows)
  })
}

function wordsOf(one: Annotation): string[] {
  const lines =
    one.subtype === 'FreeText'
      ? [one.textContent?.join('\n') ?? one.contentsObj?.str ?? '']
      : one.subtype === 'Widget' && !one.password
        ? fieldOf(one)
        : []
  return lines.flatMap((line) => line.split(/[\r\n]+/)).filter((line) => line.trim() !== '')
}

function fieldOf(one: Annotation): string[] {
  const { fieldType, fieldValue, checkBox, radioButton, exportValue, buttonValue, options = [] } = one
  if (fieldType === 'Btn') {
    if (!checkBox && !radioButton) return []
    const isTicked = fieldValue === (radioButton ? buttonValue : exportValue)
    return [isTicked ? '☒' : '☐']
  }
  if (fieldType !== 'Tx' && fieldType !== 'Ch') return []
  const shown = one.textContent?.join('\n').trim()
  if (shown) return [shown]
  return [fieldValue]
    .flat()
    .filter((value) => typeof value === 'string')
    .map((value) => options.find((option) => option.exportValue === value)?.displayValue ?? value)
}

function piecesAt(
  lines: readonly string[],
  place: Rectangle,
  annotation: Annotation,
  shows: (place: Rectangle, annotation: Annotation) => boolean,
): Piece[] {
  const height = place.bottom - place.top
  const told = annotation.defaultAppearanceData?.fontSize ?? 0
  const size = Math.min(told > 0 ? told : USUAL_SIZE, MOST_SIZE, Math.max(6, height))
  const isHidden = annotation.fieldType !== 'Btn' && !shows(place, annotation)
  const middle = lines.length === 1 && height < 2 * size ? (place.top + place.bottom) / 2 : place.top + size * 0.75
  return lines.map((text, index) => ({
    text,
    x: place.left,
    y: middle + TO_BASE * size + index * PITCH * size,
    width: Math.min(text.length * size * 0.5, Math.max(size, place.right - place.left)),
    size,
    turned: false,
    ...(isHidden && { hidden: true }),
  }))
}

/** Marks on the page that may carry words of whoever made them. */
const MARKS = new Set(
  'Text Caret Stamp Highlight Underline Squiggly StrikeOut Ink Line Square Circle Polygon PolyLine'.split(' '),
)

/** How many notes, stamps and marks with words in them the page carries, which are not shown. */
export const notesIn = (annotations: readonly Annotation[]): number =>
  annotations.filter(
    ({ subtype = '', contentsObj, hidden }) =>
      MARKS.has(subtype) && !hidden && (subtype === 'Stamp' || (contentsObj?.str ?? '').trim() !== ''),
  ).length

/** Lines through words that were drawn as a mark on the page: at the middle of each stretch. */
export function struckBy(annotations: readonly Annotation[], placeOf: (rect: readonly number[]) => Rectangle): Rule[] {
  return annotations
    .filter(({ subtype, hidden }) => subtype === 'StrikeOut' && !hidden)
    .flatMap(({ quadPoints, rect }) => stretchesOf(quadPoints, rect))
    .map((one) => {
      const { left, right, top, bottom } = placeOf(one)
      return { x1: left, x2: right, y1: (top + bottom) / 2, y2: (top + bottom) / 2 }
    })
}

function stretchesOf(corners: Annotation['quadPoints'], rect: readonly number[]): (readonly number[])[] {
  const numbers = Array.from(corners ?? [])
  if (numbers.length < 8 || numbers.length % 8 !== 0) return [rect]
  return Array.from({ length: numbers.length / 8 }, (_, index) => {
    const of = (first: number): number[] =>
      numbers.slice(index * 8, index * 8 + 8).filter((_number, at) => at % 2 === first)
    return [Math.min(...of(0)), Math.min(...of(1)), Math.max(...of(0)), Math.max(...of(1))]
  })
}

/** The least difference of light that an eye can tell, of 255. */
const LEAST_CHANGE = 16

/** Whether words in the annotation's colour stand out from its ground and from what the page shows there, in pixels. */
export function standsOut(
  { width, height, pixels }: { width: number; height: number; pixels: Uint8Array },
  { left, top, right, bottom }: Rectangle,
  { defaultAppearanceData, backgroundColor }: Annotation,
): boolean {
  const ink = lightOf(defaultAppearanceData?.fontColor) ?? 0
  const ground = lightOf(backgroundColor)
  if (ground !== undefined && Math.abs(ink - ground) < LEAST_CHANGE) return false
  const counts = new Uint32Array(256)
  for (let y = Math.max(0, Math.floor(top)); y < Math.min(height, bottom); y++) {
    for (let x = Math.max(0, Math.floor(left)); x < Math.min(width, right); x++) {
      const at = (y * width + x) * 4
      const [blue = 0, green = 0, red = 0] = pixels.subarray(at, at + 3)
      const light = Math.round(lightOf([red, green, blue]) ?? 0)
      counts[light] = entryAt(counts, light) + 1
    }
  }
  return Math.abs(ink - counts.indexOf(Math.max(...counts))) >= LEAST_CHANGE
}

/** @param colour Red, green and blue of 255. */
const lightOf = (colour: ArrayLike<number> | null | undefined): number | undefined =>
  colour ? (colour[0] ?? 0) * 0.3 + (colour[1] ?? 0) * 0.59 + (colour[2] ?? 0) * 0.11 : undefined
