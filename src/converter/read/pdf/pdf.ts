/**
 * Bytes of a PDF in, lines out with the page of each. PDF.js (in `unpdf`) finds the letters and where they stand; the
 * lines are built from their places, so that columns, paragraphs and running headers come out as printed; what a row
 * and its cells are, the file's own tags tell first, and the lines it draws second. A scanned, encrypted or broken file
 * is refused with what to do.
 */
import { message } from '../../../model/rules.ts'
import type { Message } from '../../../model/types.ts'
import type { SourceLine, SourceText } from '../../types/source.ts'
import { rowsIn } from '../rows.ts'
import { ReadError } from '../error.ts'
import { INSTALL } from '../scan/packages.ts'
import { struckMessages } from '../marked-text.ts'
import { readScans } from '../scan/pages.ts'
import { scanMessages, withSigns } from '../scan/told.ts'
import type { ScanOptions } from '../scan/types.ts'
import { rowLine, sourceLine } from '../source-line.ts'
import { usable } from '../usable.ts'
import { pagesOf } from './document.ts'
import { countLines, letterWidth, toPdfLines } from './lines/lines.ts'
import type { Page } from './types.ts'
import { readByOf } from './read-by.ts'
import { toPdfText, type PdfText, type Shape } from './text.ts'

/** A page with fewer letters than this, running headers and stamps left out, has no text. */
const LEAST_LETTERS = 20
/** The share of pages without text from which on a document is taken for scanned. */
const SCANNED = 0.5
/** Letters a font did not explain: control signs and private use, but not the bullets of symbol fonts (U+F000–F0FF). */
const UNEXPLAINED = /[\u0000-\u0008\u000e-\u001f\u0080-\u009f\ue000-\uefff\uf100-\uf8ff\ufffd]/g
const UNEXPLAINED_SHARE = 0.02

const RUN_OCR = 'run OCR first (kör OCR först), for example "ocrmypdf --language swe'

/**
 * @param scans How pages that are pictures are read; without, they are not.
 * @throws {ReadError} What {@link pagesOf}, {@link readScans} and {@link usable} refuse, `no-text-layer` or
 * `garbled-text-layer`.
 */
export async function readPdf(bytes: Uint8Array, scans: ScanOptions = {}): Promise<SourceText> {
  const { pages, attached, notes } = await pagesOf(bytes)
  const letter = letterWidth(pages)
  const asFound = textOf(pages, letter)
  const scanned = await readScans(bytes, pages, emptyPages(asFound, pages.length), scans)
  const text =
    scanned === null
      ? asFound
      : withSigns(textOf(scanned.pages, scanned.isWhole ? letterWidth(scanned.pages) : letter), scanned)
  const messages = [
    ...withoutText(text, pages.length, scanned !== null),
    ...hiddenIn(text),
    ...struckMessages(text.struck),
    ...leftOut(attached),
    ...notesLeftOut(notes),
    ...(scanned === null ? [] : scanMessages(text, scanned)),
  ]
  refuseGarbled(text)
  const read = scanned?.pages ?? pages
  const isScanned = read.some((page) => page.scanned)
  return {
    format: 'pdf',
    encoding: 'pdf',
    lines: sourceLines(text, isScanned),
    messages,
    pagesRead: readByOf(read),
    ...(isScanned && { isScanned }),
  }
}

function textOf(pages: readonly Page[], letter: number): PdfText {
  const isCounted = countLines(pages)
  return toPdfText(
    pages.map((page) => toPdfLines(page, letter, isCounted)),
    letter,
  )
}

/** @param isScanned No size of a letter that was read in a picture is sure. */
function sourceLines({ lines, pages, furniture, indented, shapes }: PdfText, isScanned: boolean): SourceLine[] {
  const printed = usable(lines.map(withoutUnexplained))
  const shapeOf = (index: number): Look | undefined => {
    const shape = shapes.get(index + 1)
    if (shape?.printed !== lines[index]) return undefined
    return isScanned ? { ...shape, stands: undefined } : shape
  }
  // Rows of tables are known: what stands beside them is in no column of theirs.
  const rows = rowsIn(
    printed.map((line, index) => (shapeOf(index)?.row ? '' : line)),
    (index) => shapeOf(index)?.places,
  )
  const kinds = new Map(furniture.map(({ line, kind }) => [line, kind]))
  const setIn = new Set(indented)
  return printed.map((line, index) =>
    sourceLine(line, {
      page: pages[index] ?? null,
      ...rows[index],
      ...knownShape(shapeOf(index)),
      isSetIn: setIn.has(index + 1),
      known: kinds.get(index + 1) ?? null,
    }),
  )
}

