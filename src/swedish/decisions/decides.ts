/**
 * Sentences and lead-ins in which a body decides: text in, yes or the decider out. A lead-in names who decides and ends
 * where the clauses begin. Shared by the block builder (a lead-in stands alone) and by the recognisers (it opens a
 * decision). The verbs are the table's (`verbs.ts`), and so are the short names of bodies (`bodies.ts`).
 */
import { bodyWord, GENERIC_BODIES, MEETING_NAMES, ORGANISATION_KINDS } from '../bodies/bodies.ts'
import { eitherCase } from '../lines/any-case.ts'
import { LINES, remembered } from '../lines/remembered.ts'
import { ACTIVE, DECIDING, formsOf, verb } from './verbs.ts'

/** "Kommunstyrelsen"; "KF", which only capitals tell from "Vi" */
const WHO = String.raw`(\p{Lu}[\p{L}\d -]{2,90}?|\p{Lu}{2})`
/** "beslutar", "har beslutat" */
const RESOLVES = `(?:${verb(['resolves'], ACTIVE)}|har ${verb(['resolves'], ['supine'])})`
const RESOLVE = verb(['resolves'], ['infinitive', 'present', 'past'])
const PROPOSES = verb(['proposes'], ACTIVE)
/** "beslutar för egen del", "beslutar enhälligt att", "beslutar (omedelbar justering)" */
const HOW =
  '(?:,? (?:för (?:sin )?(?:egen )?del|enhälligt|därmed|således|sålunda|därför|också|även|vidare|dessutom|slutligen|' +
  'efter (?:(?:sluten|öppen|genomförd|avslutad) )?(?:votering|omröstning|rösträkning|överläggning|diskussion|debatt|ajournering)|' +
  '(?:med|genom) (?:acklamation|öppen votering|ordförandens utslagsröst)|' +
  String.raw`på [\p{L} -]{3,40}s vägnar|(?:enligt|på|med stöd av) delegation|med \d{1,3} röster mot \d{1,3}|` +
  String.raw`(?:som|i egenskap av) (?:\p{L}+ ){0,2}?\p{L}*(?:nämnd|styrelse|myndighet|huvudman|ägare|stämma)|\([^().]{3,60}\))){0,2},?`
const ENDS = String.raw`(?: följande(?: beslut)?\.?)?(?: att)?:?$`

/** "Beredningsgruppen beslutade", "Samråd vård och omsorg beslutade:", "Regionstyrelsen beslutar att" */
const OWN = new RegExp(`^${WHO} (?:${RESOLVES}${HOW}|(?:fattar|fattade)(?= följande beslut))${ENDS}`, 'u')
/**
 * "I enlighet med kontorets förslag beslutar nämnden att", "För egen del beslutar nämnden", "Vidare beslutar nämnden":
 * what stands first is no body, and the body stands behind
 */
const TURNED = new RegExp(
  String.raw`^(?:(?:I|Enligt|Med|Efter|På|Mot|Utifrån|Utöver|För) [^.:]{3,160}?|Vidare|Dessutom|Därutöver|Därefter|Samtidigt|Slutligen) ${verb(['resolves'], ['present', 'past'])} ((?:\p{Ll}[\p{L}-]* ){0,3}?${bodyWord('definite')})${HOW}${ENDS}`,
  'u',
)
/**
 * "Arbetsutskottet föreslår att hälso- och sjukvårdsnämnden beslutar", "Kommunstyrelsen tillstyrker … och föreslår att
 * kommunfullmäktige beslutar:"
 */
const PROPOSAL = new RegExp(String.raw`^${WHO} ${PROPOSES}[^.]{0,200} (?:${RESOLVE}|beslut)${HOW}${ENDS}`, 'u')
/** "Kommunstyrelsen föreslår kommunfullmäktige att", "Nämnden föreslår för kommunstyrelsen:" */
const PROPOSAL_TO = new RegExp(
  String.raw`^${WHO} ${PROPOSES}(?: \p{L}+)?(?: att)? (?:\p{L}+ |\p{L}+- och )?${bodyWord('definite')}(?: att:?|:)?$`,
  'u',
)
/**
 * "Nämnden beslutar föreslå kommunstyrelsen föreslå kommunfullmäktige besluta", "… beslutar att hemställa hos
 * fullmäktige att"
 */
