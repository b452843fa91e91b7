/**
 * One row of a roll call: text in, people out. A row may run two columns together, where the party stands after each name
 * ("Sofia Jarl (C) Svante Parsjö Tegnér (L) tj ers"), name one person with the rest after it ("Carin Nilsson (s) Umeå
 * kommun, ordförande"), or list names without parties. Who is replaced is named but was not there.
 */
import type { Person } from '../../model/types.ts'
import { isTitle } from '../../swedish/titles.ts'

const NAME = "\\p{Lu}[\\p{L}'’-]+(?: (?:\\p{Lu}[\\p{L}'’.-]*|af|av|von|van|de|der|el))+"
/** "Per-Ewert Olsson Björk (C)", "Mona Andersson(s)" */
export const NAMED = new RegExp(`(${NAME}) ?\\((\\p{Lu}\\p{L}{0,5}|\\p{Ll}{1,4})\\)`, 'gu')
/** "Victor Lells", "Anna Ek (ordförande)", "Eva Dahl – sekreterare" */
const UNPARTIED = new RegExp(`^(${NAME})(?: ?\\(([^()]+)\\))?(?:\\s*[-–]?\\s*((?:\\p{Ll}|§).*))?$`, 'u')
/** "Kommundirektör Kim Sten", "Ordförande: Anna Ek" */
const TITLE_FIRST = new RegExp(`^(\\p{Lu}\\p{L}+\\.?):? (${NAME})$`, 'u')
/** "Kim Sten Skolchef" */
const TITLE_LAST = new RegExp(`^(${NAME}) (\\p{Lu}\\p{Ll}+)$`, 'u')

/** Words for roles, as sources abbreviate them. The first that matches the start of the text wins. */
const ROLES: readonly [RegExp, string][] = [
  [/^(?:tj(?:änstg?(?:örande)?|g)?\.? ers(?:ättare)?\.?)(?!\p{L})/iu, 'tjänstgörande ersättare'],
  [/^ers(?:ättare)?\b\.?/i, 'ersättare'],
  [/^(?:[12]:[ea] |1:st[ea] |förste |andre )?(?:vice ordf(?:örande)?|v\.? ?ordf)\b\.?/i, 'vice ordförande'],
  [/^(?:mötes)?ordf(?:örande)?\b\.?/i, 'ordförande'],
  [/^ledamot\b/i, 'ledamot'],
  [/^suppleant\b/i, 'suppleant'],
  [/^(?:(?:mötes|nämnd)?sekr(?:eterare)?)\b\.?/i, 'sekreterare'],
]

