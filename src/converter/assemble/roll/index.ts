/**
 * Reads roll calls: the rows of a list in, people out, those who were there and those who were not. A row that cannot
 * be read with certainty is left as text.
 */
import { entryAt, firstOf } from '../../../model/lists.ts'
import type { Person, Span } from '../../../model/types.ts'
import { headsElected } from '../../../swedish/decisions/election-headings.ts'
import { NAME, partiedIn, partyBefore } from '../../../swedish/people/names.ts'
import { hintsAbsence, isNobody } from '../../../swedish/people/absence.ts'
import { TAKES_PART } from '../../../swedish/headings/label-table.ts'
import { isTitle } from '../../../swedish/people/titles.ts'
import { withWholeNames } from './columns/cut-names.ts'
import { withWholeRanks } from './columns/ranks.ts'
import type { RollEntry } from './row/notes.ts'
import { type Manner, readRow } from './row/row.ts'
import { asOther, asPresent } from './non-members.ts'
import { starsTold } from './row/stars.ts'
import { noted } from './row/notes.ts'
import { tableRows } from './table/table.ts'
import { namesTurned } from './row/surname-first.ts'
import type { Block } from '../../types/block.ts'
import { haveParties } from './row/party-within.ts'
import { partyAbove, partyAlone, partyBehind } from './row/parties.ts'
import { senderOf, withoutSenders } from './row/senders.ts'
import { wrapsJoined } from './row/wraps.ts'
import { type ReadRows, readRows } from './read-rows.ts'

/** "För Region Dalarna" */
const GROUP = /^För (\p{Lu}[\p{L} ]{2,60})$/u

export interface Roll {
  people: Person[]
  absent: Person[]
  /** Rows that name nobody the reader could be sure of. */
  unread: Block[]
}

/**
 * @param said What those listed are when their row does not say: "ledamot", "ersättare", "tjänsteperson" for officials,
 * "deltagare" for a member or none. @param surnamesFirst Other lists of the document are set so: "Provlund, Ada".
 */
export function readRoll(
  listed: readonly Block[],
  said: string,
  { ofAbsent = false, surnamesFirst = false } = {},
): Roll {
  const role = memberRole(said)
  // In a list of the absent all are, whatever a row says of one.
  const isAway = (absent: boolean): boolean => absent && !ofAbsent
  const sent = withoutSenders(listed)
  const apart = withWholeNames(sent.rows)
  const rows = withWholeRanks(tableRows(namesTurned(starsTold(apart), surnamesFirst ? 1 : undefined)))
  const isGrouped = partyAlone(rows[0]) !== undefined
  const { blocks, unread } = untilDoubt(wrapsJoined(rows, role, isGrouped), role, ofAbsent)
  const roll: Roll = { people: [], absent: [], unread: [] }
  const manner = mannerOf(blocks)
  const partied = blocks.some(({ text }) => partiedIn(text).length > 0)
  let group: string | null = null
  let party: string | null = null
  for (let at = 0; at < blocks.length; at++) {
    const block = entryAt(blocks, at)
    group = senderOf(block, sent, group)
    const above = partyAbove(block, isGrouped)
    if (above !== undefined) {
      party = above
      continue
    }
    const heading = groupIn(block)
    if (heading) {
      group = heading
      continue
    }
    const { entries, rows } = readFirst(blocks.slice(at, at + MOST_ROWS), said, manner)
    if (entries.length === 0) {
      roll.unread.push(block)
      party = partyBehind(block, isGrouped)
    }
    const span: Span = [block.span[0], entryAt(blocks, at + rows - 1).span[1]]
    for (const { absent, ...person } of entries
      .filter(isFirst)
      .map((one) => asPresent(asOther(asMember(one, party, role), role, partied))))
      (isAway(absent) ? roll.absent : roll.people).push({ ...person, group: person.group ?? group, span })
    at += rows - 1
  }
  return { ...roll, unread: [...roll.unread, ...unread].filter(({ text }) => !isNobody(text)) }
}

/**
 * Whoever stands below words that nobody knows and that may tell of absence is neither present nor absent for sure, nor
 * is one below the heading of an election.
 */
function untilDoubt(blocks: Block[], role: string, ofAbsent: boolean): { blocks: Block[]; unread: readonly Block[] } {
  const doubt = blocks.findIndex(
    (block) => headsElected(block.text) || (ofAbsent ? isOfPresent(block, role) : isDoubt(block, role)),
  )
  return doubt < 0 ? { blocks, unread: [] } : { blocks: blocks.slice(0, doubt), unread: blocks.slice(doubt) }
}

