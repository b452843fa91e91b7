/**
 * Tables of Word as the reader after it takes them: a tree in, changed in place, so that each row has all its columns,
 * rows that head a table say so, and what a merged cell hides is marked hidden.
 */
import { hide } from '../marked-text.ts'
import { attribute, child, childrenOf, elements, isOn, made, remove, value, wordsIn } from './tree.ts'

/** Word has 63 columns at most. */
const MOST_COLUMNS = 63

/** Columns that a row passes over before its first cell and after its last are cells without words. */
export function fillRows(tree: Document): void {
  // Between rows, a bookmark would keep the reader from telling which cells are merged.
  for (const name of ['w:bookmarkStart', 'w:bookmarkEnd']) for (const one of [...elements(tree, name)]) remove(one)
  for (const row of elements(tree, 'w:tr')) {
    const properties = child(row, 'w:trPr')
    const head = child(properties, 'w:tblHeader')
    if (head && !isOn(head)) remove(head)
    const before = columnsOf(value(properties, 'w:gridBefore'), 0)
    const after = columnsOf(value(properties, 'w:gridAfter'), 0)
    const first = childrenOf(row).find(({ nodeName }) => nodeName === 'w:tc')
    for (let at = 0; at < before && first; at++) row.insertBefore(made(tree, 'w:tc', made(tree, 'w:p')), first)
    for (let at = 0; at < after && first; at++) row.appendChild(made(tree, 'w:tc', made(tree, 'w:p')))
  }
}

const columnsOf = (text: string | undefined, least: number): number =>
  Math.min(MOST_COLUMNS, Math.max(least, Number.parseInt(text ?? '', 10) || least))

/** Of cells merged downwards a reader sees the first; words in the others go there, hidden. */
export function gatherMerged(tree: Document): void {
  for (const table of elements(tree, 'w:tbl')) {
    const above = new Map<number, Element>()
    for (const row of childrenOf(table)) if (row.nodeName === 'w:tr') gatherRow(row, above)
  }
}

function gatherRow(row: Element, above: Map<number, Element>): void {
  let column = 0
  for (const cell of childrenOf(row)) {
    if (cell.nodeName !== 'w:tc') continue
    const properties = child(cell, 'w:tcPr')
    const merge = child(properties, 'w:vMerge')
    const first = above.get(column)
    if (merge && (attribute(merge, 'w:val') ?? 'continue') === 'continue' && first) moveHidden(cell, first)
    else above.set(column, cell)
    column += columnsOf(value(properties, 'w:gridSpan'), 1)
  }
}

function moveHidden(cell: Element, first: Element): void {
  if (wordsIn(cell).trim() === '') return
  for (const text of elements(cell, 'w:t')) text.textContent = hide(text.textContent)
  for (const one of childrenOf(cell)) if (one.nodeName !== 'w:tcPr') first.appendChild(one)
}
