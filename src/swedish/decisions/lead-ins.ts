/**
 * Lead-ins in which a body decides: text in, yes or the decider out. A lead-in names who decides and ends where the
 * clauses begin. Shared by the block builder (a lead-in stands alone) and by the recognisers (it opens a decision).
 */
import { bodyWord } from '../bodies/bodies.ts'
import { LINES, remembered } from '../lines/remembered.ts'
import { beginsDeciding, HOW, PROPOSES } from './decides.ts'
import { asSaid } from './shouted.ts'
import { ACTIVE, formsOf, PASSIVE, verb } from './verbs.ts'

/** "Kommunstyrelsen"; "KF", which only capitals tell from "Vi" */
const WHO = String.raw`(\p{Lu}[\p{L}\d -]{2,90}?|\p{Lu}{2})`
/** "beslutar", "har beslutat" */
const RESOLVES = `(?:${verb(['resolves'], ACTIVE)}|har ${verb(['resolves'], ['supine'])})`
const RESOLVE = verb(['resolves'], ['infinitive', 'present', 'past'])
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
/** "Kommunfullmäktige föreslås besluta": what a body is asked for; by itself it decides nothing */
const ASKED = new RegExp(String.raw`^${WHO} ${formsOf(['föreslå'], PASSIVE)} ${RESOLVE}${HOW}${ENDS}`, 'u')
/** "Enligt kommunstyrelsens förslag:", "På förslag av Axel Josefson (M):", "Bifall till förvaltningens förslag:" */
const REFERRING =
  /^(?:enligt|på|i enlighet med|i överensstämmelse med|(?:med )?bifall till)(?!\p{L})[^.]{1,160}(?:förslag|yrkande|beslutssats)\p{L}*(?!\p{L})[^.]{0,120}:$/iu

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

/** Those that say more first. Of two neighbours either names the same decider: only those further apart need it. */
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
  if (leadOf(text) !== undefined || NESTED.test(text) || ASKED.test(asSaid(text))) return true
  return text.endsWith(':') && (REFERRING.test(text) || beginsDeciding(text))
}, LINES)
