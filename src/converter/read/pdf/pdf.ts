/**
 * Bytes of a PDF in, lines out with the page of each. PDF.js (in `unpdf`) finds the letters and where they stand;
 * the lines are built from the places alone, so that columns, paragraphs and running heads come out as printed.
 * A scanned, encrypted or broken file is refused with what to do.
 */
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf'
import type { Message } from '../../../model/types.ts'
import type { SourceLine, SourceText } from '../../types.ts'
import { rowsIn } from '../columns.ts'
import { ReadError } from '../error.ts'
import { sourceLine } from '../source-line.ts'
import { withoutDoubles } from './doubles.ts'
import { formPieces, standsOut, type Annotation, type Place } from './forms.ts'
import { partHidden, type Written } from './hidden.ts'
import { letterWidth, toPdfLines, type Page, type Piece } from './lines.ts'
import type { Drawing, Sheet } from './sheet.ts'
import { openSheets, type Sheets } from './sheets.ts'
import { toPdfText, type PdfText } from './text.ts'
import { usable } from '../usable.ts'

type Document = Awaited<ReturnType<typeof getDocumentProxy>>
type PdfPage = Awaited<ReturnType<Document['getPage']>>

/** Most pages accepted; the longest minutes seen have a fifth of it. */
const MOST_PAGES = 3000
/** A page with fewer letters than this, running heads and stamps left out, has no text. */
const LEAST_LETTERS = 20
/** The share of pages without text from which on a document is taken for scanned. */
const SCANNED = 0.5
/** Letters a font did not explain: control signs and private use, but not the bullets of symbol fonts (U+F000–F0FF). */
const UNEXPLAINED = /[\u0000-\u0008\u000e-\u001f\u0080-\u009f\ue000-\uefff\uf100-\uf8ff\ufffd]/g
const UNEXPLAINED_SHARE = 0.02

const RUN_OCR = 'run OCR first (kör OCR först), for example "ocrmypdf --language swe'

/** @throws {ReadError} `encrypted`, `broken-pdf`, `too-many-pages`, `no-text-layer`, `garbled-text-layer`, or what {@link usable} refuses. */
export async function readPdf(bytes: Uint8Array): Promise<SourceText> {
  const { pages, attached } = await contentsOf(bytes)
  const letter = letterWidth(pages)
  const text = toPdfText(
    pages.map((page) => toPdfLines(page, letter)),
    letter,
  )
  const messages = [...withoutText(text, pages.length), ...hiddenIn(text), ...leftOut(attached)]
  refuseGarbled(text)
  return { format: 'pdf', encoding: 'pdf', lines: sourceLines(text), messages }
}

function sourceLines({ lines, pages, furniture, indented }: PdfText): SourceLine[] {
  const printed = usable(lines.map(withoutUnexplained))
  const rows = rowsIn(printed)
  const kinds = new Map(furniture.map(({ line, kind }) => [line, kind]))
  const setIn = new Set(indented)
  return printed.map((line, index) =>
    sourceLine(line, {
      page: pages[index] ?? null,
      ...rows[index],
      isSetIn: setIn.has(index + 1),
      known: kinds.get(index + 1) ?? null,
    }),
  )
}

async function contentsOf(bytes: Uint8Array): Promise<{ pages: Page[]; attached: number }> {
  const document = await open(bytes)
  let sheets: Sheets | null = null
  try {
    if (document.numPages > MOST_PAGES)
      throw new ReadError(
        'too-many-pages',
        null,
        `Unexpected PDF of ${document.numPages} pages`,
        `expected at most ${MOST_PAGES}; add each protokoll as a file of its own`,
      )
    sheets = await openSheets(bytes)
    const pages: Page[] = []
    let attached = await attachedTo(document)
    for (let number = 1; number <= document.numPages; number++) {
      // The page is drawn on before it is read: a page too full to be drawn would take PDF.js all day.
      pages.push(
        await sheets.with(number, async (sheet) => {
          const { pieces, width, height, filled } = await pageOf(document, number, sheet)
          attached += sheet.files
          const scale = sheet.width / width
          const letters = sheet.letters.map(({ text, x, y }) => ({ text, x: x / scale, y: y / scale }))
          return { number, height, pieces: [...withoutDoubles(partHidden(pieces, sheet, width), letters), ...filled] }
        }),
      )
    }
    return { pages, attached }
  } finally {
    sheets?.close()
    await document.loadingTask.destroy()
  }
}

