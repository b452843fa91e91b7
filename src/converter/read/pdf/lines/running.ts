/**
 * Running headers and footers by their place: the lines of all pages in, the lines that run through the document out.
 * From a page's edge inwards, a line runs as long as many other pages have the same text at the same height. Digits
 * may differ only where one of them counts the pages, so that a "§ 12" at the top of its own page stays a heading.
 */
import type { RemovalKind } from '../../../../model/types.ts'
import { isPageNumber } from '../../../../swedish/numbers/page-number.ts'
import type { PdfLine } from '../types.ts'

/** Headers end above this share of the page, footers begin below the other. */
const HEADER_END = 0.25
const FOOTER_START = 0.8
/** Heights that differ no more than this, in points, are the same. */
const SAME_HEIGHT = 4
/** The least share of the pages: headers of left and right pages may differ, covers have none. */
const SHARE = 0.4
/** Any of these opens something of the record. */
const ITEM = /^(?:§|\d{1,4} ?§|(?:paragraf|ärende|punkt) \d)/i

/** A line's words, whatever its figures are. */
const keyOf = ({ text }: PdfLine): string => text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim().toLowerCase()

/** A line's words and its height; lines that are alike are at most one step apart. */
const placeOf = (line: PdfLine, step: number): string =>
  `${line.turned} ${Math.round(line.y / SAME_HEIGHT) + step} ${keyOf(line)}`

/** @returns The lines that run, with what they are; pages in their order. */
export function runningLines(pages: readonly (readonly PdfLine[])[]): Map<PdfLine, RemovalKind> {
  const places = new Map<string, PdfLine[]>()
  for (const line of pages.flat()) {
    const place = placeOf(line, 0)
    const known = places.get(place)
    if (known) known.push(line)
    else places.set(place, [line])
  }
  const level = (line: PdfLine): PdfLine[] =>
    [-1, 0, 1]
      .flatMap((step) => places.get(placeOf(line, step)) ?? [])
      .filter((other) => Math.abs(other.y - line.y) <= SAME_HEIGHT)
  const least = Math.max(2, Math.ceil(pages.filter((lines) => lines.length > 0).length * SHARE))
  const runs = (line: PdfLine): boolean => !ITEM.test(line.text) && isRunning(line, level(line), least)
  const kinds = new Map<PdfLine, RemovalKind>()
  for (const lines of pages) {
    const turned = lines.filter((line) => line.turned)
    const upright = lines.filter((line) => !line.turned)
    const header = takeWhile(upright, (line) => line.y < line.pageHeight * HEADER_END && runs(line))
    const footer = takeWhile([...upright].reverse(), (line) => line.y > line.pageHeight * FOOTER_START && runs(line))
    for (const line of header) kinds.set(line, isPageNumber(line.text) ? 'page-number' : 'page-header')
    for (const line of [...footer, ...turned.filter(runs)])
      kinds.set(line, isPageNumber(line.text) ? 'page-number' : 'page-footer')
  }
  return kinds
}

/** @param level Lines with the same words at the same height, on any page. */
function isRunning(line: PdfLine, level: readonly PdfLine[], least: number): boolean {
  if (pagesOf(level) < least) return false
  if (pagesOf(level.filter(({ text }) => text === line.text)) >= least) return true
  const offsets = offsetsOf(line)
  return offsets.some((offset, place) => pagesOf(level.filter((other) => offsetsOf(other)[place] === offset)) >= least)
}

/** Each figure of a line, less the number of its page: the same on every page where the figure counts pages. */
const offsetsOf = ({ text, page }: PdfLine): number[] =>
  (text.match(/\d+/g) ?? []).map((figure) => Number(figure) - page)

const pagesOf = (lines: readonly PdfLine[]): number => new Set(lines.map(({ page }) => page)).size

function takeWhile<T>(list: readonly T[], test: (one: T) => boolean): T[] {
  const end = list.findIndex((one) => !test(one))
  return end < 0 ? [...list] : list.slice(0, end)
}
