/**
 * Tables that a page sets of `<div>` by style alone, `display: table`: a page in, in place the tables that a reader
 * sees out. What has other elements between a table and its cells is none, nor what has more than a few words in a
 * cell: so pages are laid out, a menu beside the text, or a decision beside a reservation.
 */
import type { Element, Root } from 'hast'
import { INLINE } from './kinds.ts'
import { wordsOf } from './words.ts'
import { declarationsOf, type Rule, type Sheet } from './css.ts'

/** Only what has no meaning of its own takes that of its style. */
const BARE = new Set(['div', 'span', 'section'])
const ROW = /^table-row$/
const GROUP = /^table-(?:row|header|footer)-group$/
const SAYS_TABLE = /^(?:inline-)?table$/

/** @param sheet The page's own rules. */
export function readTableStyles(root: Root, sheet: Sheet): void {
  const open: { node: Root | Element; around: readonly Element[] }[] = [{ node: root, around: [] }]
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, around } = next
    const inside = node.type === 'element' ? [node, ...around] : around
    for (const child of elementsOf(node)) {
      if (SAYS_TABLE.test(displayOf(child, inside, sheet))) writeTable(child, inside, sheet)
      open.push({ node: child, around: inside })
    }
  }
}

function writeTable(table: Element, around: readonly Element[], sheet: Sheet): void {
  const rows = rowsOf(table, around, sheet)
  const width = rows[0]?.cells.length ?? 0
  if (width === 0 || !rows.every(({ cells }) => cells.length === width && cells.every(isShort))) return
  table.tagName = 'table'
  for (const { row, cells, group } of rows) {
    if (group) group.tagName = 'tbody'
    row.tagName = 'tr'
    for (const cell of cells) cell.tagName = 'td'
  }
}

/** A few words in one line: "Ada Provlund (S), ordförande" */
const isShort = (cell: Element): boolean => wordsOf(cell).trim().length <= LONGEST_CELL && isLine(cell)
const isLine = (within: Element): boolean =>
  elementsOf(within).every((one) => INLINE.has(one.tagName) && one.tagName !== 'br' && isLine(one))
const LONGEST_CELL = 60

interface Row {
  row: Element
  /** None where anything else stands in it. */
  cells: readonly Element[]
  group?: Element
}

/** The rows of a table, and those of its groups; one without cells for anything else in it. */
const rowsOf = (table: Element, around: readonly Element[], sheet: Sheet): Row[] => {
  const inside = [table, ...around]
  return elementsOf(table).flatMap((child): Row[] => {
    const display = displayOf(child, inside, sheet)
    if (GROUP.test(display)) return rowsOf(child, inside, sheet).map((one) => ({ ...one, group: child }))
    return [{ row: child, cells: ROW.test(display) ? cellsOf(child, inside, sheet) : [] }]
  })
}

function cellsOf(row: Element, around: readonly Element[], sheet: Sheet): readonly Element[] {
  const cells = elementsOf(row)
  return cells.every((cell) => displayOf(cell, [row, ...around], sheet) === 'table-cell') ? cells : []
}

const elementsOf = ({ children }: Root | Element): Element[] =>
  (children as readonly Root['children'][number][]).filter((child) => child.type === 'element')

/** What rules and the element itself say; "" for an element with a meaning of its own. */
function displayOf(element: Element, around: readonly Element[], sheet: Sheet): string {
  if (!BARE.has(element.tagName)) return ''
  const { style } = element.properties
  const own: Rule['declarations'] = typeof style === 'string' ? declarationsOf(style) : []
  const said = sheet.rulesFor(element, around).filter(({ maybe }) => !maybe)
  const all = [...said.flatMap(({ declarations }) => declarations), ...own]
  return all.findLast(({ name }) => name === 'display')?.value.toLowerCase() ?? ''
}
