/**
 * Names of bodies in the lines of a document's head: a piece of a line in, the body it names out. A name
 * is some words without a verb, "Hälso- och sjukvårdsnämndens arbetsutskott" or "Nämnden för Teknik"; what stands
 * around it – that these are minutes, of whose meeting, when – is no part of it.
 */
import { wholly } from '../../swedish/lines/phrases.ts'
import { entryAt } from '../../model/lists.ts'
import {
  describes,
  endsName,
  introduces,
  isBareNoun,
  isBodyNoun,
  isBodyWord,
  isCouncilOfField,
  isLetterBody,
  isLabel,
  isPreposition,
  isPurpose,
} from '../../swedish/bodies/body-words.ts'
import { partKindOf } from '../../swedish/headings/heading-words.ts'
import { labelAlone } from '../../swedish/headings/labels.ts'
import { organisationsAmong } from '../../swedish/bodies/organisations.ts'

/** Longer is a sentence, in words and in characters. */
const MOST_WORDS = 8
const LONGEST = 70
/** "Kommunstyrelsens protokoll": whose it is comes first */
const OWNED = /^(?<owner>\p{L}[\p{L} -]{2,68}?)s (?:\p{L}*protokoll|protokollsutdrag|sammanträde|möte)(?!\p{L})/iu
/** "KSAU", "RSAU": letters of a board and its committee */
const LETTERS = /^(?:KS|RS|KF|RF|SN|BN|TN|UN|KN|ON|BUN|MBN|KFN|HSN)(?:AU|PU|SU|TU|PLU)$/
/** The signs after a name, all of them. */
const ENDS = /(?<![,:;])[,:;]+$/
/** The place of a local body is in its name. */
const LOCAL = /^(?:lokala?|gemensam(?:ma)?)$/iu

/**
 * The body that a piece of a line names and nothing else.
 * @param stated Whose the document says it is: "Direktionen för Ekby kommunalförbund" in minutes of another is that
 * whole.
 * @example bodyIn('Protokoll fört vid sammanträde med Byggnadsnämnden 2024-01-09') // => 'Byggnadsnämnden'
 */
export function bodyIn(piece: string, stated?: string): string | undefined {
  const owner = OWNED.exec(piece)?.groups?.['owner']
  if (owner !== undefined) return nameOf(withoutIntroduction(withoutOrganisation(owner.split(' '))))
  const all = piece.split(/\s+/).filter(Boolean)
  if (stated !== undefined && isForAnother(all, stated)) return nameOf(all)
  const rest = withoutOrganisation(withoutIntroduction(withoutOrganisation(all)))
  return byLetters(rest) ?? bareBody(rest, all.length) ?? nameOf(cutAt(rest, endsName))
}

/**
 * "KSAU 2024-10-15": letters with a day tell who met where no line names a body in words; above one they tell who
 * prepared it.
 */
export function lettersOfDay(piece: string): string | undefined {
  const [first = '', ...more] = piece.split(/\s+/)
  return LETTERS.test(first) && BEGINS_DAY.test(more.join(' ')) ? first : undefined
}

/** "2024-10-15", "den 15 oktober"; "KSAU § 12" refers to a decision. */
const BEGINS_DAY = /^(?:den )?\d{1,4}(?:[-./]\d| \p{Ll}{3,9} \d{4})/u

/** "KSAU"; "Ekby kommuns revisorer", which alone heads a list of people */
function bareBody([first = '', ...more]: readonly string[], all: number): string | undefined {
  const isApart = more.length + 1 < all
  if (LETTERS.test(first) && (more.length === 0 || isApart)) return first
  return isApart && more.length === 0 && /^revisorer(?:na)?$/iu.test(first) ? 'Revisorerna' : undefined
}

/** "FSG Barn och utbildning", "CSG": letters, and of what; in a sentence they name none. */
function byLetters(words: readonly string[]): string | undefined {
  const [letters = '', ...of] = cutAt(words, (word) => word !== '-' && word !== '–' && endsName(word))
  if (!isLetterBody(letters)) return undefined
  const field = of.filter((word) => word !== '-' && word !== '–')
  const isName = field.length <= MOST_BESIDE && field.every(isPurpose) && /^(?:$|\p{Lu})/u.test(field[0] ?? '')
  return isName ? [letters, ...field].join(' ').replace(ENDS, '') : undefined
}
/** "Barn och utbildning": in so many words */
const MOST_BESIDE = 5

