/**
 * Sentences in which somebody decides, and clauses by their first words: text in, yes or the decider out. The verbs are
 * the table's (`verbs.ts`), and so are the short names of bodies (`bodies.ts`).
 */
import { bodyWord, GENERIC_BODIES, MEETING_NAMES, ORGANISATION_KINDS } from '../bodies/bodies.ts'
import { eitherCase } from '../lines/any-case.ts'
import { asSaid } from './shouted.ts'
import { ACTIVE, DECIDING, formsOf, verb } from './verbs.ts'

/** "föreslår" */
export const PROPOSES = verb(['proposes'], ACTIVE)
/** "beslutar för egen del", "beslutar enhälligt att", "beslutar (omedelbar justering)" */
export const HOW =
  '(?:,? (?:för (?:sin )?(?:egen )?del|enhälligt|därmed|således|sålunda|därför|också|även|vidare|dessutom|slutligen|' +
  'efter (?:(?:sluten|öppen|genomförd|avslutad) )?(?:votering|omröstning|rösträkning|överläggning|diskussion|debatt|ajournering)|' +
  '(?:med|genom) (?:acklamation|öppen votering|ordförandens utslagsröst)|' +
  String.raw`på [\p{L} -]{3,40}s vägnar|(?:enligt|på|med stöd av) delegation|med \d{1,3} röster mot \d{1,3}|` +
  String.raw`(?:som|i egenskap av) (?:\p{L}+ ){0,2}?\p{L}*(?:nämnd|styrelse|myndighet|huvudman|ägare|stämma)|\([^().]{3,60}\))){0,2},?`
/** "Mötet beslutar att …", "Representantskapet (RS) beslutade …", "Mötet nominerar och väljer …" */
const OPENING = new RegExp(
  String.raw`^(?:${GENERIC_BODIES.map(eitherCase).join('|')})(?: \(\p{Lu}{2,5}\))? (?:${PROPOSES} och )?${verb(DECIDING, ACTIVE)}`,
  'u',
)
/** "Mötet fann att stämman var behörigen utlyst.", "Årsmötet fann sig vara beslutsfört." */
const FOUND = new RegExp(String.raw`^(?:${MEETING_NAMES.map(eitherCase).join('|')}) fann (?:att|sig)(?!\p{L})`, 'u')
/** "Samråd vård och omsorg godkände informationen.", "Tekniska nämnden bifaller ansökan": anyone may decide so */
const SENTENCE = new RegExp(String.raw`^(\p{Lu}[\p{L} -]{2,70}?) ${verb(DECIDING, ACTIVE)}`, 'u')
/** "Arbetsutskottet tar del av informationen och överlämnar ärendet …": who acts in a clause, if only by proposing. */
const ACTING = new RegExp(
  String.raw`^(\p{Lu}[\p{L} -]{2,70}?) ${verb([...DECIDING, 'proposes', 'hands over'], ACTIVE)}`,
  'u',
)

/**
 * "Efter föredragning beslutar fakultetsnämnden att …", "Därefter godkänner stämman …": what stands first is no body.
 * "För egen del antar nämnden": nothing between, as in "För egen del tillade ordföranden att i maj antog nämnden"
 */
const TURNED_SENTENCE = new RegExp(
  String.raw`^(?:(?:Efter|Därefter|Vidare|Dessutom|Slutligen|Därmed|Med|Mot bakgrund|I enlighet|I överensstämmelse|Utifrån)(?!\p{L})[^.:]{0,100}?|För (?:sin )?egen (?:del|räkning)) ${verb(DECIDING, ACTIVE)} ((?:\p{Ll}[\p{L}-]*(?:s|a|-) (?:och )?){0,3}?(?:${bodyWord('definite')}|${GENERIC_BODIES.join('|')}))(?!\p{L})`,
  'u',
)

/** "Styrelsen har beslutat att …", and not "har tidigare beslutat" */
const HAS_DECIDED = new RegExp(
  String.raw`^(\p{Lu}[\p{L} -]{2,70}?) har ${verb(['resolves'], ['supine'])} att(?!\p{L})`,
  'u',
)
/** Who has decided, in a sentence that may tell of another day; whether it does is for the caller to know. */
export const perfectDecider = (text: string): string | undefined => HAS_DECIDED.exec(asSaid(text))?.[1]

/** Of this meeting; any other day is another meeting's. */
const TODAY = String.raw`(?:Genom beslut )?(?:[Dd]enna dag|[Ii] ?dag|[Vv]id (?:dagens|detta) (?:möte|sammanträde))`
/** "Genom beslut i dag har nämnden beslutat att frågan får ställas.": asked where it is put, and nowhere else */
const LETS_ASK = new RegExp(
  String.raw`^(?:${TODAY} har ((?:\p{L}+ )?${bodyWord('definite')})|(\p{Lu}[\p{L} -]{2,70}?) har) ${verb(['resolves'], ['supine'])} att (?:frågan|interpellationen|frågorna|interpellationerna) får (?:fram)?ställas\.?$`,
  'u',
)
/** Who has decided that a question may be put; undefined for any other text. */
export function askingDecider(text: string): string | undefined {
  const [, turned, first] = LETS_ASK.exec(text) ?? []
  const who = turned ?? first
  return who === undefined ? undefined : who.charAt(0).toUpperCase() + who.slice(1)
}

/** "godkänner uppföljningen,", "föreslår fullmäktige att anta planen": what whoever is named above does */
const ACTS = new RegExp(`^${verb([...DECIDING, 'proposes', 'hands over'], ACTIVE)}`, 'u')
/** True for a clause that begins with a verb of deciding, and in lower case: who decides stands above. */
export const goesOnWithVerb = (text: string): boolean => ACTS.test(text)

