/**
 * People of a row who have parties beside their names, "Sofia Jarl (C) Svante Tegnér (L) tj ers": text in, people
 * out. Who is replaced is named but was not there.
 */
import { isAbsenceBehind, PRESENCE } from '../../../../swedish/people/absence.ts'
import { mayBeOrganisation } from '../../../../swedish/bodies/organisation-kinds.ts'
import { isPerson, isPersonName, NAME, partiedIn, type Partied } from '../../../../swedish/people/names.ts'
import { roleOf } from '../../../../swedish/people/roles.ts'
import {
  beforeServing,
  isOfReplaced,
  leadsToReplaced,
  leadsToServing,
  mayTellReplaced,
} from '../../../../swedish/people/stands-in.ts'
import { isTitle } from '../../../../swedish/people/titles.ts'
import { afterName } from './behind-name.ts'
import { BEFORE_NAME, withoutParties } from './names.ts'
import type { RollEntry } from './notes.ts'
import { tells } from './words.ts'

interface Named extends Partied {
  rest: string
  replaces: string[]
  absent: boolean
}

/** @returns Undefined where its brackets are no parties, nobody where the row cannot be read with certainty. */
export function withParties(row: string, role: string): RollEntry[] | undefined {
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
  if (people.some(({ rest }) => tells(rest) && !isAbsenceBehind(rest))) return []
  const read = people.map((one, at) => withOther(one, role, at === 0 ? before : ''))
  return read.every((entries) => entries.length > 0) ? read.flat() : []
}

/** One of them, and who stands behind without a party, before the next; nobody where that one cannot be read. */
function withOther(one: Named, role: string, before: string): RollEntry[] {
  const other = otherBehind(one.rest)
  const name = NAME_FIRST.exec(other)?.[0] ?? ''
  if (name === '' || !isPersonName(name) || mayBeOrganisation(name)) return [toEntry(one, role, before)]
  const others = withoutParties(other, role === 'ledamot' ? 'närvarande' : role, false)
  return others.length === 0 ? [] : [toEntry({ ...one, rest: '', replaces: [] }, role, before), ...others]
}
const otherBehind = (rest: string): string =>
  STANDS_IN.exec(rest)?.[1] ?? (mayTellReplaced(rest) ? '' : (OTHER.exec(rest)?.[1] ?? ''))
/** ", Bo Lind, enhetschef (ordf.)," behind "Ada Provlund (IFS)"; an office of members may be of the one before */
const OTHER = new RegExp(
  String.raw`^[,;] (${NAME}, (?!(?:v\.|vice |ordf|ledamot|ersätt))\p{Ll}[\p{L} -]{2,40}(?: \([^()]{2,20}\))?)[,;]?\s*$`,
  'u',
)
/** ", Bo Lind (ers. för Eva Dahl)" behind "Ada Provlund (C)": it is not she who stands in for anybody */
const STANDS_IN = new RegExp(String.raw`^[,;] (${NAME}(?:,| \() ?(?:tj|ers)\p{Ll}*[^()]* för [^()]*\)?)$`, 'u')
const NAME_FIRST = new RegExp(`^${NAME}`, 'u')

/**
 * "Ada Provlund (C), ledamoten Bo Provberg (S)": an office between two people is of the second; "ordförande" behind the
 * first of a list is of that one, who leads it, and "vice ordförande" further on of whom it stands behind, unless
 * another office stands before its name: "vice ordförande Cia Provdal (S), sekreterare Dan Provek (V)".
 */
function officesBehind(row: string): string {
  const chairFirst =
    CHAIR_FIRST.test(row) && Array.from(row.matchAll(OFFICE_BETWEEN)).every(([, , office = '']) => CHAIRS.test(office))
  return row.replace(OFFICE_BETWEEN, (whole, gap: string, office: string, named: string, at: number) =>
    !(CHAIRS.test(office) && (chairFirst || isNameAlone(row.slice(0, at)))) &&
    (roleOf(office)?.rest === null || isTitle(office.split(' ').at(-1) ?? ''))
      ? `${gap}${named}, ${office}`
      : whole,
  )
}
const CHAIRS = /^(?:\d:[ea] )?(?:vice |v\.? )?ordf(?:örande|\.)?$/u
const isNameAlone = (words: string): boolean => FIRST_ALONE.test(words) && !isTitle(words.split(' ', 1)[0] ?? '')
/** "Ada Provlund (C), ordförande Bo Provberg (S)" */
const CHAIR_FIRST = new RegExp(String.raw`^${NAME} \(\p{L}{1,6}\), ?ordf(?:örande|\.)? ${NAME} \(`, 'u')
const FIRST_ALONE = new RegExp(String.raw`^${NAME} \(\p{L}{1,6}\)$`, 'u')
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

function toEntry({ name, party, said, title, rest, replaces, absent }: Named, role: string, before: string): RollEntry {
  // "Anna Ek (ordf)" is no party.
  const titled = roleOf(party ?? '')
  const own = [said, title, before.replace(/:$/, '')].map((one) => roleOf(one ?? '')).find((one) => one !== undefined)
  const told = afterName(rest, titled?.role ?? own?.role ?? role, replaces)
  return { name, party: titled ? null : party, ...told, absent: absent || told.absent }
}

/** "Ada Provlund, tj. ers. för" before "Bo Provberg (S)": only who did not come has a party. */
const tellsOfReplaced = (before: string): boolean => BEGINS_WITH_NAME.test(before) && leadsToReplaced(before)
const BEGINS_WITH_NAME = new RegExp(`^${NAME},? `, 'u')