const DECIDED_PROPOSAL = new RegExp(
  String.raw`^${WHO} ${verb(['resolves'], ACTIVE)}${HOW}(?: att)? ${verb(['proposes'], ['infinitive'])}[^.]{0,200} (?:${RESOLVE}|beslut|${bodyWord('definite')})${HOW}${ENDS}`,
  'u',
)
/** "Regionstyrelsen beslutar under förutsättning av att regionfullmäktige beslutar enligt ovan att:" */
const CONDITIONAL = new RegExp(String.raw`^${WHO} ${verb(['resolves'], ACTIVE)}[^.]{0,200} (?:att|följande):$`, 'u')
/** "Föreslå regionfullmäktige att", "Föreslå regionfullmäktige besluta att:", "Utifrån … uppmana … att:" */
const NESTED = new RegExp(
  String.raw`^(?:(?:att )?${verb(['proposes'], ['infinitive'])}|uppdra|utifrån)(?!\p{L})[^.]{0,240} (?:att|besluta):?$`,
  'iu',
)
/** "Enligt kommunstyrelsens förslag:", "På förslag av Axel Josefson (M):", "Bifall till förvaltningens förslag:" */
const REFERRING =
  /^(?:enligt|på|i enlighet med|i överensstämmelse med|(?:med )?bifall till)(?!\p{L})[^.]{1,160}(?:förslag|yrkande|beslutssats)\p{L}*(?!\p{L})[^.]{0,120}:$/iu

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
 * "Efter föredragning beslutar fakultetsnämnden att …", "Därefter godkänner stämman …": what stands first is no body
 */
const TURNED_SENTENCE = new RegExp(
  String.raw`^(?:Efter|Därefter|Vidare|Dessutom|Slutligen|Därmed|Med|Mot bakgrund|I enlighet|I överensstämmelse|Utifrån)(?!\p{L})[^.:]{0,100}? ${verb(DECIDING, ACTIVE)} ((?:\p{Ll}[\p{L}-]*(?:s|a|-) (?:och )?){0,3}?(?:${bodyWord('definite')}|${GENERIC_BODIES.join('|')}))(?!\p{L})`,
  'u',
)

/** "STYRELSEN BESLUTAR att": set in capitals to be seen, and a sentence all the same */
const SHOUTED = /^(\p{Lu}{2,4}(?= )|\p{Lu})(\p{Lu}*(?:[ -]\p{Lu}{2,})+)(?![\p{L}\d])/u
/** The same with these in small letters but for the first, or "KF"; any other text as it is. */
export const asSaid = (text: string): string =>
  text
    .replace(SHOUTED, (_, first: string, more: string) => first + more.toLowerCase())
    .replace(SHOUTED_VERB, (words) => words.toLowerCase())

/** "Nämnden BESLUTAR att": the verb alone is set to be seen */
const SHOUTED_VERB = new RegExp(
  String.raw`(?<=\p{Ll} )(?:${verb(['resolves', 'proposes'], ['present', 'past']).toUpperCase().replaceAll('\\P{L}', '\\p{L}')})(?: ATT(?!\p{L}))?`,
  'u',
)

/** "Styrelsen har beslutat att …", and not "har tidigare beslutat" */
const HAS_DECIDED = new RegExp(
  String.raw`^(\p{Lu}[\p{L} -]{2,70}?) har ${verb(['resolves'], ['supine'])} att(?!\p{L})`,
  'u',
)
/** Who has decided, in a sentence that may tell of another day; whether it does is for the caller to know. */
export const perfectDecider = (text: string): string | undefined => HAS_DECIDED.exec(asSaid(text))?.[1]
/** True for a text that begins in capitals, which a sentence does to be seen. */
export const isShouted = (text: string): boolean => SHOUTED.test(text)

const LONGEST = 320
/**
 * What each lead-in ends in: a verb, a body, a count of votes or "att", perhaps with a comma or a colon. Most texts end
 * in a full stop.
 */
const LAST = /(?:[\p{L}\d:,)]|följande(?: beslut)?\.)$/iu
const mayBeLeadIn = (text: string): boolean =>
  text.length <= LONGEST && LAST.test(text.slice(-'följande beslut.'.length))

/** Who decides by a lead-in that can open a decision where no heading does; undefined for any other text. */
export const deciderOf = (text: string): string | undefined => (mayBeLeadIn(text) ? leadOf(text) : undefined)

const leadOf = remembered((text) => {
  const said = asSaid(text)
  for (const leads of LEADS) {
    const who = leads.exec(said)?.[1]
    if (who !== undefined && !(PROPOSALS.has(leads) && NO_BODY.test(who)))
      return `${who.charAt(0).toUpperCase()}${who.slice(1)}`.replace(DOES_FIRST, '$1')
  }
  return undefined
}, LINES)

