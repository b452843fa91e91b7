/**
 * Lists of people side by side: "Beslutande Ledamöter Tjänstgörande ersättare" and rows with a name under each. A
 * section of the cover in, one list a column out, each with its own label.
 */
import { entryAt } from '../../../../model/lists.ts'
import type { SectionKind } from '../../../../model/kinds.ts'
import { partiedIn } from '../../../../swedish/people/names.ts'
import type { Label } from '../../../../swedish/headings/label-table.ts'
import { isMarginHead, labelAlone, labelBeside } from '../../../../swedish/headings/labels.ts'
import { inOnePiece, textsOf } from '../../../clean/pieces.ts'
import { cellsIn, cellsOf, hasPlaces } from '../../cells.ts'
import { startsOf } from '../../starts.ts'
import { columnsOf, rowsOf } from '../../cover-labels.ts'
import type { CoverSection } from '../../cover-section.ts'
import { stackIn } from '../table/stack.ts'
import { absentLast, namesAbsent } from '../absence-told.ts'
import { isTick } from '../table/marks.ts'
import { bandsOf, type Beside } from './bands.ts'
import { withWholeNames } from './cut-names.ts'
import { headOfColumn } from '../table/heads.ts'
import { lowerHead, opensBeside } from './lower-head.ts'
import { inPairs } from './pairs.ts'
import { names, placedIn } from './places.ts'
import type { Block } from '../../../types/block.ts'
import type { Line } from '../../../types/line.ts'
import type { Piece } from '../../../types/source.ts'

export interface List {
  kind: SectionKind
  role: string | undefined
  /** Nobody knows the word above it, nor then whether those below were there. */
  isUnknown?: boolean | undefined
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
    const told = toldOf(list, block)
    const all = listsIn(told)
    const isNext = isOfNext(at, block, told)
    const [own, ...others] = isNext ? ['', ...all] : all
    if (isOfFirst(own, lists)) lists.push({ ...list, blocks: [] })
    if (!isNext) lists.at(-1)?.blocks.push(others.length === 0 && told === block.text ? block : withText(block, own))
    for (const one of others) {
      const found = labelBeside(one)
      if (found) lists.push({ ...listed(found.label), blocks: [withText(block, found.value)] })
    }
  }
  return lists
}

/** A row with what it tells of the absent behind a label, or in a list of them those alone. */
const toldOf = ({ kind }: Pick<List, 'kind'>, { text }: Block): string =>
  kind === 'absent' ? (namesAbsent(text) ?? text) : absentLast(text)

/** What the first row begins with is the label of the list itself, where the row has it. */
const isOfNext = (at: number, { text }: Block, told: string): boolean => (at > 0 || told !== text) && opensList(told)

/** "Mötessekreterare: Ida Holm" on the next line is none of those who were away. */
const isOfFirst = (row: string, { length }: readonly List[]): boolean => length > 1 && LABELLED.test(row)
const LABELLED = /^\p{Lu}[\p{L} ]{3,40}: ?\p{Lu}/u
/** Before a label and its colon in the middle of a row. */
const WITHIN = / (?=\p{Lu}[\p{L} ]{3,40}: ?\p{Lu})/u

/** What each label begins, and before the first what none does, without the sign that parts it from the next. */
function listsIn(text: string): [string, ...string[]] {
  const [own = '', ...others] = text.split(WITHIN).reduce<string[]>(partedAt, [])
  const parted = (piece: string, at: number): string => (at < others.length ? piece.replace(PARTS, '') : piece)
  return [parted(own, 0), ...others.map((piece, at) => parted(piece, at + 1))]
}
const PARTS = /[;,]$| [–-]$/

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
    shared(
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
  return shared(rows.slice(at + 1), lists, { heads: row.lines[0]?.pieces ?? [], inMargin: false })
}

/** Nobody can be told from it: its words stand as text. */
const asUnread = (blocks: readonly Block[]): Block => {
  const first = entryAt(blocks, 0)
  return { ...first, text: '', span: [first.span[0], (blocks.at(-1) ?? first).span[1]] }
}

const isMarked = (row: Block): boolean =>
  cellsIn(row)
    .slice(1)
    .some((cell) => (isTick(cell) && cell !== '1') || /^nej$/i.test(cell))

/** The lists with each cell of the rows in its own, and those of which nobody knows in one more. */
function shared(
  rows: readonly Block[],
  lists: readonly List[],
  { heads, inMargin }: { heads: readonly Piece[]; inMargin: boolean },
): List[] {
  const layout = {
    starts: startsOf(
      heads,
      rows.map(({ lines: [line] }) => line as Line),
      lists.length,
    ),
    inMargin,
  }
  const unread: Block[] = []
  const [all, open] = [[...lists], [...lists]]
  let before: number[] = []
  for (const row of rows) {
    const cells = placedIn(row, open, layout, before)
    for (const { cell, at } of cells)
      if (at === undefined) unread.push(asUnread([withText(row, cell)]))
      // "Övriga" in the column of the substitutes: who stands below it there is none of them.
      else if (opensBeside(cell)) all.push((open[at] = { ...listed(labelAlone(cell)), blocks: [] }))
      else if (!isFilled(row, cell, open[at])) open[at]?.blocks.push(withText(row, cell))
    before = cells.flatMap(({ at }) => at ?? [])
  }
  for (const { blocks } of all.filter(isUnknown)) unread.push(...blocks.map((block) => asUnread([block])))
  const known = all.filter((list) => !isUnknown(list))
  return unread.length > 0 ? [...known, { kind: 'attendance', role: undefined, blocks: unread }] : known
}

/** A cell that reaches over several rows stands in each of them. */
const isFilled = (row: Block, cell: string, list: List | undefined): boolean =>
  (row.lines[0]?.isPlaced ?? false) &&
  (list?.blocks.slice(-MOST_SPANNED).some(({ text }) => text === cell) ?? false) &&
  names(cell)
/** Names that a cell of several rows holds */
const MOST_SPANNED = 50

const isUnknown = (list: List): boolean => list.isUnknown === true

const withText = (row: Block, text: string): Block => ({
  ...row,
  text,
  lines: row.lines.map((line) => inOnePiece(line, text)),
})

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
