/**
 * Pages that are pictures, read: the bytes of the PDF and its pages in, the same pages out with what their pictures
 * say. Each page is drawn as a reader sees it, at the resolution that letters are told best at, and read one after
 * another; a page takes some seconds.
 */
import { ReadError } from '../error.ts'
import type { Page } from '../pdf/types.ts'
import type { Sheet } from '../pdf/drawing/sheet.ts'
import { openSheets } from '../pdf/drawing/sheets.ts'
import { INSTALL } from './packages.ts'
import { toGrey } from './picture.ts'
import { lookAgain } from './second-look.ts'
import type { Ocr, ScanOptions } from './types.ts'
import { readUnread } from './unread.ts'
import { sureIn, toPieces, type Sure } from './words.ts'

/** Points of the page to pixels of its picture: 300 dpi. */
const SCALE = 300 / 72
/** Less read surely than this, of all letters, is no text to publish. */
const FLOOR = 0.75
const LETTER = /[\p{L}\p{N}]/u

export interface Scans {
  pages: Page[]
  /** Numbers of the pages that were read. */
  read: number[]
  /** Most of the document is pictures. */
  isWhole: boolean
  /** The share of their letters that was read surely. */
  sure: number
}

/**
 * @param numbers The pages that are pictures.
 * @returns Null where there is nothing to read with.
 * @throws {ReadError} `scan-not-read` when the engine fails, or what {@link withRead} refuses.
 */
export async function readScans(
  bytes: Uint8Array,
  pages: readonly Page[],
  numbers: readonly number[],
  { ocr, onPage }: ScanOptions,
): Promise<Scans | null> {
  const engine = numbers.length > 0 && ocr ? await guarded(ocr) : null
  if (engine === null) return null
  try {
    return withRead(pages, await readEach(bytes, pages, numbers, { engine, onPage }))
  } finally {
    await engine.close()
  }
}

interface Read {
  page: Page
  sure: Sure
}

async function readEach(
  bytes: Uint8Array,
  pages: readonly Page[],
  numbers: readonly number[],
  { engine, onPage }: Pick<ScanOptions, 'onPage'> & { engine: Ocr },
): Promise<Read[]> {
  const sheets = await openSheets(bytes)
  try {
    const read: Read[] = []
    for (const page of pages.filter(({ number }) => numbers.includes(number))) {
      read.push(await sheets.with(page.number, (sheet) => readPage(page, sheet, engine)))
      onPage?.()
    }
    return read
  } finally {
    sheets.close()
  }
}

/**
 * Pages with those that were read in place of their pictures. A picture among pages of text that cannot be read surely
 * – a map, a photograph – stays a picture; a document of pictures is read whole, or not at all.
 * @throws {ReadError} `scan-unreadable`.
 */
export function withRead(pages: readonly Page[], read: readonly Read[]): Scans {
  const isWhole = read.length > pages.length / 2
  const kept = read.filter(({ sure }) => sure.all > 0 && (isWhole || shareOf([sure]) >= FLOOR))
  const share = shareOf(kept.map(({ sure }) => sure))
  if (isWhole && (kept.length === 0 || share < FLOOR)) throw unreadable(kept.length === 0 ? 0 : share)
  const instead = new Map(kept.map(({ page }) => [page.number, page]))
  return {
    pages: pages.map((page) => instead.get(page.number) ?? page),
    read: [...instead.keys()],
    isWhole,
    sure: share,
  }
}

const shareOf = (counts: readonly Sure[]): number => {
  const all = counts.reduce((sum, one) => sum + one.all, 0)
  return all === 0 ? 1 : counts.reduce((sum, { sure }) => sum + sure, 0) / all
}

async function readPage(page: Page, sheet: Sheet, ocr: Ocr): Promise<Read> {
  // Text that is there already – a stamp, a page number – is not read twice.
  const hasText = page.pieces.some(({ text, hidden }) => hidden !== true && LETTER.test(text))
  const picture = toGrey(sheet.draw(hasText ? sheet.drawn.filter(({ kind }) => kind === 'text') : [], SCALE))
  const read = await guarded(async () => {
    const lines = await ocr.read(picture, 'page')
    return await lookAgain(await readUnread(lines, picture, ocr.read), picture, ocr.read)
  })
  const scale = picture.height / page.height
  const pieces = [...page.pieces, ...toPieces(read, scale, picture)]
  return { page: { ...page, scanned: true, pieces }, sure: sureIn(read) }
}

async function guarded<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    const words = String(error).replace(/\s+/g, ' ').slice(0, 120)
    throw new ReadError(
      'scan-not-read',
      null,
      `Unexpected fault while the pictures of the PDF were read: ${words}`,
      `expected the packages whole; run "${INSTALL}" again, or run OCR with another program and add the file again`,
      { found: words, expected: `hela paket; kör ${INSTALL} igen` },
    )
  }
}

function unreadable(sure: number): ReadError {
  const [found, floor] = [Math.floor(sure * 100), Math.round(FLOOR * 100)]
  return new ReadError(
    'scan-unreadable',
    null,
    `Unexpected scan of which ${found} % of the letters could be read surely`,
    `expected at least ${floor} %; scan it again, straight and in 300 dpi, or fetch the original`,
    { found: `${found} % av bokstäverna är säkert lästa`, expected: `minst ${floor} %` },
  )
}
