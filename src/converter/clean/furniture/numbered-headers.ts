/** Headers that end in the number of their page: "REGION EKBY PROTOKOLL 1 (3)". */
import type { RemovalKind } from '../../../model/types.ts'
import { pageNumber, readPageNumber } from '../../../swedish/numbers/page-number.ts'
import type { Line } from '../../types/line.ts'
import { isBodyWord } from '../../../swedish/bodies/body-words.ts'
import { organisationsIn } from '../../../swedish/bodies/organisations.ts'
import { comparisonKey } from './alike.ts'
import type { Kinds } from './types.ts'

/** "REGION EKBY PROTOKOLL 1 (3)", "Kommunstyrelsen 2024-03-12 Sida 3": a header that ends in the number of its page */
const NUMBERED = new RegExp(String.raw`^(\S.{2,120}?) (${pageNumber('named, of all', 'named', 'bracketed')})$`, 'iu')
/**
 * "EKBY KOMMUN PROTOKOLL 1/4", or "1/4" or "1 av 4" alone: a dnr may look so too, but those of a document do
 * not count its pages
 */
const SLASHED = new RegExp(String.raw`^(?:(\S.{2,120}?) )?(${pageNumber('slashed')})$`, 'iu')
/** "Etapp 1/3" is of something else: a header of minutes says that it is, or whose. */
const namesMinutes = (header: string): boolean =>
  SAYS_MINUTES.test(header) || header.split(' ').some(isBodyWord) || organisationsIn(header).length > 0
const SAYS_MINUTES = /protokoll|anteckningar/iu
/** So many pages at least say that it counts them; two do where the header says that it is of minutes. */
const leastSlashed = (header: string): number => (SAYS_MINUTES.test(header) ? 2 : 3)

/** Lines from the start of the document in which its cover bears the header of its pages. */
export const COVER_LINES = 12

interface Numbered {
  index: number
  page: number
}

/** The same words with one page number after another; on the cover the same without one. */
export function findNumberedHeaders(lines: readonly Line[]): Kinds {
  const headers = headersBy(lines, ({ text }) => {
    const [, header, printed = ''] = NUMBERED.exec(text) ?? []
    const { page } = readPageNumber(printed)
    return header === undefined || page === null ? undefined : { header, page }
  })
  const found = new Map<number, RemovalKind>()
  for (const [header, numbered] of [...headers, ...slashedHeaders(lines), ...bareHeaders(lines)]) {
    const isCounted = numbered.length > 1 && new Set(numbered.map(({ page }) => page)).size === numbered.length
    if (!isCounted) continue
    for (const { index } of numbered) found.set(index, 'page-header')
    const cover = lines
      .slice(0, Math.min(COVER_LINES, numbered[0]?.index ?? 0))
      .findIndex(({ text }) => comparisonKey(text) === header)
    if (cover >= 0) found.set(cover, 'page-header')
  }
  return found
}

/** The lines that are headers in one form, by what they say beside the number of the page. */
function headersBy<One extends { header: string; page: number }>(
  lines: readonly Line[],
  read: (line: Line) => One | undefined,
): Map<string, (One & Numbered)[]> {
  const headers = lines.flatMap((line, index) => {
    const one = read(line)
    return one === undefined ? [] : [{ ...one, index }]
  })
  return Map.groupBy(headers, ({ header }) => comparisonKey(header))
}

/** From the first page or the second on, one by one, and not on lines that follow each other. */
const countsPages = (numbered: readonly Numbered[]): boolean =>
  numbered.every(({ index, page }, at) => {
    const before = numbered[at - 1]
    return before === undefined ? page <= 2 : page === before.page + 1 && index > before.index + 1
  })

/**
 * Those that count "1/4", "2/4" … up to the last page of all, or from the second on; behind a header, or each alone on
 * its line.
 */
function slashedHeaders(lines: readonly Line[]): [header: string, Numbered[]][] {
  const headers = headersBy(lines, ({ text }) => {
    const [, header = '', printed = ''] = SLASHED.exec(text) ?? []
    const { page, of } = readPageNumber(printed)
    return page === null || (header !== '' && !namesMinutes(header)) ? undefined : { header, page, of }
  })
  return [...headers].filter(([header, numbered]) => {
    const last = numbered.at(-1)
    return (
      numbered.length >= leastSlashed(header) &&
      countsPages(numbered) &&
      numbered.every(({ of }) => of === last?.of) &&
      last?.page === last?.of
    )
  })
}

/**
 * "EKBY KOMMUN      PROTOKOLL      1", "… s. 1", "… - 1 -": minutes by their words, and apart from them a number that
 * counts the pages
 */
function bareHeaders(lines: readonly Line[]): [header: string, Numbered[]][] {
  const headers = headersBy(lines, ({ text, pieces }) => {
    const last = pieces.at(-1)?.text ?? ''
    const header = text.slice(0, -last.length).trim()
    const { page } = readPageNumber(last)
    const isHeader = SAYS_MINUTES.test(header) && !OF_APPENDIX.test(header)
    return pieces.length > 1 && page !== null && isHeader && PAGE_ALONE.test(last) ? { header, page } : undefined
  })
  return [...headers].filter(([, numbered]) => countsPages(numbered))
}

/** "1", "s. 1", "- 1 -" */
const PAGE_ALONE = new RegExp(`^${pageNumber('named', 'dashed', 'half dashed', 'bare')}$`, 'i')
/** "Bilaga till protokollet   2" */
const OF_APPENDIX = /^bilag/iu
