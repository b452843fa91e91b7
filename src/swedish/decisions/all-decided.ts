/** Sentences that a § may consist of, and nothing else: what came of its matter, in a few words. */
import { GENERIC_BODIES } from '../bodies/bodies.ts'
import { eitherCase } from '../lines/any-case.ts'
import { decidesPassively, NOT_TO_BE, WITHIN } from './passive.ts'
import { beforeReported } from './reported.ts'
import { PASSIVE, verb } from './verbs.ts'

/** What came of it, in the perfect: "bordlagts", "återremitterat" */
const OUTCOME = verb(['decides', 'notes'], ['supine', 'passive supine'])
/**
 * "Ärendet har bordlagts.", "Ärendet återremitterat.", "Nämnden har bordlagt ärendet.", "Ärendet utgår.": of another
 * day unless the § says nothing else, which is for the caller to know
 */
const IS_OUTCOME = new RegExp(
  String.raw`^(?:${[
    String.raw`\p{Lu}\p{Ll}+(?:et|en|na) (?:har |är )?${OUTCOME}[^.]{0,60}`,
    `(?:${GENERIC_BODIES.map(eitherCase).join('|')}) har ${OUTCOME} [^.]{2,80}`,
    '(?:Ärendet|Punkten|Frågan) utgår',
    '(?:Frågan|Interpellationen) får (?:fram)?ställas',
    '(?:Motionen|Frågan|Interpellationen|Medborgarförslaget|Skrivelsen) är (?:därmed )?besvara[dt]',
  ].join('|')})\.?$`,
  'u',
)
/** "Förslaget röstades ned med 7 röster mot 5.": below anything else it may be what others did, in another place */
const WENT_THROUGH = String.raw`förslaget (?:gick igenom|röstades (?:igenom|ned|ner)|vann bifall)(?: enhälligt| med \d{1,3} röster mot \d{1,3})?`
/** "Godkänt.", "Bifall.", "Enligt styrelsens förslag.": a few words that say it all */
const IN_A_WORD = new RegExp(
  String.raw`^(?:${OUTCOME}|bifall|avslag|(?:enligt|i enlighet med) (?:\p{L}+s |utsänt |det utsända )?förslag(?:et)?|${WENT_THROUGH})\.?$`,
  'iu',
)
/** True for a sentence that tells of a § what came of it, in so few words that the § may say nothing else. */
export const saysOutcome = (text: string): boolean =>
  (IS_OUTCOME.test(text) && !OF_THEN.test(text)) || IN_A_WORD.test(text)
/** Then it was told of another day. */
const OF_THEN = /\d|§|(?<!\p{L})(?:tidigare|redan|sedan|förra|flera|gånger|om|att|av|när)(?!\p{L})/iu

/** "Motionen remitteras till styrelsen.": where a § says nothing else, so it was decided */
const HANDED_OVER = new RegExp(
  String.raw`^\p{Lu}${WITHIN}{1,120}${NOT_TO_BE} ${verb(['hands over'], PASSIVE)} (?:till|åt)(?!\p{L})${WITHIN}{3,120}\.?$`,
  'u',
)
/** True for a sentence in the passive that a § may consist of, and nothing else: what came of its matter. */
export const isAllDecided = (text: string): boolean =>
  saysOutcome(text) || (HANDED_OVER.test(text) && beforeReported(text) === text) || decidesPassively(text)

/** "Rapporterna noteras till protokollet.", and no "Det antecknas att …", which tells more than what came of it */
const DEALT_WITH = new RegExp(
  String.raw`^(?!Det(?!\p{L}))\p{Lu}[^.:,]{3,90} ${verb(['notes'], PASSIVE)}(?! att)[^.:]{0,40}\.$`,
  'u',
)
/** True for a sentence alone that says what came of what was told: it was noted, or filed. */
export const isDealtWith = (text: string): boolean => DEALT_WITH.test(text) && decidesPassively(text)
