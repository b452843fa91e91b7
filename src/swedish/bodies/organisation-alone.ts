/**
 * Lines that hold an organisation and nothing else, as the head of a document has whose it is: a line in, the name out.
 */
import { MONTHS } from '../../model/months.ts'
import { isName, NO_NAME, wordsOf } from './organisation-kinds.ts'
import { organisationsAmong } from './organisations.ts'

/** The organisation a line holds and nothing else. @example organisationAlone('Ekby kommun') // => 'Ekby kommun' */
export function organisationAlone(line: string): string | undefined {
  const plain = line
    .replace(/^(?:organisation|huvudman|(?:värd)?kommun|region|förening|församling):\s*/i, '')
    .replace(TIME_LAST, '')
    .replace(DAY_LAST, '')
    .replace(ITS_NUMBER, '')
    .replace(ITS_UNIT, '')
  const isOfDocument = NO_NAME.test(plain.split(' ')[0] ?? '')
  if (!isOfDocument && [CLUB, TOGETHER, OF_PLACE].some((form) => form.test(plain))) return plain
  const mixed = inMixed(plain)
  if (OF_STATE.test(mixed)) return mixed
  const company = ITS_COMPANY.exec(plain)?.[1] ?? ''
  if (COMPANY.test(company)) return company
  const words = wordsOf(plain)
  const [one, ...more] = organisationsAmong(words)
  if (!one || more.length > 0 || one.from > 0) return undefined
  return one.to === words.length ? one.name : numbered(one.name, words.slice(one.to))
}

/** "Brf Ek 7", "Brf Ek 7 i Ekby", "Vägsamfälligheten Ekby 1:2": on a line of its own it is no number of a page. */
function numbered(name: string, [number = '', ...place]: readonly string[]): string | undefined {
  const isPlace = place.length === 0 || (place[0] === 'i' && place.length <= 3 && place.slice(1).every(isName))
  return isPlace && OF_ESTATE.test(name) && /^\d{1,3}(?::\d{1,3})?$/u.test(number) ? `${name} ${number}` : undefined
}
const OF_ESTATE = /^(?:brf|bostadsrättsförening(?:en)?|\p{L}*samfällighet(?:en|sföreningen)?)(?!\p{L})/iu

/** True for a line that holds an organisation, and at most which part of it: "Ekby kommun, socialförvaltningen". */
export function isOrganisationFirst(line: string): boolean {
  const words = wordsOf(line)
  const [first] = organisationsAmong(words)
  return first?.from === 0 && (first.to === words.length || (words[first.to - 1] ?? '').endsWith(','))
}

/** "Bolag: Ekby Energi AB" */
const ITS_COMPANY = /^(?:bolag(?:et)?|företag(?:et)?):\s*(\S.*)$/iu

/** "Ekby byalag, org.nr 802400-0000" */
const NUMBER = String.raw`org(?:anisations)?\.? ?(?:nr|nummer)`
const ITS_NUMBER = new RegExp(String.raw`,? \(?${NUMBER}\.?:? ?\d{6}-\d{4}\)?$`, 'iu')
/** "Humanistiska fakulteten, Provby universitet", "Institutionen för språk, Provby högskola": which part of it */
const ITS_UNIT =
  /^(?:\p{Lu}[\p{L} -]{0,40})?(?:[Ff]akulteten|[Ii]nstitutionen|[Ff]örvaltningen|[Kk]ontoret|[Aa]vdelningen|[Ee]nheten)(?: för [\p{L} -]{2,40})?, (?=\p{Lu})/u
/** True for "Org.nr 556000-1234" and the like. */
export const isItsNumber = (line: string): boolean => NUMBER_FIRST.test(line)
const NUMBER_FIRST = new RegExp(`^${NUMBER}`, 'iu')

