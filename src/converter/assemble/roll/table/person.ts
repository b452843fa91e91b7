/**
 * What a row of a table says of one person, written as running text has it ("Maja Provström (S), ordförande"); "" where
 * it does not tell whether somebody came, where other rows do.
 */
import { isName, partyCell } from '../../../../swedish/people/names.ts'
import { partyNamed } from '../../../../swedish/people/parties.ts'
import type { Column, Group } from './heads.ts'
import { isTick } from './marks.ts'

export interface Row {
  columns: readonly Column[]
  /** What the cells of a column say. */
  of: (column: Column) => string
}

/** Below "Närvarande" it says that the person was not. */
const NO_MARK =
  /^(?:nej|0|[-–—]|ej(?: närvarande)?|(?:anmäl[td] )?(?:frånvarande|frånv\.?|frånvaro|förhinder)|förhindrad|förfall)$/i
const ABSENT_NOTE = /^(?:anmäl[td] )?(?:frånvarande|frånvaro|förhinder|förhindrad|förfall)\.?$/i
/** Beside "Frånvarande" any other note says why: "Anmält förhinder" */
const BARE_ABSENCE = /^(?:frånvarande|frånvaro)\.?$/i
const SERVING = 'tjänstgörande ersättare'
/** "tjg för Cia Provholm": what one is there is told with it. */
const SERVES = /^(?:tj|ersätter|i ?st)/i

/** A head over two columns, names and the party before or after each: its second column has no word. */
export function partyApart(cells: readonly string[], heads: readonly Column[]): Row {
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

/** True for a party and nothing else, known or by its form. */
export const isParty = (cell: string | undefined): boolean => cell !== undefined && partyCell(cell) !== undefined

/** A mark, or words that are no absence, in the column for those who came. */
export const isPresent = ({ of }: Row): boolean =>
  isTick(of('present')) || (of('present') !== '' && !NO_MARK.test(of('present')))
const isMarkedAway = ({ of }: Row): boolean => isTick(of('absent')) || NO_MARK.test(of('present'))
const isAbsent = (row: Row): boolean => isMarkedAway(row) || ABSENT_NOTE.test(row.of('note'))

/**
 * @param marked Somebody has a mark in this table.
 * @param isReplaced A substitute stands beside, in the stead of this member.
 * @returns "" where nobody knows whether the member came.
 */
export function memberText(row: Row, marked: boolean, { role }: Group, isReplaced = false): string {
  const { columns, of } = row
  const isOpen = marked && columns.includes('present') && of('present') === ''
  const isAway = isAbsent(row) || (isOpen && isReplaced)
  // Who has no mark where others have one may have come or not.
  if (isOpen && !isAway) return ''
  return asText(row, of('party'), [
    roleIn(row, role),
    of('replaces') && `ersätter ${of('replaces')}`,
    withoutAbsence(of('note'), isMarkedAway(row) ? BARE_ABSENCE : ABSENT_NOTE),
    isAway ? 'frånvarande' : '',
    isServing(row) ? '' : withoutMark(withoutAbsence(of('present'), NO_MARK)),
    withoutMark(withoutAbsence(of('votes'), NO_MARK)),
  ])
}

/** What else a cell says than that somebody was away. */
const withoutAbsence = (cell: string, away: RegExp): string => (away.test(cell) ? '' : cell)

/** "X §§ 8–9", "X" */
const withoutMark = (present: string): string => (isTick(present) ? '' : present.replace(/^(?:[X✓✔☒☑]|ja),? /i, ''))

/** What the row says one is, else the head. */
function roleIn(row: Row, role: Group['role']): string {
  if (isServing(row)) return SERVING
  return row.of('role') || (SERVES.test(row.of('note')) ? '' : (role ?? ''))
}

/** "Ja, tjänstgörande" in the column for those who came */
const isServing = ({ of }: Row): boolean =>
  /^(?:tjänstgörande|tjänstgör|tjg\.?)(?: ers(?:ättare|\.)?)?$/iu.test(withoutMark(of('present')))

/**
 * Who stands beside a member came where the head or a cell says so; a bare "Ersättare" says only whose substitute one
 * is.
 */
export function substituteText(
  row: Row,
  { role }: Group,
  { party, member }: { party: string; member: string },
): string {
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