/** "Protokoll fört vid sammanträde med …", "Minnesanteckningar från möte i …", "Organ: …", "2024-05-14 Beslut i …" */
function withoutIntroduction(words: readonly string[]): string[] {
  let at = 0
  for (; at < words.length; at++) {
    const word = entryAt(words, at)
    const label = isLabel(word) && !isPreposition(words[at + 1] ?? '') && isBodyWord(words.at(-1) ?? '')
    const isIntroduction = introduces(word) || (at > 0 && isPreposition(word)) || /^\d[\d–-]*,?$/.test(word)
    if (!isIntroduction && !(label && words.length > at + 1)) break
  }
  return words.slice(at)
}

/**
 * "Göteborgs Stad Kommunfullmäktige", "Direktionen för Medelpads räddningstjänstförbund": whose body it is stands
 * beside its name.
 */
function withoutOrganisation(words: readonly string[]): string[] {
  const found = organisationsAmong(words)
  const first = found.find(({ from, to }) => from === 0 && to < words.length)
  if (first) return words.slice(first.to)
  const after = found.find(({ from }) => from > 0 && words.slice(0, from).some(isBodyWord))
  if (!after) return [...words]
  const before = words.slice(0, after.from)
  return isPreposition(before.at(-1) ?? '') ? before.slice(0, -1) : before
}

/** "Direktionen för Ekby kommunalförbund" in minutes of Ekby kommun */
function isForAnother([noun = '', link = '', ...words]: readonly string[], stated: string): boolean {
  const [owner, ...more] = organisationsAmong(words)
  if (!owner || more.length > 0 || !isBodyWord(noun) || !/^för$/iu.test(link)) return false
  return owner.from === 0 && owner.to === words.length && owner.name.toLowerCase() !== stated.toLowerCase()
}

function cutAt(words: readonly string[], ends: (word: string) => boolean): string[] {
  const at = words.findIndex(ends)
  return at < 0 ? [...words] : words.slice(0, at)
}

function nameOf(words: readonly string[]): string | undefined {
  const whole = words.filter((word) => word !== '-' && word !== '–')
  return (
    fits(forSomething(whole)) ??
    fits(endsInNoun(whole)) ??
    fits(besidePlace(whole)) ??
    fits(ofPlace(whole)) ??
    fits(ofField(whole))
  )
}

function fits(words: readonly string[] | undefined): string | undefined {
  if (words === undefined || words.length > MOST_WORDS) return undefined
  const name = words.join(' ').replace(ENDS, '')
  return name.length <= LONGEST ? uncapped(name.charAt(0).toUpperCase() + name.slice(1)) : undefined
}

/** "Nämnden för Teknik", "Gemensam nämnd för familjerätt", "Lokal nämnd Provby" */
function forSomething(words: readonly string[]): string[] | undefined {
  const found = nounIn(words)
  if (!found) return undefined
  const { at, isLocal } = found
  const [link = '', ...purpose] = words.slice(at + 1)
  if (/^för$/iu.test(link) || (isLocal && link === 'i'))
    return purpose.length > 0 && purpose.every((word, at) => isPurpose(word) || isOfPersons(purpose, at))
      ? [...words]
      : undefined
  return isLocal && /^\p{Lu}\p{Ll}/u.test(link) ? words.slice(0, at + 2) : undefined
}

/** "Rådet för äldre och personer med funktionsnedsättning" */
const isOfPersons = (purpose: readonly string[], at: number): boolean =>
  purpose[at] === 'med' && /^(?:personer|människor)$/u.test(purpose[at - 1] ?? '') && at + 1 < purpose.length

/**
 * Where the noun of a body stands, first or after one word that describes it; `isLocal`: its place belongs to the name.
 */