/** Before the name of one who was not there: "ersätter Dan By (C)", "tj. ers. för", "i st.f." */
const REPLACING =
  /(?:^|[\s,(])(?:ersätter|(?:tj(?:änstgörande|g)?\.? )?ers(?:ättare)?\.? för|tjänstgör(?:ande|er)? för|tjg\.? för|i ?stället för|i ?st\.? ?f\.?|för)\s*$/i
/** After the name of one who was not there: "Dan By (C) ersätts av" */
const REPLACED_BY = /(?:ersätts|ersatt|ersattes) av\s*$/i
/** "§§ 56–59", "t.o.m. § 12", "kl. 08.30–09.15", "Frånvarande på punkt 7a)", "jäv § 58" */
const PRESENCE =
  /§|\bpunkt(?:en|erna)? \d|\bkl(?:ockan)?\.? ?\d|(?<!\p{L})jäv|\bunder (?:del|punkt)|\bdel av (?:mötet|sammanträdet)|\bdistans|\bdigitalt/iu
const ABSENT = /^(?:frånvarande|ej närvarande|(?:anmält |anmäld )?(?:förhinder|frånvaro|förhindrad))\.?$/i
/** "Umeå kommun", "Region Dalarna": whom one represents */
const PLACE = /^\p{Lu}[\p{L} .-]*$/u
const ORGANISATION =
  /(?<!\p{L})(?:kommun|region|stad|landsting|län|förbund|församling|krets|distrikt|förening)(?:en|et)?(?!\p{L})/iu

/** Capitalised words that stand where names do and are in none: heads of columns, unions, bodies. */
const NO_NAME = new Set(
  'närvaro närvarande votering omröstning ja nej tid avstår ledamot ledamöter ersättare parti sida organ mötet styrelsen sveriges kommunal vision saco vårdförbundet förbundet föreningen kommun kommunen region regionen datum plats paragraf'.split(
    ' ',
  ),
)
/** "Även Mikael Karlsson", "Adjungerad Bengt Aspvall" */
const BEFORE_NAME = /^(?:även|samt|dessutom|adjungera[dt]e?:?) (?=\p{Lu})/iu

const isName = (name: string): boolean => name.split(/[ -]/).every((word) => !NO_NAME.has(word.toLowerCase()))

export interface Entry extends Omit<Person, 'span'> {
  /** The row says that the person was not there. */
  absent: boolean
}

/** "Ida Burlin X", "Sune Montán X, § 74-88": the mark of a column says that the person was there */
const MARK = /\s+X(?=,|$)/g
/** "Jörgen Qwist Anmält förhinder" */
const ABSENT_TAIL = / (Frånvarande|Ej närvarande|Anmält förhinder|Anmäld frånvaro|Förhinder|Förhindrad)\.?$/

/** @param role What those listed are when their row does not say. @returns Nobody where the row cannot be read with certainty. */
export function readRow(text: string, role: string): Entry[] {
  const row = text.replace(MARK, '').replace(ABSENT_TAIL, (tail) => `,${tail.toLowerCase()}`)
  return withParties(row, role) ?? withoutParties(row, role)
}

function withParties(text: string, role: string): Entry[] | undefined {
  const matches = [...text.matchAll(NAMED)]
  const [first] = matches
  if (!first) return undefined
  // One who is only said to be replaced has lost the row of who came instead.
  if (REPLACING.test(text.slice(0, first.index)) || !matches.every(([, name = '']) => isName(name))) return []
  const people: { name: string; party: string; rest: string; replaces: string[]; absent: boolean }[] = []
  for (const [at, match] of matches.entries()) {
    const [whole, name = '', party = ''] = match
    const last = people.at(-1)
    const rest = text.slice(match.index + whole.length, matches[at + 1]?.index ?? text.length)
    if (last && REPLACING.test(last.rest)) {
      last.replaces.push(name)
      last.rest += whole + rest
      continue
    }
    const replaced = last && REPLACED_BY.test(last.rest) ? last : undefined
    if (replaced) Object.assign(replaced, { absent: true, rest: '' })
    people.push({ name, party, rest, replaces: replaced ? [replaced.name] : [], absent: false })
  }
  return people.map(({ name, party, rest, replaces, absent }) => {
    // "Anna Ek (ordf)" is no party.
    const titled = roleOf(party)
    const told = afterName(rest, titled?.role ?? role, replaces)
    return { name, party: titled ? null : party, ...told, absent: absent || told.absent }
  })
}

type Told = Pick<Entry, 'role' | 'group' | 'note' | 'replaces' | 'present' | 'absent'>

/** "tj ers", "ers från §5", "Umeå kommun, ordförande", "ersätter Dan By (C) §§ 56–59", "Vilhelmina kommun, Frånvarande på punkt 7a)" */
function afterName(text: string, role: string, replaces: readonly string[]): Told {
  const rest = text
    .trim()
    .replace(/^[,;–-]\s*/, '')
    .replace(/[,;]$/, '')
  const substitute = replaces.length > 0 && /^(?:ledamot|ersättare)$/.test(role) ? 'tjänstgörande ersättare' : role
  const known = /ersätter|\bför /i.test(rest) && replaces.length > 0 ? undefined : roleOf(rest)
  if (known) return { role: known.role, ...noted(known.rest, replaces), group: null }
  const [place = '', ...more] = rest.split(/,\s*/)
  if (!PLACE.test(place) || !ORGANISATION.test(place))
    return { role: substitute, ...noted(rest || null, replaces), group: null }
  const later = roleOf(more.join(', '))
  return {
    role: later?.role ?? substitute,
    ...noted(later ? later.rest : more.join(', ') || null, replaces),
    group: place,
  }
}

function noted(
  note: string | null,
  replaces: readonly string[],
): Pick<Told, 'note' | 'replaces' | 'present' | 'absent'> {
  const own = note?.replace(new RegExp(`^.*?${NAME} ?\\(\\p{L}{1,6}\\)[,;]?\\s*`, 'u'), '') ?? ''
  const told = replaces.length > 0 ? own : (note ?? '')
  return {
    note,
    replaces: replaces.length > 0 ? replaces.join(', ') : null,
    present: PRESENCE.test(told) ? told : null,
    absent: note !== null && ABSENT.test(note),
  }
}

/** "Anna Ek, Bo Lind och Cia Alm", "Kim Sten, kommundirektör, Lo Frid, sekreterare": every piece must fit. */
function withoutParties(text: string, role: string): Entry[] {
  const people: Entry[] = []
  for (const piece of text.replace(/\.$/, '').split(/,\s*(?:och |samt )?|\s+(?:och|samt)\s+(?=\p{Lu})/u)) {
    const person = personIn(piece.trim(), role)
    const last = people.at(-1)
    if (person) people.push(person)
    else if (last && (/^(?:\p{Ll}|§|\d)/u.test(piece) || roleOf(piece)))
      Object.assign(last, titled(last, [last.note, piece].filter((one) => one !== null).join(', '), role))
    else return []
  }
  return people
}

function personIn(piece: string, role: string): Entry | undefined {
  const bare = { party: null, group: null, note: null, replaces: null, present: null, absent: false }
  const [, title, titledName] = TITLE_FIRST.exec(piece) ?? []
  if (title !== undefined && titledName !== undefined && isTitle(title))
    return titled({ ...bare, name: titledName, role }, title.charAt(0).toLowerCase() + title.slice(1), role)
  const [, before, after] = TITLE_LAST.exec(piece) ?? []
  if (before !== undefined && after !== undefined && isTitle(after) && isName(before))
    return titled({ ...bare, name: before, role }, after.charAt(0).toLowerCase() + after.slice(1), role)
  const [, name, inBrackets, tail] = UNPARTIED.exec(piece.replace(BEFORE_NAME, '')) ?? []
  if (name === undefined || !isName(name)) return undefined
  // A name and nothing else says that the person was there, not as what.
  const person = { ...bare, name, role: role === 'ledamot' ? 'närvarande' : role }
  const said = [inBrackets, tail].filter((one) => one !== undefined).join(', ')
  return said === '' ? person : titled(person, said, role)
}

function titled(person: Entry, said: string, role: string): Entry {
  const known = roleOf(said)
  const rest = known ? known.rest : said
  return { ...person, role: known?.role ?? role, ...noted(rest, []) }
}

function roleOf(text: string): { role: string; rest: string | null } | undefined {
  for (const [pattern, role] of ROLES) {
    const match = pattern.exec(text)
    if (match) return { role, rest: text.slice(match[0].length).replace(/^[\s,]+/, '') || null }
  }
  return undefined
}
