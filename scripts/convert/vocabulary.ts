/**
 * The words that Swedish minutes are built with, as tables: what a heading word means, which words leave a
 * sentence unfinished, what decides. Variation between templates belongs here; the recognisers stay general.
 * Sources: the seeds, the vocabulary of kommunallagen (2017:725) 5 kap. 65–69 §§, and the protocols met since.
 */
import type { PartKind } from '../../src/protokoll/types.ts'
import type { SectionKind } from '../../src/protokoll/schema.ts'

/** Without regard to case; a line may hold "constructor", which every object answers to. */
const lookUp = <T>(table: Record<string, T>, word: string): T | undefined => {
  const key = word.toLowerCase()
  return Object.hasOwn(table, key) ? table[key] : undefined
}

/** Words that stand alone on a line and open a part of a §. Compared without case and closing colon. */
const PART_WORDS: Record<string, PartKind> = {
  sammanfattning: 'summary',
  'sammanfattning av ärendet': 'summary',
  ärendet: 'summary',
  ärendebeskrivning: 'summary',
  'beskrivning av ärendet': 'summary',
  bakgrund: 'summary',
  redogörelse: 'summary',
  'förslag till beslut': 'proposal',
  beslutsförslag: 'proposal',
  'förslag till beslut vid sammanträdet': 'yrkande',
  'förslag till beslut på sammanträdet': 'yrkande',
  'förslag på sammanträdet': 'yrkande',
  yrkande: 'yrkande',
  yrkanden: 'yrkande',
  'förslag och yrkanden': 'yrkande',
  'yrkanden och förslag': 'yrkande',
  beslut: 'decision',
  beslutsunderlag: 'documents',
  'underlag för beslut': 'documents',
  'underlag till beslut': 'documents',
  handling: 'documents',
  handlingar: 'documents',
  beslutsgång: 'procedure',
  propositionsordning: 'procedure',
  propositioner: 'procedure',
  ajournering: 'procedure',
  omröstning: 'vote',
  votering: 'vote',
  omröstningsresultat: 'vote',
  reservation: 'reservation',
  reservationer: 'reservation',
  'reservation mot beslutet': 'reservation',
  'deltagande av beslut': 'participation',
  'deltagande i beslut': 'participation',
  'deltar inte i beslutet': 'participation',
  'deltar ej i beslutet': 'participation',
  'ej deltagande i beslut': 'participation',
  jäv: 'participation',
  protokollsanteckning: 'note',
  protokollsanteckningar: 'note',
  'anteckning till protokollet': 'note',
  'särskilt yttrande': 'note',
  'särskilda yttranden': 'note',
  information: 'text',
  'tidigare behandling': 'text',
  justering: 'immediate-justering',
  'omedelbar justering': 'immediate-justering',
  'protokollsutdrag skickas till': 'recipients',
  'protokollsutdrag till': 'recipients',
  'beslutet skickas till': 'recipients',
  'beslutet expedieras till': 'recipients',
  'expedieras till': 'recipients',
  'skickas till': 'recipients',
  expediering: 'recipients',
  'kopia till': 'recipients',
  'muntligt informationsärende': 'matter-type',
  informationsärende: 'matter-type',
  beslutsärende: 'matter-type',
  diskussionsärende: 'matter-type',
}

/** "Kommunstyrelsens beslut", "Arbetsutskottets förslag till beslut": the body's name before the word. */
const OWNED_PART = /^(?!Enligt |På )\p{Lu}[\p{L} -]{2,70}s (beslut|förslag till beslut|förslag)$/u

/** What kind of part a line opens that holds nothing but a heading word; undefined for any other line. */
export function partKindOf(line: string): PartKind | undefined {
  if (line.length > 90) return undefined
  const word = line.replace(/\s*:$/, '').replace(/\s+/g, ' ')
  const known = lookUp(PART_WORDS, word)
  if (known) return known
  const owned = OWNED_PART.exec(word)?.[1]
  return owned === undefined ? undefined : owned === 'beslut' ? 'decision' : 'proposal'
}

/** Words that open a part on the same line as its text: "Föredragande: Katarina Lindahl". */
const RUN_IN_WORDS: Record<string, PartKind> = {
  föredragande: 'presenter',
  föredragning: 'presenter',
  beslut: 'decision',
  beslutsunderlag: 'documents',
  underlag: 'documents',
  reservation: 'reservation',
  yrkande: 'yrkande',
}
const RUN_IN = /^(\p{L}{4,20}): +\S/u

/** The kind of part a line opens with "Word: text"; undefined for any other line. */
export function runInKindOf(line: string): PartKind | undefined {
  const word = RUN_IN.exec(line)?.[1]
  return word === undefined ? undefined : lookUp(RUN_IN_WORDS, word)
}

const SECTION_WORDS: Record<string, SectionKind> = {
  närvarande: 'attendance',
  beslutande: 'attendance',
  'beslutande ledamöter': 'attendance',
  närvaro: 'attendance',
  ledamöter: 'attendance',
  frånvarande: 'absent',
  'ej närvarande': 'absent',
  tjänstepersoner: 'officials',
  tjänstemän: 'officials',
  'övriga närvarande': 'officials',
  'övriga deltagare': 'officials',
  'vid protokollet': 'signatures',
  'vid pennan': 'signatures',
  justeras: 'signatures',
  justerat: 'signatures',
  underskrifter: 'signatures',
}

/** Org marks before a heading: "* Närvarande" */
const HEADING_MARK = /^\*{1,6}\s+/

/** The section of the document a line opens, such as "Närvarande:"; undefined for any other line. */
export function sectionKindOf(line: string): SectionKind | undefined {
  if (line.length > 40) return undefined
  return lookUp(SECTION_WORDS, line.replace(HEADING_MARK, '').replace(/\s*:$/, '').replace(/\s+/g, ' '))
}

/** A line that ends in one of these goes on: they never end a Swedish sentence or title. */
const OPEN_WORDS = new Set('och samt eller men att som i på av för till med om den det de en ett från vid under mellan genom inom utan över efter mot enligt per är har kan ska inte hos dess sin sitt sina vår deras hela alla'.split(' '))

/** True when the text cannot end here: it stops at a comma, a hyphen, an open bracket or a word that needs another. */
export function isUnfinished(text: string): boolean {
  if (/[,–\u00ad-]$/.test(text)) return true
  if (text.lastIndexOf('(') > text.lastIndexOf(')')) return true
  const last = text.slice(text.lastIndexOf(' ') + 1)
  return OPEN_WORDS.has(last)
}

/** True when the text closes a sentence or introduces what follows. */
export const endsSentence = (text: string): boolean => /[.!?:][”")\]]?$/.test(text)

/** True when the text goes on from the line before: a lower-case letter or a closing sign comes first. */
export const startsLower = (text: string): boolean => /^[\p{Ll}),;%]/u.test(text)


/** "Vid upprop var följande ledamöter närvarande" */
const ATTENDANCE_SENTENCE = /\bföljande\b[^.]{0,80}\bnärvarande:?$|\bnärvarande:$/iu

/** True for a line after which each line names who was there, or was not. */
export function opensAttendance(line: string): boolean {
  const kind = sectionKindOf(line)
  return kind === 'attendance' || kind === 'absent' || kind === 'officials' || (line.length <= 120 && ATTENDANCE_SENTENCE.test(line))
}
