/**
 * Meetings that name who meets: a line of a document's head in, the body and whose it is out. Members meet, and their
 * meeting is the body ("Årsmöte"); a board's meeting is the board's ("Styrelsemöte"). Before its word stands what kind
 * of document it is and, in the genitive, whose: "Protokoll för Provklubbens årsmöte". A sentence that speaks of a
 * meeting names none.
 */
import { entryAt } from '../../model/lists.ts'
import { MONTHS } from '../../model/months.ts'
import { WEEKDAYS } from '../../model/weekdays.ts'
import { formOf } from '../../swedish/bodies/bodies.ts'
import { introduces, isBodyWord, isPreposition, makesSentence } from '../../swedish/bodies/body-words.ts'
import { companyAt, organisationAlone } from '../../swedish/bodies/organisation-alone.ts'
import { organisationsAmong } from '../../swedish/bodies/organisations.ts'
import { isPersonName } from '../../swedish/people/names.ts'

interface MeetingName {
  body: string
  /** Whose meeting it is, where the line says so. */
  organisation: string | undefined
}

/** "konstituerande möte", "Årsmötesprotokoll", "Kårstyrelsemöte", "Styrelseprotokoll nr 8" */
const MEETING =
  /(?<!\p{L})(?<meeting>konstituerande (?:styrelse)?möte|(?:ordinarie|extra) stämma|\p{L}{0,12}styrelse(?:sammanträde|(?=protokoll))|\p{L}{0,12}fullmäktigesammanträde|\p{L}{3,20}(?<!samman)(?:möte|stämma))(?:t|n|s|et|na)?(?:protokoll)?(?!\p{L})/iu
const NO_MEETING = /^(?:förmöte|gruppmöte|bemöte|informationsmöte|uppstartsmöte|arbetsmöte)$/iu
/** "Februarimötet", "Skypemöte", "Onsdagsmöte": when or by what somebody met, and not who */
const BY_MONTH_OR_MEANS = new RegExp(
  `^(?:${MONTHS.join('|')}|${WEEKDAYS.map((day) => `${day}s`).join('|')}|skype|zoom|teams|telefon|video|webb|nät|mail|mejl|chatt)möte$`,
  'iu',
)
/** The meeting of a body that has a name of its own, and the end of that name. None has two: their order is free. */
const OF_BODIES: readonly (readonly [ends: RegExp, body: string])[] = [
  [/^konstituerande styrelsemöte$|styrelse(?:möte|sammanträde)?$/u, 'styrelsen'],
  [/fullmäktige(?:s?möte|sammanträde)$/u, 'fullmäktige'],
  ...['utskott', 'nämnd', 'direktion', 'råd'].map(
    (noun) => [new RegExp(`${noun}s?möte$`, 'u'), formOf(noun, 'definite')] as const,
  ),
  [/^(?:ordinarie|extra) stämma$/u, 'stämma'],
]
/** "Mötesform: …", "#+TITLE: …" */
const LABEL = /^[^:]{2,24}: /u
/** "Provkåren – " before the meeting's word */
const PARTED = /\s[–—|-]\s+$/u
/** A count of the meeting or a year before its word. */
const COUNTED =
  /^(?:\d[\d:./–-]*[ae]?|[IVXL]+|första|andra|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde|tionde)\.?$/u
const OWNER_WORDS = 5
/** A name ends so as often as the s of the genitive does: "Borås". */
const OWN_S = /(?:[åäui]|s)s$/iu

/**
 * @returns The meeting that a line names and whose it is; undefined for a line that speaks of one.
 * @example meetingIn('Ekby KODs vårmöte 2018') // => { body: 'Vårmöte', organisation: 'Ekby KOD' }
 */
