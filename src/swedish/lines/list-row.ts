/**
 * Lists without signs: a line each for whom, what or how much, below words that decide and lack what they decide.
 * A line in; what kind of row it is, or whether such rows may stand below it, out.
 */
import { MONTHS } from '../../model/months.ts'
import { isPersonName, NAME } from '../people/names.ts'
import { isTitle } from '../people/titles.ts'
import { electsByNoun } from '../decisions/elected-lines.ts'
import { ACTIVE, DECIDING, PASSIVE, verb } from '../decisions/verbs.ts'

export type ListRow = 'name' | 'label' | 'amount' | 'day' | 'figures'

const LONGEST = 100
/** "Ada Provlund (S), ordförande", "Bo Provberg till kassör", "Bo Provberg – omval" */
const PERSON = new RegExp(String.raw`^(${NAME})(?: ?[([][^()[\]]{1,40}[)\]])*(?:(?:,| till| [–-]) [^.:]{1,60})?$`, 'u')
/** "1:e vice ordförande Ada Provlund (S)": the office that somebody is elected to, before the name */
const OFFICE = new RegExp(String.raw`^(?:[1-3]:[ea] )?(?:\p{L}\p{Ll}+ )?(\p{L}\p{Ll}+) (?=${NAME}(?: ?\(|$))`, 'u')
/** "Ordinarie revisor: David Provdal" */
const LABELLED = /^\p{Lu}[^.:]{1,60}: \S/u
const UNIT = '(?:kr|kronor|tkr|ksek|mkr|mnkr|msek|mdkr|miljoner|miljarder|tusen|procent|%|st|timmar|öre|euro|poäng)'
/** "Ordförande 4 000 kr", "Idrottsföreningen 5 000 kronor per år" */
const AMOUNT = new RegExp(
  String.raw`^\p{Lu}(?:[^.:]|:(?=\d)){1,60} \d[\d ,]*${UNIT}(?!\p{L})(?:/| per )?[\p{L} ]{0,20}$`,
  'u',
)
/** "Norrdal 42 100 43 000 44 050", "Kommun 2024 2025 –": a row of a table whose columns a paste has set close */
const FIGURES = /^\p{Lu}[^.:;,\d§]{1,60}(?: (?:[–-]?\d[\d,]*%?|[–-])){2,12}$/u
/** "14 januari", "Den 14 januari 2027, kl. 18.00", "Torsdagen den 14 januari" */
const DAY = new RegExp(
  `^(?:\\p{L}+dag(?:en)? )?(?:den )?\\d{1,2} (?:${MONTHS.join('|')})(?: \\d{4})?(?:,? kl\\.? ?[\\d.:–-]+)?[,.]?$`,
  'iu',
)
/** "Medlen är 4 000 kr": a sentence */
const SAYS = /(?<!\p{L})(?:är|ska|skall|blir|får|har|höjs|sänks|kostar|utgår|betalas|beviljas|beviljar)(?!\p{L})/u

/** @returns What a line of a list gives; undefined for any other line. */
export function rowOfList(text: string): ListRow | undefined {
  if (text.length > LONGEST || text.endsWith(':')) return undefined
  if (isOfPerson(text)) return 'name'
  if (LABELLED.test(text) && !/[.!?]$/.test(text)) return 'label'
  if (DAY.test(text)) return 'day'
  if (SAYS.test(text)) return undefined
  if (AMOUNT.test(text)) return 'amount'
  return FIGURES.test(text) ? 'figures' : undefined
}

function isOfPerson(text: string): boolean {
  const name = PERSON.exec(withoutOffice(text))?.[1]
  return (name !== undefined && isPersonName(name)) || electsByNoun(text)
}

const withoutOffice = (text: string): string => {
  const [office = '', word = ''] = OFFICE.exec(text) ?? []
  return isTitle(word) ? text.slice(office.length) : text
}

/** A body decides or elects, in whatever form. */
const DECIDED = `(?<!\\p{L})${verb(DECIDING, ['infinitive', ...ACTIVE, ...PASSIVE])}`
/** "Dagordningen fastställdes med tillägget", "… med följande ändringar" */
const WITH_MORE = 'med (?:följande )?(?:tillägg|ändring|justering|komplettering)(?:et|en|ar|arna)?'
/** "Arvodena fastställs till", "Nämnden beslutade att firman tecknas av" */
const STOPS_SHORT = new RegExp(`${DECIDED}.* (?:till|av|${WITH_MORE})$|${DECIDED} (?:till|av|${WITH_MORE})$`, 'iu')
/** The same, or what is to be: "Följande avgifter ska betalas:" */
const DECIDES = new RegExp(
  `${DECIDED}|(?<!\\p{L})(?:fördelas|utgår|betalas|ska|skall|blir|gäller|följande|nedan)(?!\\p{L})`,
  'iu',
)
/**
 * "… enligt förslaget att fastställa", "… att till ledamöter utse", "Beslöts utse", "Till revisorer valdes": what the
 * verb lacks
 */
const STOPS_AT_VERB = new RegExp(
  `(?<!\\p{L})(?:(?:att|${verb(['resolves'], [...ACTIVE, ...PASSIVE])})(?: [\\p{L}\\d–-]+){0,12} ${verb(['decides', 'elects', 'notes', 'proposes', 'hands over'], ['infinitive'])}|${verb(['elects'], [...ACTIVE, ...PASSIVE])})$`,
  'iu',
)
/** "att arvodet är", "att avgifterna ska vara" */
const STOPS_AT_BEING = /(?<!\p{L})(?:är|vara|blir|bli|utgörs av)$/u

/** True for words that decide and stop at the verb: whom or what stands below them, with signs before it or not. */
export const stopsAtVerb = (text: string): boolean =>
  STOPS_AT_VERB.test(text) || (STOPS_AT_BEING.test(text) && DECIDES.test(text))

/** True for words that decide and stop before what: it stands below them, a line each. */
export const leadsToList = (text: string): boolean =>
  text.length <= LONGEST_ABOVE &&
  (stopsAtVerb(text) || STOPS_SHORT.test(text) || (text.endsWith(':') && DECIDES.test(text)))
const LONGEST_ABOVE = 320

/** "Ada Provlund" below "Mötet beslutade att till ordförande välja": whom, and no heading. */
export const isRowBelow = (text: string, above: string | undefined): boolean =>
  above !== undefined && rowOfList(text) !== undefined && leadsToList(above)