type Look = Omit<Partial<Shape>, 'stands'> & { stands?: number | undefined }

function knownShape({ row, rank, mark, isBold, stands, leads }: Look = {}): Partial<SourceLine> {
  const { cells, isPlaced } = row ? rowLine(row.cells.map(withoutUnexplained)) : { cells: null, isPlaced: false }
  return {
    ...(row && { cells, isPlaced, isHead: row.isHead }),
    ...(rank !== undefined && { rank }),
    ...(mark !== undefined && { mark }),
    ...(isBold && { isBold }),
    ...(stands !== undefined && { stands }),
    ...(leads !== undefined && { leads }),
  }
}

/** Numbers of the pages without text. */
function emptyPages({ lines, pages, furniture }: PdfText, count: number): number[] {
  const letters = new Array<number>(count + 1).fill(0)
  const running = new Set(furniture.map(({ line }) => line))
  lines.forEach((line, index) => {
    const page = pages[index] ?? 0
    if (!running.has(index + 1)) letters[page] = (letters[page] ?? 0) + (line.match(/[\p{L}\p{N}]/gu)?.length ?? 0)
  })
  return Array.from({ length: count }, (_, index) => index + 1).filter((page) => (letters[page] ?? 0) < LEAST_LETTERS)
}

/**
 * @param isRead Whether pictures were read: what is empty still has no text in it.
 * @returns A message for every page without text. @throws {ReadError} When that is most of them.
 */
function withoutText(text: PdfText, count: number, isRead: boolean): Message[] {
  const empty = emptyPages(text, count)
  const orInstall = isRead ? '' : `, or let Paragraf read pictures of text: run "${INSTALL}"`
  if (empty.length === count || empty.length > count * SCANNED) {
    throw new ReadError(
      'no-text-layer',
      null,
      `Unexpected PDF without text on ${empty.length} of its ${count} pages: it is scanned`,
      `expected a text layer; ${RUN_OCR}", and add the file again${orInstall}`,
      {
        found: `${empty.length} av ${count} sidor utan text`,
        expected: isRead ? 'ett textlager' : `ett textlager; med ”${INSTALL}” läser programmet bilderna själv`,
      },
    )
  }
  return empty.map((page) =>
    message('page-without-text', null, {
      reason: `Unexpected page ${page} without text, expected a text layer on every page`,
      note: `look at the page: if it is a picture of text, ${RUN_OCR} --skip-text", and add the file again${orInstall}`,
      found: `sida ${page}`,
    }),
  )
}

function leftOut(attached: number): Message[] {
  if (attached === 0) return []
  return [
    message('attachment-left-out', null, {
      reason: `Unexpected attachments (bifogade filer) inside the PDF: ${attached}, left out`,
      note: 'expected pages only; if they belong to the protokoll, take them out of the PDF and add each as a file of its own',
      found: `bifogade filer i PDF:en: ${attached}`,
      expected: 'bara sidor',
    }),
  ]
}

function notesLeftOut(notes: number): Message[] {
  if (notes === 0) return []
  return [
    message('comment-left-out', null, {
      reason: `Unexpected notes or stamps (anteckningar, stämplar) laid on the pages of the PDF: ${notes}, left out`,
      note: 'expected settled minutes; see that nothing in them belongs to the record',
      found: `${notes} st`,
    }),
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
    return message('hidden-text', numbers[0] ?? null, {
      reason: `Unexpected hidden text on page ${page}: ${words} words that a reader of the page does not see${more}`,
      note: 'expected only what can be seen; compare with the original: what it hides is left out here, and should not be in the PDF either',
      found: `${words} ord på sida ${page} som ingen läsare ser`,
      expected: 'bara text som syns',
    })
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
    { found: `${count} tecken i textlagret som inte är några bokstäver`, expected: 'ett läsbart textlager' },
  )
}

/** Few unexplained signs are ornaments. */
const withoutUnexplained = (line: string): string => line.replace(UNEXPLAINED, '')