/** "Ekby IF", "Norra Ekby GoIF", "IFK Ekby": letters that only a line of its own tells from those of a party */
const CLUB = /^(?:\p{Lu}[\p{Ll}-]+ ){1,3}(?:IF|IK|BK|GoIF|GIF|IBK|AIK)$|^IFK(?: \p{Lu}[\p{Ll}-]+){1,2}$/u

/** "Samkommunen för yrkesutbildning i Ekby": what several have together, as Finland names it; a line of its own */
const TOGETHER = /^(?:Samkommunen|Kommunalförbundet) för (?:\p{L}[\p{L}-]*,? ){0,8}\p{L}[\p{L}-]+$/u

/** "Byalaget i Ekby", "Hembygdsföreningen i Norra Ekby" */
const OF_PLACE = /^\p{Lu}\p{Ll}*(?:laget|föreningen|klubben|sällskapet|samfälligheten) i(?: \p{Lu}[\p{L}-]+){1,3}$/u

/** "Länsstyrelsen i Provlands län", "Sametinget": it has bodies of its own, and is none in minutes of theirs */
const OF_STATE = /^(?:Länsstyrelsen(?: i)?(?: \p{Lu}[\p{L}-]+){0,3}(?: län)?|Sametinget|Ålands lagting)$/u

/** "LÄNSSTYRELSEN I PROVLANDS LÄN" as names are written */
const inMixed = (line: string): string =>
  line === line.toUpperCase()
    ? wordsOf(line)
        .map((word) => (/^(?:I|LÄN)$/u.test(word) ? word.toLowerCase() : word.charAt(0) + word.slice(1).toLowerCase()))
        .join(' ')
    : line

/** "Skogsmyndigheten", "Provverket": an authority, which has one word */
const AUTHORITY = /^\p{Lu}\p{Ll}{2,}(?:myndigheten|verket|inspektionen|universitetet|högskolan|institutet)$/u
/** The authority or company a line holds and nothing else: whose it is, where it heads a document. */
export function authorityAlone(line: string): string | undefined {
  const mixed = line.length > 1 && line === line.toUpperCase() ? line.charAt(0) + line.slice(1).toLowerCase() : line
  if (AUTHORITY.test(mixed)) return mixed
  return COMPANY.test(line) ? line : undefined
}

/** "Ekby Energi AB", "Ekby Hamn Aktiebolag (publ)", "AB Ekbyhem": a municipality's company */
const COMPANY =
  /^(?:\p{Lu}[\p{L}-]+(?: (?:&|och|i|\p{Lu}[\p{L}-]+)){0,4} (?:AB|Aktiebolag)|(?:AB|Aktiebolaget)(?: \p{Lu}[\p{L}-]+){1,3})(?: \(publ\))?$/u
/** The same within a line, from a word on: "Ekby Energi AB (556000-1234) den 24 april" */
export function companyAt(words: readonly string[]): string | undefined {
  const plain = words.map((word) => word.replace(/[,.;:]$/, ''))
  const end = plain.findIndex((word) => !/^(?:\p{Lu}[\p{L}-]*|&|och|i)$/u.test(word))
  const most = end < 0 ? plain.length : end
  const lengths = Array.from({ length: most }, (_, at) => most - at)
  return lengths.map((length) => plain.slice(0, length).join(' ')).find((name) => COMPANY.test(name))
}

/** "Ekby Golfklubb 7 maj 2019", "Ekby kommun 2024-03-12" */
const DAY_LAST = new RegExp(
  String.raw`,? (?:den )?(?:\d{1,2}(?::?[ea])? (?:${MONTHS.join('|')}) (?:19|20)\d{2}|(?:19|20)\d{2}-\d{2}-\d{2})$`,
  'iu',
)

/** ", klockan 13:15–14:40" */
const TIME_LAST = /,? (?:kl\.?|klockan) \d{1,2}[.:]?\d{0,2}(?: ?[–-] ?\d{1,2}[.:]?\d{0,2})?$/iu
