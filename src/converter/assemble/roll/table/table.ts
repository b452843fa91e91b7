/**
 * A roll call as a table: with a head, "Namn | Parti | Roll", or names with the party in a cell beside each. Its rows
 * in, the same rows written as a roll call is in running text out ("Maja Provström (S), Ordförande"), so that one
 * reader reads both. A row that does not tell whether somebody came, where others do, names nobody.
 */
import { entryAt, firstOf } from '../../../../model/lists.ts'
import { labelAlone } from '../../../../swedish/headings/labels.ts'
import { isGivenName } from '../../../../swedish/people/given-names.ts'
import { isName, partiedIn } from '../../../../swedish/people/names.ts'
import { isTitle } from '../../../../swedish/people/titles.ts'
import { inOnePiece } from '../../../clean/pieces.ts'
import { cellsIn, cellsOf, hasPlaces } from '../../cells.ts'
import { type Column, type Group, groupsOf, headPieces, isHeadWord, markBehind } from './heads.ts'
import { isTick } from './marks.ts'
import type { Block } from '../../../types/block.ts'
import type { Line } from '../../../types/line.ts'
import type { Piece } from '../../../types/source.ts'
import { memberIn, pairsIn } from './headless.ts'
import { inColumns } from './cells.ts'
import { isParty, isPresent, memberText, partyApart, type Row, substituteText } from './person.ts'

interface Head {
  groups: Group[]
  width: number
  /** Where the words of the head stand, where it is told by nothing else what is below them. */
  pieces: readonly Piece[] | undefined
  /** A row above may say of the second list of names that they are others, where its own head does not. */
  isBelowRow: boolean
}

/**
 * @param blocks Of a roll call, tables or not.
 * @returns As many or more: a block a row; what is in no table is as it was.
 */
export function tableRows(blocks: readonly Block[]): Block[] {
  let head: Head | undefined
  const marked = isMarked(blocks)
  return blocks.flatMap((block, at) => {
    const [line, ...more] = block.lines
    if (!line || more.length > 0) {
      head = undefined
      return [block]
    }
    const found = headOf(line, rowAbove(blocks[at - 1]))
    const row = found || !head ? undefined : rowBelow(block, line, head, marked)
    if (row) return row
    head = found
    const cells = cellsOf(line)
    return found ? [] : readAs(block, pairsIn(cells) ?? memberIn(cells))
  })
}

/** A row of the table that a head is above; undefined for a line below it that is none. */
function rowBelow(block: Block, line: Line, head: Head, marked: boolean): Block[] | undefined {
  // A reader may keep no empty cells: without a mark nobody knows whether this one came.
  if (marked && tellsWhoCame(head) && isNameAlone(line)) return readAs(block, [''])
  if (cellsOf(line).length < 2) {
    const apart = placeApart(line, head)
    return apart === undefined ? undefined : readAs(block, [apart])
  }
  return isBetween(line) ? [block] : readAs(block, rowsOf(line, head, marked))
}

/** "Ada Provlund Umeå" below "Namn Ort", where one space is left of each gap: the last word is the place. */
function placeApart({ text }: Line, { groups: [only, ...more], pieces }: Head): string | undefined {
  const words = text.split(' ')
  const isPlaced = only?.columns.join() === 'name,note' && more.length === 0 && pieces !== undefined
  return isPlaced && words.length > 2 && isName(text)
    ? `${words.slice(0, -1).join(' ')}, ${words.at(-1) ?? ''}`
    : undefined
}

const tellsWhoCame = ({ groups }: Head): boolean => groups.some(({ columns }) => columns.includes('present'))

/** "Bo Lind (S)" and no more */
function isNameAlone(line: Line): boolean {
  const [first = '', ...rest] = cellsOf(line)
  return rest.length === 0 && !isTitle(first.split(' ')[0] ?? '') && isName(first.replace(/ ?\(\p{L}{1,6}\)$/u, ''))
}

/** "Socialdemokraterna" between the rows is a row without cells. */
function isBetween(line: Line): boolean {
  const filled = cellsOf(line).filter((cell) => cell !== '')
  return filled.length === 1 && !isName(filled[0] ?? '') && partiedIn(filled[0] ?? '').length === 0
}

/** A row for each text that one was read as; the row itself where it was not. */
const readAs = (block: Block, texts: readonly string[] | undefined): Block[] =>
  texts?.map((text) => ({ ...block, text, lines: block.lines.map((line) => asOne(line, text)) })) ?? [block]

/** What names nobody stays as it was printed, to be told. */
const asOne = (line: Line, text: string): Line => (text === '' ? line : inOnePiece(line, text))

/** True for a row of cells below a head with as many: "Ordförande | Ada Provlund | S" is nobody's signature. */
export function isBelowHead(block: Block, above: readonly Block[]): boolean {
  const width = widthOf(block)
  const heads = above.filter((one) => widthOf(one) === width && headOf(firstOf(one.lines)) !== undefined)
  return width > 1 && heads.length > 0 && !(isListed(block) && heads.every(isListed))
}

/** "Beslutande | Ledamöter | Ersättare" has the label of its row first, as "Justerare | Bo Ek" below it has. */
function isListed(block: Block): boolean {
  const label = labelAlone(cellsIn(block)[0] ?? '')
  return label !== undefined && label.isOffice !== true
}

/**
 * True for a row that heads the columns of a roll call: "Plats | Ordinarie ledamot | Parti" says nothing of where it
 * was.
 */
export const isRollHead = ({ lines: [line, ...more] }: Block): boolean =>
  line !== undefined && more.length === 0 && headOf(line) !== undefined

