import { INVISIBLE, type Drawn } from '../pdf/drawing/drawn.ts'
import { areaOf } from '../pdf/drawing/places.ts'
import type { Sheet } from '../pdf/drawing/sheet.ts'

/** The share of the page that its picture covers, and of its letters that the picture stands for. */
const COVERED = 0.5
const LAID = 0.5

/** Whether a page is a picture with its text laid under or over it by OCR: what such a text says may be misread. */
export function isOcrLayer({
  drawn,
  letters,
  width,
  height,
}: Pick<Sheet, 'drawn' | 'letters' | 'width' | 'height'>): boolean {
  const picture = drawn.findLastIndex(({ kind, box }) => kind === 'picture' && areaOf(box) >= width * height * COVERED)
  if (picture < 0 || letters.length === 0) return false
  const isLaid = (text: Drawn | undefined, at: number): boolean => text?.mode === INVISIBLE || (at >= 0 && at < picture)
  return letters.filter(({ drawn: at }) => isLaid(drawn[at], at)).length >= letters.length * LAID
}
