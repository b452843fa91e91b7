/**
 * A row of a roll call without parties: text in, people out, or nobody where a piece of it is neither a name nor said
 * of one. "Anna Ek, Bo Lind och Cia Alm", "Kim Sten, kommundirektör, Lo Frid, sekreterare", "ekonom Bo Lind § 3".
 */
import { firstOf, lastOf } from '../../../../model/lists.ts'
import {
  AND_OTHERS,
  isInCapitals,
  isKnownParty,
  isPersonName,
  NAME,
  partiedIn,
} from '../../../../swedish/people/names.ts'
import { isTitle } from '../../../../swedish/people/titles.ts'
import { isOfSchool } from '../non-members.ts'
import { CHAIRS, inPlaceOf, noted, servingAmong, type RollEntry } from './notes.ts'
import { describes, tells } from './words.ts'
import { isAbsenceBehind } from '../../../../swedish/people/absence.ts'
import { roleOf } from '../../../../swedish/people/roles.ts'

/** "Victor Lells", "Anna Ek (ordförande)", "Eva Dahl – sekreterare", "Alva Ek 6B" */
const UNPARTIED = new RegExp(
  String.raw`^(${NAME})(?: ?\(([^()]+)\))?(?:\s*[-–]?\s*((?:\p{Ll}|§|\d:).*|\d{1,2} ?\p{Lu}))?$`,
  'u',
)
/**
 * "Kommundirektör Kim Sten", "1:e vice ordförande: Anna Ek", "mark- och exploateringsingenjör Bo Lind § 165", "chef för
 * hållbar utveckling Cia Alm (§ 3)"
 */
const TITLE_FIRST = new RegExp(
  String.raw`^((?:\d:[ea] )?\p{L}[\p{L}-]*\.?\p{Ll}*(?: \p{Ll}[\p{L}-]*\.?){0,6}):? (${NAME})(?:,? ((?:\(|§|kl|under|del|t\.? ?o\.? ?m|fr\.? ?o\.? ?m).*))?$`,
  'u',
)
/** "Kim Sten Skolchef" */
const TITLE_LAST = new RegExp(String.raw`^(${NAME}) (\p{Lu}[\p{Ll}-]+)$`, 'u')

/** "Även Mikael Karlsson", "Adjungerad Bengt Aspvall", "Dessutom ekonom Bo Lind" */
export const BEFORE_NAME =
  /^(?:[Ää]ven|[Ss]amt|[Dd]essutom|[Aa]djungera[dt]e?:?) (?=\p{Lu})|^(?:[Ää]ven|[Dd]essutom|[Ss]amt|[Oo]ch) (?=\p{Ll})/u

/** "Anna Ek, Bo Lind och Cia Alm", "Kim Sten, kommundirektör, Lo Frid, sekreterare": every piece must fit. */
export function withoutParties(text: string, role: string, closed: boolean): RollEntry[] {
  const [behind = '', others = ''] = AND_OTHERS.exec(text) ?? []
  const people = peopleOf(text.slice(0, text.length - behind.length), role, closed)
  const last = people.at(-1)
  // Behind the last of them stands that there were more.
  return last === undefined || others === ''
    ? people
    : people.with(-1, { ...last, note: [last.note ?? '', others].filter(Boolean).join(', ') })
}

function peopleOf(text: string, role: string, closed: boolean): RollEntry[] {
  const rows = text.split(/; */)
  if (rows.length === 1) return listed(text, role, closed)
  const apart = rows.map((row) => listed(row, role, true))
  return apart.every((row) => row.length === 1) ? apart.flat() : listed(text, role, closed)
}

