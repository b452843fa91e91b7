/**
 * Sentences in which somebody is elected, and words that lead to those who are, below. Text in, answers out.
 */
import { GENERIC_BODIES } from '../bodies/bodies.ts'
import { eitherCase } from '../lines/any-case.ts'
import { ACTIVE, PASSIVE, verb } from './verbs.ts'

/** Words for an election, and those of them that stand beside whom it chose: "Bo Lind, omval". */
const NOUNS = ['val', 'nyval', 'omval', 'fyllnadsval', 'kompletteringsval']
/** The source of a pattern for such a noun, in either case of its first letter. */
export const ELECTION = `(?:${NOUNS.map(eitherCase).join('|')})`
/** The same of nouns that say how, "omval": beside a name they elect. */
export const ANEW = `(?:${NOUNS.filter((noun) => noun !== 'val')
  .map(eitherCase)
  .join('|')})`

/** The source of a pattern for "Till ordförande valdes", "Som ombud utses": an office, and whom nobody says yet. */
export const ELECTED_TO = String.raw`(?:Till|Som) \p{L}[^.]* ${verb(['elects'], PASSIVE)}`

/**
 * "Till att jämte ordförande justera protokoll utses Emilie Orring." (seed 001, line 50),
 * "Som kassör omvaldes Bo Lind", "På förslag av valberedningen utsågs till ersättare Bo Lind"
 */
export const ELECTED = new RegExp(
  String.raw`^(?:(?:Till|Att) \p{L}.*|Som [\p{Ll}\d][\p{Ll}\d: -]{3,60}) ${verb(['elects'], PASSIVE)}(?: ?: ?(?:[a-z]\) ?)?| )\p{Lu}|^(?:På|Enligt|I enlighet med) (?:förslag (?:av|från) [^.:]{3,60}|\p{L}+s förslag) ${verb(['elects'], PASSIVE)}(?: (?:till|att|som)(?!\p{L})| ?:| \p{Lu})`,
  'u',
)

/** "Valberedningens förslag till …:" says whom somebody proposes. */
const NO_PROPOSAL = '(?![^:]{0,60}[Ff]örsl)'

/** "Omval på Bo Lind och Eva Dahl.", "Suppleanter: Nyval av Bo Lind", "Omval: Ada Ek 2 år" */
export const ELECTED_BY_NOUN = new RegExp(
  String.raw`^${NO_PROPOSAL}(?:\p{Lu}[\p{L} -]{3,60}: )?(?:Även )?${ANEW}(?:,[^,.]{3,40},| \d år)?(?: (?:av|på)|:) (?:\p{Ll}[\p{Ll} ]{2,40}: )?\p{Lu}[\p{L}-]+ \p{Lu}`,
  'u',
)

/** "Ordförande 1 år: Bo Lind, omval": an office, and who has it anew */
export const ELECTED_TO_OFFICE = new RegExp(
  String.raw`^${NO_PROPOSAL}\p{Lu}[\p{L}\d ,/-]{3,50}: \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){1,3}(?: \([^()]{1,20}\))?,? \(?${ANEW}(?!\p{L})`,
  'u',
)

/** "Till styrelse valdes:", and whom below */
export const ELECTED_BELOW = new RegExp(`^${ELECTED_TO}:$`, 'u')

/** "Ny ledamot i valnämnden: Ada Provlund (C)" */
const NEW_IN_OFFICE =
  /^(?:Till )?[Nn]ya? (?:ledamot|ledamöter|ersättare|(?:vice )?ordförande|nämndeman|nämndemän|revisor|suppleant|representant|ombud)(?: [^:.]{1,60})?: \p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+/u

/** "Ada Provlund till kassör.": one of those whom the words above elect, and {@link NEW_IN_OFFICE}. */
export const namesElected = (text: string): boolean =>
  NEW_IN_OFFICE.test(text) || /^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){1,3} till \p{Ll}[^.]{2,60}\.?$/u.test(text)

/** "Mötet valde", "Stämman väljer följande": and whom stands below, a line each */
const STOPS_AT_ELECTION = new RegExp(
  `^(?:${GENERIC_BODIES.map(eitherCase).join('|')}) ${verb(['elects'], ACTIVE)}(?: följande)?:?$`,
  'u',
)

/** True for words that say who elects, and not whom. */
export const electsBelow = (text: string): boolean => STOPS_AT_ELECTION.test(text)

/** "Till ombud väljs:", "Stämman utser följande:": the words elect, and whom they do not say */
const ELECTS = new RegExp(
  String.raw`(?<!\p{L})${verb(['elects'], ['infinitive', ...ACTIVE, ...PASSIVE])}(?!\p{L})`,
  'u',
)

/** True for words in which somebody is elected, whoever it is. */
export const electsSomebody = (text: string): boolean => ELECTS.test(text)

/** "Utsågs Anna Ek och …", "Väljs Bo Lind till …": the verb before the name, which begins no row of a list of people */
const ELECTS_FIRST = new RegExp(String.raw`^(?:till )?${verb(['elects'], PASSIVE)} \p{L}`, 'iu')

/** "Att jämte ordföranden …", "Till att jämte ordförande …": who is to sign; the names may stand on the next line */
const TO_SIGN = /^(?:till )?att (?:jämte|tillsammans med) /iu

/**
 * True for a line with which a sentence begins that tells of an election: whoever it names was elected, and is not said
 * to be there.
 */
export const opensElection = (text: string): boolean =>
  TO_SIGN.test(text) || ELECTS_FIRST.test(text) || ELECTED.test(text)
