import { neighbours } from '../../model/lists.ts'

interface DrawnRow {
  /** Index of the line that the row is put on. */
  line: number
  cells: string[]
  isHead: boolean
}

export interface DrawnTable {
  /** Index of the first of its lines, and of the line below the last. */
  from: number
  end: number
  rows: DrawnRow[]
}

/** "+-----+=====+" */
const BORDER = /^\+(?:[-=:]{2,}\+)+$/
/** "  ------ ------" */
const RULE = /^ *-{2,}(?: +-{2,})+$/

/**
 * Tables that converters draw in Markdown with signs, and that its tree knows nothing of: grids of "+---+" and "|", and
 * columns under rows of "---". Lines in, the rows of such tables by their lines out; a cell's paragraphs stand a line
 * each.
 */
export function drawnTables(raw: readonly string[]): DrawnTable[] {
  const tables: DrawnTable[] = []
  for (let at = 0; at < raw.length; at++) {
    const end = BORDER.test(trimmed(raw[at])) ? endOfGrid(raw, at) : at
    const table = end > at ? gridFrom(raw, at, end) : columnsFrom(raw, at)
    if (table) tables.push(table)
    at = Math.max(at, end - 1, (table?.end ?? 0) - 1)
  }
  return tables
}

function endOfGrid(raw: readonly string[], from: number): number {
  let end = from
  while (end < raw.length && /^(?:\+.*\+|\|.*\|)$/.test(trimmed(raw[end]))) end++
  return end
}

/** From the border above to the one below. */
function gridFrom(raw: readonly string[], from: number, end: number): DrawnTable | undefined {
  const lines = raw.slice(from, end).map(trimmed)
  const borders = lines.flatMap((line, at) => (BORDER.test(line) ? [at] : []))
  const edges = edgesOf(lines[0] ?? '')
  const isWhole = borders.at(-1) === lines.length - 1 && borders.length > 1
  // A cell that spans rows or columns has borders that are no whole ones.
  const isPlain = lines.every((line, at) => borders.includes(at) || edges.every((edge) => line[edge] === '|'))
  if (!isWhole || !isPlain) return undefined
  const headed = borders.find((at) => at > 0 && lines[at]?.includes('='))
  const rows = neighbours(borders).flatMap(([above, border]) => {
    const first = above + 1
    const cells = neighbours(edges).map(([left, right]) =>
      paragraphsIn(lines.slice(first, border).map((line) => line.slice(left + 1, right))),
    )
    return rowsOf(cells, from + first, headed === border)
  })
  return { from, end, rows }
}

const trimmed = (line: string | undefined): string => (line ?? '').trim()
const edgesOf = (border: string): number[] => Array.from(border.matchAll(/\+/g), ({ index }) => index)

/** Heads, a rule whose dashes are the columns, and rows down to a blank line or another rule. */
function columnsFrom(raw: readonly string[], from: number): DrawnTable | undefined {
  const rule = raw[from + 1] ?? ''
  const head = raw[from] ?? ''
  if (head.trim() === '' || RULE.test(head) || !RULE.test(rule)) return undefined
  const columns = Array.from(rule.matchAll(/-+/g), ({ 0: dashes, index }) => [index, index + dashes.length] as const)
  const cut = (line: string): string[] =>
    columns.map(([left], at) => line.slice(at === 0 ? 0 : left, columns[at + 1]?.[0]).trim())
  const end = endOfColumns(raw, from + 2)
  const rows = raw.slice(from + 2, end).map((line, at) => ({ line: from + 2 + at, cells: cut(line), isHead: false }))
  if (rows.length === 0 || !isParted(raw.slice(from, end), columns)) return undefined
  return {
    from,
    end: RULE.test(raw[end] ?? '') ? end + 1 : end,
    rows: [{ line: from, cells: cut(head), isHead: true }, ...rows],
  }
}

function endOfColumns(raw: readonly string[], first: number): number {
  let end = first
  while (end < raw.length && trimmed(raw[end]) !== '' && !RULE.test(raw[end] ?? '')) end++
  return end
}

/** Nothing stands between the columns. */
const isParted = (lines: readonly string[], columns: readonly (readonly [number, number])[]): boolean =>
  lines.every((line) => columns.every(([left]) => left === 0 || (line[left - 1] ?? ' ') === ' '))

/** Lines of a cell: one goes on in the next, but for a blank line between them and a "\" at the end. */
function paragraphsIn(lines: readonly string[]): string[] {
  const paragraphs: string[] = []
  let isOpen = false
  for (const line of lines.map((one) => one.trim())) {
    if (line !== '' && isOpen) paragraphs.push([paragraphs.pop(), line.replace(/\\$/, '')].join(' '))
    else if (line !== '') paragraphs.push(line.replace(/\\$/, ''))
    isOpen = line !== '' && !line.endsWith('\\')
  }
  return paragraphs
}

/** A row for each paragraph of its longest cell, each on a line of its own. */
const rowsOf = (cells: readonly string[][], line: number, isHead: boolean): DrawnRow[] =>
  Array.from({ length: Math.max(...cells.map(({ length }) => length)) }, (_, at) => ({
    line: line + at,
    cells: cells.map((cell) => cell[at] ?? ''),
    isHead,
  }))
