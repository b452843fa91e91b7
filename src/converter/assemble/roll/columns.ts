/**
 * Lists of people side by side: "Beslutande Ledamöter Tjänstgörande ersättare" and rows with a name under each. A
 * section of the cover in, one list a column out, each with its own label. A cell without its place goes where its form
 * belongs.
 */
import type { SectionKind } from '../../../model/kinds.ts'
import { partiedIn, partyCell } from '../../../swedish/names.ts'
import { labelAlone, labelBeside, type Label } from '../../../swedish/labels.ts'
import { inOnePiece, textsOf } from '../../clean/pieces.ts'
import { cellsOf, hasPlaces, isSetIn } from '../cells.ts'
import { columnsOf, rowsOf } from '../cover-labels.ts'
import type { CoverSection } from '../cover.ts'
import { stackIn } from './stack.ts'
import { isTick } from './marks.ts'
import { isParty } from './person.ts'
import { readRow } from './row.ts'
import type { Block } from '../../types/block.ts'
import type { Line } from '../../types/line.ts'

export interface List {
  kind: SectionKind
  role: string | undefined
  blocks: Block[]
}

export type ListSection = Pick<CoverSection, 'kind' | 'heading' | 'blocks'> & { role?: string | undefined }

/** A roll call inside a §, whose label or sentence is its first block: "Frånvarande" lists the absent there too. */
export function listOfPart(blocks: readonly Block[]): ListSection {
  const [first = null, ...rest] = blocks
  const alone = first ? labelAlone(first.text) : undefined
  const beside = first && !alone ? rollBeside(first) : undefined
  return beside
    ? { ...listed(beside), heading: null, blocks: [...blocks] }
    : { ...listed(alone), heading: first, blocks: rest }
}

const listed = (label: Label | undefined): Pick<List, 'kind' | 'role'> => ({
  kind: label?.kind ?? 'attendance',
  role: label?.role,
})

/** The label of a list of people on the line of its first row. */
function rollBeside({ lines: [line] }: Block): Label | undefined {
  const label = line && labelBeside(textsOf(line))?.label
  return label?.kind === 'cover' ? undefined : label
}

/** The lists of a section, in the order of its columns, or of the labels within its rows; one where it has neither. */
export const listsOf = (section: ListSection): List[] =>
  (inStack(section) ?? inColumns(section)).flatMap(partedByLabels)

/** "Anna Ek och Bo Lind. Anmält förhinder: Cia Alm" is of two lists, and what stands below is of the second. */
function partedByLabels({ blocks, ...list }: List): List[] {
  const lists: List[] = [{ ...list, blocks: [] }]
  for (const [at, block] of blocks.entries()) {
    const all = block.text.split(WITHIN).reduce<string[]>(partedAt, []) as [string, ...string[]]
    // What the first row begins with is the label of the list itself.
    const isNext = at > 0 && opensList(block.text)
    const [own, ...others] = isNext ? ['', ...all] : all
    if (isOfFirst(own, lists)) lists.push({ ...list, blocks: [] })
    if (!isNext) lists.at(-1)?.blocks.push(others.length === 0 ? block : withText(block, own))
    for (const one of others) {
      const found = labelBeside(one)
      if (found) lists.push({ ...listed(found.label), blocks: [withText(block, found.value)] })
    }
  }
  return lists
}

/** "Mötessekreterare: Ida Holm" on the next line is none of those who were away. */
const isOfFirst = (row: string, { length }: readonly List[]): boolean => length > 1 && LABELLED.test(row)
const LABELLED = /^\p{Lu}[\p{L} ]{3,40}: ?\p{Lu}/u
/** Before a label and its colon in the middle of a row. */
const WITHIN = / (?=\p{Lu}[\p{L} ]{3,40}: ?\p{Lu})/u

/** What no label of a list begins goes on from the piece before. */
function partedAt(pieces: string[], piece: string): string[] {
  const last = pieces.at(-1)
  return last === undefined || labelOf(piece) !== undefined ? [...pieces, piece] : pieces.with(-1, `${last} ${piece}`)
}

/** The label that a row begins with: "Anmält förhinder: Cia Alm" */
const labelOf = (text: string): Label | undefined => labelAlone(text.slice(0, text.indexOf(':') + 1))

/** What others are called than those above; "Ordförande: Ada Provlund" is one of them. */
function opensList(text: string): boolean {
  const label = labelOf(text)
  return label?.kind === 'absent' || (label?.kind === 'officials' && label.isOffice !== true)
}

function inStack(section: ListSection): List[] | undefined {
  const stack = stackIn(section)
  if (!stack) return undefined
  const { kind, role, blocks } = section
  return [{ kind, role, blocks: stack.rows ?? [asUnread(blocks.slice(0, stack.length))] }]
}

function inColumns(section: ListSection): List[] {
  const { heading, blocks } = section
  const head = heading ?? blocks[0]
  const labels = columnsOf(head)
  const rows = (heading ? blocks : blocks.slice(1)).flatMap(linesOf)
  // Marks below "Närvarande" and "Frånvarande" say which of them whoever begins the row is.
  if (rows.some(isMarked))
    return [
      { kind: section.kind, role: section.role ?? labels[0]?.role, blocks: [...(heading ? [heading] : []), ...blocks] },
    ]
  const line = head?.lines[0]
  if (!line || labels.length === 0) return [{ kind: section.kind, role: section.role, blocks: rowsOf(section) }]
  const inMargin = hasMargin(labels, line, rows)
  const lists = labels.slice(inMargin ? 1 : 0).map(({ kind, role }): List => ({ kind, role, blocks: [] }))
  share(isInPairs(rows, lists.length) ? rows.map((row) => paired(row, lists.length)) : rows, lists, inMargin)
  return lists
}