/** Of one list; between semicolons each row is one person and whom he or she stands for: "Bo Lind, ST; Eva Ek, Saco" */
function listed(text: string, role: string, closed: boolean): RollEntry[] {
  const people: RollEntry[] = []
  const pieces = piecesOf(text)
  for (const [at, piece] of pieces.entries()) {
    const person = personIn(piece, role)
    const last = people.at(-1)
    if (person) people.push(person)
    else if (role === 'tjänsteperson' && isUnparted(piece)) continue
    else if (
      last &&
      (describes(piece) ||
        ((last.note === null || last.replaces !== null) &&
          isPlace(piece, pieces[at + 1], people.length === 1 && closed)))
    )
      Object.assign(
        last,
        titled(last, [last.note, piece].filter((one) => one !== null).join(', '), saidRole(last, role)),
      )
    else return []
  }
  return people
}

/**
 * A comma within brackets parts nobody; "och" does before a name, and after a person before an office; and so does a
 * full stop after a whole name or brackets: "Bo Lind (på plats). Cia Alm (via länk)".
 */
const piecesOf = (text: string): string[] =>
  text
    .replace(/\.$/, '')
    .replace(ENDED, '$1; ')
    .replace(/\([^()]*\)/g, (said) => said.replaceAll(',', COMMA))
    .split(PARTED)
    .flatMap((piece) => partedAtOffice(piece.trim().replaceAll(COMMA, ',')))
const ENDED = new RegExp(String.raw`(\)|${NAME}(?<=\p{Ll}{2}))\. (?=\p{Lu}\p{Ll})`, 'gu')
const PARTED = /[,;]\s*(?:och |samt )?|(?<!\s)\s+(?:och|samt)\s+(?=\p{Lu})/u
/** Stands for a comma that parts nothing; no text has it. */
const COMMA = '\uE000'

/** "ekonom Bo Lind § 5 och jurist Cia Alm" */
function partedAtOffice(piece: string): string[] {
  if (piece.length > LONGEST) return [piece]
  for (const { 0: gap, index } of piece.matchAll(/ (?:och|samt) (?=\p{Ll})/gu)) {
    const [first, second] = [piece.slice(0, index), piece.slice(index + gap.length)]
    if (ENDS_PERSON.test(first) && TITLE_FIRST.test(second)) return [first, second]
  }
  return [piece]
}
/** No two people of a list are longer, in characters. */
const LONGEST = 300
const ENDS_PERSON = /(?:^| )\p{Lu}[^ ]*(?<!-)$|[\d)]$/u

/** "Anna Ek, Stockholm, ordförande": where one is from, before what one is, or at the end of a row of one person. */
const isPlace = (piece: string, next: string | undefined, closed: boolean): boolean =>
  /^\p{Lu}[\p{L}-]+(?: \([^()]+\))?$/u.test(piece) &&
  (next === undefined ? closed : (roleOf(next) !== undefined || /^(?:\p{Ll}|§|\d)/u.test(next)) && describes(next))

/** "förvaltningschef för Intern Service Bo Lind": where the name begins nobody says; the others are surely there. */
const isUnparted = (piece: string): boolean => {
  return isTitle(firstOf(piece.split(' '))) && NAME_IN_CAPITALS.test(piece)
}
const NAME_IN_CAPITALS = new RegExp(String.raw`^\p{L}+ (?:för|på|vid|inom|i|av) (?:\p{L}+ ){0,4}${NAME}(?: §.*)?$`, 'u')

/** What a person is by what was said so far, or as those listed are. */
const saidRole = (person: RollEntry, role: string): string => (person.role === 'närvarande' ? role : person.role)

/**
 * The forms of a piece that names one person: what is known by its party or its office first, in any order, for no
 * piece has two of these; a name alone may be any of them.
 */
const FORMS: readonly ((piece: string, role: string) => RollEntry | undefined)[] = [
  nameWithParty,
  titleFirst,
  titleLast,
  nameFirst,
]

function personIn(piece: string, role: string): RollEntry | undefined {
  for (const reads of FORMS) {
    const person = reads(piece, role)
    if (person) return person
  }
  return undefined
}

const BARE = { party: null, group: null, note: null, replaces: null, present: null, absent: false }

