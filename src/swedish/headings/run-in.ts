/** Headings before their text on its line, "Beslut: Planen antas.". A line in, the kind of part that it opens out. */
import { wholly } from '../lines/phrases.ts'
import type { PartKind } from '../../model/kinds.ts'
import { byWord } from '../../model/tables.ts'
import { decidedAsProposed, decisionHeading } from '../decisions/decision-heading.ts'
import { kindOfWord, partKindOf, sentKind } from './heading-words.ts'

/** Words that open a part on the same line as its text: "Föredragande: Katarina Lindahl". */
const RUN_IN_WORDS = byWord<PartKind>({
  presenter: `
    föredragande | föredragning`,
  summary: `
    sammanfattning | bakgrund | ärendebeskrivning | ärendet`,
  proposal: `
    förslag till beslut | beslutsförslag`,
  text: `
    motivering | beslutsmotivering | upplysning | upplysningar | lagrum | lagstöd`,
  decision: `
    beslut`,
  documents: `
    beslutsunderlag | underlag`,
  reservation: `
    reservation | reservationer`,
  yrkande: `
    yrkande | yrkanden`,
  procedure: `
    beslutsgång | överläggning | överläggningar | behandling`,
  vote: `
    omröstning | votering`,
  note: `
    protokollsanteckning`,
  participation: `
    jäv`,
  recipients: `
    exp | expedieras | expediering | delges | sändlista | protokollsutdrag`,
})
/** "Beslut 2: …" is one of several; "Beslut. Nämnden antar planen." is set as the headings of a lexicon are. */
const RUN_IN = /^(\p{L}{3,20}(?: till beslut)?)(?:(?:(?<=^Beslut) \d{1,2})?: +\S|(?<=^\p{Lu}[\p{L} ]*)\. +\p{Lu})/u
/** "Kyrkorådets förslag: …", "Styrelsens beslut: att …", "VD:s förslag: …", "Kst beslut: …" */
const RUN_IN_OWNED =
  /^((?:\p{Lu}[^:.]{2,60}s|\p{Lu}{2,4}:s|\p{Lu}\p{L}{1,4}) (?:förslag(?: till beslut)?|beslut)): +(?:\p{Lu}|att(?!\p{L}))/u

const PART_OF = '(?: (?:i denna del|under denna paragraf|i detta ärende|för denna paragraf))'
const IS_DECLARED = '(?:justeras|justerades|förklaras|förklarades|är|anses)'
/** "Paragrafen justeras omedelbart.", "Paragrafen förklaras omedelbart justerad": says so, whatever stands above it. */
const IMMEDIATE = wholly([
  String.raw`(?:denna )?(?:paragraf(?:en)?|punkten|ärendet|beslutet|protokollet)${PART_OF}? ${IS_DECLARED} (?:som |härmed )?omedelbart(?: justera[td])?\.?`,
  String.raw`justera(?:s|des) omedelbart\.?`,
  String.raw`omedelbar justering(?: begärs| av paragrafen)?\.`,
])

/** "Fotnot 1: Utan moms.", "Slutnot ii till ”Beslut”: …", "Textruta: …", "¹ Utan moms.", "[^1]: Utan moms." */
const ASIDE =
  /^(?:(?:(?:fot|slut)not [^\s:]{1,12}(?: till ”[^”:]{1,80}”)?|textruta): |\[\^[^\]\s]{1,12}\]: |[⁰¹²³⁴-⁹]{1,3}[)⁾]? ?\p{L})/iu

/** True for words that the readers set apart from the text: they are no clause of what stands above. */
export const isAside = (line: string): boolean => ASIDE.test(line)

/**
 * The kind of part a line opens with "Word: text", or with words that are a part of their own; undefined for any other
 * line.
 */
export function runInKindOf(line: string): PartKind | undefined {
  if (line.length <= 90 && IMMEDIATE.test(line)) return 'immediate-justering'
  if (isAside(line)) return 'text'
  const word = RUN_IN.exec(line)?.[1]
  const known = word === undefined ? undefined : RUN_IN_WORDS.get(word.toLowerCase())
  return known ?? wholeKind(line) ?? decisionHeading(runInHeading(line) ?? '')?.kind ?? afterDecision(line)
}

/** "Beslut enligt förslaget." */
const wholeKind = (line: string): PartKind | undefined =>
  line.endsWith('.') ? decidedAsProposed(line)?.kind : undefined

/** "Bankens beslut" of "Bankens beslut: Lån beviljas." */
export const runInHeading = (line: string): string | undefined => RUN_IN_OWNED.exec(line)?.[1]

/**
 * "Skickas till: Kommunchefen, Akten", "Avvikande mening: Bo Lind (M)": what stands below decisions, in more words than
 * one
 */
const RUN_IN_WORDY = /^(\p{Lu}[\p{L} ]{5,44}): +\S/u
const BELOW_DECISIONS: ReadonlySet<PartKind | undefined> = new Set<PartKind>(['recipients', 'reservation', 'note'])
function afterDecision(line: string): PartKind | undefined {
  const words = (RUN_IN_WORDY.exec(line)?.[1] ?? '').toLowerCase()
  const kind = words.includes(' ') ? (kindOfWord(words) ?? sentKind(words)) : undefined
  return BELOW_DECISIONS.has(kind) ? kind : undefined
}

/**
 * True for a heading, alone or before its text, of what stands below a decision: who gets it, who reserves, how to
 * appeal. @example comesAfter('Besvärsanvisning') // => true
 */
export const comesAfter = (line: string): boolean =>
  COMES_AFTER.has(partKindOf(line) ?? runInKindOf(line)) || (partKindOf(line) === 'text' && OF_APPEAL.test(line))
const COMES_AFTER: ReadonlySet<PartKind | undefined> = new Set<PartKind>([
  'recipients',
  'immediate-justering',
  'reservation',
  'note',
  'participation',
])
const OF_APPEAL = /överklag|besvär|rättelse|ändringssök/iu
