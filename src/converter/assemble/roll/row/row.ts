/**
 * One row of a roll call: text in, people out. A row may run two columns together, where the party stands after each
 * name ("Sofia Jarl (C) Svante Parsjö Tegnér (L) tj ers"), name one person with the rest after it ("Carin Nilsson (s)
 * Umeå kommun, ordförande"), or list names without parties. Who is replaced is named but was not there. A sentence is
 * no row.
 */
import {
  isPerson,
  isPersonName,
  NAME,
  partiedIn,
  partyBefore,
  partyBehind,
  type Partied,
} from '../../../../swedish/people/names.ts'
import { peopleInName } from '../../../../swedish/people/given-names.ts'
import { partyNamed } from '../../../../swedish/people/parties.ts'
import { ABSENT_BEHIND, PRESENCE, tellsOfAbsence } from '../../../../swedish/people/absence.ts'
import { opensElection } from '../../../../swedish/decisions/elects.ts'
import { mayBeOrganisation } from '../../../../swedish/bodies/organisations.ts'
import { roleOf } from '../../../../swedish/people/roles.ts'
import {
  beforeServing,
  isOfReplaced,
  leadsToReplaced,
  leadsToServing,
  mayTellReplaced,
  saysForWhom,
} from '../../../../swedish/people/stands-in.ts'
import { isTitle } from '../../../../swedish/people/titles.ts'
import { BEFORE_NAME, withoutParties } from './names.ts'
import { chairing, DASH, inPlaceOf, isDash, noted, type Entry, type Told } from './notes.ts'
import { partyWithin } from './party-within.ts'
import { tells } from './words.ts'