/** True for a head with a column for those who came, and none of votes: "Namn | Närvarande" needs no label. */
export function headsPresence({ lines: [line, ...more] }: Block): boolean {
  const head = line && more.length === 0 ? headOf(line) : undefined
  return (
    head !== undefined && line !== undefined && tellsWhoCame(head) && !cellsOf(line).some((cell) => VOTE.test(cell))
  )
}
const VOTE = /^(?:ja|nej|avstår|röst)/i

/** True for such a head where a cell below it says whether somebody came: "Ada Provlund | 1 | Närvarande" */
export const headsStatus = (block: Block, below: Block | undefined): boolean =>
  headsPresence(block) &&
  below?.lines[0] !== undefined &&
  cellsOf(below.lines[0])
    .slice(1)
    .some((cell) => STATUS.test(cell))
const STATUS = /^(?:ej )?(?:närvarande|frånvarande)$/iu

/** The cells of a row; [] for what is none. */
const rowAbove = (block: Block | undefined): readonly string[] =>
  block?.lines[0] !== undefined && widthOf(block) > 1 ? cellsOf(block.lines[0]) : []

const widthOf = (block: Block | undefined): number => (block?.lines[0] ? cellsOf(block.lines[0]).length : 0)

/** Somebody has a mark in a column of marks. */
const isMarked = (blocks: readonly Block[]): boolean =>
  blocks.some(
    ({ lines: [line] }) =>
      line !== undefined &&
      cellsOf(line)
        .slice(1)
        .some((cell) => isTick(cell)),
  )

function headOf(line: Line, above: readonly string[] = []): Head | undefined {
  const cells = cellsOf(line)
  const isBelowRow = above.length > 0
  const groups = groupsOf(cells, above)
  if (groups) return { groups, width: cells.length, pieces: hasPlaces(line) ? undefined : line.pieces, isBelowRow }
  const pieces = headPieces(line.pieces, isHeadWord)
  const apart = pieces.length > line.pieces.length ? groupsOf(pieces.map(({ text }) => text)) : undefined
  return apart && { groups: apart, width: pieces.length, pieces, isBelowRow }
}

/**
 * The row in running text, once for each list of names; undefined where it cannot be told which cell belongs to which
 * column.
 */
function rowsOf(line: Line, { groups, width, pieces, isBelowRow }: Head, marked: boolean): string[] | undefined {
  const cells = inColumns(line, width, pieces)
  const first = firstOf(groups)
  if (!cells) {
    const tellsAbsent = groups.some(({ columns }) => columns.includes('absent')) || groups.length > 1
    return tellsAbsent ? [''] : byContent(cellsOf(line), first)
  }
  const rows = rowOfEach(groups, cells)
  const isReplaced = groups.some(({ replaces }, at) => replaces && rows[at]?.of('name') !== '')
  // A party before all names is that of the row.
  const party = first.columns[0] === 'party' ? rows[0]?.of('party') : undefined
  const member = rows[0] && marked && !isPresent(rows[0]) ? rows[0].of('name') : ''
  return groups.flatMap((group, at) => {
    const row = entryAt(rows, at)
    if (at === 0) return eachIn(row).map((one) => memberText(one, marked, group, isReplaced))
    if (row.of('name') === '') return []
    if (!isBelowRow && goesOn(group, first)) return [memberText(row, marked, group)]
    return [substituteText(row, group, { party: party ?? '', member })]
  })
}

/** "S | Ada Provlund, Bo Provberg": the row of each; the row itself where its cell names one. */
function eachIn(row: Row): Row[] {
  const names = row.of('name').split(/, | och /)
  if (names.length < 2 || !names.every(isWholeName)) return [row]
  return names.map((name) => ({ ...row, of: (column) => (column === 'name' ? name : row.of(column)) }))
}

/** A given name and a surname: no half of "Provlund Ek, Ada Maria" is one, nor the second of "Bo Ek, Norra Provby". */
function isWholeName(text: string): boolean {
  const [first = '', ...more] = text.split(' ')
  return isName(text) && isGivenName(first) && !isGivenName(more.at(-1) ?? '')
}

function rowOfEach(groups: readonly Group[], cells: readonly string[]): Row[] {
  const behind = markBehind(groups)
  return groups.map(({ from, columns }, at) => {
    const own = cells.slice(from, from + columns.length)
    if (behind === undefined) return partyApart(own, columns)
    const substitutes = entryAt(groups, 1)
    const mark = entryAt(substitutes.columns, behind)
    const place = substitutes.from + behind
    return at === 0
      ? partyApart([...own, cells[place] ?? ''], [...columns, mark])
      : partyApart(own.toSpliced(behind, 1), columns.toSpliced(behind, 1))
  })
}

/** "Namn | Parti | Namn | Parti": the same columns again, of which no word says that others stand in them. */
const goesOn = (group: Group, first: Group): boolean =>
  [group, first].every(({ role, replaces }) => role === null && !replaces) &&
  group.columns.join() === first.columns.join()

/** Empty cells are not told: a name first, a party that looks so, and what is said of them. */
function byContent([first = '', ...rest]: readonly string[], group: Group): string[] | undefined {
  const isTurned = group.columns[0] === 'party' && isParty(first)
  const [name = '', ...more] = isTurned ? [rest[0], first, ...rest.slice(1)] : [first, ...rest]
  if (!isName(name)) return undefined
  const own = ['name' as const, ...more.map((cell, at): Column => (at === 0 && isParty(cell) ? 'party' : 'note'))]
  return [memberText(partyApart([name, ...more], own), false, group)]
}
