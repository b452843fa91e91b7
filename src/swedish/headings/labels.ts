/**
 * What a line of a protokoll's cover and closing is by its label (`label-table.ts`): alone, or beside its value.
 * Lines in, what their labels mean out. Labels over columns: `column-labels.ts`.
 */
import type { SectionKind } from '../../model/kinds.ts'
import { hintsAbsence, LONGEST_LABEL, OF_ABSENT, tellsOfAbsent } from '../people/absence.ts'
import { GENERIC_BODIES } from '../bodies/bodies.ts'
import { FIRST_WORDS, firstWord, type Label, LABELS, PLACES, THERE } from './label-table.ts'
import { piecesOf, textOf, withoutColon, withoutComma, type Words } from '../lines/line.ts'
import { isPerson, partiedIn } from '../people/names.ts'
import { sentBy } from '../people/sent-by.ts'
import { partyNamed } from '../people/parties.ts'
import { misreadings, readAs } from '../lines/misread.ts'
import { LINES, remembered } from '../lines/remembered.ts'
import { isSlipOfLabel, withoutSlips } from '../lines/slips.ts'
import { isTitle } from '../people/titles.ts'

/**
 * "Utsedda att justera: Bo Lind (M)", "Ajournering: kl. 19.15": a label the table has not, which still ends a roll call
 */
const OTHER_LABEL = /^(\p{Lu}[\p{L} ]{2,40}): ?\S/u
const OTHER: Label = { kind: 'cover' }
/** "Ledamöter (9)", "Närvarande (13 st)" */
const COUNTED = /(?<!\s)\s*\(\d{1,3}(?: st\.?)?\)$/
/** "Närvarande ur styrelsen": of whom changes nothing. */
const OF_BODY = new RegExp(
  String.raw`^((?:när|från|ej när|inte när)var\p{L}+) (?:ur|från|av|i) (?:${GENERIC_BODIES.join('|')})$`,
  'iu',
)
/** "Närvarande under hela eller delar av mötet": when they were there changes not that they were. */
const DURING =
  /^((?:\p{L}+ )?närvarande) (?:(?:under|vid|på|hela|delar?|eller|av|dagens|mötet|sammanträdet|möte|sammanträde)(?: |$)){1,8}$/iu
/** "Ledamöter på plats", "Närvarande via Teams": from where they took part changes nothing. */
const FROM_WHERE = new RegExp(`(?<=\\p{L}) ${PLACES}$`, 'iu')
/** "Via länk: Anna Ek"; without the colon it may be where they met. */
const WHERE_ALONE = new RegExp(`^${PLACES}:$`, 'iu')
/** "Styrelsen: Anna Ek, Bo Lind"; without the colon it is who met. */
const BOARD_ALONE = /^Styrelsen:$/iu
const WITH_COLON_WORDS: ReadonlySet<string> = new Set('på via genom digitalt per i styrelsen'.split(' '))
/** "Adjungerade (ständigt)": a note in brackets, unless it tells of absence. */
const IN_BRACKETS = /(?<!\s)\s*\((\p{Ll}[\p{Ll} -]{2,40})\)$/u
/** "Direktionens ledamöter": whose they are changes nothing. */
const OWNER = /^\p{Lu}[\p{L}-]{2,40}s (?=\p{Ll})/u
/** Sections that list people. */
export const ROLLS: ReadonlySet<SectionKind> = new Set(['attendance', 'officials', 'absent'])

/** The end of a line above begins small: "1:e vice" and "ordförande". */
const WRAPPED = /^\p{Ll}[^:]*$/u

const withoutStars = (line: string): string => (line.startsWith('*') ? line.replace(/^\*{1,6}\s+/, '') : line)

/** Whether a line's first word is that of a label, an owner's, or of those who tell of the absent. */
export function mayBegin(line: string): boolean {
  const word = firstWord(withoutStars(line))
  return (
    FIRST_WORDS.has(word) ||
    word.endsWith('s') ||
    OF_ABSENT.has(word) ||
    WITH_COLON_WORDS.has(word) ||
    isSlipOfLabel(word) ||
    misreadings(line).length > 0
  )
}

