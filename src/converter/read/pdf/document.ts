/**
 * The pages of a PDF as pieces of text with their places: PDF.js (in `unpdf`) finds the letters, PDFium tells which of
 * them are seen. Bytes in, pages out; an encrypted or broken file is refused with what to do.
 */
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf'
import { ReadError } from '../error.ts'
import { cutAtLines } from './tables/cut.ts'
import { withoutDoubles } from './letters/doubles.ts'
import { addedTo, type Added, type Document, type PdfPage } from './added.ts'
import { partHidden } from './letters/hidden.ts'
import type { Written } from './letters/letters-along.ts'
import type { Page } from './types.ts'
import { isOcrLayer } from '../scan/layer.ts'
import { gridsIn } from './tables/ruled.ts'
import type { Rule } from './drawing/rules.ts'
import type { Sheet } from './drawing/sheet.ts'
import { openGrids } from './tables/open-grids.ts'
import { withStruck } from './letters/struck.ts'
import { lettersOf } from './letters/swapped.ts'
import { openSheets, type Sheets } from './drawing/sheets.ts'
import { tagsOf, type TreeNode } from './tags/tags.ts'

interface Contents {
  pages: Page[]
  /** How many files it carries besides its pages. */
  attached: number
  /** How many notes and stamps lie on them. */
  notes: number
}

/** Most pages accepted; the longest minutes seen have a fifth of it. */
const MOST_PAGES = 3000

/** @throws {ReadError} `encrypted`, `broken-pdf`, `too-many-pages`, `page-not-drawn` or `page-too-full`. */
export async function pagesOf(bytes: Uint8Array): Promise<Contents> {
  const document = await open(bytes)
  let sheets: Sheets | null = null
  try {
    if (document.numPages > MOST_PAGES)
      throw new ReadError(
        'too-many-pages',
        null,
        `Unexpected PDF of ${document.numPages} pages`,
        `expected at most ${MOST_PAGES}; add each protokoll as a file of its own`,
        { found: `${document.numPages} sidor`, expected: `högst ${MOST_PAGES}` },
      )
    sheets = await openSheets(bytes)
    const pages: Page[] = []
    let attached = await attachedTo(document)
    let notes = 0
    for (let number = 1; number <= document.numPages; number++) {
      // The page is drawn on before it is read: a page too full to be drawn would take PDF.js all day.
      pages.push(
        await sheets.with(number, async (sheet) => {
          const { pieces, width, height, filled, struck, notes: more, isTagged } = await pageOf(document, number, sheet)
          attached += sheet.files
          notes += more
          const scale = sheet.width / width
          const letters = sheet.letters.map(({ text, x, y }) => ({ text, x: x / scale, y: y / scale }))
          const rules = sheet.rules.map((rule) => scaled(rule, scale))
          const found = [...withoutDoubles(partHidden(pieces, sheet, width), letters), ...filled]
          const drawn = gridsIn(rules)
          const grids = [...drawn, ...openGrids(rules, drawn, found)]
          const seen = withStruck(cutAtLines(found, grids, letters), [...rules, ...struck], letters)
          const told = { ...(isTagged && { isTagged }), ...(grids.length > 0 && { grids }) }
          return { number, height, pieces: seen, ...told, ...(isOcrLayer(sheet) && { scanned: true }) }
        }),
      )
    }
    return { pages, attached, notes }
  } finally {
    sheets?.close()
    await document.loadingTask.destroy()
  }
}

const scaled = ({ x1, y1, x2, y2 }: Rule, scale: number): Rule => ({
  x1: x1 / scale,
  y1: y1 / scale,
  x2: x2 / scale,
  y2: y2 / scale,
})

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
): Promise<{ width: number; height: number; pieces: Written[]; isTagged: boolean } & Added> {
  try {
    const page = await document.getPage(number)
    const { width, height } = page.getViewport({ scale: 1 })
    const tree = await treeOf(page)
    const { pieces, isTagged } = tagged(tree, await piecesOf(page, tree !== null))
    const added = await addedTo(page, sheet)
    page.cleanup()
    return { width, height, pieces, ...added, isTagged }
  } catch (error) {
    throw refusal(error)
  }
}

/** The page's structure, where the file tells it. */
async function treeOf(page: PdfPage): Promise<TreeNode | null> {
  // A tree that cannot be read is as good as none: the places of the text are.
  return await page.getStructTree().catch(() => null)
}

/** A piece of text with the id of the marked content it stands in. */
interface Found {
  piece: Written
  id: string | null
  isArtifact: boolean
}

/** Pieces with what the structure says of them. */
function tagged(tree: TreeNode | null, found: readonly Found[]): { pieces: Written[]; isTagged: boolean } {
  const tags = tagsOf(tree, found)
  const pieces = found.map(({ piece, id }) => {
    const tag = id === null ? undefined : tags?.get(id)
    return tag ? { ...piece, tag } : piece
  })
  return { pieces, isTagged: tags !== null }
}

/** @param isMarked Each piece stands in one marked content; else words may be found together that are marked apart. */
async function piecesOf(page: PdfPage, isMarked: boolean): Promise<Found[]> {
  const { Util } = await getResolvedPDFJS()
  const viewport = page.getViewport({ scale: 1 })
  // Places come in points; widths come in the page's own unit, which is nearly always the same.
  const unitSize = Math.hypot(viewport.transform[0] ?? 1, viewport.transform[1] ?? 0)
  const { items } = await page.getTextContent({ includeMarkedContent: isMarked })
  const open: { id: string | null; isArtifact: boolean }[] = []
  return items.flatMap((item): Found[] => {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop()
      else open.push({ id: item.id, isArtifact: 'tag' in item && item.tag === 'Artifact' })
      return []
    }
    if (item.str === '') return []
    const [a, b, c, d, x, y] = Util.transform(viewport.transform, item.transform) as [
      number,
      number,
      number,
      number,
      number,
      number,
    ]
    const size = Math.hypot(c, d) || item.height || 1
    const piece = {
      // A soft hyphen that is drawn is a hyphen.
      text: lettersOf(item.str).replaceAll('\u00ad', '-'),
      x,
      y,
      width: item.width * unitSize,
      size,
      turned: a <= 0 || Math.abs(b) > Math.abs(a) * 0.2,
      along: unit(a, b, [1, 0]),
      up: unit(c, d, [0, -1]),
    }
    const id = open.findLast((one) => one.id !== null)?.id ?? null
    return [{ piece, id, isArtifact: open.some((one) => one.isArtifact) }]
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
      { found: 'en PDF som frågar efter lösenord', expected: 'en öppen fil' },
    )
  const words = message.replace(/\s+/g, ' ').slice(0, 120)
  return new ReadError(
    'broken-pdf',
    null,
    `Unexpected fault in the PDF: ${words}`,
    'expected a whole PDF; fetch it again, or open it and print it as a new PDF, and add that',
    { found: `ett fel i filen (${words})`, expected: 'en hel PDF' },
  )
}
