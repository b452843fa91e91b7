/**
 * Lists of people side by side: "Beslutande Ledamöter Tjänstgörande ersättare" and rows with a name under each. A
 * section of the cover in, one list a column out, each with its own label.
 */
import { firstOf } from '../../../../model/lists.ts'
import { partiedIn } from '../../../../swedish/people/names.ts'
import type { Label } from '../../../../swedish/headings/label-table.ts'
import { labelAlone, labelBeside } from '../../../../swedish/headings/labels.ts'
import { isMarginHead } from '../../../../swedish/headings/column-labels.ts'
import { textsOf } from '../../../clean/pieces.ts'
import type { Block } from '../../../types/block.ts'
import type { Line } from '../../../types/line.ts'
import type { Piece } from '../../../types/source.ts'
import { cellsIn, cellsOf, hasPlaces } from '../../cells.ts'
import { columnsOf, rowsOf } from '../../cover-labels.ts'
import { headOfColumn } from '../table/heads.ts'
import { isTick } from '../table/marks.ts'
import { stackIn } from '../table/stack.ts'
import { bandsOf, type Beside } from './bands.ts'
import { partedByLabels } from './by-labels.ts'
import { withWholeNames } from './cut-names.ts'
import { dealtOut } from './deal-out.ts'
import { asUnread, listed, withText, type List, type ListSection } from './list.ts'
import { lowerHead, opensBeside } from './lower-head.ts'
import { inPairs } from './pairs.ts'
import { names } from './places.ts'

/** A roll call inside a §, whose label or sentence is its first block: "Frånvarande" lists the absent there too. */
export function listOfPart(blocks: readonly Block[]): ListSection {
  const [first = null, ...rest] = blocks
  const alone = first ? labelAlone(first.text) : undefined
  const beside = first && !alone ? rollBeside(first) : undefined
  return beside
    ? { ...listed(beside), heading: null, blocks: [...blocks] }
    : { ...listed(alone), heading: first, blocks: rest }
}

/** The label of a list of people on the line of its first row. */
function rollBeside({ lines: [line] }: Block): Label | undefined {
  const label = line && labelBeside(textsOf(line))?.label
  return label?.kind === 'cover' ? undefined : label
}

/** The lists of a section, in the order of its columns, or of the labels within its rows; one where it has neither. */
export const listsOf = (section: ListSection): List[] =>
  (inStack(section) ?? inColumns(section)).flatMap(partedByLabels)

function inStack(section: ListSection): List[] | undefined {
  const stack = stackIn(section)
  if (!stack) return undefined
  const { kind, role, blocks } = section
  return [{ kind, role, blocks: stack.rows ?? [asUnread(blocks.slice(0, stack.length))] }]
}

function inColumns(section: ListSection): List[] {
  const { heading, blocks } = section
  const head = heading ?? blocks[0]
  const below = heading ? blocks : blocks.slice(1)
  const labels = columnsOf(head, below)
  const rows = withWholeNames(below.flatMap(linesOf))
  // Marks below "Närvarande" and "Frånvarande" say which of them whoever begins the row is.
  if (rows.some(isMarked))
    return [
      { kind: section.kind, role: section.role ?? labels[0]?.role, blocks: [...(heading ? [heading] : []), ...blocks] },
    ]
  const line = head?.lines[0]
  if (!line || labels.length === 0) return withLower({ kind: section.kind, role: section.role }, rowsOf(section))
  const inMargin = hasMargin(labels, line, rows)
  const own = labels.slice(inMargin ? 1 : 0)
  const heads = headsIn(line, labels.length).slice(inMargin ? 1 : 0)
  return bandsOf(inPairs(rows, own.length), line).flatMap(({ label, rows: beside }) =>
    dealtOut(
      beside,
      own.map((column) => listOf(column, label)),
      { heads, inMargin },
    ).map((list) => (label && 'party' in label ? ofParty(list, label.party) : list)),
  )
}

/** The list of a column, and of the label in the margin: "Ersättare" below "Frånvarande" are absent. */
const listOf = (column: Label, beside: Beside | undefined): List => ({
  kind: column.kind === 'absent' ? 'absent' : (beside?.kind ?? column.kind),
  role: beside?.role ?? column.role,
  isUnknown: column.isUnknown,
  blocks: [],
})

/** Who has no party is of the one in the margin. */
const ofParty = ({ blocks, ...list }: List, party: string): List => ({
  ...list,
  blocks: blocks.map((block) =>
    names(block.text) && partiedIn(block.text).length === 0 ? withText(block, withParty(block.text, party)) : block,
  ),
})
const withParty = (text: string, party: string): string => text.replace(/^[^,(]*[^,( ]/, (name) => `${name} (${party})`)

/** The words above the lists, without those above their parties; none where they do not stand apart. */
function headsIn({ pieces }: Line, labels: number): readonly Piece[] {
  const heads = pieces.filter(({ text }) => headOfColumn(text) !== 'party' && !isMarginHead(text))
  return heads.length === labels ? heads : []
}

/** Lists whose labels stand beside names of this one, each from there on: a column that begins lower on the page. */
function withLower(list: Omit<List, 'blocks'>, blocks: Block[]): List[] {
  const rows = blocks.flatMap((block) => (block.lines.length > 1 ? linesOf(block) : [block]))
  const at = lowerHead(rows)
  const row = rows[at]
  if (!row) return [{ ...list, blocks }]
  const lists = cellsIn(row).map((cell): List =>
    opensBeside(cell) ? { ...listed(labelAlone(cell)), blocks: [] } : { ...list, blocks: [withText(row, cell)] },
  )
  lists[0]?.blocks.unshift(...rows.slice(0, at))
  return dealtOut(rows.slice(at + 1), lists, { heads: row.lines[0]?.pieces ?? [], inMargin: false })
}

const isMarked = (row: Block): boolean =>
  cellsIn(row)
    .slice(1)
    .some((cell) => (isTick(cell) && cell !== '1') || /^nej$/i.test(cell))

/** Each line is a row of its own. */
const linesOf = (block: Block): Block[] =>
  block.lines.map((line) => ({ ...block, text: line.text, lines: [line], span: [line.number, line.number] }))

/** The first label is a word of the margin, and no row has a cell for it. */
function hasMargin(labels: readonly Label[], head: Line, rows: readonly Block[]): boolean {
  if (!labels[0]?.margin || rows.some((row) => isBelowFirst(row, head, labels.length))) return false
  return rows.every((row) => cellsIn(row).filter(names).length < labels.length)
}

/** "Närvarande     Frånvarande", and below the first of them "Ada Provlund" alone. */
function isBelowFirst(row: Block, { pieces }: Line, labels: number): boolean {
  const line = firstOf(row.lines)
  const cells = cellsOf(line)
  if (!cells.slice(0, 1).some(names)) return false
  if (hasPlaces(line)) return cells.length === labels
  const [word] = pieces
  const [first] = line.pieces
  return pieces.length === labels && word && first ? first.at < word.at + word.text.length : false
}