export function meetingIn(text: string): MeetingName | undefined {
  const line = text.replace(/^[#*=\s]+(?=\p{L})/u, '').replace(LABEL, '')
  const found = MEETING.exec(line)
  const meeting = found?.groups?.['meeting']?.toLowerCase()
  if (
    !found ||
    meeting === undefined ||
    NO_MEETING.test(meeting) ||
    BY_MONTH_OR_MEANS.test(meeting) ||
    isSentence(line)
  )
    return undefined
  const before = beforeMeeting(line.slice(0, found.index).replace(PARTED, '').split(/\s+/).filter(Boolean))
  if (before === undefined) return undefined
  const after = line.slice(found.index + found[0].length)
  return { body: bodyOf(meeting), organisation: ownerOf(before) ?? organisationAfter(after) }
}

/** "Protokoll fört vid möte med styrelsen av Provklubben" */
const MET_WITH_BOARD = /(?:^| )(?:styrelse)?(?:möte|sammanträde) med styrelsen(?: (?:av|för|i|vid|hos) .{3,80})?$/iu

/**
 * "Styrelsen" of an association whose name stands elsewhere.
 * @example boardIn('Protokoll från styrelsen') // => 'Styrelsen'
 */
export const boardIn = (piece: string): string | undefined =>
  MET_WITH_BOARD.test(piece) ? 'Styrelsen' : boardAmong(piece.split(/\s+/))

/** The board with whose it is. @example boardOf('Styrelsen för Ekby kommunalförbund') // => 'Styrelsen' */
export function boardOf(piece: string): string | undefined {
  const words = piece.split(/\s+/).filter(Boolean)
  const [one, ...more] = organisationsAmong(words)
  return one && more.length === 0 ? boardAmong([...words.slice(0, one.from), ...words.slice(one.to)]) : undefined
}

function boardAmong(all: readonly string[]): string | undefined {
  const words = all.filter((word) => !isOfDocument(word) && !OF_DAY.test(word))
  return words.length === 1 && /^styrelse(?:n|ns)?$/iu.test(words[0] ?? '') ? 'Styrelsen' : undefined
}

/** "den 5 oktober 2024", "2024-10-05," */
const OF_DAY = new RegExp(`^(?:den|${[...WEEKDAYS, ...MONTHS].join('|')}|\\d[\\d:./–-]*[ae]?)(?:en)?[.,]?$`, 'iu')

function bodyOf(meeting: string): string {
  const name = OF_BODIES.reduce((one, [ends, body]) => one.replace(ends, body), meeting)
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/**
 * It ends in a stop after a word; "fört vid styrelsemöte hos Ada Provlund." and "Protokoll från höstmöte 2024-10-21 i
 * Bystugan." are headings all the same.
 */
const isSentence = (line: string): boolean =>
  /\p{Ll}{3}[.!?]$/u.test(line) && !/^(?:protokoll )?fört vid |^protokoll från [^.]*\d{4}/iu.test(line)

/**
 * What stands before the meeting's word but is neither kind nor count; undefined where it makes a sentence of the line.
 */
function beforeMeeting(words: readonly string[]): string[] | undefined {
  let at = 0
  while (at < words.length && isOfDocument(entryAt(words, at))) at++
  // "Ekby samfällighetsförening Protokoll fört vid": whose it is may stand first of all.
  const end = words.findLastIndex((word) => !isOfDocument(word)) + 1
  const owner = words.slice(at, Math.max(at, end))
  if (owner.length === 0) return []
  if (owner.length > OWNER_WORDS || owner.some((word) => makesSentence(word) || isPreposition(word))) return undefined
  return isOwner(owner) ? owner : undefined
}

const isOfDocument = (word: string): boolean =>
  introduces(word) ||
  isPreposition(word) ||
  COUNTED.test(word) ||
  /^(?:nr\.?|\p{L}*protokoll(?:et)?|digitalt|årets)$/iu.test(word)

/** "Provklubbens", "Ekby KODs", "föreningens", "Brf Ekby" */
function isOwner(words: readonly string[]): boolean {
  const [one] = organisationsAmong(words)
  return /s$/iu.test(words.at(-1) ?? '') || (one?.from === 0 && one.to === words.length)
}

function ownerOf(words: readonly string[]): string | undefined {
  const [known] = organisationsAmong(words)
  if (known) return known.name
  const name = withoutGenitive(words.join(' '))
  return /^\p{Lu}/u.test(name) && !words.some((word) => isBodyWord(word)) ? name : undefined
}

/** "HSB:s", "Ekby Kods"; "Borås" may be its own name. */
const withoutGenitive = (name: string): string => (OWN_S.test(name) ? name : name.replace(/:?s$/iu, ''))

const OF_ITS_OWN = / (?:AB|IF|IK|BK|GoIF|GIF|IBK|AIK)$|^(?:IFK|IK|BK) \p{Lu}/u

/** "Årsmöte för Provbygdens Vänner": words with capitals up to a date or a sign; no person. */
function organisationAfter(text: string): string | undefined {
  const [link = '', ...words] = text.trim().replace(WITH_OWNERS, 'i ').split(/\s+/)
  const company = companyAt(LINKS.has(link) ? words : [link, ...words])
  if (company !== undefined) return company
  if (!LINKS.has(link)) return clubIn(text)
  const [known] = organisationsAmong(words)
  if (known?.from === 0) return organisationAlone(words.join(' ')) ?? known.name
  const end = words.findIndex((word) => !/^\p{Lu}[\p{L}&-]*,?$/u.test(word))
  const name = (end < 0 ? words : words.slice(0, end)).join(' ').replace(/,$/, '')
  // "i Bygdegården" says where, "i Ekby Energi AB" and "i Ekby IF" whose.
  if (link !== 'för') return OF_ITS_OWN.test(name) ? name : undefined
  return isPlainName(name) ? name : undefined
}

const LINKS = new Set(['för', 'i', 'med', 'av'])
/** "med aktieägarna i Provby Energi AB": those who meet are whose it is */
const WITH_OWNERS = /^med (?:aktie|del)?ägarna i /iu

/** "ÅRSMÖTE EKBY IK", "Årsmöte Ekby IK 2024": the meeting and right behind it whose */
const clubIn = (text: string): string | undefined => {
  const name = text.trim().replace(/ \d.*$/u, '')
  return organisationAlone(name === name.toUpperCase() ? inSmall(name) : name)
}
const inSmall = (name: string): string =>
  name.replace(/\p{Lu}{3,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())

/** Of an association, whatever it is called; no list and no person. */
const isPlainName = (name: string): boolean =>
  name !== '' && !name.includes(',') && !(name.includes(' ') && isPersonName(name))
