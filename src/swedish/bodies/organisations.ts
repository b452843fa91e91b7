/**
 * Names of organisations: municipalities, regions, federations, parishes, associations. Words of a line in, the name
 * out. A name is known by its kind, which stands first ("Region Dalarna") or last ("Lilla Edets kommun"), and by the
 * capitalised words beside it.
 */
import { MONTHS } from '../../model/months.ts'
import { isBodyWord } from './body-words.ts'

/** "Region Jämtland Härjedalen", "Region Kalmar län", "Kommunalförbundet Ekby", "Brf Ekby" */
const FIRST = new Set(
  'region sjukvårdsregion landstinget kommunalförbundet samordningsförbundet räddningstjänstförbundet räddningstjänsten brf stiftelsen'.split(
    ' ',
  ),
)
/** "Samfällighetsföreningen Eken", "Villaägareföreningen Björken", "Korpförbundet Ekbygden" */
const FIRST_ENDING = /(?:förening|samfällighet|klubb|kår)en$|(?:förbund|sällskap)et$/u
const opensName = (word: string): boolean => FIRST.has(word) || FIRST_ENDING.test(word)
/** "Ekby kommun", "Göteborgs Stad", "Medelpads räddningstjänstförbund", "Västra Götalandsregionen"; ends of words */
const LAST =
  /^(?:kommun|stad|landsting|pastorat|stift|universitet(?:et)?|högskolan?|\p{L}*församling|\p{L}*förbund|\p{L}+(?:tjänst|kommunal|vård|avfalls|vatten|utbildnings|miljö)förbundet|\p{L}*förening|\p{L}*samfällighet|\p{L}*(?:byalag|bygdelag|bygdslag)|\p{L}*klubb|\p{L}*sällskap|\p{L}+distrikt|\p{L}+kår|\p{L}*allmänning|sameby|\p{L}+vårdsområde|\p{L}+regionen)$/iu
/** "Ekby, Norra Almby och Sköldby kommuner": a body that several have together */
const MANY = /^kommuner(?:na)?$/iu
/** What all of these hold: most lines of minutes have none of it. */
const MAY_NAME =
  /region|landsting|förbund|räddningstjänsten|brf|förening|samfällighet|klubb|kommun|stad|pastorat|stift|universitet|högskola|församling|byalag|bygdelag|bygdslag|sällskap|kår|distrikt|allmänning|sameby|vårdsområde/iu
/** "Ekby kommuns byggnadsnämnd" */
const GENITIVE =
  /(?<=kommun|stad|landsting|pastorat|förbund|förening|församling|samfällighet|lag|klubb|sällskap|distrikt)s$/i
/** Words with a capital that say what the document is, not whose. */
const NO_NAME =
  /^(?:\p{L}*protokoll(?:et)?|protokollsutdrag|utdrag|\p{L}*anteckningar|\p{L}*möte[nt]?s?|\p{L}*stämma[ns]?|sammanträde\p{L}*|datum|plats|tid|vid|för|från|med|i|organ|nämnd|organisation|kommun|nr|sidan?|sid|blad|dnr|diarienummer|dokument\p{L}*|(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?)$/iu
/** Most words of a name beside its kind: "Upplands Väsby kommun", "Södra Hälsinglands utbildningsförbund". */
const BESIDE = 3

export interface NamedOrganisation {
  name: string
  /** Index of its first word, and of the word after its last. */
  from: number
  to: number
}

/** @param words Words of a line, in order. @returns The organisations among them, in order. */
export function organisationsAmong(words: readonly string[]): NamedOrganisation[] {
  const found: NamedOrganisation[] = []
  const plain = words.map((word) => word.replace(/(?<![,.;:)])[,.;:)]+$/, ''))
  for (let at = 0; at < plain.length; at++) {
    const after = found.at(-1)?.to ?? 0
    const one = opensWith(plain, words, at) ?? endsWith(plain, words, at, after)
    const many = one ? undefined : endsList(plain, at, after)
    const place = one ?? many
    if (!place) continue
    const to = afterForm(plain, place.to)
    found.push({ from: place.from, to, name: named((many ? words : plain).slice(place.from, place.to)) })
    at = to - 1
  }
  return found
}