/** What a line means that holds a label and nothing else, "Närvarande:", "Ledamöter (9)" or in Org "* Närvarande". */
export const labelAlone = (line: string): Label | undefined => (line.length > LONGEST_LABEL ? undefined : labelIn(line))

const labelIn = remembered(
  (line): Label | undefined => (mayBegin(line) ? (readAs(line, plainLabelIn) ?? slippedLabelIn(line)) : undefined),
  LINES,
)

/** "Frånvarnade:" is "Frånvarande:". */
function slippedLabelIn(line: string): Label | undefined {
  const right = withoutSlips(line)
  const label = right === undefined ? undefined : plainLabelIn(right)
  return label && ROLLS.has(label.kind) ? label : undefined
}

function plainLabelIn(line: string): Label | undefined {
  if (!mayBegin(line) || WRAPPED.test(line)) return undefined
  const words = withoutColon(withoutStars(line)).replace(COUNTED, '').replace(/\s+/g, ' ').replace(OF_BODY, '$1')
  const own = LABELS.get(words.toLowerCase()) ?? withColon(line) ?? noted(words)
  if (own) return own
  const owned = OWNER.test(words) ? LABELS.get(words.replace(OWNER, '')) : undefined
  if (owned && ROLLS.has(owned.kind)) return { ...owned, anywhere: undefined }
  if (isOfOfficials(words)) return { kind: 'officials' }
  if (tellsOfAbsent(words.replace(OWNER, '').toLowerCase())) return { kind: 'absent' }
  return isOfWhom(line) ? { kind: 'attendance' } : undefined
}

function withColon(line: string): Label | undefined {
  if (BOARD_ALONE.test(line)) return { kind: 'attendance' }
  return WHERE_ALONE.test(line) ? { ...THERE } : undefined
}

/** "Närvarande styrelsen och skola:", "Representanter personal:": in so many words, up to their colon */
const OF_WHOM = /^(?:Närvarande|Representanter|Från)(?: \p{Ll}[\p{L}/-]*){1,5}:$/u
/** Those who came to something else, or did not come */
const OTHERWISE = /juster|föregående|förra|tidigare|(?<!\p{L})(?:ej|inte|icke|nästa|antal)(?!\p{L})/iu
const isOfWhom = (line: string): boolean => OF_WHOM.test(line) && !OTHERWISE.test(line) && !hintsAbsence(line)

/** A label of a list with a note that changes nothing of who they are; undefined for any other words. */
function noted(words: string): Label | undefined {
  const [note = '', inBrackets = ''] = IN_BRACKETS.exec(words) ?? []
  const before = words.slice(0, words.length - note.length)
  // "Frånvarande: Eva Ek (sjuk)" and "Ledamot Eva Ek (sjuk)" name somebody.
  if (hintsAbsence(inBrackets)) return NAMES_NOBODY.test(before) ? { kind: 'absent' } : undefined
  const plain = words.replace(IN_BRACKETS, '').replace(FROM_WHERE, '').replace(DURING, '$1')
  const known = plain === words ? undefined : LABELS.get(plain.toLowerCase())
  return known && ROLLS.has(known.kind) ? { ...known, anywhere: undefined } : undefined
}

const NAMES_NOBODY = /^\p{L}[\p{Ll} ,/-]*$/u

const isOfOfficials = (words: string): boolean => INVITED.test(words) || FROM_OFFICE.test(words)

/** "Från länsstyrelsen", "Från miljökontoret": those of an office, which no members are of */
const FROM_OFFICE =
  /^(?:närvarande )?från (?:länsstyrelsen|\p{L}*(?:kontoret|förvaltningen|kansliet|verket|myndigheten|sekretariatet|bolaget|institutionen|universitetet|högskolan))$/iu

