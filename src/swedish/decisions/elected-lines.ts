/**
 * Lines that name who was elected and how, with no verb: "Omval av Bo Ek, 2 år", "Eva Prov, omval 1 år". A line in,
 * whether it is one out. What stands above says whether they were elected or are proposed.
 */
import { verb } from './verbs.ts'
import { ANEW, ELECTED_BY_NOUN } from './elects.ts'
import { isPerson, NAME } from '../people/names.ts'

const LONGEST = 100
const TERM = String.raw`(?:(?:på|för) )?(?:\d|ett|två|tre|fyra) år`
const HOW = String.raw`\(?(?:${ANEW}|sammankallande|${TERM})(?: ${TERM})?\)?`
/** "Eva Prov (S), omval 1 år", "Bo Ek 2 år (nyval)", "Cia Berg – fyllnadsval", "Ada Ek" */
const NAMED = new RegExp(String.raw`^(${NAME})(?: \(\p{Lu}{1,5}\))?(?:,? (?:[–-] )?${HOW}){0,2}\.?$`, 'u')

/** True for words that elect by a noun alone, and whom: "Nyval: Cia Berg", "Omval av Bo Ek, 2 år". */
export const electsByNoun = (text: string): boolean => text.length <= LONGEST && ELECTED_BY_NOUN.test(text)

/** True for those, and for a name with how and for how long, which elects below a title of an election. */
export function isElectedLine(text: string): boolean {
  if (electsByNoun(text)) return true
  const name = text.length <= LONGEST ? NAMED.exec(text)?.[1] : undefined
  return name !== undefined && isPerson(name)
}

/** True for such a line that says how or for how long. */
export const saysHow = (text: string): boolean => SAYS_HOW.test(text)
const SAYS_HOW = new RegExp(String.raw`(?<!\p{L})(?:${HOW})`, 'u')

/** "Valberedningen föreslår:", "Nominerade är följande", "Styrelsens förslag:": those below are proposed. */
export const leadsToProposed = (above: string): boolean =>
  /(?::|(?<!\p{L})följande|(?<!\p{L})föreslår|förslag)$/u.test(above) &&
  PROPOSED.test(above) &&
  !AS_PROPOSED.test(above)
/** "Enligt valberedningens förslag:", "Valberedningens förslag godkändes:": so they were elected */
const AS_PROPOSED =
  /(?<!\p{L})(?:[Ee]nligt|[Ii] enlighet med) [^:]*förslag|(?<!\p{L})(?:[Bb]if[aö]ll|[Gg]odkän|[Aa]nt(?:og|as)|[Vv]ald|[Vv]äljs)/u
const PROPOSED = new RegExp(
  String.raw`(?<!\p{L})${verb(['proposes'], ['present', 'past', 'passive', 'passive past'])}(?!\p{L})|[Ff]örsl|[Nn]ominer|[Kk]andidat`,
  'u',
)
