/**
 * Whom a decision asks to decide or hands the matter to: the words of a decision in, names of bodies out as written.
 * It is what keeps a preparing committee's proposal from being read as a final decision.
 */
import { BODY_ADJECTIVES, bodyWord, MEETING_NAMES } from '../../../swedish/bodies/bodies.ts'
import { eitherCase } from '../../../swedish/lines/any-case.ts'
import { verb } from '../../../swedish/decisions/verbs.ts'

/** A body's name inside a sentence: "hälso- och sjukvårdsnämnden", "regionfullmäktige", "kommunerna i Västerbotten". */
const NAME = String.raw`(?:\p{L}+- ?(?:och|eller) )?(?:(?:${BODY_ADJECTIVES.map(eitherCase).join('|')}) )?${bodyWord('bare', 'definite', 'plural')}`
const PLACES = String.raw`kommunerna(?: i \p{Lu}\p{Ll}+)?|[Rr]egion \p{Lu}\p{Ll}+`
/** "årsstämman", "föreningsstämman": the members at a meeting to come, where "mötet" may be this one */
const MEETINGS = MEETING_NAMES.filter((name) => name !== 'mötet')
  .map(eitherCase)
  .join('|')
const BODY = `((?:${NAME}|${PLACES}|${MEETINGS}))`
const BODIES = `${BODY}(?:, ${BODY})?(?: (?:och|samt) ${BODY})?`

const starts = (words: string): string => words.split('|').map(eitherCase).join('|')
const PROPOSES: readonly RegExp[] = [
  // "Arbetsutskottet föreslår att hälso- och sjukvårdsnämnden beslutar", "… hemställer att fullmäktige måtte besluta",
  // "Nämnden föreslår att kommunfullmäktige fastställer taxan"
  new RegExp(
    String.raw`(?<!\p{L})(?:${starts('föreslå|föreslår|föreslog|hemställa|hemställer|hemställde')}) (?:\p{L}+ )?att ${BODIES} (?:(?:(?:måtte|ska|skall) )?(?:beslutar|besluta)(?!\p{L})|${verb(['decides', 'elects', 'notes'], ['present'])})`,
    'gu',
  ),
  // "Arbetsutskottet föreslår hälso- och sjukvårdsnämnden att besluta", "Föreslå regionfullmäktige (besluta) att"
  new RegExp(
    String.raw`(?<!\p{L})(?:${starts('föreslå|föreslår|föreslog')})(?: för)? ${BODIES}(?: att besluta| besluta)?(?!\p{L})`,
    'gu',
  ),
  // "Kommunstyrelsen hemställer till kommunfullmäktige att": a council is asked to decide; of any other body it is so
  // where the words lead in, in a clause it is asked for something
  new RegExp(
    String.raw`(?<!\p{L})(?:${starts('hemställa|hemställer|hemställde')}) (?:till|hos|för) ${BODIES}(?:(?<=fullmäktige)(?!\p{L})|(?: (?:att|besluta)){0,2}:?$)`,
    'gu',
  ),
  // "uppmana hälso- och sjukvårdsnämnden, regionala utvecklingsnämnden och patientnämnden att"
  new RegExp(String.raw`(?<!\p{L})(?:${starts('uppmana|uppmanar')}) ${BODIES} att(?!\p{L})`, 'gu'),
  // "Att rekommendera kommunerna i Västerbotten och region Västerbotten att besluta"
  new RegExp(String.raw`(?<!\p{L})(?:${starts('rekommendera|rekommenderar')}) ${BODIES} att(?!\p{L})`, 'gu'),
]
/**
 * "överlämnas till nämnden", "överlämnar ärendet till hälso-och sjukvårdsnämnden", "Att överlämna utredningen till …"
 */
const HANDS_OVER: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<!\p{L})(?:${starts('överlämna|överlämnas|överlämnar')})(?: \p{L}+){0,3} till ${BODIES}(?!\p{L})`,
    'gu',
  ),
]

/** Every pattern above asks for one of these words: told at a glance of most sentences, which hold none. */
const ASKS = /föresl|hemställ|uppmana|rekommendera|överlämna/i

/** @returns The bodies in the order they are named, each once; empty when the decision is the body's own. */
export function addresseesOf(leadIn: string, clauses: readonly string[]): string[] {
  const proposed = namesIn([leadIn, ...clauses], PROPOSES)
  const handed = leadIn === '' || proposed.length === 0 ? namesIn(clauses, HANDS_OVER) : []
  return [...new Set([...proposed, ...handed])]
}

/** True when the words propose, rather than hand over or urge. */
export function proposes(leadIn: string, clauses: readonly string[]): boolean {
  return namesIn([leadIn, ...clauses.slice(0, 1)], PROPOSES.slice(0, 3)).length > 0
}

function namesIn(texts: readonly string[], patterns: readonly RegExp[]): string[] {
  return texts
    .filter((text) => ASKS.test(text))
    .flatMap((text) =>
      patterns.flatMap((pattern) => [...text.matchAll(pattern)].flatMap((match) => match.slice(1).filter(Boolean))),
    )
    .map((name) => name.replace(/-(och|eller) /u, '- $1 '))
}
