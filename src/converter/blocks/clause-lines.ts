/**
 * Where a line "att …" begins a clause of its own and where it goes on with the one above. Two lines in, yes or no out.
 * A line is broken where the next word does not fit: "att" is so short that it would have fitted on any line but a full
 * one.
 */
import { bodyWord } from '../../swedish/bodies/bodies.ts'
import { isAtt } from '../../swedish/decisions/decides.ts'
import { isUnfinished } from '../../swedish/lines/line-ends.ts'
import { ACTIVE, formsOf, PASSIVE, verb } from '../../swedish/decisions/verbs.ts'
import type { Layout } from '../headings/layout.ts'

/** Letters are of different widths: a line of this share of the margin may be full, in characters. */
const MAY_BE_FULL = 0.9
/** "samt att ge kontoret i uppdrag": the next clause too, where its words would have fitted on the line above */
const BEGINS = /^(?:samt |och |dels )?att(?!\p{L})/iu
/** "att …, och", "att …;": closed by its sign */
const CLOSED = /(?:[,.;]|(?<!\p{L})(?:och|samt))$/u
/** "i uppdrag", "föreslår kommunfullmäktige", "på så sätt": these need an "att" */
const NEEDS = new RegExp(
  String.raw`(?<!\p{L})(?:uppdrag(?:et)?|förslag(?:et)?|syfte|möjlighet|möjligheten|rätt|risk(?:en)?|skyldighet|${verb(['resolves', 'proposes'], ['infinitive', 'present', 'past'])}|anser|innebär|så|sätt|${bodyWord('definite')})$`,
  'u',
)
/**
 * "att uppdra åt kommunchefen": what for must follow; "att uppdra åt chefen muddra hamnen" says it, so only
 * words of a name stand between.
 */
const ASKS =
  /(?:^|(?<!\p{L})att )(?:uppdra åt|bemyndiga|anmoda|uppmana) (?:\p{Ll}[\p{L}-]*(?:s|-| och| samt) ){0,3}(?:\p{Ll}+a )?\p{L}[\p{L}-]*(?:en|et|na)$/u
/** "att anta …": nobody goes on so in the middle of a clause, unless its last word asks for it. */
const DECIDES = new RegExp(
  `^att ${verb(['decides', 'elects', 'notes', 'proposes', 'hands over'], ['infinitive'])}`,
  'iu',
)

/** "anta planen", "ge direktören i uppdrag": a line that begins so in lower case is a clause, or goes on with one */
const VERB_FIRST = new RegExp(`^${verb(['decides', 'elects', 'notes', 'proposes', 'hands over'], ['infinitive'])}`, 'u')
/** True for "Bevilja ledamöterna ansvarsfrihet": a clause without "att" that begins as a sentence does. */
export const opensVerb = (line: string): boolean =>
  /^\p{Lu}/u.test(line) && VERB_FIRST.test(line.charAt(0).toLowerCase() + line.slice(1))

/** "Beslut att", "Nämndens beslut: att" */
const LEADS = /^\p{Lu}[\p{L} ]{0,60}beslut:? att$|^Beslut:? att$/u
const PARTED = /[,.;]$/u
/** "… som innebär att kommunen ska" and "ge bidrag," below it: one clause goes on over the lines. */
const BEFORE_VERB = /(?<!\p{L})(?:ska|skall|kan|får|bör|måste)$/u
const PARTED_FOR_SURE = /, (?:och|samt)$/u

/**
 * True for a line that is the next of some clauses without "att", the one above being closed long before the margin.
 * @param lines Those of the block that is open, in order.
 */
export function beginsVerb(lines: readonly string[], line: string, { margin }: Layout): boolean {
  const [first = '', second = ''] = lines
  const before = lines.at(-1) ?? ''
  // "Beslut att" and the first of them below
  const opening = LEADS.test(first) ? second : first
  if (!VERB_FIRST.test(line) || !VERB_FIRST.test(opening)) return false
  if (PARTED_FOR_SURE.test(before)) return true
  if (opening !== first && lines.some((one) => BEFORE_VERB.test(one))) return false
  return PARTED.test(before) && before.length + 1 + (line.split(' ')[0] ?? '').length <= margin * MAY_BE_FULL
}

/** "Nämnden beslutar att anta planen" */
const RESOLVED = new RegExp(`^\\p{Lu}[^.:]{2,90} ${verb(['resolves'], ['present', 'past'])}[^.]{0,60} att `, 'u')

/** "Med stöd av 26 kap. miljöbalken föreläggs fastighetsägaren" and below it "att …": whom, and then what */
const ORDERED = new RegExp(
  String.raw`(?<!\p{L})${formsOf(['förelägga', 'förbjuda', 'ålägga'], [...ACTIVE, ...PASSIVE])}(?: [\p{L}\d.:-]+){1,8}$`,
  'u',
)

/**
 * @param first The first line of the block that is open.
 * @param before Its last line so far.
 * @param line The line that may begin a clause.
 */
export function beginsClause(first: string, before: string, line: string, { margin }: Layout): boolean {
  const words = BEGINS.exec(line)?.[0]
  if (words === undefined) return false
  if (ORDERED.test(before)) return true
  if (!isClause(first, line)) return false
  if (isAtt(line) && CLOSED.test(before)) return true
  if (isUnfinished(before) || NEEDS.test(before) || ASKS.test(before)) return false
  return before.length + 1 + words.length <= margin * MAY_BE_FULL || DECIDES.test(line)
}

/** "Nämnden beslutar att anta planen" is the first of them too. */
const isClause = (first: string, line: string): boolean => isAtt(first) || (RESOLVED.test(first) && DECIDES.test(line))
