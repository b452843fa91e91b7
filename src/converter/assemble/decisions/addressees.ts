/**
 * Whom a decision asks to decide or hands the matter to: the words of a decision in, names of bodies out as written.
 * It is what keeps a preparing committee's proposal from being read as a final decision.
 */
import { BODY_ADJECTIVES, bodyWord, MEETING_NAMES } from '../../../swedish/bodies/bodies.ts'
import { eitherCase } from '../../../swedish/lines/any-case.ts'
import { DECIDING, eitherFormsOf, PASSIVE, verb } from '../../../swedish/decisions/verbs.ts'

/** A body's name inside a sentence: "hälso- och sjukvårdsnämnden", "regionfullmäktige", "kommunerna i Västerbotten". */
const NAME = String.raw`(?:\p{L}+- ?(?:och|eller) )?(?:(?:${BODY_ADJECTIVES.map(eitherCase).join('|')}) )?${bodyWord('bare', 'definite', 'plural')}`
/** "medlemskommunernas fullmäktige": those of several are asked together */
const PLACES = String.raw`\p{L}*kommunernas fullmäktige|kommunerna(?: i \p{Lu}\p{Ll}+)?|[Rr]egion \p{Lu}\p{Ll}+`
/** "årsstämman", "föreningsstämman": the members at a meeting to come, where "mötet" may be this one */
const MEETINGS = MEETING_NAMES.filter((name) => name !== 'mötet')
  .map(eitherCase)
  .join('|')
const BODY = `((?:${NAME}|${PLACES}|${MEETINGS}))`
const BODIES = `${BODY}(?:, ${BODY})?(?: (?:och|samt) ${BODY})?`

/** What hands a matter over to be decided; a report is sent ("översända"), and a motion referred for an opinion. */
const HANDED: readonly string[] = ['överlämna', 'hänskjuta']

/** A verb in all the forms in which somebody does it, at the beginning of a sentence too. */
const acts = (...infinitives: string[]): string =>
  String.raw`(?<!\p{L})${eitherFormsOf(infinitives, ['infinitive', 'present', 'past', 'supine'])}`
/** … and in those in which it is done. */
const isDone = (...infinitives: string[]): string => String.raw`(?<!\p{L})${eitherFormsOf(infinitives, PASSIVE)}`

/** "besluta", "anta" */
const DECIDE = String.raw`(?:besluta(?!\p{L})|${verb(DECIDING, ['infinitive'])})`
/** "beslutar", "måtte besluta", "ska anta", and "besluta" alone */
const DECIDES = String.raw`(?:(?:måtte|ska|skall|skulle|bör) ${DECIDE}|besluta(?!\p{L})|${verb(DECIDING, ['present'])})`

/** Words that ask another body to decide; what they end in is a proposal to it. */
const ASKS_TO_DECIDE: readonly RegExp[] = [
  // "Arbetsutskottet föreslår att hälso- och sjukvårdsnämnden beslutar", "… hemställer att fullmäktige måtte besluta",
  // "Nämnden tillstyrker att kommunfullmäktige fastställer taxan"; who advises against it does not decide it either
  new RegExp(
    String.raw`${acts('föreslå', 'förorda', 'tillstyrka', 'avstyrka', 'hemställa')} (?:\p{L}+ )?att ${BODIES} ${DECIDES}`,
    'gu',
  ),
  // "Arbetsutskottet föreslår hälso- och sjukvårdsnämnden att besluta", "Föreslå regionfullmäktige (besluta) att"
  new RegExp(String.raw`${acts('föreslå')}(?: för)? ${BODIES}(?: att besluta| besluta)?(?!\p{L})`, 'gu'),
  // "Kommunfullmäktige föreslås besluta att", "Föreslås kommunfullmäktige anta planen"
  new RegExp(String.raw`(?<!\p{L})${BODIES} ${isDone('föreslå', 'rekommendera')} (?:att )?${DECIDE}`, 'gu'),
  new RegExp(String.raw`${isDone('föreslå', 'rekommendera')} (?:att )?${BODIES} (?:att )?${DECIDE}`, 'gu'),
  // "Kommunstyrelsen hemställer till kommunfullmäktige att": a council is asked to decide; of any other body it is so
  // where the words lead in, in a clause it is asked for something
  new RegExp(
    String.raw`${acts('hemställa')} (?:till|hos|för) ${BODIES}(?:(?<=fullmäktige)(?!\p{L})|(?: (?:att|besluta)){0,2}:?$)`,
    'gu',
  ),
]
/** "uppmana hälso- och sjukvårdsnämnden och patientnämnden att", "Att rekommendera kommunerna i Västerbotten att" */
const URGES: readonly RegExp[] = [
  new RegExp(String.raw`${acts('uppmana', 'rekommendera')} ${BODIES} att(?!\p{L})`, 'gu'),
]
/**
 * "överlämnas till nämnden", "överlämnar ärendet till hälso-och sjukvårdsnämnden", "Att hänskjuta ärendet till …"
 */
const HANDS_OVER: readonly RegExp[] = [
  new RegExp(String.raw`(?:${acts(...HANDED)}|${isDone(...HANDED)})(?: \p{L}+){0,3} till ${BODIES}(?!\p{L})`, 'gu'),
]

/** Every pattern above asks for one of these words: told at a glance of most sentences, which hold none. */
const ASKS = /föresl|förord|tillstyrk|avstyrk|hemställ|uppmana|rekommendera|överlämna|hänsk[jö]/iu

/** @returns The bodies in the order they are named, each once; empty when the decision is the body's own. */
export function addresseesOf(leadIn: string, clauses: readonly string[]): string[] {
  const proposed = askedIn(leadIn, clauses)
  const handed = leadIn === '' || proposed.length === 0 ? namesIn(clauses, HANDS_OVER) : []
  return [...new Set([...proposed, ...handed])]
}

/** Those of them that are asked for something, and not only handed the matter. */
export const askedIn = (leadIn: string, clauses: readonly string[]): string[] => [
  ...new Set(namesIn([leadIn, ...clauses], [...ASKS_TO_DECIDE, ...URGES])),
]

/** True when the words propose, rather than hand over or urge. */
export function proposes(leadIn: string, clauses: readonly string[]): boolean {
  return namesIn([leadIn, ...clauses.slice(0, 1)], ASKS_TO_DECIDE).length > 0
}

/** True for a clause that hands the matter over to another body. */
export const handsOver = (clause: string): boolean => namesIn([clause], HANDS_OVER).length > 0

function namesIn(texts: readonly string[], patterns: readonly RegExp[]): string[] {
  return texts
    .filter((text) => ASKS.test(text))
    .flatMap((text) =>
      patterns.flatMap((pattern) => [...text.matchAll(pattern)].flatMap((match) => match.slice(1).filter(Boolean))),
    )
    .map((name) => name.replace(/-(och|eller) /u, '- $1 '))
}