/** True for a clause in the form of an att-sats, "att anta planen", "dels att …"; "attans" begins none. */
export const isAtt = (text = ''): boolean => /^(?:dels )?att(?!\p{L})/iu.test(text)

/** True for a sentence in which the meeting itself decides, whatever follows. */
export const isDecisionOpening = (text: string): boolean => {
  const said = asSaid(text)
  return OPENING.test(said) || FOUND.test(said)
}

/** True for a text that begins with a name and a verb that decides. */
export const beginsDeciding = (text: string): boolean => SENTENCE.test(asSaid(text))

/**
 * Who decides in a sentence that begins with a name and a verb that decides; whether it is a body is for the caller to
 * know.
 */
export const sentenceDecider = (text: string): string | undefined => firstActor(SENTENCE.exec(asSaid(text))?.[1])

/** "Kyrkorådet beslutar enligt utskottets förslag.": in the present it is told of no other day */
const RESOLVES_NOW = new RegExp(
  String.raw`^\p{Lu}[\p{L} -]{2,70}? ${verb(['resolves'], ['present'])}${HOW} (?:att|enligt|i enlighet)(?!\p{L})`,
  'u',
)
/** True for a sentence in which somebody decides, in the present tense, and what. */
export const resolvesNow = (text: string): boolean => RESOLVES_NOW.test(asSaid(text))

/** "Kommunstyrelsen beslutar för egen del", "För egen räkning beslutar nämnden att …": and not what others shall do */
const FOR_OWN_PART = new RegExp(
  String.raw`^(?:\p{Lu}[\p{L} -]{1,70}? ${verb(['resolves'], ACTIVE)}(?: (?!att )\p{L}+){0,3}? för (?:sin )?egen (?:del|räkning)(?!\p{L})|För (?:sin )?egen (?:del|räkning) ${verb(['resolves'], ACTIVE)})`,
  'u',
)
/** True for words in which a body decides for its own part, beside what it asks of another. */
export const decidesForOwnPart = (text: string): boolean => FOR_OWN_PART.test(asSaid(text))

/** "Utskottet föreslår att planen antas." */
const PROPOSING = new RegExp(String.raw`^(\p{Lu}[\p{L} -]{2,70}?) ${PROPOSES}(?!\p{L})`, 'u')
/** Who proposes in a sentence; what that one's own minutes tell so has that body decided. */
export const sentenceProposer = (text: string): string | undefined => PROPOSING.exec(asSaid(text))?.[1]
/** "Konferensen tillstyrker rektors förslag.": what one is asked for, and says */
const ENDORSES = new RegExp(
  String.raw`^\p{Lu}[\p{L} -]{2,70}? ${formsOf(['tillstyrka', 'avstyrka'], ACTIVE)} (?!att(?!\p{L}))\p{L}`,
  'u',
)
/** True for a sentence in which somebody says yes or no to a matter of others. */
export const endorses = (text: string): boolean => ENDORSES.test(asSaid(text))
/** "Utskottet föreslår att kommunstyrelsen godkänner budgeten": who is asked, and to do what */
const ASKS_BODY = new RegExp(
  String.raw`^\p{Lu}[\p{L} -]{2,70}? ${PROPOSES}(?: \p{L}+)?(?: att)? (?:\p{L}+ |\p{L}+- och )?${bodyWord('definite')} (?:att \p{Ll}|(?:(?:ska|skall|skulle|måtte) )?${verb(DECIDING, ['infinitive', ...ACTIVE])})`,
  'u',
)
/** True for a sentence in which somebody asks a body to decide. */
export const asksBody = (text: string): boolean => ASKS_BODY.test(asSaid(text))
/** Who does. */
export const askingBody = (text: string): string | undefined => (asksBody(text) ? sentenceProposer(text) : undefined)

/**
 * Who decides in a sentence that names the body behind the verb; whether those meet is for the caller to know.
 * @example turnedDecider('Efter samtal antar nämnden planen.') // => 'Nämnden'
 */
export function turnedDecider(text: string): string | undefined {
  const who = TURNED_SENTENCE.exec(text)?.[1]
  return who === undefined ? undefined : who.charAt(0).toUpperCase() + who.slice(1)
}

/** "Arbetsutskottet tackar för informationen och" before "lägger den till handlingarna": who does both stands first. */
const firstActor = (name: string | undefined): string | undefined =>
  name !== undefined && / (?:och|samt)$/u.test(name) ? FIRST_BODY.exec(name)?.[1] : name
const FIRST_BODY = new RegExp(
  String.raw`^((?:\p{L}[\p{L}-]* ){0,4}?(?:\p{L}[\p{L}-]*s )?${bodyWord('bare', 'definite')}) (?!och |eller )`,
  'iu',
)

/**
 * Who acts in a clause, by deciding, proposing or handing over; an organisation as a whole acts through a body unnamed.
 */
export function actorOf(clause: string): string | undefined {
  const said = asSaid(clause)
  if (isDecisionOpening(clause)) return said.split(' ')[0]
  const actor =
    turnedDecider(clause) ?? askingDecider(clause) ?? perfectDecider(clause) ?? firstActor(ACTING.exec(said)?.[1])
  // "Uppdrogs åt ordföranden att anta den om länsstyrelsen beviljar bidrag": no name has such words.
  if (actor !== undefined && / (?:att|om|som) /u.test(actor)) return undefined
  return actor !== undefined && ORGANISATION_KINDS.includes(actor.slice(actor.lastIndexOf(' ') + 1).toLowerCase())
    ? undefined
    : actor
}