const isDoubt = ({ text }: Block, role: string): boolean =>
  hintsAbsence(text) && partiedIn(text).length === 0 && readRow(text, role).length === 0

/** "Närvarande enligt lag": below such words of a list of the absent, an unknown label, nobody was away. */
const isOfPresent = ({ text }: Block, role: string): boolean =>
  /^(?:närvar|deltag|deltar|övriga|adjunger|föredrag|inbjud|kallad)/iu.test(text) &&
  !hintsAbsence(text) &&
  readRow(text, role).length === 0

const groupIn = ({ text }: Block): string | undefined => GROUP.exec(text)?.[1]?.trim()

/** Who has a party is a member of the body, where one without would only have been there. */
const asMember = (one: RollEntry, party: string | null, role: string): RollEntry =>
  party === null || one.party !== null ? one : { ...one, party, role: one.role === 'närvarande' ? role : one.role }

const memberRole = (said: string): string => (said === TAKES_PART ? 'ledamot' : said)

/** The people of the first row, and how many rows they stand in. @param said As {@link readRoll} has it. */
function readFirst(rows: readonly Block[], said: string, manner: Manner): ReadRows {
  const read = (role: string): ReadRows => oneOf(readRows(rows, role, manner), firstOf(rows), role, manner)
  if (said !== TAKES_PART) return read(said)
  const members = read(memberRole(said))
  const others = read('närvarande').entries
  // Who has no party is a member where the row says so, and not by a label that makes nobody one.
  const entries = members.entries.map((one, at) =>
    one.party === null ? { ...one, role: others[at]?.role ?? one.role } : one,
  )
  return { ...members, entries }
}

/** A name alone that a row says twice is one of whom nothing else is known. */
const isFirst = ({ name, party }: RollEntry, at: number, row: readonly RollEntry[]): boolean =>
  party !== null || row.findIndex((one) => one.name === name && one.party === null) === at

/**
 * "Bo Lind, Ekby Köping § 4" where each row has one person and what he or she is: the second may be a place, and is
 * told as the first one's words.
 */
function oneOf(read: ReadRows, { text }: Block, role: string, { single = false }: Manner): ReadRows {
  const [first, second, ...more] = read.entries
  if (!single || !first || !second || more.length > 0 || read.rows > 1 || !TWO_NAMES.test(text)) return read
  const words = noted([first.note, text.slice(text.indexOf(',') + 1).trim()].filter(Boolean).join(', '), [])
  return { rows: 1, entries: [{ ...first, ...words, role: first.role === 'närvarande' ? role : first.role }] }
}
const TWO_NAMES = new RegExp(String.raw`^(?:\p{Lu}\p{Ll}+ )?${NAME}, ${NAME}[^,]*$`, 'u')
/** "Jurist Bo Lind, Ekby Bygg": an office, a name, and one thing more or none */
const OFFICE_AND_NAME = new RegExp(String.raw`^(\p{Lu}\p{Ll}+) ${NAME}(?:, [^,]+)?$`, 'u')
const hasOffice = ({ text }: Block): boolean => isTitle(OFFICE_AND_NAME.exec(text)?.[1] ?? '')
const ONE_NAME = new RegExp(String.raw`^${NAME},? \p{Ll}[^,]*$`, 'u')
/** So many rows at least show that each has one person. */
const LEAST_SINGLE = 3

/** A list of names goes on over so many lines at most. */
export const MOST_ROWS = 8
/** So many rows at least show how the list is set. */
const LEAST_ROWS = 2

/** Rows that all begin with capitals before a name, some of them a party that is known: the others are parties too. */
function mannerOf(blocks: readonly Block[]): Manner {
  const found = blocks.map((block) => partyBefore(block.text)).filter((one) => one !== undefined)
  const known = found.filter((one) => one.known).length
  const single = blocks.filter(({ text }) => ONE_NAME.test(text)).length
  return {
    partyNext: haveParties(blocks.map(({ text }) => text)),
    partyFirst: known >= LEAST_ROWS && found.length * 2 > blocks.length,
    single:
      (single >= LEAST_SINGLE && single * 2 > blocks.length) ||
      (blocks.length >= LEAST_ROWS && blocks.every(hasOffice)),
  }
}