/** "Inbjudna politiskt valda revisorer", "Inbjudna föredragande": invited as what */
const INVITED = /^Inbjudna(?: (?!(?:i|på|till|vid|var|är|att|som)(?!\p{L}))\p{Ll}+){1,4}$/u

/** The label of a line that holds its value too: "Beslutande      Anna Ek (S), ordförande". */
export function labelBeside(words: Words): { label: Label; value: string } | undefined {
  const known = labelledBy(words)
  const line = textOf(words)
  if (known) return known
  // A role, a party or who sent them is no such label: "Ordförande: Anna Ek" is a row of the roll call.
  const unknown = OTHER_LABEL.exec(line)?.[1]
  return unknown === undefined || isTitle(unknown) || partyNamed(unknown) !== undefined || sentBy(line) !== undefined
    ? undefined
    : { label: OTHER, value: line.slice(unknown.length + 1).trim() }
}

/** "Närvarande: Anna Ek, Bo Lind.": a label of a list and whom it lists. */
export function opensList(words: Words): boolean {
  const found = labelledBy(words)
  return found !== undefined && ROLLS.has(found.label.kind)
}

/** No label has more words. */
const MOST_WORDS = 6

/**
 * The longest label that a line begins with and that something parts from its value: a colon, a gap, or where a person
 * is named.
 */
export function labelledBy(words: Words): { label: Label; value: string } | undefined {
  const line = textOf(words)
  if (!mayBegin(line)) return undefined
  const pieces = piecesOf(words)
  const apart = endsIn(pieces)
  const ends = Array.from(line.slice(0, LONGEST_LABEL).matchAll(/:\s*(?=\S)|(?<!\s)\s+(?=\S)/g)).slice(0, MOST_WORDS)
  for (const { 0: gap, index } of ends.reverse()) {
    const label = labelAlone(line.slice(0, index) + gap.trim())
    const value = line.slice(index + gap.length)
    const isParted =
      gap !== ' ' ||
      apart.has(index) ||
      partiedIn(value)[0]?.from === 0 ||
      isBeforeName(label, line.slice(0, index), value) ||
      isBeforeNameAlone(label, pieces, index + gap.length)
    if (label && (isParted || isLongCover(label, line.slice(0, index), value))) return { label, value }
  }
  return undefined
}

/** "Närvarande ersättare Inger Ek, PRO": more than a word, right before a name that a comma or nothing ends. */
const isBeforeName = (label: Label | undefined, words: string, value: string): boolean =>
  label !== undefined && ROLLS.has(label.kind) && words.includes(' ') && isPerson(value.split(',')[0] ?? '')

/**
 * "Närvarande Ek Inger     ordförande", "Sakkunniga Ås Kim     ekonom": the label fills its column, and a gap stands
 * behind the name.
 */
const isBeforeNameAlone = (label: Label | undefined, [first = '', ...more]: readonly string[], from: number): boolean =>
  label !== undefined &&
  ROLLS.has(label.kind) &&
  (label.anywhere !== undefined || (label.kind === 'officials' && label.isOffice !== true)) &&
  more.length > 0 &&
  isPerson(first.slice(from))

/** Where each piece ends in the text of all. */
function endsIn(pieces: readonly string[]): ReadonlySet<number> {
  let end = -1
  return new Set(pieces.map((piece) => (end += piece.length + 1)))
}

/** "Plats och tid för justering Digital justering": so many words are a label whatever parts them from their value. */
const isLongCover = ({ kind }: Label, words: string, value: string): boolean =>
  kind === 'cover' && words.split(/\s+/).length >= LONG_LABEL && /^[\p{Lu}\d]/u.test(value)
const LONG_LABEL = 4

/** The section that a line alone opens, wherever it stands; undefined for any other line. */
export function sectionKindOf(line: string): SectionKind | undefined {
  return labelAlone(withoutComma(line))?.anywhere
}

/** Whether a line alone heads the list of a whole meeting: "Närvarolista", not "Ledamöter". */
export const headsListOfMeeting = (line: string): boolean => labelAlone(line)?.ofMeeting === true
