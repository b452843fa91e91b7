/**
 * A roll call as a table: with a head, "Namn | Parti | Roll", or names with the party in a cell beside each. Its rows
 * in, the same rows written as a roll call is in running text out ("Maja Provström (S), Ordförande"), so that one
 * reader reads both. A row that does not tell whether somebody came, where others do, names nobody.
 */
import { isKnownParty, isName, partiedIn, partyCell } from '../../swedish/names.ts'
import { partyNamed } from '../../swedish/parties.ts'
import { isTitle } from '../../swedish/titles.ts'
import { inOnePiece } from '../clean/pieces.ts'
import { cellsOf, hasPlaces } from './cells.ts'
import { groupsOf, headPieces, isHeadWord, type Column, type Group } from './roll-heads.ts'
import { isTick, withoutBox } from './roll-marks.ts'
import type { Block, Line, Piece } from '../types.ts'

interface Head {
  groups: Group[]
  width: number
  /** Where the words of the head stand, where it is told by nothing else what is below them. */
  pieces: readonly Piece[] | undefined
}

/** Below "Närvarande" it says that the person was not. */
const NO_MARK =
  /^(?:nej|0|[-–—]|ej(?: närvarande)?|(?:anmäl[td] )?(?:frånvarande|frånv\.?|frånvaro|förhinder)|förhindrad|förfall)$/i
const ABSENT_NOTE = /^(?:anmäl[td] )?(?:frånvarande|frånvaro|förhinder|förhindrad|förfall)\.?$/i
const SERVING = 'tjänstgörande ersättare'
/** "tjg för Cia Provholm": what one is there is told with it. */
const SERVES = /^(?:tj|ersätter|i ?st)/i
/** A mark may stand so far from the word that heads its column. */
const REACH = 2
/** So many names with a party beside each are a row of pairs; one reads as running text. */
const LEAST_PAIRS = 2

/**
 * @param blocks Of a roll call, tables or not.
 * @returns As many or more: a block a row; what is in no table is as it was.
 */
