/** Rows as text: one JSON a line, and CSV as RFC 4180 has it. */
import type { Row } from './schema.ts'

/** @returns "" of no rows; every line ends in a line break. */
export const ndjson = (rows: Iterable<Row>): string => Array.from(rows, (row) => `${JSON.stringify(row)}\n`).join('')

/** Columns of a table, where a cell is words, a number or nothing. */
type Cells = Record<keyof Row, string | number | null>

/** What is several in one cell is parted by this. */
export const BETWEEN = '; '

const cellsOf = (row: Row): Cells => ({
  ...row,
  dnr: row.dnr.join(BETWEEN),
  slag: row.slag.join(BETWEEN),
  omrostningar: row.omrostningar.map(votesInWords).join(BETWEEN),
})

const VOTES = [
  ['ja', 'ja'],
  ['nej', 'nej'],
  ['avstar', 'avstår'],
  ['franvarande', 'frånvarande'],
] as const

/** @example votesInWords({ ja: 31, nej: 18, avstar: null, franvarande: 0 }) // => 'ja 31, nej 18, frånvarande 0' */
export function votesInWords(vote: Row['omrostningar'][number]): string {
  const told = VOTES.flatMap(([key, word]) => (vote[key] === null ? [] : [`${word} ${vote[key]}`]))
  return told.length === 0 ? 'antal okänt' : told.join(', ')
}

/** @returns "" of no rows; lines end in CR LF. */
export function csv(rows: Iterable<Row>): string {
  const lines: string[] = []
  for (const row of rows) {
    const columns = Object.keys(row) as (keyof Row)[]
    if (lines.length === 0) lines.push(lineOf(columns))
    const cells = cellsOf(row)
    lines.push(lineOf(columns.map((column) => quoted(cells[column]))))
  }
  return lines.join('')
}

const lineOf = (cells: readonly string[]): string => `${cells.join(',')}\r\n`

/** Empty words stand in quotes, so that they are told from nothing. */
function quoted(cell: string | number | null): string {
  if (cell === null) return ''
  const text = String(cell)
  return text === '' || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