/** Nobody can be told from it: its words stand as text. */
const asUnread = (blocks: readonly Block[]): Block => {
  const first = blocks[0] as Block
  return { ...first, text: '', span: [first.span[0], (blocks.at(-1) ?? first).span[1]] }
}

const isMarked = (row: Block): boolean =>
  cellsIn(row)
    .slice(1)
    .some((cell) => (isTick(cell) && cell !== '1') || /^nej$/i.test(cell))

/** Puts each cell of the rows in the list it belongs to. */
function share(rows: readonly Block[], lists: readonly List[], inMargin: boolean): void {
  let before: number[] = []
  for (const row of rows) {
    const cells = placed(row, lists, inMargin, before)
    for (const { cell, at } of cells) lists[at]?.blocks.push(withText(row, cell))
    before = cells.map(({ at }) => at)
  }
}

const withText = (row: Block, text: string): Block => ({
  ...row,
  text,
  lines: row.lines.map((line) => inOnePiece(line, text)),
})

/** Some row has as many cells with a party alone as there are lists. */
const isInPairs = (rows: readonly Block[], lists: number): boolean =>
  rows.some((row) => cellsIn(row).filter(isParty).length === lists)

/** The party in a column of its own beside each name: "S   Ada Provlund   M   Bo Provberg" */
function paired(row: Block, lists: number): Block {
  const cells = cellsIn(row)
  // Where every cell has its place, also the empty ones, two by two are one.
  if (cells.length === 2 * lists)
    return withCells(
      row,
      Array.from({ length: lists }, (_, at) => pairText(cells[2 * at] as string, cells[2 * at + 1])),
    )
  const isFirst = isParty(cells[0])
  return withCells(
    row,
    cells.flatMap((cell, at) =>
      isParty(cell) === isFirst ? [pairText(cell, isParty(cells[at + 1]) === isFirst ? undefined : cells[at + 1])] : [],
    ),
  )
}

const withCells = (row: Block, cells: string[]): Block => ({
  ...row,
  lines: row.lines.map((line) => ({ ...inOnePiece(line, cells.join(' ')), cells, isPlaced: line.isPlaced })),
})

/** "S" and "Ada Provlund", or "Ada Provlund" and "S" */
function pairText(first: string, second: string | undefined): string {
  const party = second === undefined ? undefined : partyCell(second)
  return party === undefined ? [first, second].join(' ').trim() : `${first} (${party})`
}

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
  const [line] = row.lines as [Line]
  const cells = cellsOf(line)
  if (!cells.slice(0, 1).some(names)) return false
  if (hasPlaces(line)) return cells.length === labels
  const [word] = pieces
  const [first] = line.pieces
  return pieces.length === labels && word && first ? first.at < word.at + word.text.length : false
}

const cellsIn = ({ lines }: Block): string[] => cellsOf(lines[0] as Line)
const names = (cell: string): boolean => readRow(cell, 'ledamot').length > 0

/** A cell, and the list it belongs to. */
interface Placed {
  cell: string
  at: number
}

function placed(row: Block, lists: readonly List[], inMargin: boolean, before: readonly number[]): Placed[] {
  const [line] = row.lines as [Line]
  const own = inMargin ? besideMargin(cellsOf(line)) : cellsOf(line)
  const filled = own.flatMap((cell, at) => (cell === '' ? [] : [{ cell, at }]))
  if (own.length === lists.length && (filled.length === own.length || hasPlaces(line))) return filled
  // Without a margin only a row whose first cell is empty is set in.
  const isSecond = filled.length === 1 && lists.length === 2 && !inMargin && isSetIn(line)
  return filled.map(({ cell }) => ({ cell, at: isSecond ? 1 : likeliest(cell, lists, before) }))
}

/** "Övriga" and below it "närvarande": the label goes on in the margin. */
const besideMargin = ([first = '', ...more]: readonly string[]): string[] =>
  more.length > 0 && /^(?:\p{Ll}|$)/u.test(first) ? more : [first, ...more]

/** The list whose people are named like this one; what names nobody goes on where the row above it was. */
function likeliest(cell: string, lists: readonly List[], before: readonly number[]): number {
  const officials = lists.findIndex(({ kind }) => kind === 'officials')
  if (partiedIn(cell).length > 0)
    return Math.max(
      0,
      lists.findIndex(({ kind }) => kind !== 'officials'),
    )
  if (names(cell) && officials >= 0) return officials
  if (names(cell)) return 0
  const open = before.find((at) => isOpen(lists[at]?.blocks.at(-1)?.text ?? ''))
  return open ?? before.at(-1) ?? 0
}

/** "1:e vice", "Julia Ask,": the rest stands below. */
const isOpen = (text: string): boolean => /(?:,|-|(?:^|\s)(?:[1-3]:[ea]|vice|förste|andre|tf\.?|och))$/iu.test(text)
