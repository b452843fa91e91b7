/**
 * The label of a block on the cover, and what is left when it is off: beside its value, over columns, or in the margin
 * of two rows. What a label means is the table's (`labels.ts`).
 */
import { entryAt } from '../../model/lists.ts'
import type { Label } from '../../swedish/headings/label-table.ts'
import { labelAlone, labelBeside } from '../../swedish/headings/labels.ts'
import { columnLabels, columnsWithUnknown } from '../../swedish/headings/column-labels.ts'
import { textsOf } from '../clean/pieces.ts'
import { cellsIn } from './cells.ts'
import { isHeadWord } from './roll/table/heads.ts'
import { headsStatus } from './roll/table/table.ts'
import { readRow } from './roll/row/row.ts'
import { joinRows } from './roll/row/words.ts'
import type { Block } from '../types/block.ts'
import type { DraftSection } from '../types/draft.ts'

/** The rows of a section as they are read: a label beside its value is none of the value. */
export function rowsOf({ heading, blocks }: Pick<DraftSection, 'heading' | 'blocks'>): Block[] {
  const [first, ...rest] = blocks
  const labelled = heading === null && first && !headsStatus(first, rest[0]) ? besideWhole(first, rest) : undefined
  if (!first || !labelled) return [...blocks]
  const wrapped = wrappedOf(first, rest)?.rows ?? 0
  const rows = rest.map((block, at) => (at < wrapped ? { ...block, text: cellsIn(block).slice(1).join(' ') } : block))
  return [withoutLabel(first, labelled.value), ...rows.filter(({ text }) => text !== '')]
}

/** Names in columns beside the label stay apart: "Beslutande   Anna Ek   Bo Lind". */
function withoutLabel(first: Block, text: string): Block {
  const [line, ...more] = first.lines
  const [label = '', ...others] = cellsIn(first)
  if (!line || more.length > 0 || label === '') return { ...first, text }
  // "Närvarande Anna Ek     ordförande": no gap stands behind the label.
  const behind = others.length > 0 && text.endsWith(others.join(' ')) ? text.slice(0, -others.join(' ').length) : ''
  const cells = behind === '' ? others : [behind.trimEnd(), ...others]
  return cells.length < 2 ? { ...first, text } : { ...first, text, lines: [{ ...line, cells, isPlaced: false }] }
}

/**
 * What the first line of a block heads, where columns stand below it; words that no table has head one only where whole
 * rows below name somebody in each.
 */
export function columnsOf(block: Block | undefined, below: readonly Block[] = []): Label[] {
  const heads = block?.lines[0] ? textsOf(block.lines[0]) : []
  const labels = columnLabels(heads)
  const all = labels.length > 0 || heads.length < 2 ? [] : columnsWithUnknown(heads)
  if (all.length === 0 || all.some((label, at) => label.isUnknown && isHeadWord(entryAt(heads, at)))) return labels
  const isRow = (row: Block): boolean => {
    const filled = cellsIn(row).filter((cell) => cell !== '')
    return cellsIn(row).length === all.length && filled.length > 0 && filled.every(namesSomebody)
  }
  return below.slice(0, MOST_ROWS_BELOW).some(isRow) ? all : []
}
/** One of so many rows has all cells. */
export const MOST_ROWS_BELOW = 5
const namesSomebody = (cell: string): boolean => readRow(cell, 'ledamot').length > 0

/**
 * "Övriga   Anna Ek" and "deltagare   Bo Lind", "Närvarande ej   Cia Alm" and "tjänstgörande": the label goes on in the
 * margin of so many rows, the most that make one.
 */
export function wrappedOf(first: Block, below: readonly Block[]): { label: Label; rows: number } | undefined {
  const [above = '', ...names] = cellsIn(first)
  if (names.length === 0) return undefined
  let words = above
  let found: { label: Label; rows: number } | undefined
  for (const [at, block] of below.slice(0, MOST_WRAPPED).entries()) {
    const [more = ''] = cellsIn(block)
    if (!/^\p{Ll}/u.test(more)) break
    words = joinRows(words, more)
    const label = labelAlone(words)
    if (label) found = { label, rows: at + 1 }
  }
  return found
}
/** No margin is so narrow that a label takes more rows below its first. */
export const MOST_WRAPPED = 2

/** The label beside a value, whole with the rows that its margin goes on in: its first words alone may be none. */
export function besideWhole(block: Block, below: readonly Block[]): { label: Label; value: string } | undefined {
  const own = beside(block)
  if (own) return own
  const label = wrappedOf(block, below)?.label
  return label && { label, value: cellsIn(block).slice(1).join(' ') }
}

/** True for a line that holds a label and its value, which no title does. */
export function isLabelled(block: Block): boolean {
  return beside(block) !== undefined
}

/**
 * The label of a block's first line and all that stands after it; the line keeps its columns, what it was joined with
 * does not.
 */
function beside({ lines: [first, ...more] }: Block): { label: Label; value: string } | undefined {
  const found = first ? labelBeside(textsOf(first)) : undefined
  return (
    found && { label: found.label, value: more.reduce((above, { text }) => joinRows(above, text), found.value).trim() }
  )
}