export function tableRows(blocks: readonly Block[]): Block[] {
  let head: Head | undefined
  const marked = isMarked(blocks)
  return blocks.flatMap((block) => {
    const [line, ...more] = block.lines
    if (!line || more.length > 0) {
      head = undefined
      return [block]
    }
    const found = headOf(line)
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
  return width > 1 && above.some((one) => widthOf(one) === width && headOf(one.lines[0] as Line) !== undefined)
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

const widthOf = ({ lines: [line] }: Block): number => (line ? cellsOf(line).length : 0)

/** Somebody has a mark in a column of marks. */
const isMarked = (blocks: readonly Block[]): boolean =>
  blocks.some(
    ({ lines: [line] }) =>
      line !== undefined &&
      cellsOf(line)
        .slice(1)
        .some((cell) => isTick(cell)),
  )

function headOf(line: Line): Head | undefined {
  const cells = cellsOf(line)
  const groups = groupsOf(cells)
  if (groups) return { groups, width: cells.length, pieces: hasPlaces(line) ? undefined : line.pieces }
  const pieces = headPieces(line.pieces, isHeadWord)
  const apart = pieces.length > line.pieces.length ? groupsOf(pieces.map(({ text }) => text)) : undefined
  return apart && { groups: apart, width: pieces.length, pieces }
}

/**
 * The row in running text, once for each list of names; undefined where it cannot be told which cell belongs to which
 * column.
 */
function rowsOf(line: Line, { groups, width, pieces }: Head, marked: boolean): string[] | undefined {
  const cells = inColumns(line, width, pieces)
  const [first] = groups as [Group]
  if (!cells) {
    const tellsAbsent = groups.some(({ columns }) => columns.includes('absent')) || groups.length > 1
    return tellsAbsent ? [''] : byContent(cellsOf(line), first)
  }
  const own = groups.map((group) => cells.slice(group.from, group.from + group.columns.length))
  const rows = groups.map((group, at) => partyApart(own[at] ?? [], group.columns))
  const isReplaced = groups.some(({ replaces }, at) => replaces && rows[at]?.of('name') !== '')
  // A party before all names is that of the row.
  const party = first.columns[0] === 'party' ? rows[0]?.of('party') : undefined
  const member = rows[0] && marked && !isPresent(rows[0]) ? rows[0].of('name') : ''
  return groups.flatMap((group, at) => {
    const row = rows[at] as Row
    if (at === 0) return [memberText(row, marked, group, isReplaced)]
    if (row.of('name') === '') return []
    return [substituteText(row, group, { party: party ?? '', member })]
  })
}

/** The cells of a row by the columns of its head, "" for empty ones. */
function inColumns(line: Line, width: number, heads: readonly Piece[] | undefined): string[] | undefined {
  const pieces = withoutLabel(line.pieces, heads)
  const cells = pieces === line.pieces ? cellsOf(line) : []
  if (cells.length === width) return cells.map(withoutBox)
  return heads && byPlace(pieces.flatMap(endApart), heads)
}

/** "Beslutande:   Ada Provlund   ordförande": the list's own label stands in the margin, left of all heads. */
function withoutLabel(pieces: readonly Piece[], heads: readonly Piece[] | undefined): readonly Piece[] {
  const [first, ...rest] = pieces
  const left = heads?.[0]?.at
  return first && left !== undefined && first.text.endsWith(':') && first.at + first.text.length <= left ? rest : pieces
}

/**
 * "Bo Provberg M", "Bo Provberg X": a party or a mark that a single space parts from the name stands in a column of its
 * own.
 */
function endApart(piece: Piece): Piece[] {
  const [, text = '', end = ''] = /^(.*\S) (\S{1,2})$/.exec(piece.text) ?? []
  if (!isTick(end) && !isKnownParty(end)) return [piece]
  return [...endApart({ text, at: piece.at }), { text: end, at: piece.at + text.length + 1 }]
}

/** Each piece in the column whose word it stands below, or else near; undefined where one stands below none, or two. */
function byPlace(pieces: readonly Piece[], heads: readonly Piece[]): string[] | undefined {
  const cells = heads.map(() => '')
  for (const [index, piece] of pieces.entries()) {
    const right = columnsBelow(piece, heads, 0)
    const near = right.length > 0 ? right : columnsBelow(piece, heads, REACH)
    // A long name reaches below the next word too.
    const column = near.length > 1 && index > 0 ? undefined : near[0]
    if (column === undefined || cells[column] !== '') return undefined
    cells[column] = piece.text
  }
  return cells
}

const columnsBelow = ({ text, at }: Piece, heads: readonly Piece[], reach: number): number[] =>
  heads.flatMap((head, column) =>
    at <= head.at + head.text.length - 1 + reach && at + text.length - 1 >= head.at - reach ? [column] : [],
  )

interface Row {
  columns: readonly Column[]
  /** What the cells of a column say. */
  of: (column: Column) => string
}

/** A head over two columns, names and the party before or after each: its second column has no word. */
function partyApart(cells: readonly string[], heads: readonly Column[]): Row {
  const columns = [...heads]
  for (const [at, column] of heads.entries()) {
    if (column !== 'empty') continue
    if (heads[at - 1] === 'name' && isParty(cells[at - 1])) [columns[at - 1], columns[at]] = ['party', 'name']
    else if ((heads[at - 1] ?? heads[at + 1]) === 'name' && isParty(cells[at])) columns[at] = 'party'
  }
  const said = (column: Column): string => cells.filter((cell, at) => columns[at] === column && cell !== '').join(' ')
  // "Efternamn | Förnamn"
  const of = (column: Column): string =>
    column === 'name' ? [said('name'), said('surname')].filter(Boolean).join(' ') : said(column)
  return { columns, of }
}

const isParty = (cell: string | undefined): boolean => cell !== undefined && partyCell(cell) !== undefined

const isPresent = ({ of }: Row): boolean =>
  isTick(of('present')) || (of('present') !== '' && !NO_MARK.test(of('present')))
const isAbsent = ({ of }: Row): boolean =>
  isTick(of('absent')) || NO_MARK.test(of('present')) || ABSENT_NOTE.test(of('note'))

function memberText(row: Row, marked: boolean, { role }: Group, isReplaced = false): string {
  const { columns, of } = row
  const isOpen = marked && columns.includes('present') && of('present') === ''
  const isAway = isAbsent(row) || (isOpen && isReplaced)
  // Who has no mark where others have one may have come or not.
  if (isOpen && !isAway) return ''
  return asText(row, of('party'), [
    roleIn(row, role),
    of('replaces') && `ersätter ${of('replaces')}`,
    withoutAbsence(of('note'), ABSENT_NOTE),
    isAway ? 'frånvarande' : '',
    withoutMark(withoutAbsence(of('present'), NO_MARK)),
    withoutMark(withoutAbsence(of('votes'), NO_MARK)),
  ])
}

/** What else a cell says than that somebody was away. */
const withoutAbsence = (cell: string, away: RegExp): string => (away.test(cell) ? '' : cell)

/** "X §§ 8–9", "X" */
const withoutMark = (present: string): string => (isTick(present) ? '' : present.replace(/^(?:[X✓✔☒☑]|ja),? /i, ''))

/** What the row says one is, else the head. */
const roleIn = ({ of }: Row, role: Group['role']): string => of('role') || (SERVES.test(of('note')) ? '' : (role ?? ''))

/**
 * Who stands beside a member came where the head or a cell says so; a bare "Ersättare" says only whose substitute one
 * is.
 */
function substituteText(row: Row, { role }: Group, { party, member }: { party: string; member: string }): string {
  const { columns, of } = row
  const replaced = isName(of('replaces')) ? of('replaces') : role === SERVING ? member : ''
  const came = columns.includes('present') ? isPresent(row) : role === SERVING || of('replaces') !== ''
  if (!came) return ''
  const serves = role === SERVING || of('replaces') !== ''
  return asText(row, of('party') || party, [
    serves ? SERVING : 'ersättare',
    replaced && `ersätter ${replaced}`,
    of('note'),
    withoutMark(of('present')),
  ])
}

/** The party stands behind the name, also where the cell says more: "Ada Provlund, ordförande" */
function asText({ of }: Row, said: string, told: readonly string[]): string {
  const party = partyCell(said) ?? partyNamed(said)
  const name = party === undefined ? of('name') : of('name').replace(/^[^,(]*[^,( ]/, (own) => `${own} (${party})`)
  return [name, ...told].filter(Boolean).join(', ')
}

/** Empty cells are not told: a name first, a party that looks so, and what is said of them. */
function byContent([first = '', ...rest]: readonly string[], group: Group): string[] | undefined {
  const isTurned = group.columns[0] === 'party' && isParty(first)
  const [name = '', ...more] = isTurned ? [rest[0], first, ...rest.slice(1)] : [first, ...rest]
  if (!isName(name)) return undefined
  const own = ['name' as const, ...more.map((cell, at): Column => (at === 0 && isParty(cell) ? 'party' : 'note'))]
  return [memberText(partyApart([name, ...more], own), false, group)]
}

/**
 * "Ada Provlund | S | Bo Provberg | M": each name with the party beside it, before or after; undefined for any other
 * row.
 */
function pairsIn(cells: readonly string[]): string[] | undefined {
  const filled = cells.filter((cell) => cell !== '')
  if (filled.length < 2 * LEAST_PAIRS || filled.length % 2 > 0) return undefined
  const turned = isParty(filled[0]) ? 1 : 0
  const pairs = filled.flatMap((cell, at) =>
    at % 2 === turned ? [[cell, filled[turned ? at - 1 : at + 1] ?? '']] : [],
  )
  return pairs.every(([name = '', party = '']) => isName(name) && isCapital(party) && isParty(party))
    ? pairs.map(([name = '', party = '']) => `${name} (${partyCell(party) ?? ''})`)
    : undefined
}

/** "Ada Provlund | C | Ordförande" without a head: a name, the party beside it, and what is said of both. */
function memberIn(cells: readonly string[]): string[] | undefined {
  const [name = '', party = '', ...said] = cells.filter((cell) => cell !== '')
  const isMember = said.length === 1 && isName(name) && isKnownParty(party) && !isName(said[0] ?? '')
  return isMember ? [`${name} (${partyCell(party) ?? ''}), ${said.join(', ')}`] : undefined
}

const isCapital = (party: string): boolean => /^[([]?\p{Lu}/u.test(party)