/** "Umeå kommun", "Region Dalarna": whom one represents */
const PLACE = /^\p{Lu}[\p{L} .-]*$/u

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
/** "1. Anna Ek", "• Anna Ek" */
const LISTED = /^(?:\d{1,3}[.)]?|[•–-])\s+(?=\p{Lu}|\()/u

/**
 * @param role What those listed are when their row does not say. @returns Nobody where the row cannot be read with
 * certainty.
 */
export function readRow(
  text: string,
  role: string,
  { partyFirst = false, partyNext = false, closed = false }: Manner = {},
): Entry[] {
  if (opensElection(text)) return []
  const row = partyWithin(peopleApart(text).replace(LISTED, ''), partyNext)
    .replace(TICKED, '')
    .replace(MARK, '')
    .replace(ROMAN, ', ')
    .replace(MANAGER, ', ')
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
function betweenSemicolons(text: string, role: string, closed: boolean): Entry[] {
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
function oneByOne(row: string, role: string): Entry[] {
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
function membersOf(row: string, role: string, closed: boolean): Entry[] {
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

/** "Ada Provlund, tj. ers. för" before "Bo Provberg (S)": only who did not come has a party. */
const tellsOfReplaced = (before: string): boolean => BEGINS_WITH_NAME.test(before) && leadsToReplaced(before)
const BEGINS_WITH_NAME = new RegExp(`^${NAME},? `, 'u')

/** A party before its members */
const PARTY_LABEL = /^([^:]{1,50}): (\S.*)$/

interface Named extends Partied {
  rest: string
  replaces: string[]
  absent: boolean
}

function withParties(row: string, role: string): Entry[] | undefined {
  // A word with a capital would be the first of the name.
  const text = officesBehind(row.replace(BEFORE_NAME, ''))
  const found = partiedIn(text)
  const [first] = found
  if (!first || isOfNames(text, found)) return undefined
  const before = text.slice(0, first.from).trim()
  // One who is only said to be replaced has lost the row of who came instead.
  if (isOfReplaced(text) || !isOffice(before) || !found.every(({ name }) => isPersonName(name))) return []
  const people: Named[] = []
  for (const [at, one] of found.entries())
    people.push(...besideLast(people.pop(), one, text, found[at + 1]?.from ?? text.length))
  if (people.some(({ rest }) => tells(rest) && !tellsOfAbsence(rest))) return []
  const read = people.map((one, at) => withOther(one, role, at === 0 ? before : ''))
  return read.every((entries) => entries.length > 0) ? read.flat() : []
}

/** One of them, and who stands behind without a party, before the next; nobody where that one cannot be read. */
function withOther(one: Named, role: string, before: string): Entry[] {
  const other = mayTellReplaced(one.rest) ? '' : (OTHER.exec(one.rest)?.[1] ?? '')
  const name = NAME_FIRST.exec(other)?.[0] ?? ''
  if (name === '' || !isPersonName(name) || mayBeOrganisation(name)) return [toEntry(one, role, before)]
  const others = withoutParties(other, role === 'ledamot' ? 'närvarande' : role, false)
  return others.length === 0 ? [] : [toEntry({ ...one, rest: '' }, role, before), ...others]
}
/** ", Bo Lind, enhetschef (ordf.)," behind "Ada Provlund (IFS)"; an office of members may be of the one before */
const OTHER = new RegExp(
  String.raw`^[,;] (${NAME}, (?!(?:v\.|vice |ordf|ledamot|ersätt))\p{Ll}[\p{L} -]{2,40}(?: \([^()]{2,20}\))?)[,;]?\s*$`,
  'u',
)
const NAME_FIRST = new RegExp(`^${NAME}`, 'u')

/** "Ada Provlund (C), ledamoten Bo Provberg (S)": an office between two people is of the second. */
const officesBehind = (row: string): string =>
  row.replace(OFFICE_BETWEEN, (whole, gap: string, office: string, named: string) =>
    roleOf(office)?.rest === null || isTitle(office.split(' ').at(-1) ?? '') ? `${gap}${named}, ${office}` : whole,
  )
const OFFICE_BETWEEN = new RegExp(
  String.raw`([,;] |(?:och|samt) )((?:\d:[ea] )?\p{Ll}[\p{Ll}-]*(?: \p{Ll}[\p{Ll}-]*){0,3}) (${NAME} \(\p{L}{1,6}\))`,
  'gu',
)

/** Its brackets are no parties, or not of those who came: it is read as names are. */
const isOfNames = (text: string, found: readonly Partied[]): boolean =>
  hasRolesOnly(found) ||
  namesOthers(text) ||
  (found.length === 1 && tellsOfReplaced(text.slice(0, found[0]?.from).trim()))

/** "Ada Provlund (ordf), Bo Provberg, Eva Provnäs (sekr)": brackets of roles leave the names between them names. */
const hasRolesOnly = (found: readonly Partied[]): boolean =>
  found.every(({ party }) => roleOf(party ?? '') !== undefined)

/** "Ada Provlund (DO), Bo Provberg, Caj Provdal": so many names without brackets are people too. */
const namesOthers = (text: string): boolean =>
  !mayTellReplaced(text) && text.split(/, | och | samt /).filter((piece) => isPerson(piece)).length >= LEAST_OTHERS
const LEAST_OTHERS = 2

/**
 * The last person of a row and the next name on it, whose text ends at `end`: two people, or one who came instead of
 * the other.
 */
function besideLast(last: Named | undefined, one: Partied, text: string, end: number): Named[] {
  const next: Named = { ...one, rest: text.slice(one.to, end), replaces: [], absent: false }
  if (!last) return [next]
  if (leadsToReplaced(last.rest))
    return [{ ...last, replaces: [...last.replaces, one.name], rest: last.rest + text.slice(one.from, end) }]
  return leadsToServing(last.rest) ? [replacedBy(last, next), { ...next, replaces: [last.name] }] : [last, next]
}

/**
 * One who was replaced was not there, or not all the time where a part of it is told: "Dan By (C) §§ 1–3, ersätts av
 * Cia Alm (C) §§ 4–9".
 */
function replacedBy(last: Named, next: Named): Named {
  const told = beforeServing(last.rest)
  if (!PRESENCE.test(told)) return { ...last, absent: true, rest: '' }
  // Without a part of the other's own it may as well be when the first was away: the words stand as they are.
  return { ...last, rest: PRESENCE.test(next.rest) ? told : `${last.rest.trim()} ${next.name}` }
}

/** Nothing, or what one is: "Ordförande:", "1:e vice ordförande" */
function isOffice(before: string): boolean {
  const words = before.replace(/[:,]$/, '')
  return words === '' || roleOf(words)?.rest === null || words.split(' ').every(isTitle)
}

function toEntry({ name, party, said, title, rest, replaces, absent }: Named, role: string, before: string): Entry {
  // "Anna Ek (ordf)" is no party.
  const titled = roleOf(party ?? '')
  const own = [said, title, before.replace(/:$/, '')].map((one) => roleOf(one ?? '')).find((one) => one !== undefined)
  const told = afterName(rest, titled?.role ?? own?.role ?? role, replaces)
  return { name, party: titled ? null : party, ...told, absent: absent || told.absent }
}

/**
 * "tj ers", "ers från §5", "Umeå kommun, ordförande", "ersätter Dan By (C) §§ 56–59", "Vilhelmina kommun, Frånvarande
 * på punkt 7a)"
 */
function afterName(text: string, role: string, replaces: readonly string[]): Told {
  if (isDash(text.trim())) return { ...noted(DASH, []), role, group: null }
  const rest = unwrapped(text)
  const substitute = replaces.length > 0 && /^(?:ledamot|ersättare)$/.test(role) ? 'tjänstgörande ersättare' : role
  const known = replaces.length > 0 && saysForWhom(rest) ? undefined : roleOf(rest)
  if (known) return { role: known.role, ...chairing(rest, noted(known.rest, replaces)), group: null }
  const [place = '', ...more] = rest.split(/,\s*/)
  const office = officeAfterHome(place, more)
  if (office !== undefined) return { role: office, ...noted(place, replaces), group: null }
  return PLACE.test(place) && mayBeOrganisation(place)
    ? { ...afterPlace(more.join(', '), substitute, replaces), group: place }
    : inPlaceOf({ role: substitute, ...noted(rest || null, replaces), group: null })
}

/** "Ekby" of "Ada Provlund (S), Ekby, ordf.": where one is from, before what one is */
const HOME = /^\p{Lu}\p{Ll}[\p{L}-]*(?: \p{Lu}\p{Ll}[\p{L}-]*)?$/u
function officeAfterHome(home: string, [said = '', ...more]: readonly string[]): string | undefined {
  const office = more.length === 0 && HOME.test(home) && !mayBeOrganisation(home) ? roleOf(said) : undefined
  return office?.rest === null ? office.role : undefined
}

/** "§§ 166–173 och" before the next name, "." after the last */
const LEADS_ON = /(?:[,;]|[,;]?(?:^|\s)(?:och|samt)|(?<=^|[\d)])\.)$/

/** What stands after a name, without the sign that parts it from the name or the brackets around it. */
const unwrapped = (text: string): string =>
  text
    .trim()
    .replace(/^[,;–-]\s*/, '')
    .replace(LEADS_ON, '')
    .replace(/^\(([^()]*)\)$/, '$1')

/** After whom one represents: "ordförande", "Frånvarande på punkt 7a)" */
function afterPlace(text: string, role: string, replaces: readonly string[]): Omit<Told, 'group'> {
  const later = roleOf(text)
  return { role: later?.role ?? role, ...noted(later ? later.rest : text || null, replaces) }
}
