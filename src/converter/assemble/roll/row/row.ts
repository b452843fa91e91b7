/**
 * One row of a roll call: text in, people out. A row may run two columns together, where the party stands after each
 * name ("Sofia Jarl (C) Svante Parsjö Tegnér (L) tj ers"), name one person with the rest after it ("Carin Nilsson (s)
 * Umeå kommun, ordförande"), or list names without parties. Who is replaced is named but was not there. A sentence is
 * no row.
 */
import { STRUCK_MARK, withoutStruck } from '../../../../model/struck.ts'
import { ABSENT_BEHIND } from '../../../../swedish/people/absence.ts'
import { peopleInName } from '../../../../swedish/people/given-names.ts'
import { NAME, partyBefore, partyBehind } from '../../../../swedish/people/names.ts'
import { partyNamed } from '../../../../swedish/people/parties.ts'
import { roleOf } from '../../../../swedish/people/roles.ts'
import { isTitle } from '../../../../swedish/people/titles.ts'
import { opensElection } from '../../../../swedish/decisions/elects.ts'
import { withoutParties } from './names.ts'
import type { RollEntry } from './notes.ts'
import { partyWithin } from './party-within.ts'
import { withParties } from './with-parties.ts'

/** How the rows of a roll call are set, as all of them show. */
export interface Manner {
  /** They all begin with a party: "C Ada Provlund". */
  partyFirst?: boolean
  /** They have a party behind each name, and more behind it: "Ada Provlund S Provby". */
  partyNext?: boolean
  /** The row stands for itself: "Sven Åkerlund, Vision" does not go on below. */
  closed?: boolean
  /** Most have one person and what he or she is: "Ada Provlund, ekonomichef". */
  single?: boolean
}