/** "ek. för.", "ekonomisk förening", "u.p.a." behind a name: the form in law, and no part of it. */
function afterForm(plain: readonly string[], at: number): number {
  const [first = '', second = ''] = plain.slice(at, at + 2).map((word) => word.toLowerCase())
  if (/^(?:ek|ekonomisk|ideell)$/.test(first) && /^för(?:ening)?$/.test(second)) return at + 2
  return first === 'u.p.a' ? at + 1 : at
}

/** The organisations that a text names. @example organisationsIn('EKBY KOMMUN') // => ['Ekby kommun'] */
export const organisationsIn = (text: string): string[] =>
  MAY_NAME.test(text)
    ? text.split('\n').flatMap((line) => organisationsAmong(wordsOf(line)).map(({ name }) => name))
    : []

/** True for words that may be an organisation's, as whom somebody represents: "Umeå kommun", "distriktet". */
export const mayBeOrganisation = (words: string): boolean => OF_ORGANISATION.test(words)
const OF_ORGANISATION =
  /(?<!\p{L})(?:kommun|region|stad|landsting|län|förbund|församling|krets|distrikt|förening)(?:en|et)?(?!\p{L})/iu

/** The organisation a line holds and nothing else. @example organisationAlone('Ekby kommun') // => 'Ekby kommun' */
export function organisationAlone(line: string): string | undefined {
  const plain = line
    .replace(/^(?:organisation|huvudman|(?:värd)?kommun|region|förening|församling):\s*/i, '')
    .replace(TIME_LAST, '')
    .replace(DAY_LAST, '')
    .replace(ITS_NUMBER, '')
    .replace(ITS_UNIT, '')
  const isOfDocument = NO_NAME.test(plain.split(' ')[0] ?? '')
  if (!isOfDocument && [CLUB, TOGETHER, OF_PLACE, OF_STATE].some((form) => form.test(plain))) return plain
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

/** "kommun" of "Ekby kommun", "region" of "Region Dalarna" */
export function kindOfOrganisation(name: string): string {
  const words = wordsOf(name.toLowerCase())
  const [first = '', last = ''] = [words[0], words.at(-1)]
  return opensName(first) ? first : last
}

/** Who decides where members do. @example membersOf('bostadsrättsförening') // => 'föreningen' */
export function membersOf(kind: string): string | undefined {
  const [, word] = OF_MEMBERS.exec(kind) ?? []
  return word && `${word}${/lag|förbund|sällskap/u.test(word) ? 'et' : 'en'}`
}
const OF_MEMBERS = /(förening|klubb|samfällighet|församling|byalag|förbund|sällskap|krets|kår)(?:en|et)?$/u

/**
 * The kind of organisation that a body's name in lower case begins with.
 * @example kindOfOwner('kommunstyrelsen') // => 'kommun'
 */
export const kindOfOwner = (body: string): string | undefined => BODIES_OF.exec(body)?.[0]
const BODIES_OF = /^(?:kommun|region|landsting(?=s)|förbund(?=s)|församling(?=s)|förening(?=s))/u

const wordsOf = (text: string): string[] => text.trim().split(/\s+/).filter(Boolean)

const isName = (word: string | undefined): boolean =>
  word !== undefined && /^(?:\p{Lu}(?:[\p{L}-]*\p{L})?|S:ta?)$/u.test(word) && !NO_NAME.test(word) && !isBodyWord(word)

const isLast = (word: string | undefined): boolean => LAST.test(word ?? '')

type Place = Pick<NamedOrganisation, 'from' | 'to'>

function opensWith(plain: readonly string[], words: readonly string[], at: number): Place | undefined {
  const kind = plain[at] ?? ''
  if (!/^\p{Lu}/u.test(kind) || !opensName(kind.toLowerCase())) return undefined
  const school = schoolAt(plain, at + 1)
  if (school !== undefined) return { from: at, to: school }
  const first = at + 1 + Number(IN_PLACE.test(plain.slice(at, at + 2).join(' ')))
  let to = first
  while (to <= at + BESIDE && isName(plain[to]) && !isLast(plain[to]) && joined(words, to - 1)) to++
  if (to === first) return undefined
  return { from: at, to: to + wordsBehind(plain, first, to) }
}

/** How many words behind a name are of it: what one in the genitive has, then "län" or "nr 3". */
function wordsBehind(plain: readonly string[], first: number, to: number): number {
  const own = Number(isGenitiveOf(plain, first, to))
  const [next = '', after = ''] = plain.slice(to + own)
  return own + (NUMBERED.test(`${next} ${after}`) ? 2 : Number(/^län$/i.test(next)))
}

/** "Brf Eken nr 3": there are others called so; a number alone may be that of the page */
const NUMBERED = /^nr \d{1,3}$/iu

/** "Föreningen Ekbygårdens Vägsamfällighet": one word in the genitive, and what it is of */
const isGenitiveOf = (plain: readonly string[], first: number, to: number): boolean =>
  to === first + 1 && /s$/u.test(plain[first] ?? '') && isNamedKind(plain[to] ?? '')
const isNamedKind = (word: string): boolean =>
  /^\p{Lu}\p{Ll}/u.test(word) && LAST.test(word) && !opensName(word.toLowerCase())

/** "Landstinget i Ekby" */
const IN_PLACE = /^landstinget i$/iu

/** "Provkåren vid Ekby högskola": where the name of the school ends, whose "vid" stands here. */
function schoolAt(plain: readonly string[], at: number): number | undefined {
  if (plain[at] !== 'vid') return undefined
  const name = plain.slice(at + 1, at + 2 + BESIDE)
  const end = name.findIndex((word) => SCHOOL.test(word))
  return end > 0 && name.slice(0, end).every(isName) ? at + 2 + end : undefined
}
const SCHOOL = /^(?:universitet|\p{L}*högskola|institut)$/iu

/** "Jämtlands läns landsting", "Ekby sockens hembygdsförening"; "Norrby Fiber ekonomisk förening": its form in law */
const isOfKind = (word = '', kind: string): boolean => OF_DISTRICT.test(word) || OF_LAW.test(`${word} ${kind}`)
const OF_LAW = /^(?:ekonomisk|ideell) förening$/iu
const OF_DISTRICT = /^(?:läns|sockens|härads)$/iu

function endsWith(plain: readonly string[], words: readonly string[], at: number, after: number): Place | undefined {
  const kind = (plain[at] ?? '').replace(GENITIVE, '')
  if (!LAST.test(kind)) return undefined
  let from = at
  if (isOfKind(plain[from - 1], kind) && from - 1 > after && isName(plain[from - 2])) from--
  while (from > after && at - from < BESIDE && isName(plain[from - 1]) && joined(words, from - 1)) from--
  return from < at ? { from, to: at + 1 } : undefined
}

/** The list that "kommuner" closes: names, commas and one "och". */
function endsList(plain: readonly string[], at: number, after: number): Place | undefined {
  if (!MANY.test(plain[at] ?? '')) return undefined
  let from = at
  while (from > after && at - from < LONGEST_LIST && (isName(plain[from - 1]) || isAnd(plain[from - 1]))) from--
  const list = plain.slice(from, at)
  return list.filter(isAnd).length === 1 && !isAnd(list[0]) && !isAnd(list.at(-1)) ? { from, to: at + 1 } : undefined
}
const isAnd = (word: string | undefined): boolean => /^och$/iu.test(word ?? '')
const LONGEST_LIST = 16

/** No sign stands between this word and the next. */
const joined = (words: readonly string[], at: number): boolean => !/[,.;:)]$/.test(words[at] ?? '')

/** "OCH", "I", "NR" between names in capitals */
const SMALL = /^(?:och|i|nr)$/iu

/** The s of a genitive; "Ekbyhus", "Eknäs" and "Provfors" have their own. */
const OF_NAME = /(?<!hu|å|nä|for|i)s$/iu

/** Heads are often set in capitals, "EKBY KOMMUN", and a kind may stand in the genitive, "Ekby kommuns". */
function named(words: readonly string[]): string {
  return words
    .map((word, index) => {
      if (SMALL.test(word)) return word.toLowerCase()
      const mixed = word === word.toUpperCase() && word.length > 2 ? word.charAt(0) + word.slice(1).toLowerCase() : word
      if (index === 0) return mixed
      const isLast = index === words.length - 1
      const kind = isLast ? mixed.replace(GENITIVE, '') : mixed
      if (isLast && opensName((words[0] ?? '').toLowerCase())) return mixed.replace(OF_NAME, '').replace(/^Län$/, 'län')
      return isLast && (word === word.toUpperCase() || kind === 'Kommun') ? kind.toLowerCase() : kind
    })
    .join(' ')
}