/** How many files the PDF carries besides its pages. */
async function attachedTo(document: Document): Promise<number> {
  try {
    return (await document.getAttachments())?.size ?? 0
  } catch (error) {
    throw refusal(error)
  }
}

async function open(bytes: Uint8Array): Promise<Document> {
  const { VerbosityLevel } = await getResolvedPDFJS()
  try {
    // PDF.js takes the bytes over, so it is given its own.
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: VerbosityLevel.ERRORS })
  } catch (error) {
    throw refusal(error)
  }
}

async function pageOf(
  document: Document,
  number: number,
  sheet: Sheet,
): Promise<{ width: number; height: number; pieces: Written[]; filled: Piece[] }> {
  try {
    const page = await document.getPage(number)
    const { width, height } = page.getViewport({ scale: 1 })
    const pieces = await piecesOf(page)
    const filled = await filledOn(page, sheet)
    page.cleanup()
    return { width, height, pieces, filled }
  } catch (error) {
    throw refusal(error)
  }
}

/** What is filled into the page's form; what a bar or the paper's own colour covers is hidden. */
async function filledOn(page: PdfPage, sheet: Sheet): Promise<Piece[]> {
  const annotations = (await page.getAnnotations()) as Annotation[]
  if (annotations.length === 0) return []
  const viewport = page.getViewport({ scale: 1 })
  const scale = sheet.width / viewport.width
  let drawing: Drawing | undefined
  const isRedacted = ({ left, top, right, bottom }: Place): boolean =>
    sheet.redacted.some((bar) => left < bar.right && right > bar.left && top < bar.bottom && bottom > bar.top)
  return formPieces(
    annotations,
    (rect) => {
      const [a = 1, b = 0, c = 0, d = -1, e = 0, f = 0] = viewport.transform
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = rect
      const [xs, ys] = [
        [a * x1 + c * y1 + e, a * x2 + c * y2 + e],
        [b * x1 + d * y1 + f, b * x2 + d * y2 + f],
      ]
      return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) }
    },
    (place, annotation) => {
      const [left = 0, top = 0, right = 0, bottom = 0] = [place.left, place.top, place.right, place.bottom].map(
        (one) => one * scale,
      )
      const box = { left, top, right, bottom }
      drawing ??= sheet.draw([])
      return !isRedacted(box) && standsOut(drawing, box, annotation)
    },
  )
}

async function piecesOf(page: PdfPage): Promise<Written[]> {
  const { Util } = await getResolvedPDFJS()
  const viewport = page.getViewport({ scale: 1 })
  // Places come in points; widths come in the page's own unit, which is nearly always the same.
  const unitSize = Math.hypot(viewport.transform[0] ?? 1, viewport.transform[1] ?? 0)
  const { items } = await page.getTextContent()
  return items.flatMap((item) => {
    if (!('str' in item) || item.str === '') return []
    const [a, b, c, d, x, y] = Util.transform(viewport.transform, item.transform) as [
      number,
      number,
      number,
      number,
      number,
      number,
    ]
    const size = Math.hypot(c, d) || item.height || 1
    const turned = a <= 0 || Math.abs(b) > Math.abs(a) * 0.2
    return [
      {
        // A soft hyphen that is drawn is a hyphen.
        text: item.str.replaceAll('\u00ad', '-'),
        x,
        y,
        width: item.width * unitSize,
        size,
        turned,
        along: unit(a, b, [1, 0]),
        up: unit(c, d, [0, -1]),
      },
    ]
  })
}

function unit(x: number, y: number, otherwise: [number, number]): [number, number] {
  const length = Math.hypot(x, y)
  return length > 0 ? [x / length, y / length] : otherwise
}

