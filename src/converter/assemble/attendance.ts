/**
 * Who was there and who was away, by all lists of a document: those before its §§, those within one, and those of
 * officials.
 */
import { entryAt } from '../../model/lists.ts'
import { message } from '../../model/rules.ts'
import type { Message, Person } from '../../model/types.ts'
import type { SectionKind } from '../../model/kinds.ts'
import type { Block } from '../types/block.ts'
import type { DraftParagraf, DraftSection } from '../types/draft.ts'
import { readRoll, type Roll } from './roll/index.ts'
import { withoutDashes } from './roll/row/dashes.ts'
import { inSaidOrder, mayBeTurned } from './roll/row/name-order.ts'
import { namesTurned } from './roll/row/surname-first.ts'
import { ticksTold } from './roll/table/ticks.ts'
import { listOfPart, listsOf } from './roll/columns/columns.ts'
import type { ListSection } from './roll/columns/list.ts'
import { withLevelHeads } from './roll/columns/raised-head.ts'
import { isOffice } from '../../swedish/people/roles.ts'

/** Who signs in the middle of a § was there, and is told at the roll call. */
const isRollKind = ({ kind }: { kind: SectionKind }): boolean => kind !== 'signatures' && kind !== 'cover'

const isSame = (one: Person, other: Person): boolean => one !== other && one.name === other.name

const SERVING = 'tjänstgörande ersättare'
/** "Anna Ek (S), ersatt av Bo Lind (S)" among the absent: the one who served in the stead of one of them was there. */
const serves = ({ role, replaces }: Person, listed: readonly Person[]): boolean =>
  role === SERVING && listed.some(({ name }) => name === replaces)

/** "Ordförande: Ada Provlund (S)" above a table that lists her as a member: one person, with the office. */
function once(people: readonly Listed[]): Person[] {
  const offices = people.filter(({ person: { role, party } }) => isOffice(role) && party !== null)
  const inList = new Map(offices.map(({ person, list }) => [keyOf(person), list]))
  return people
    .filter(({ person, list }) => !isMemberOnly(person) || (inList.get(keyOf(person)) ?? list) === list)
    .map(({ person }) => person)
}

/** Who was there, and the list that says so. */
interface Listed {
  person: Person
  list: number
}

const keyOf = ({ name, party }: Person): string => `${name} (${party ?? ''})`
const isMemberOnly = ({ role, note }: Person): boolean => role === 'ledamot' && note === null

/**
 * A name and nothing else among the absent says no more than that, and "Bo Lind, ersättare för Anna Ek" whose
 * substitute was away.
 */
function asAbsent(person: Person): Person {
  if (person.role === SERVING) return { ...person, role: 'ersättare', replaces: null }
  return person.role === 'närvarande' ? { ...person, role: 'frånvarande' } : person
}

/** A list that was read, and whose people are told with. */
interface Rolled {
  roll: Roll
  role: string
  isOfAbsent: boolean
}

/**
 * @param closing Who signs. @returns Also the rows that name nobody for sure, as messages. Who is listed as an officer
 * too is there once.
 */
export function rollsOf(
  sections: readonly DraftSection[],
  paragrafer: readonly DraftParagraf[],
  closing: readonly Block[],
): { attendance: Person[]; absent: Person[]; messages: Message[] } {
  const rolls = dashesRead(turned(readRolls(sections, paragrafer), () => textBeside(sections, paragrafer, closing)))
  const listed: Listed[] = []
  const absent: Person[] = []
  /** Who stands below the name of an office and may be listed too. */
  const officers = new Set<Person>()
  for (const [list, { roll, role, isOfAbsent }] of rolls.entries()) {
    const served = isOfAbsent ? roll.people.filter((one) => serves(one, [...roll.people, ...roll.absent])) : []
    listed.push(...(isOfAbsent ? served : roll.people).map((person) => ({ person, list })))
    if (isOfAbsent) absent.push(...roll.people.filter((one) => !served.includes(one)).map(asAbsent))
    if (isOffice(role)) for (const person of roll.people) officers.add(person)
    absent.push(...roll.absent)
  }
  const people = listed.map(({ person }) => person)
  const isListedToo = ({ person }: Listed): boolean =>
    officers.has(person) && people.some((other) => isSame(person, other))
  return {
    attendance: once(listed.filter((one) => !isListedToo(one))),
    absent,
    messages: rolls.flatMap(({ roll }) => roll.unread.map(unread)),
  }
}

function readRolls(sections: readonly DraftSection[], paragrafer: readonly DraftParagraf[]): Rolled[] {
  const level = withLevelHeads(sections)
  const of = (kind: SectionKind): DraftSection[] => level.filter((section) => section.kind === kind)
  const inItems = paragrafer
    .flatMap(({ parts }) => parts.filter(({ kind }) => kind === 'attendance'))
    .map(({ blocks }) => listOfPart(blocks))
  const all: ListSection[] = [...of('attendance'), ...inItems, ...of('officials'), ...of('absent')]
  const lists = all.flatMap((section) => listsOf(section).filter(isRollKind))
  const rows = ticksTold(lists.map(({ blocks }) => blocks))
  const surnamesFirst = rows.some((blocks) => namesTurned(blocks) !== blocks)
  return lists.map(({ kind, role: own }, at) => {
    const blocks = entryAt(rows, at)
    const role = own ?? (kind === 'officials' ? 'tjänsteperson' : 'ledamot')
    const isOfAbsent = kind === 'absent'
    return { roll: readRoll(blocks, role, { ofAbsent: isOfAbsent, surnamesFirst }), role, isOfAbsent }
  })
}

/** The same lists, in which no dash is left. */
function dashesRead(rolls: readonly Rolled[]): Rolled[] {
  const all = rolls.flatMap(({ roll }) => roll.people)
  return rolls.map((one) => {
    const { came, away } = withoutDashes(one.roll.people, all)
    return { ...one, roll: { ...one.roll, people: came, absent: [...one.roll.absent, ...away] } }
  })
}

/** The same lists with the names of each as they are said out. */
function turned(rolls: readonly Rolled[], text: () => { text: string; told: string }): Rolled[] {
  const lists = rolls.map(({ roll }) => [...roll.people, ...roll.absent])
  if (!lists.some(mayBeTurned)) return [...rolls]
  return inSaidOrder(lists, text()).map((list, at) => {
    const one = entryAt(rolls, at)
    const { length } = one.roll.people
    return { ...one, roll: { ...one.roll, people: list.slice(0, length), absent: list.slice(length) } }
  })
}

/** What a document says outside its lists, a line to a block: all of it, and without its cover. */
function textBeside(
  sections: readonly DraftSection[],
  paragrafer: readonly DraftParagraf[],
  closing: readonly Block[],
): { text: string; told: string } {
  const parts = paragrafer.flatMap((one) => one.parts.filter(({ kind }) => kind !== 'attendance'))
  const told = [...parts, ...sections.filter(({ kind }) => kind === 'signatures')].flatMap(({ blocks }) => blocks)
  const cover = sections.filter(({ kind }) => kind === 'cover').flatMap(({ blocks }) => blocks)
  return { text: said([...cover, ...told, ...closing]), told: said([...told, ...closing]) }
}
const said = (blocks: readonly Block[]): string => blocks.map(({ text }) => text).join('\n')

const unread = ({ span, text, lines }: Block): Message =>
  message('roll-row-unread', span[0], {
    reason: `Unexpected "${(text || (lines[0]?.text ?? '')).slice(0, 60)}" in the roll call, expected a name`,
    note: 'the row is published as text; nothing needs to be done unless it names somebody',
    expected: 'ett namn',
  })
