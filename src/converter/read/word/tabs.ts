/**
 * Tabs of a Word file, which part columns. On its way through HTML each is four wide spaces, and what stands before the
 * first or behind the last of them, nothing, has a sign, since that way trims what a paragraph begins and ends with.
 */
import { MARK } from '../marks.ts'
import { printedAs } from '../source-line.ts'
import type { SourceLine } from '../../types/source.ts'

const TAB = '\u2003'.repeat(4)
/** Unicode gives it to programs for their own use: an empty cell at the edge of its row. */
const EDGE = '\uFDD3'
const FIRST = /(<(?:p|br)\b[^<>]*>(?:<(?:strong|em)>)?)(?=\t)/g
const LAST = /(?<=\t)((?:<\/(?:strong|em)>)?(?:<\/p>|<br\b[^<>]*>))/g
/** Tabs and nothing else */
const EMPTY = /\uFDD3\t+\uFDD3/g

/** @param html Of mammoth, with tabs as they stood. */
export const withTabs = (html: string): string =>
  html.replace(FIRST, `$1${EDGE}`).replace(LAST, `${EDGE}$1`).replace(EMPTY, '').replaceAll('\t', TAB)

/** Lines with a cell for what stands between two tabs. */
export function withColumns(lines: readonly SourceLine[]): SourceLine[] {
  let columns = 0
  return lines.map((line) => {
    if (line.printed === '') return line
    const parted = !line.cells && line.printed.includes(TAB) ? partedByTabs(line.printed) : null
    const isHead = parted !== null && isWhole(parted)
    if (parted && !isHead && parted.length === columns && isRow(parted)) return placed(line, parted)
    columns = isHead ? parted.length : 0
    return withPlainTabs(line)
  })
}

/** A row with all its cells; "1." and "§ 12" are none. */
const isWhole = ([first = '', ...more]: readonly string[]): boolean =>
  more.length > 0 && !MARK.test(first) && [first, ...more].every(isFilled)

const partedByTabs = (printed: string): string[] => printed.split(TAB).map(plain)

/** Of two columns the second alone, when it is a sentence, goes on with what stands beside a word in the margin. */
const isRow = ([first = '', second = '', ...more]: readonly string[]): boolean =>
  !MARK.test(first) && (more.length > 0 || first !== '' || CELL.test(second))
const CELL = /^[\p{Lu}\d].{0,40}(?<![.:;,])$/u

/** As many tabs as the row above that has all its cells: each stands in the column of its place. */
const placed = (line: SourceLine, cells: readonly string[]): SourceLine => ({
  ...printedAs(line, cells.join(GAP).trimEnd(), cells),
  isPlaced: true,
})

/** A tab after "1." or "§ 12" is a space, and one at an edge nothing; elsewhere it parts columns. */
function withPlainTabs(line: SourceLine): SourceLine {
  if (!line.printed.includes('\u2003')) return line
  if (line.cells) return printedAs(line, plain(line.printed), line.cells.map(plain))
  const [first = '', ...rest] = withoutEdges(line.printed.split(TAB))
  const isMark = rest.length > 0 && MARK.test(first.trim())
  const cells = (isMark ? [`${first} ${rest[0] ?? ''}`, ...rest.slice(1)] : [first, ...rest]).map(spaced)
  const printed = cells.join(GAP).trimEnd()
  return printedAs(line, printed, cells.length > 1 ? cells.map((cell) => cell.trim()) : null)
}

function withoutEdges(cells: readonly string[]): string[] {
  const own = cells.map((cell) => cell.replaceAll(EDGE, ''))
  if (cells[0] !== EDGE && cells.at(-1) !== EDGE) return own
  const from = cells[0] === EDGE ? own.findIndex(isFilled) : 0
  const to = cells.at(-1) === EDGE ? own.findLastIndex(isFilled) + 1 : own.length
  return own.slice(from, to)
}

const GAP = ' '.repeat(4)
const isFilled = (cell: string): boolean => cell !== ''
const spaced = (text: string): string => text.replaceAll(TAB, GAP).replaceAll('\u2003', ' ')
const plain = (text: string): string => spaced(text.replaceAll(EDGE, '')).trim()
