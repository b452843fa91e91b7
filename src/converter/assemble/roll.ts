/**
 * Reads roll calls: the rows of a list in, people out, those who were there and those who were not. A row that cannot
 * be read with certainty is left as text.
 */
import type { Person, Span } from '../../model/types.ts'
import { headsElected } from '../../swedish/elections.ts'
import { isUnfinished } from '../../swedish/heading-words.ts'
import { inTurn, isName, isPersonName, NAME, partiedIn, partyBefore, partyCell } from '../../swedish/names.ts'
import { hintsAbsence } from '../../swedish/labels.ts'
import { partyNamed } from '../../swedish/parties.ts'
import { withoutColon } from '../../swedish/line.ts'
import { isTitle } from '../../swedish/titles.ts'
import { inOnePiece } from '../clean/pieces.ts'
import { cellsOf } from './cells.ts'
import { withWholeRanks } from './roll-ranks.ts'
import { readRow, type Entry, type Manner } from './roll-row.ts'
import { asOther, asPresent } from './roll-others.ts'
import { joinRows, OPEN_ROLE, roleOf } from './roll-words.ts'
import { starsTold } from './roll-stars.ts'
import { noted } from './roll-told.ts'
import { tableRows } from './roll-table.ts'
import { namesTurned } from './roll-turned.ts'
import type { Block, Line } from '../types.ts'

/** "För Region Dalarna" */
const GROUP = /^För (\p{Lu}[\p{L} ]{2,60})$/u

export interface Roll {
  people: Person[]
  absent: Person[]
  /** Rows that name nobody the reader could be sure of. */
  unread: Block[]
}

/**
 * @param role What those listed are when their row does not say: "ledamot", "ersättare", or "tjänsteperson" for
 * officials.
 */
export function readRoll(listed: readonly Block[], role: string, { ofAbsent = false } = {}): Roll {
  const rows = withWholeRanks(tableRows(namesTurned(starsTold(listed))))
  const isGrouped = partyAlone(rows[0]) !== undefined
  const { blocks, unread } = untilDoubt(wrapsJoined(rows, role, isGrouped), role, ofAbsent)
  const roll: Roll = { people: [], absent: [], unread: [] }
  const manner = mannerOf(blocks)
  const partied = blocks.some(({ text }) => partiedIn(text).length > 0)
  let group: string | null = null
  let party: string | null = null
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at] as Block
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
    const { entries, rows } = oneOf(readRows(blocks.slice(at, at + MOST_ROWS), role, manner), block, role, manner)
    if (entries.length === 0) {
      roll.unread.push(block)
      party = partyBehind(block, isGrouped)
    }
    const span: Span = [block.span[0], (blocks[at + rows - 1] as Block).span[1]]
    for (const { absent, ...person } of entries
      .filter(isFirst)
      .map((one) => asPresent(asOther(asMember(one, party, role), role, partied))))
      (absent ? roll.absent : roll.people).push({ ...person, group: person.group ?? group, span })
    at += rows - 1
  }
  roll.unread.push(...unread)
  return roll
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

/** "Partipolitiskt obundna (POSK)" */
const PARTY_BEHIND = /\((\p{Lu}\p{L}{0,5})\)$/u
/** Below words that name no party we know nobody is of the one above. */
const partyBehind = ({ text }: Block, isGrouped: boolean): string | null =>
  isGrouped ? (PARTY_BEHIND.exec(text)?.[1] ?? null) : null

const partyAbove = (block: Block, isGrouped: boolean): string | undefined => (isGrouped ? partyAlone(block) : undefined)

/** "Socialdemokraterna" on a line of its own, first of all in a list: its members stand below, up to the next party. */
const partyAlone = (block: Block | undefined): string | undefined =>
  block?.lines.length === 1 ? partyNamed(withoutColon(block.text).replace(AROUND_PARTY, '')) : undefined
/** "För Socialdemokraterna", "Socialdemokraterna (5)", "Moderaterna, 3 st" */
const AROUND_PARTY = /^För (?=\p{Lu})|,? ?\(?\d{1,2}(?: st\.?)?\)?$/gu

/** Who has a party is a member of the body, where one without would only have been there. */
const asMember = (one: Entry, party: string | null, role: string): Entry =>
  party === null || one.party !== null ? one : { ...one, party, role: one.role === 'närvarande' ? role : one.role }

/** A name alone that a row says twice is one of whom nothing else is known. */
const isFirst = ({ name, party }: Entry, at: number, row: readonly Entry[]): boolean =>
  party !== null || row.findIndex((one) => one.name === name && one.party === null) === at

/**
 * "Bo Lind, Ekby Köping § 4" where each row has one person and what he or she is: the second may be a place, and is
 * told as the first one's words.
 */