/** "Bo Lind (S), ordförande", among names without parties */
function nameWithParty(piece: string, role: string): RollEntry | undefined {
  const [one, more] = partiedIn(piece)
  if (!one || more || one.from > 0 || one.party === null || !isKnownParty(one.party.toUpperCase())) return undefined
  const person = { ...BARE, name: one.name, party: one.party, role }
  const said = piece.slice(one.to).trim()
  return said === '' ? person : titled(person, said, role)
}

function titleFirst(piece: string, role: string): RollEntry | undefined {
  const [, title = '', words = '', tail] = TITLE_FIRST.exec(piece.replace(BEFORE_NAME, '')) ?? []
  // "Föredragande Kim Sten Skolchef": one before the name and one behind it
  const [name, behind] = titleBehind(words) ?? [words]
  if (!(isOfficeOf(title) || isOfSchool(title)) || !isPersonName(name)) return undefined
  const said = [uncapped(title), behind && uncapped(behind), tail].filter((one) => one !== undefined)
  return titled({ ...BARE, name, role }, said.join(', '), role)
}

/** "kommundirektör", "mark- och exploateringsingenjör"; "chef för hållbar utveckling" */
function isOfficeOf(words: string): boolean {
  const all = words.split(' ')
  return isTitle(lastOf(all)) || (isTitle(firstOf(all)) && OF_WHAT.test(words))
}

/** "ersättare för" and a name is nobody's office. */
const OF_WHAT = /^\S+ (?:för|på|vid|inom|i|av) \S/

function titleLast(piece: string, role: string): RollEntry | undefined {
  const [name, title] = titleBehind(piece) ?? []
  if (name === undefined || title === undefined || !isPersonName(name)) return undefined
  return titled({ ...BARE, name, role }, uncapped(title), role)
}

/** A name and the title behind it; undefined for any other words. */
function titleBehind(words: string): [name: string, title: string] | undefined {
  const [, name = '', title = ''] = TITLE_LAST.exec(words) ?? []
  return isTitle(title) ? [name, title] : undefined
}

/** "Ekonom"; "VD" stays. */
const uncapped = (text: string): string =>
  /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)

function nameFirst(piece: string, role: string): RollEntry | undefined {
  const [, name, inBrackets, tail] = UNPARTIED.exec(piece.replace(BEFORE_NAME, '')) ?? []
  if (name === undefined || !isPersonName(name) || isInCapitals(name)) return undefined
  // A name and nothing else says that the person was there, not as what.
  const person = { ...BARE, name, role: role === 'ledamot' ? 'närvarande' : role }
  const said = [inBrackets, tail].filter((one) => one !== undefined).join(', ')
  if (tail !== undefined && tells(tail) && !isAbsenceBehind(said)) return undefined
  return said === '' ? person : titled(person, said, role)
}

function titled(person: RollEntry, said: string, role: string): RollEntry {
  // "1:e vice ordförande", and then "ordförande §§ 2–3"
  const chaired = person.role === 'vice ordförande' && CHAIRS.test(said)
  const known = chaired ? undefined : (roleOf(said) ?? roleLast(said))
  const rest = known ? known.rest : said
  const told = inPlaceOf({ ...person, role: known?.role ?? role, ...noted(rest, []) })
  return servingAmong(role, told)
}

/** "Stockholm, ordförande", "prof., dekan, ordförande": what one is, after where one is from and what else one is. */
function roleLast(said: string): { role: string; rest: string | null } | undefined {
  const all = said.split(', ')
  const first = all.slice(0, -1)
  const isKnown = first.every((one) => isOfficeOf(one) || (first.length === 1 && isPlaceName(one)))
  const known = isKnown ? roleOf(lastOf(all)) : undefined
  return known?.rest === null ? { role: known.role, rest: first.join(', ') } : undefined
}

const isPlaceName = (word: string): boolean => /^\p{Lu}\p{Ll}/u.test(word)