/** "Ida Burlin X", "Sune Montán X, § 74-88": the mark of a column says that the person was there */
const MARK = /(?<!\s)\s+[X](?=,|$)/gi
/** "Ek Anna I viceordförande", as Finland numbers those: no letter of the name */
const ROMAN = /(?<=\p{Ll}) (?=I{1,3}\.? vice ?ordf)/u
/** "[x] Anna Ek", "☒ Anna Ek": who was there; an empty box before a name leaves it open. */
const TICKED = /^(?:[☒☑🗹✓✔]|\[[Xx]\])\s*(?=\p{Lu})/u
/** "Anna Ek VD": letters that are no party, and no name */
const MANAGER = /(?<=(?:^| )\p{Lu}[\p{L}'’-]{1,40}) (?=VD$)/u
/** "Ada Provlund (S) Ersätter Bo Lind (S)": in a column of its own it has a capital, and is no name */
const FOR_WHOM = /(?<=[)\]],? )(?:Ersätter|Ersatte|Ersätts av|För)(?= \p{Lu})/gu
/** "1. Anna Ek", "• Anna Ek" */
const LISTED = /^(?:\d{1,3}[.)]?|[•–-])\s+(?=\p{Lu}|\()/u

/** Whoever is struck out is nobody there: "Anna Ek (S), ~~Bo Lind (M)~~, Cia Dal (C)" */
const unstruck = (text: string): string =>
  text.includes(STRUCK_MARK)
    ? withoutStruck(text)
        .split(',')
        .map((one) => one.trim())
        .filter((one) => one !== '')
        .join(', ')
    : text

/**
 * @param role What those listed are when their row does not say. @returns Nobody where the row cannot be read with
 * certainty.
 */
export function readRow(
  printed: string,
  role: string,
  { partyFirst = false, partyNext = false, closed = false }: Manner = {},
): RollEntry[] {
  const text = unstruck(printed)
  if (opensElection(text)) return []
  const row = partyWithin(peopleApart(text).replace(LISTED, ''), partyNext)
    .replace(TICKED, '')
    .replace(MARK, '')
    .replace(ROMAN, ', ')
    .replace(MANAGER, ', ')
    .replace(FOR_WHOM, (words) => words.toLowerCase())
    .replace(ABSENT_BEHIND, (tail) => `,${tail.toLowerCase()}`)
  const several = [
    () => betweenSemicolons(text, role, closed),
    () => oneByOne(row, role),
    () => membersOf(row, role, closed),
  ]
  for (const read of several) {
    const people = read()
    if (people.length > 0) return people
  }
  const ordered = roleFirst(row) ?? partyBehind(row, partyFirst)
  return withParties(ordered, role) ?? withoutParties(row, role, closed)
}

/**
 * "Ada Provlund, rektor; Bo Provberg (S); Cia Provdal": a comma stands before what one is, so that each is read alone;
 * [] where one of them names nobody.
 */
function betweenSemicolons(text: string, role: string, closed: boolean): RollEntry[] {
  if (!text.includes('; ')) return []
  const rows = text.replace(/;$/, '').split(/; (?=\p{Lu})/u)
  const read =
    rows.length > 1 ? rows.map((row, at) => readRow(row, role, { closed: closed || at < rows.length - 1 })) : []
  return read.every((entries) => entries.length > 0) ? read.flat() : []
}

/**
 * "Bo Lind Eva Dahl", where the given names tell that they are two, with a comma between them; "" where nobody can say
 * where one ends.
 */
function peopleApart(text: string): string {
  if (text.split(' ', LEAST_OF_TWO).length < LEAST_OF_TWO) return text
  const names = text.match(NAMES) ?? []
  const isUnsure = names.some((name) => peopleOf(name).length === 0)
  return isUnsure ? '' : text.replace(NAMES, (name) => peopleOf(name).join(', '))
}
/** A title may stand before a name, and a party after it: other readers know both. */
const peopleOf = (name: string): string[] =>
  name.split(' ').some((word) => word.length === 1 || isTitle(word)) ? [name] : peopleInName(name)
/** Two people have so many words. */
const LEAST_OF_TWO = 4
/** From where a person may begin */
const NAMES = new RegExp(`(?<=^|[,;] )${NAME}`, 'gu')

/** People of whom each is read alone; [] for any other row. */
function oneByOne(row: string, role: string): RollEntry[] {
  const [, first, more] = NOTED_FIRST.exec(row) ?? []
  const rows = first !== undefined && more !== undefined ? [first, more] : withHomes(row)
  return rows.length > 1 ? rows.flatMap((one) => readRow(one, role)) : []
}

/** "Ada Provlund (anmält förhinder), Bo Provberg (S)": brackets that are no party's stand before those that are */
const NOTED_FIRST = new RegExp(String.raw`^(${NAME} \(\p{Ll}{2}[^()]+\))[,;] (?=\p{Lu})(.+ \(\p{Lu}{1,3}\).*)$`, 'u')

/**
 * "Anna Ek, ordf (Norra Ekby), Bo Lind (Prov)": people, each with where he or she is from; [] for any other row. One of
 * them has a place that no party's letters are.
 */
function withHomes(row: string): string[] {
  const people = row.split(/[,;] (?=\p{Lu})|(?<=\)) och (?=\p{Lu})/u)
  return people.every((one) => AT_HOME.test(one)) && people.some((one) => OF_TWO_WORDS.test(one)) ? people : []
}
const AT_HOME = new RegExp(String.raw`^${NAME}(?:, [\p{Ll}\d][^,()]{2,40})? \(\p{Lu}\p{Ll}[\p{L} -]+\)$`, 'u')
const OF_TWO_WORDS = /\(\p{Lu}\p{Ll}+ \p{Lu}[\p{L} -]+\)$/u

/** "Socialdemokraterna: Anna Ek, Bo Lind", "(S): Anna Ek och Bo Lind": those after the party are its members. */
function membersOf(row: string, role: string, closed: boolean): RollEntry[] {
  const [, named = '', list = ''] = PARTY_LABEL.exec(row) ?? []
  const party = partyNamed(named)
  if (party === undefined) return []
  const all = withParties(list, role) ?? withoutParties(list, role, closed)
  // Who has a party is a member of the body, where one without would only have been there.
  return all.map((one) => ({ ...one, party: one.party ?? party, role: one.role === 'närvarande' ? role : one.role }))
}

/**
 * "Ordf. (S) Anna Ek" and "Ordförande S Anna Ek" as "Ordf. Anna Ek (S)"; undefined for a row that does not begin so.
 */
function roleFirst(row: string): string | undefined {
  const below = roleOf(row)?.rest?.replace(/^[:–-]\s*/, '') ?? ''
  const ordered = partyBefore(below) || below.startsWith('(') ? partyBehind(below) : below
  return ordered === below ? undefined : `${row.slice(0, row.length - below.length).trimEnd()} ${ordered}`
}

/** A party before its members */
const PARTY_LABEL = /^([^:]{1,50}): (\S.*)$/
