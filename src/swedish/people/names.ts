/**
 * How a person is named in minutes: the one grammar of a name and of the party beside it. Text in, names out. What is
 * capitalised like a name and is none (bodies, unions, heads of columns) is told apart by tables; whoever is in doubt
 * is nobody.
 */
import { bodyEnding } from '../bodies/bodies.ts'
import { isGivenName } from './given-names.ts'
import { isTitle } from './titles.ts'

/** "K.", "K.-G.", "J. P." */
const INITIALS = String.raw`\p{Lu}\.(?:[ -]?\p{Lu}\.)*`
/** "Ek", "Anna-Lena", "O'Brien", "D’Arcy", "el-Haj", "K-G"; never one that a hyphen leaves open. */
const WORD = String.raw`(?:(?:al|el|ad)-)?\p{Lu}[\p{L}'’]*(?:[-‐‑]\p{L}[\p{L}'’]*)*`
/** A name does not begin with a letter alone, which is a party or the number of a list, but with two: "P O Ek". */
const FIRST = String.raw`(?:${INITIALS}|\p{Lu} \p{Lu}(?= \p{Lu}[\p{Ll}'’])|(?!\p{Lu}(?![\p{L}'’‐‑-]))${WORD})`
const PARTICLE = 'af|av|von|van|de|der|den|del|della|di|da|do|dos|du|la|le|el|al|ben|bin|ibn|ter|ten|zu'
/** "Lars ”Lasse” Ek" */
const NICKNAME = String.raw`[”"'’]${WORD}[”"'’]`

const WORDS = String.raw`${FIRST}(?: (?:(?:${PARTICLE}|${INITIALS}|${NICKNAME}) )*${WORD}){1,6}`
/** Only a bracket may stand after a hyphen at the end of a name: "Anna Ek-(M)". */
const CLOSED = String.raw`(?![-‐‑](?!\())`

/**
 * A whole name of two words at least, as the source of a regular expression for the flag `u`; without `i`, which knows
 * no capitals.
 */
export const NAME = String.raw`${WORDS}(?!\p{L})${CLOSED}`

/** "S", "VfP", "s", "åp", "F!"; "-" is nobody's; "(del)" is none */
const PARTY = String.raw`(?!VD(?!\p{L}))\p{Lu}\p{L}{0,5}!?|(?!(?:del|ej|sjuk|resa|vab|frv|via|från|till|kom|gick|adj|vald|ny|fd|vd)(?!\p{L}))\p{Ll}{1,4}|[-–]`
/** Parties that are known without brackets. */
const KNOWN = 'S|M|C|V|L|MP|KD|SD|FP|FI|Fi|F!|Mp|Kd|Sd|Fp|POSK|FiSK|ViSK|ÖKA'
/** Between a name and the party in brackets after it: "Anna Ek (S)", "Anna Ek(s)", "Anna Ek, (S)", "Anna Ek -(M)" */
const GAP = String.raw`(?:,? ?| ?[-–] ?)`

