/**
 * Headers and footers with the number of the page as one of their columns: "Ekby 3 maj 2024 2 www.ekby.example".
 */
import type { RemovalKind } from '../../../model/types.ts'
import { pageNumber, readPageNumber } from '../../../swedish/numbers/page-number.ts'
import type { Line } from '../../types/line.ts'
import { textsOf } from '../pieces.ts'
import { risingPages, textAbove, type Numbered } from './pages.ts'
import type { Kinds } from './types.ts'

/** Columns stand apart, or a sign parts them. */
const BETWEEN = /\s[|•·–—-]\s/
const MOST_COLUMNS = 4
const LONGEST = 200
/** "2", "2 (3)", "Sida 2 av 3" */
const NUMBER = new RegExp(`^${pageNumber('named, of all', 'named', 'bracketed', 'slashed', 'bare')}$`, 'i')
/** "Bilaga    2": a number of something else than a page. */
const OF_OTHERS =
  /^(?:§|bilaga|bil\.|punkt|ärende|dnr|nr|nummer|beslut|reservation|omröstning|ja|nej|antal|summa|totalt)/i
/** "Dnr", "Grupp": one word beside a number is its label. */
const LEAST_WORDS = 2
/** "2025-02-11   3" below "Sammanträdesdatum   Blad" */
const isDay = (column: string): boolean => /^\d{4}-\d\d-\d\d$/.test(column)

/** The same words with a number that rises from page to page. */
export function findNumberedColumns(lines: readonly Line[]): Kinds {
  const footers = new Map<string, Numbered[]>()
  lines.forEach((line, index) => {
    const footer = line.text.length <= LONGEST && /\d/.test(line.text) ? footerOf(line) : null
    if (footer) footers.set(footer.words, [...(footers.get(footer.words) ?? []), { index, value: footer.page }])
  })
  const repeated = [...footers.values()].filter((numbered) => numbered.length > 1)
  if (repeated.length === 0) return new Map()
  const above = textAbove(lines)
  const pages = repeated.filter((numbered) => risingPages(numbered, above).length === numbered.length)
  return new Map(pages.flat().map(({ index }): [number, RemovalKind] => [index, 'page-header']))
}

/** The words of a footer without the number of its page; null for other lines. */
function footerOf(line: Line): { words: string; page: number } | null {
  const columns = textsOf(line).flatMap((piece) => piece.split(BETWEEN))
  if (columns.length < 2 || columns.length > MOST_COLUMNS || OF_OTHERS.test(line.text)) return null
  const [number, ...more] = columns.filter((column) => NUMBER.test(column))
  const others = columns.filter((column) => !NUMBER.test(column))
  const words = others
    .join(' ')
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word))
  if (number === undefined || more.length > 0 || (words.length < LEAST_WORDS && !others.some(isDay))) return null
  const { page } = readPageNumber(number)
  return page === null ? null : { words: columns.map((column) => (column === number ? '#' : column)).join('|'), page }
}