function nounIn(words: readonly string[]): { at: number; isLocal: boolean } | undefined {
  const [first = '', second = ''] = words
  if (isBodyWord(first)) return { at: 0, isLocal: false }
  return isBodyWord(second) && describes(first)
    ? { at: 1, isLocal: LOCAL.test(first) && isBareNoun(second) }
    : undefined
}

/** "Överförmyndarnämnden i samverkan": of several municipalities */
const TOGETHER = /^i samverkan$/iu

/** "Tekniska nämnden", "Kultur- och fritidsnämnden", up to a comma, "i Ekby" or "vid Ekskolan" */
function endsInNoun(all: readonly string[]): string[] | undefined {
  const together = TOGETHER.test(all.slice(-2).join(' ')) ? all.slice(-2) : []
  const words = all.slice(0, all.length - together.length)
  const place = words.findIndex((word, at) => /^(?:i|vid|på)$/u.test(word) && /^\p{Lu}/u.test(words[at + 1] ?? ''))
  const within = place < 0 ? words : words.slice(0, place)
  const comma = within.findIndex((word) => /[,:;]$/.test(word))
  const name = (comma < 0 ? within : within.slice(0, comma + 1)).map((word) => word.replace(ENDS, ''))
  const [noun = '', ...before] = name.toReversed()
  return isBodyNoun(noun, before.length) && before.every(describes) ? [...name, ...together] : undefined
}

/** "Föräldraråd Ekskolan", "Ägarsamråd Provby Energi": a council, and in a word or two where or of whom */
function besidePlace([noun = '', ...place]: readonly string[]): string[] | undefined {
  const isBeside = COUNCIL.test(noun) && place.length > 0 && place.length <= 2 && place.every(isPlace)
  return isBeside && isBodyNoun(noun, 0) ? [noun] : undefined
}
/** "Socialnämnden Hisby", "Samverkansnämnden Ekby–Provby": of several of its kind, each called by its place */
function ofPlace([noun = '', ...place]: readonly string[]): string[] | undefined {
  const isName = place.length > 0 && place.length <= 2 && place.every(isPlace) && !place.some(isLabelled)
  return isName && OF_PLACES.test(noun) ? [noun, ...place] : undefined
}
const OF_PLACES = /^\p{Lu}\p{Ll}+nämnden$/u
/** "Byggnadsnämnden Närvarande", "Socialnämnden Onsdag": what a cover says beside a name */
const isLabelled = (word: string): boolean =>
  labelAlone(word) !== undefined || partKindOf(word) !== undefined || OF_COVER.test(word)
const OF_COVER = wholly([
  String.raw`(?:mån|tis|ons|tors|fre|lör|sön)dag\p{L}*`,
  String.raw`beslut\p{L}*`,
  String.raw`ordförande\p{L}*`,
  String.raw`sekretera\p{L}*`,
  String.raw`underskri\p{L}*`,
  String.raw`justera\p{L}*`,
  String.raw`anslag\p{L}*`,
  String.raw`ärende\p{L}*`,
  'dagordning',
  String.raw`innehåll\p{L}*`,
  String.raw`omedelbar\p{L}*`,
  String.raw`offentlig\p{L}*`,
  'öppet',
  'digitalt',
  'klockan',
  'lokal',
  'rum',
  'sal',
])
const COUNCIL = /^\p{Lu}\p{Ll}+råd(?:et)?$/u
const isPlace = (word: string): boolean => /^\p{Lu}\p{Ll}+(?:[–-]\p{Lu}\p{Ll}+)?$/u.test(word)

/** "Programråd el och energi": such councils are told apart by their field */
const ofField = ([noun = '', ...field]: readonly string[]): string[] | undefined =>
  isCouncilOfField(noun) && field.length > 0 && field.length <= MOST_BESIDE && field.every(isPurpose)
    ? [noun, ...field]
    : undefined

/** Heads are often set in capitals: "KOMMUNFULLMÄKTIGE" is "Kommunfullmäktige". */
const uncapped = (name: string): string =>
  name === name.toUpperCase() ? name.charAt(0) + name.slice(1).toLowerCase() : name