function oneOf(read: Read, { text }: Block, role: string, { single = false }: Manner): Read {
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
const MOST_ROWS = 8
/** So many rows at least show how the list is set. */
const LEAST_ROWS = 2

/** Rows that all begin with capitals before a name, some of them a party that is known: the others are parties too. */
function mannerOf(blocks: readonly Block[]): Manner {
  const found = blocks.map((block) => partyBefore(block.text)).filter((one) => one !== undefined)
  const known = found.filter((one) => one.known).length
  const single = blocks.filter(({ text }) => ONE_NAME.test(text)).length
  return {
    partyFirst: known >= LEAST_ROWS && found.length * 2 > blocks.length,
    single:
      (single >= LEAST_SINGLE && single * 2 > blocks.length) ||
      (blocks.length >= LEAST_ROWS && blocks.every(hasOffice)),
  }
}

/** Who is named, and how many rows that took. */
interface Read {
  entries: Entry[]
  rows: number
}

/** Reads the first row, or as many as must be read together: "Anna Ek, Bo" and "Lind, Cia Alm" name three. */
function readRows([first, ...more]: readonly Block[], role: string, manner: Manner): Read {
  if (!first) return { entries: [], rows: 1 }
  const rows = linesOf(first).map((line) => readRow(line, role, manner))
  // Lines that each name somebody are rows, although they read as one paragraph too.
  const endsOpen = linesOf(first)
    .slice(0, -1)
    .some((line) => /,$/.test(line))
  if (rows.length > 1 && rows.every((entries) => entries.length > 0) && !endsOpen)
    return { entries: rows.flat(), rows: 1 }
  const beside = readCells(first, role, manner)
  return beside ? { entries: beside, rows: 1 } : readProse(first, more, role, manner)
}

/** A list in running text, which the margin may have broken anywhere. */
function readProse(first: Block, more: readonly Block[], role: string, manner: Manner): Read {
  let text = first.text
  const next = more[0]?.text
  const alone = readRow(text, role, { ...manner, closed: next === undefined || beginsWithName(next) })
  if ((alone.length > 0 && !endsInOffice(text)) || !text.includes(',')) return { entries: alone, rows: 1 }
  for (const [at, block] of untilRow(more).entries()) {
    text = joinRows(text, block.text)
    const entries = readRow(text, role, manner)
    if (entries.length > Math.max(1, alone.length) && !endsInOffice(text)) return { entries, rows: at + 2 }
  }
  return { entries: alone, rows: 1 }
}

/** "Projektledare Bo Lind" begins a row: what ends the one above is no first half of a name. */
function untilRow(blocks: readonly Block[]): readonly Block[] {
  const row = blocks.findIndex(
    ({ text }) => /^\p{Lu}/u.test(text) && isTitle(OFFICE_FIRST.exec(text)?.[1]?.toLowerCase() ?? ''),
  )
  return row < 0 ? blocks : blocks.slice(0, row)
}

/**
 * "Kommundirektör Kim Sten, ekonom" and "…, ekonom Bo": where offices stand before names, the rest of the last is
 * below.
 */
const endsInOffice = (text: string): boolean =>
  isTitle(OFFICE_FIRST.exec(text)?.[1] ?? '') &&
  (/ (?:och|samt)$/.test(text) || isTitle(OFFICE_LAST.exec(text)?.[1] ?? ''))
const OFFICE_FIRST = new RegExp(
  String.raw`^(?:\p{Lu}?\p{Ll}[\p{Ll}-]*\.? ){0,6}?(\p{Lu}?\p{Ll}[\p{Ll}-]*) ${NAME}`,
  'u',
)
/** "mark- och exploateringsingenjör", and maybe the first word of a name */
const OFFICE_LAST = /(?:,|och|samt) (?:\p{Ll}[\p{L}-]*\.? )*(\p{Ll}[\p{L}-]*)(?: \p{Lu}[\p{L}-]+)?$/u

const beginsWithName = (text: string): boolean => readRow(text.split(',')[0] ?? '', 'ledamot').length > 0

/** Columns of names beside each other: each cell names somebody. */
function readCells({ text, lines }: Block, role: string, manner: Manner): Entry[] | undefined {
  const cells = lines.length === 1 && lines[0] ? cellsOf(lines[0]).filter(Boolean) : []
  // Where the columns are parted elsewhere than names and parties, the row says more than its cells.
  if (cells.length < 2 || inTurn(text) !== text) return undefined
  const read = cells.map((cell) => readRow(cell, role, manner))
  if (read.every((entries) => entries.length > 0)) return read.flat()
  const [name = '', ...said] = cells
  if (readRow(text, role, manner)[0]?.name === name) return undefined
  // "Anna Ek    SACO (yttranderätt)": what stands apart from a name is none of it.
  return read.slice(1).every((entries) => entries.length === 0) && isName(name) && said.every(isSaid)
    ? readRow([name, ...said].join(', '), role, { ...manner, closed: true })
    : undefined
}
/** "Umeå" may be a party's letters by its form: who has such a word in a cell of its own has it not in the name. */
const isSaid = (cell: string): boolean => (partyCell(cell) === undefined || PLACE.test(cell)) && !MARK.test(cell)
const PLACE = /^\p{Lu}\p{Ll}{3,}$/u
const MARK = /^\p{P}?x?\p{P}?$/iu

/**
 * Rows whose end stands on a line of its own are one: a role that wraps, a name that a hyphen divides, an office of two
 * lines.
 */
function wrapsJoined(blocks: readonly Block[], role: string, isGrouped: boolean): Block[] {
  const rows: Block[] = []
  for (const block of blocks) {
    const last = rows.at(-1)
    // A party of its own above its members is no end of a name.
    const isParty = isGrouped && (partyAlone(block) ?? partyAlone(last)) !== undefined
    if (last && !isParty && last.span[1] - last.span[0] < MOST_ROWS && goesOn(last.text, block.text, role)) {
      const text = joinRows(last.text, block.text)
      const line = last.lines[0] as Line
      rows[rows.length - 1] = {
        ...last,
        text,
        lines: [{ ...inOnePiece(line, text), cells: line.cells }],
        span: [last.span[0], block.span[1]],
      }
    } else rows.push(block)
  }
  return rows
}

const isInBrackets = (above: string): boolean => above.lastIndexOf('(') > above.lastIndexOf(')')

/** "§§ 163–170, Bo Lind (S)": when the last of the row above was there. */
const PART_THEN_NAME = /^§§? ?\d[\d\s,–-]*[,;] \p{Lu}/u
/** "och Cia Alm" */
const ONE_MORE = /^(?:och|samt) \p{Lu}/u

/** What has to stand below a row that its last word leaves open; undefined where none does. */
function awaitedBelow(above: string): ((text: string) => boolean) | undefined {
  if (OPEN_REPLACED.test(above)) return (text) => partiedIn(text)[0]?.from === 0 || isPersonName(text)
  return OPEN_ROLE.test(above) ? (text) => roleOf(text) !== undefined || /^\p{Ll}/u.test(text) : undefined
}

/** "Anna Ek (S), ersättare för" and "Bo Lind (S)": whom one is there for stands on the line below. */
const OPEN_REPLACED =
  /(?<!\p{L})(?:(?:ersättare|ers\.?|tjänstgör(?:ande)?|tjg\.?|i ?stället) för|ersätter|ersätts av|ersatt av)$/iu

function goesOn(above: string, text: string, role: string): boolean {
  if (readRow(above, role).length === 0 && !/,$|(?:^|, )\p{Lu}\p{Ll}+-$/u.test(above)) return false
  const awaited = awaitedBelow(above)
  if (awaited) return awaited(text)
  if (isCut(above, text)) return true
  if (!/^\p{Ll}/u.test(text)) return false
  if (isInBrackets(above)) return true
  if (ONE_MORE.test(text)) return !above.endsWith('.')
  return role === 'tjänsteperson' || isUnfinished(above) || roleOf(text)?.rest === null
}

/**
 * A name, its party or when one was there that the end of the line cuts: "Anna-" and "Karin Ek", "Bo" and "Lind (M)",
 * "Bo Lind" and "(M)", "Bo Lind (M)" and "§§ 4–9, Cia Alm (C)".
 */
function isCut(above: string, text: string): boolean {
  if (/\p{L}-$/u.test(above)) return /^\p{L}/u.test(text)
  if (PART_THEN_NAME.test(text)) return true
  // Before a name it is the party of that one: "(MP) Bo Lind".
  if (/^\(\p{L}{1,4}\)(?! ?\p{Lu})/u.test(text)) return !/\)$/.test(above)
  // What stands alone after a party is the first half of a name only where the line below has but the other half.
  return /\), \p{Lu}[\p{Ll}-]+$/u.test(above) && /^\p{Lu}[\p{L}-]+ \(\p{L}{1,4}\)/u.test(text)
}

/** The lines of a block, of which the first may have lost its label. */
function linesOf({ text, lines }: Block): string[] {
  const rest = lines.slice(1).map((line) => line.text)
  const tail = ` ${rest.join(' ')}`
  return text.endsWith(tail) ? [text.slice(0, -tail.length), ...rest] : [text]
}