/** "Utskottet följer kontorets förslag och" decides: who does is the body, and what it does first is no name */
const DOES_FIRST = new RegExp(
  String.raw`^(\p{Lu}?[\p{L} -]*?${bodyWord('definite')}) \p{Ll}+ .{2,80} (?:och|samt)$`,
  'u',
)

const LEADS = [TURNED, PROPOSAL, PROPOSAL_TO, DECIDED_PROPOSAL, CONDITIONAL, OWN]
const PROPOSALS: ReadonlySet<RegExp> = new Set([PROPOSAL, PROPOSAL_TO])
/** "Motionärerna", "Sökanden", "Ordföranden", "Miljöpartiet": what people and parties propose nobody has decided. */
const NO_BODY = /^(?!revisorerna$)\p{L}+(?:ären|a[rn]en|anden|ören|isten|arna|erna|partiet)$/iu

/**
 * "Nämnden beslutar med 7 röster mot 4", "Utskottet beslutar på nämndens vägnar": below it clauses may stand, or the
 * sentence goes on
 */
const BEGUN = new RegExp(String.raw`^${WHO} ${verb(['resolves'], ACTIVE)}[^.:]{0,200}[^.:!?;]$`, 'u')
/** "beslutar att anta planen": the words say what is decided, and lead in nothing */
const SAYS_WHAT = new RegExp(
  String.raw`(?<!\p{L})att (?:inte )?\p{Ll}+a(?!\p{L})|(?:(?<!\p{L})att|${verb(['resolves'], ACTIVE)}) (?:\p{L}+ )?${verb(['decides', 'elects', 'notes', 'hands over'], ['infinitive'])}`,
  'u',
)
/** "att föreslå kommunfullmäktige", and what below it */
const NESTED_TO = new RegExp(
  String.raw`^att ${verb(['proposes'], ['infinitive'])}(?: \p{L}+)? (?:\p{L}+ )?${bodyWord('definite')}$`,
  'u',
)
/** True for a clause that proposes to a body what other clauses below it say. */
export const proposesBelow = (text: string): boolean => NESTED_TO.test(text)

/** Who decides by words that lead in only where clauses stand right below them; undefined for any other text. */
export const begunBy = (text: string): string | undefined =>
  text.length <= LONGEST && !ENDS_OPEN.test(text) && !SAYS_WHAT.test(asSaid(text))
    ? BEGUN.exec(asSaid(text))?.[1]
    : undefined
/** What follows these goes on with their sentence: "beslutar om", "ge direktören i uppdrag att" */
const ENDS_OPEN = /(?<!\p{L})(?:uppdrag|syfte|möjlighet|rätt|så|sätt|om|och|samt|att|till|av|för|i|med|på)$/u

/** True for any lead-in, those included that only follow another or a heading "Beslut". */
export const isLeadIn = (text: string): boolean => mayBeLeadIn(text) && leadsIn(text)

const leadsIn = remembered((text): boolean => {
  if (leadOf(text) !== undefined || NESTED.test(text)) return true
  return text.endsWith(':') && (REFERRING.test(text) || SENTENCE.test(asSaid(text)))
}, LINES)

/** "godkänner uppföljningen,", "föreslår fullmäktige att anta planen": what whoever is named above does */
const ACTS = new RegExp(`^${verb([...DECIDING, 'proposes', 'hands over'], ACTIVE)}`, 'u')
/** True for a clause that begins with a verb of deciding, and in lower case: who decides stands above. */
export const goesOnWithVerb = (text: string): boolean => ACTS.test(text)

/** True for a clause in the form of an att-sats, "att anta planen"; "attans" begins none. */
export const isAtt = (text = ''): boolean => /^att(?!\p{L})/iu.test(text)

/** True for a sentence in which the meeting itself decides, whatever follows. */
export const isDecisionOpening = (text: string): boolean => {
  const said = asSaid(text)
  return OPENING.test(said) || FOUND.test(said)
}

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
  const actor = turnedDecider(clause) ?? perfectDecider(clause) ?? firstActor(ACTING.exec(said)?.[1])
  // "Uppdrogs åt ordföranden att anta den om länsstyrelsen beviljar bidrag": no name has such words.
  if (actor !== undefined && / (?:att|om|som) /u.test(actor)) return undefined
  return actor !== undefined && ORGANISATION_KINDS.includes(actor.slice(actor.lastIndexOf(' ') + 1).toLowerCase())
    ? undefined
    : actor
}
