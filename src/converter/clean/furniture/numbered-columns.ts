/**
 * Heads and feet with the number of the page as one of their columns: "Ekby 3 maj 2024 2 www.ekby.example".
 */
import type { RemovalKind } from '../../../model/types.ts'
import type { Line } from '../../types/line.ts'
import { textsOf } from '../pieces.ts'
import { risingPages, textAbove, type Numbered } from './pages.ts'
import type { Kinds } from './types.ts'

/** Columns stand apart, or a sign parts them. */
const BETWEEN = /\s[|•·–—-]\s/
const MOST_COLUMNS = 4
const LONGEST = 200
/** "2", "2 (3)", "Sida 2 av 3" */
const NUMBER = /^(?:(?:sida|sid\.?) ?)?(\d{1,3})(?: ?(?:\(|av|\/) ?\d{1,3} ?\)?)?$/i
/** "Bilaga    2": a number of something else than a page. */
const OF_OTHERS =
  /^(?:§|bilaga|bil\.|punkt|ärende|dnr|nr|nummer|beslut|reservation|omröstning|ja|nej|antal|summa|totalt)/i
/** "Dnr", "Grupp": one word beside a number is its label. */
const LEAST_WORDS = 2

/** The same words with a number that rises from page to page. */
export function findNumberedColumns(lines: readonly Line[]): Kinds {
  const feet = new Map<string, Numbered[]>()
  lines.forEach((line, index) => {
    const foot = line.text.length <= LONGEST && /\d/.test(line.text) ? footOf(line) : null
    if (foot) feet.set(foot.words, [...(feet.get(foot.words) ?? []), { index, value: foot.page }])
  })
  const repeated = [...feet.values()].filter((numbered) => numbered.length > 1)
  if (repeated.length === 0) return new Map()
  const above = textAbove(lines)
  const pages = repeated.filter((numbered) => risingPages(numbered, above).length === numbered.length)
  return new Map(pages.flat().map(({ index }): [number, RemovalKind] => [index, 'page-header']))
}

/** The words of a foot without the number of its page; null for other lines. */
function footOf(line: Line): { words: string; page: number } | null {
  const columns = textsOf(line).flatMap((piece) => piece.split(BETWEEN))
  if (columns.length < 2 || columns.length > MOST_COLUMNS || OF_OTHERS.test(line.text)) return null
  const numbers = columns.flatMap((column) => NUMBER.exec(column)?.[1] ?? [])
  const others = columns.filter((column) => !NUMBER.test(column))
  const words = others
    .join(' ')
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word))
  if (numbers.length !== 1 || words.length < LEAST_WORDS) return null
  return { words: columns.map((column) => (NUMBER.test(column) ? '#' : column)).join('|'), page: Number(numbers[0]) }
}
