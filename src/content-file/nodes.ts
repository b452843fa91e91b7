/**
 * Blocks to Markdown syntax trees. Text only ever becomes text nodes, so that whatever a source holds – markup,
 * script, list signs – is escaped when the tree is written and reads back as the same words.
 */
import { u } from 'unist-builder'
import type { BlockContent, List, ListItem, Paragraph, RootContent, Table, TableRow } from 'mdast'
import { neighbours, runsOf, type Some } from '../model/lists.ts'
import { decisionsAmong, nested, type TextBlock } from '../model/text-block.ts'
import { readsAsHead } from './table-head.ts'

const paragraph = (text: string): Paragraph => u('paragraph', [u('text', text)])

/** @param depth Rank from 1; Markdown has six, and what lies deeper is of the sixth. */
export function heading(depth: number, text: string): RootContent {
  return u('heading', { depth: Math.min(depth, 6) as 1 | 2 | 3 | 4 | 5 | 6 }, [u('text', text)])
}

/** "För Region Dalarna": the row of a roll call that names a group rather than a person. */
const GROUP_ROW = /^För \p{Lu}/u

/** @param depth Rank of a subheading among the blocks. */
export function toNodes(blocks: readonly TextBlock[], depth: number): RootContent[] {
  return runsOf(nested(blocks), together).map((run) => toNode(run, depth))
}

/** True when two blocks belong in one list or one table. */
function together(before: TextBlock, block: TextBlock): boolean {
  if (before.kind !== block.kind || block.kind === 'text') return false
  if (block.kind === 'number') return followsInList(before, block)
  if (block.kind === 'roll') return !isGroupRow(before) && !isGroupRow(block)
  if (block.kind === 'row') return cellsOf(before).length === cellsOf(block).length
  return true
}

function toNode(blocks: Some<TextBlock>, depth: number): RootContent {
  const [block] = blocks
  if (block.kind === 'text' || isGroupRow(block))
    return block.subheading ? heading(depth, block.text) : paragraph(block.text)
  if (block.kind === 'row') return blocks.length > 1 ? toTable(blocks) : paragraph(block.text)
  return toList(blocks)
}

const isGroupRow = ({ kind, text }: TextBlock): boolean => kind === 'roll' && GROUP_ROW.test(text)
const cellsOf = ({ lines }: TextBlock): readonly string[] => lines[0]?.cells ?? [lines[0]?.text ?? '']

/** The head is empty where neither the source nor its cells say which row, if any, names the columns. */
function toTable(blocks: readonly TextBlock[]): Table {
  const all = blocks.map(cellsOf)
  const [first = [], ...below] = all
  const isHead = blocks[0]?.lines[0]?.isHead === true || readsAsHead(all)
  const rows = isHead ? below : all
  const head = isHead ? first : first.map(() => '')
  const row = (cells: readonly string[]): TableRow =>
    u(
      'tableRow',
      cells.map((cell) => u('tableCell', cell === '' ? [] : [u('text', cell)])),
    )
  return u('table', { align: null }, [row(head), ...rows.map(row)])
}

const numberOf = (block: TextBlock | undefined): number => Number.parseInt(block?.label ?? '')
const followsInList = (before: TextBlock, block: TextBlock): boolean => numberOf(block) === numberOf(before) + 1

/** A list; ordered when every block carries the number that follows the one before. */
function toList(blocks: readonly TextBlock[]): List {
  const ordered =
    blocks.every(({ kind }) => kind === 'number') &&
    neighbours(blocks).every(([before, block]) => followsInList(before, block))
  const items = blocks.map((block): ListItem => {
    const text = ordered || block.kind !== 'number' ? block.text : `${block.label} ${block.text}`
    const children: BlockContent[] = [paragraph(text), ...toItems(block.below ?? [])]
    // Right below a list a table would go on in its last item.
    return u('listItem', { spread: children.length > 2, checked: null }, children)
  })
  return u('list', { ordered, spread: false, start: ordered ? numberOf(blocks[0]) : null }, items)
}

/** What stands inside an item: lists, and the table that a clause leads to. */
const toItems = (below: readonly TextBlock[]): BlockContent[] =>
  runsOf(below, inSame).map((run) => (run[0].inTable ? toRows(run) : toList(run)))

/** Rows with as many cells are one table; a row that stands alone, or whose cells are not known, is a paragraph. */
const inSame = (before: TextBlock, block: TextBlock): boolean =>
  before.inTable === block.inTable && (block.inTable !== true || together(before, block))
const toRows = (rows: Some<TextBlock>): BlockContent => (rows.length > 1 ? toTable(rows) : paragraph(rows[0].text))

/** A decision part: what introduces it as paragraphs, its clauses as one list, again for each decision. */
export function toDecisionNodes(blocks: readonly TextBlock[]): RootContent[] {
  return decisionsAmong(blocks).flatMap(({ leadIn, clauses }) => [
    ...leadIn.map(({ text }) => paragraph(text)),
    toList(clauses),
  ])
}