const PARTIED = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(${WORDS}${CLOSED})${GAP}[([](${PARTY})(?:[,;/] ?([^()[\]]{2,40}))?[)\]]`,
  'gu',
)
const WHOLE = new RegExp(`^${WORDS}$`, 'u')
const CAPITALS = /^[\p{Lu}\P{L}]+$/u

/** Words of names, except those that stand where names do and are in none: heads of columns, unions, bodies. */
const NO_NAME = new Set(
  `närvaro närvarande frånvarande votering omröstning omröstningslista ja nej tid avstår ledamot ledamöter ersättare parti
  sida organ mötet styrelsen sveriges kommunal vision saco vårdförbundet förbundet föreningen kommun kommunen region regionen
  datum plats paragraf namn roll beslut beslutande protokoll utses väljs övriga inledande dagordning justerare justerande protokolljusterare
  protokollsjusterare justeringsperson justeringspersoner paragrafer underskrift underskrifter närvarorätt yttranderätt
  adjungerad adjungerade förhinder inbjuden inbjudna mötesfunktionärer center avdelning enhet
  ersätter ersatte för svenska svensk lärarnas beredning utskott ledarna digitalt tekniska administration summa resultat nr ärende ärenden
  ansvarig ansvariga director manager officer advisor coordinator`.split(/\s+/),
)
/** The last half of words for bodies, companies and unions: "Riksförbund", "Räddningstjänsten", "Advokatbyrån" */
const ORGANISED = `
  förbund förening kommun region bolag avdelning förvaltning organisation kontor församling landsting tjänst stiftelse
  samfällighet parti byrå firma klubb sällskap verket verken myndighet institut universitet högskola skola sjukhus
  akademi grupp partner konsult fastighet bostäd arkitekt(?=er) advokat(?=er) centrum banken sparbank`
const BODY_WORD = new RegExp(
  `(?:${bodyEnding('bare', 'definite')}|${ORGANISED.trim().split(/\s+/).join('|')})(?:en|n|et|s|ens|ets|an|er|erna)?$`,
  'iu',
)
/** "Provby Energi AB" */
const COMPANY = new Set(['AB', 'HB', 'KB', 'AS', 'Ab', 'Aktiebolag', 'Kommanditbolag', 'Stiftelse'])

/** True for capitalised words that can be a person's name. */
export function isPersonName(name: string): boolean {
  const words = name.split(' ')
  return (
    !words.some(partsNames) &&
    !tellsOf(words) &&
    !hasLetters(words) &&
    words.filter((word) => /^\p{Lu}[\p{L}-]+$/u.test(word)).length < SEVERAL &&
    words.every((word) => !COMPANY.has(word) && !BODY_WORD.test(word)) &&
    name.split(/[ -]/).every((word) => !NO_NAME.has(word.toLowerCase()))
  )
}

/** "PRO Provby", "SPF Seniorerna": the letters of an association beside words that are not in capitals */
const hasLetters = (words: readonly string[]): boolean =>
  /^\p{Lu}{3,4}$/u.test(words[0] ?? '') && words.slice(1).some((word) => !CAPITALS.test(word))

/** "Ada Provlund Visning av Nya Lokalen" tells what somebody did; "Ada av Provlund" is a name. */
function tellsOf(words: readonly string[]): boolean {
  const at = words.indexOf('av')
  return at >= 0 && (at > MOST_BEFORE || words.length > at + 2)
}
const MOST_BEFORE = 2

/**
 * So many whole words in a row name several people, and nobody says where one ends: "Ada Provlund Bo Testman Cia
 * Provsten".
 */
const SEVERAL = 6

/**
 * A letter alone between two whole names is a party, and the last of all the mark of a column or a line that was read
 * as one: "Ada Provlund S Bo Provberg", "Ada Provlund X", "Eara I".
 */
const partsNames = (word: string, at: number, words: readonly string[]): boolean =>
  /^\p{Lu}$/u.test(word) && (at + 1 === words.length ? isMark(word, words) : at > 1 && words.length - at > 2)

/** "Martin I" has the first letter of a surname. */
const isMark = (last: string, [first = '', ...more]: readonly string[]): boolean =>
  last === 'X' || (last === 'I' && (more.length > 1 || !isGivenName(first)))

/** True for a text that is a person's name and nothing else, "Per von Ask". */
export const isName = (text: string): boolean => WHOLE.test(text)

/** True for words all in capitals, as headings are: "INLEDANDE ÄRENDEN". */
export const isInCapitals = (text: string): boolean => CAPITALS.test(text)

/** "Anna Ek -(M), ordförande": a person with the party beside, and where they stand in the text. */
export interface Partied {
  name: string
  /** Null where the brackets say that there is none, "(-)". */
  party: string | null
  /** What else the brackets say: "(S, ordf)" */
  said: string | null
  /** A title that the name has before it: "Ordföranden" */
  title: string | null
  from: number
  to: number
}

/** Everybody in a text that has a party beside the name, in order; see {@link partyBehind} for parties before names. */
export function partiedIn(text: string): Partied[] {
  if (!text.includes('(') && !text.includes('[')) return []
  return Array.from(text.matchAll(PARTIED), ({ 0: whole, 1: full = '', 2: party = '', 3: said, index }) => {
    const { title, name } = untitled(full)
    return {
      name,
      party: /^[-–]$/.test(party) ? null : party,
      said: said ?? null,
      title,
      from: index,
      to: index + whole.length,
    }
  })
}

/** "Ordföranden Anna Ek" is Anna Ek; "Ordföranden Ek" stays, and is no name. */
function untitled(full: string): Pick<Partied, 'name' | 'title'> {
  const [first = '', ...rest] = full.split(' ')
  return isTitle(first) && rest.length > 1
    ? { title: first.charAt(0).toLowerCase() + first.slice(1), name: rest.join(' ') }
    : { title: null, name: full }
}

/** Behind the last of those who are named, and as a group of its own: there were more. */
export const AND_OTHERS = /,? (m\. ?fl\.?|med flera|(?:och|samt) andra)\.?$/iu

/** True for a text that is the name of a person, and nothing else. */
export const isPerson = (text: string): boolean => isName(text) && isPersonName(text)

/** "Anna Ek" of "Anna Ek (S)" and nothing else. */
export function withoutParty(text: string): string {
  const [partied, more] = partiedIn(text)
  return partied && !more && partied.from === 0 && partied.to === text.length ? partied.name : text
}

/**
 * The people of a list within a sentence, "Anna Ek (S), Bo Lind och ordföranden Cia Alm (C)"; what is no name there is
 * passed over.
 */
export function peopleIn(list: string): { name: string; party: string | null }[] {
  return list.split(/,\s*|(?<!\s)\s+(?:och|samt)\s+/).flatMap((piece) => {
    const partied = partiedIn(piece).filter(({ name }) => isPersonName(name))
    if (partied.length > 0) return partied.map(({ name, party }) => ({ name, party }))
    const { name } = untitled(piece.trim().replace(/^(?:\p{Ll}+ )+/u, ''))
    return isPerson(name) ? [{ name, party: null }] : []
  })
}

const BEFORE = new RegExp(String.raw`(^|[,;] )(?:\((${PARTY})\)|(${KNOWN}))[.:]? (?:[–-] ?)?(${NAME})`, 'gu')
const COLUMN_BEFORE = new RegExp(String.raw`^(\p{Lu}\p{L}{0,4})[.:]? (?:[–-] ?)?(${NAME})`, 'u')
const AFTER = new RegExp(String.raw`(^|[,;] )(${NAME})(?:, (${KNOWN})(?=$|[,; ]))?`, 'gu')
const AFTER_ROLE = new RegExp(String.raw`^(${WORDS}), ([\p{Ll}\d§][\p{Ll}\d:.,§– -]{2,60}?) \((${PARTY})\)`, 'u')
const IS_KNOWN = new RegExp(`^(?:${KNOWN})$`, 'u')

/**
 * The row with each party in brackets behind its name, however it was set: "C Ada Provlund, ordförande", "(C) Ada
 * Provlund", "Ada Provlund C", "Ada Provlund, ordförande (C)".
 * @param column True in a roll call whose rows all begin with a party: then one nobody knows, "KB Leif Ek", is one too.
 */
export function partyBehind(row: string, column = false): string {
  const ordered = column ? row.replace(COLUMN_BEFORE, '$2 ($1)') : row
  return inTurn(ordered)
    .replace(
      BEFORE,
      (_, start: string, bracketed: string | undefined, bare: string | undefined, name: string) =>
        `${start}${name} (${bracketed ?? bare ?? ''})`,
    )
    .replace(AFTER, (whole, start: string, name: string, party: string | undefined) => {
      if (party !== undefined) return `${start}${name} (${party})`
      const words = name.split(' ')
      const last = words.at(-1) ?? ''
      return words.length > 2 && IS_KNOWN.test(last) ? `${start}${words.slice(0, -1).join(' ')} (${last})` : whole
    })
    .replace(AFTER_ROLE, '$1 ($3), $2')
}

/** The party that a row begins with, before a name: "SD Dag Provsten" */
export function partyBefore(row: string): { party: string; known: boolean } | undefined {
  const party = COLUMN_BEFORE.exec(row)?.[1]
  return party !== undefined && party === party.toUpperCase() ? { party, known: IS_KNOWN.test(party) } : undefined
}

/** True for a party that is known without brackets, "S" or "KD". */
export const isKnownParty = (word: string): boolean => IS_KNOWN.test(word)

const BETWEEN = new RegExp(` (${KNOWN})(?= |$)`, 'u')
/** So many names with their parties are a row of them. */
const LEAST_IN_ROW = 2

/**
 * "Ada Provlund S Bo Provberg M": names with a known party after each, behind each in brackets; the row as it was where
 * anything else is in it.
 */
export function inTurn(row: string): string {
  const pieces = row.split(BETWEEN)
  const names = pieces.filter((_, at) => at % 2 === 0).map((name) => name.trim())
  if (names.length <= LEAST_IN_ROW || names.at(-1) !== '' || !names.slice(0, -1).every(isName)) return row
  return names
    .slice(0, -1)
    .map((name, at) => `${name} (${pieces[2 * at + 1] ?? ''})`)
    .join(' ')
}

const CELL_PARTY = new RegExp(String.raw`^[([]?(${PARTY})[)\]]?$`, 'u')

/** A cell that holds a party and nothing else, "(S)", "S", "VfP"; undefined for any other. */
export const partyCell = (cell: string): string | undefined => CELL_PARTY.exec(cell)?.[1]
