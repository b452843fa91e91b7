/**
 * What was added to a page of a PDF when it was done: its annotations, as PDF.js gives them, in; what a reader sees of
 * them out, in the places of the page.
 */
import type { getDocumentProxy } from 'unpdf'
import type { Drawing, Sheet } from './drawing/sheet.ts'
import type { Rule } from './drawing/rules.ts'
import { formPieces, notesIn, standsOut, struckBy, type Annotation, type Rectangle } from './forms.ts'
import type { Piece } from './types.ts'

/** A PDF as PDF.js has opened it, and one of its pages. */
export type Document = Awaited<ReturnType<typeof getDocumentProxy>>
export type PdfPage = Awaited<ReturnType<Document['getPage']>>

/** What was added to a page when it was done: its form filled in, words struck, and notes, which are only counted. */
export interface Added {
  filled: Piece[]
  struck: Rule[]
  notes: number
}

/** What a bar or the paper's own colour covers is hidden, and left out. @param sheet The page as it is drawn. */
export async function addedTo(page: PdfPage, sheet: Sheet): Promise<Added> {
  // pdf.js says nothing of their shape; each field may be missing.
  const annotations = (await page.getAnnotations()) as Annotation[]
  if (annotations.length === 0) return { filled: [], struck: [], notes: 0 }
  const viewport = page.getViewport({ scale: 1 })
  const scale = sheet.width / viewport.width
  let drawing: Drawing | undefined
  const isRedacted = ({ left, top, right, bottom }: Rectangle): boolean =>
    sheet.redacted.some((bar) => left < bar.right && right > bar.left && top < bar.bottom && bottom > bar.top)
  const placeOf = (rect: readonly number[]): Rectangle => {
    const [a = 1, b = 0, c = 0, d = -1, e = 0, f = 0] = viewport.transform
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = rect
    const [xs, ys] = [
      [a * x1 + c * y1 + e, a * x2 + c * y2 + e],
      [b * x1 + d * y1 + f, b * x2 + d * y2 + f],
    ]
    return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) }
  }
  const filled = formPieces(annotations, placeOf, (place, annotation) => {
    const [left = 0, top = 0, right = 0, bottom = 0] = [place.left, place.top, place.right, place.bottom].map(
      (one) => one * scale,
    )
    const box = { left, top, right, bottom }
    drawing ??= sheet.draw([])
    return !isRedacted(box) && standsOut(drawing, box, annotation)
  })
  return { filled, struck: struckBy(annotations, placeOf), notes: notesIn(annotations) }
}