function refusal(error: unknown): ReadError {
  if (error instanceof ReadError) return error
  const { name, message } = error instanceof Error ? error : { name: '', message: String(error) }
  if (name === 'PasswordException')
    return new ReadError(
      'encrypted',
      null,
      'Unexpected PDF that asks for a password',
      'expected an open file; open it with its password, save or print it as a new PDF without one, and add that',
    )
  return new ReadError(
    'broken-pdf',
    null,
    `Unexpected fault in the PDF: ${message.replace(/\s+/g, ' ').slice(0, 120)}`,
    'expected a whole PDF; fetch it again, or open it and print it as a new PDF, and add that',
  )
}

/** @returns A message for every page without text. @throws {ReadError} When that is most of them. */
function withoutText({ lines, pages, furniture }: PdfText, count: number): Message[] {
  const letters = new Array<number>(count + 1).fill(0)
  const running = new Set(furniture.map(({ line }) => line))
  lines.forEach((line, index) => {
    const page = pages[index] ?? 0
    if (!running.has(index + 1)) letters[page] = (letters[page] ?? 0) + (line.match(/[\p{L}\p{N}]/gu)?.length ?? 0)
  })
  const empty = Array.from({ length: count }, (_, index) => index + 1).filter(
    (page) => (letters[page] ?? 0) < LEAST_LETTERS,
  )
  if (empty.length === count || empty.length > count * SCANNED) {
    throw new ReadError(
      'no-text-layer',
      null,
      `Unexpected PDF without text on ${empty.length} of its ${count} pages: it is scanned`,
      `expected a text layer; ${RUN_OCR}", and add the file again`,
    )
  }
  return empty.map((page) => ({
    ruleId: 'page-without-text',
    severity: 'warning',
    line: null,
    reason: `Unexpected page ${page} without text, expected a text layer on every page`,
    note: `look at the page: if it is a picture of text, ${RUN_OCR} --skip-text", and add the file again`,
  }))
}

function leftOut(attached: number): Message[] {
  if (attached === 0) return []
  return [
    {
      ruleId: 'attachment-left-out',
      severity: 'warning',
      line: null,
      reason: `Unexpected attachments (bifogade filer) inside the PDF: ${attached}, left out`,
      note: 'expected pages only; if they belong to the protokoll, take them out of the PDF and add each as a file of its own',
    },
  ]
}

/** @returns For each page with words that its readers do not see, where they stand; never the words. */
function hiddenIn({ lines, pages, furniture }: PdfText): Message[] {
  const byPage = Map.groupBy(
    furniture.filter(({ kind }) => kind === 'hidden-text').map(({ line }) => line),
    (line) => pages[line - 1] ?? 0,
  )
  return [...byPage].map(([page, numbers]) => {
    const words = numbers.reduce((sum, line) => sum + (lines[line - 1]?.match(/\S+/g)?.length ?? 0), 0)
    const more =
      numbers.length > 1 ? `, the first on line ${numbers[0] ?? 0} and the last on line ${numbers.at(-1) ?? 0}` : ''
    return {
      ruleId: 'hidden-text',
      severity: 'warning',
      line: numbers[0] ?? null,
      reason: `Unexpected hidden text on page ${page}: ${words} words that a reader of the page does not see${more}`,
      note: 'expected only what can be seen; compare with the original: what it hides is left out here, and should not be in the PDF either',
    }
  })
}

function refuseGarbled({ lines }: PdfText): void {
  const count = lines.reduce((sum, line) => sum + (line.match(UNEXPLAINED)?.length ?? 0), 0)
  const all = lines.reduce((sum, line) => sum + line.trim().length, 0)
  if (count <= all * UNEXPLAINED_SHARE) return
  throw new ReadError(
    'garbled-text-layer',
    null,
    `Unexpected text layer with ${count} signs that are no letters: the PDF does not say what its letters are`,
    `expected a readable text layer; ${RUN_OCR} --force-ocr", and add the file again`,
  )
}

/** Few unexplained signs are ornaments. */
const withoutUnexplained = (line: string): string => line.replace(UNEXPLAINED, '')
