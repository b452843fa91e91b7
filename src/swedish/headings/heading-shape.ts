/** What a heading looks like, whatever its words: a line in, yes or no out. */
import { isBodyName } from '../bodies/bodies.ts'
import { DECIDING, verb } from '../decisions/verbs.ts'
import { endsSentence, isUnfinished } from '../lines/line-ends.ts'

const LONGEST = 60
const MOST_WORDS = 7
/**
 * A sentence about what is or was done, or the order to do it, is a clause: "Planen antas", "Anta planen", "Avgiften är
 * 5 kronor"
 */
const SAYS = new RegExp(
  String.raw`(?<!\p{L})(?:${verb([...DECIDING, 'proposes', 'hands over'], ['infinitive', 'present', 'past', 'passive', 'passive past'])}|(?:är|var|ska|skall|får|fick|har|hade|blir|blev|kan|gäller|upphör|bör|utgår|tas|görs|sker)(?!\p{L}))`,
  'iu',
)
/** "Fastställande av taxa", "Val av revisor": among clauses they head more of what is decided. */
const NAMED_DECISION = /^(?:Att|ATT|(?:Fastställande|Godkännande|Antagande|Beviljande|Utseende|Val) av) /u
/** A number, a sum, a party or a name in brackets: a row of something. */
const ROW = /[\d():;=%"”•]/

const QUESTION = /^(?:Vad|Varför|Hur|När|Vem|Vilka|Vilken|Vilket|Vart|Var)(?!\p{L})[^.:;?]*\?$/u

/** True for a short question: nothing is decided by one. @example asks('Vad händer nu?') // => true */
export const asks = (text: string): boolean => text.length <= LONGEST && QUESTION.test(text)

/**
 * True for a few words that begin with a capital, end without a sign, and say nothing of anybody.
 * @example isHeadingShape('Villkor') // => true
 */
export function isHeadingShape(text: string): boolean {
  if (asks(text)) return true
  return (
    text.length <= LONGEST &&
    text.split(' ').length <= MOST_WORDS &&
    /^\p{Lu}/u.test(text) &&
    /\p{L}{3}/u.test(text) &&
    !NAMED_DECISION.test(text) &&
    !endsSentence(text) &&
    !isUnfinished(text) &&
    !ROW.test(text) &&
    !SAYS.test(text)
  )
}

/** More words before a colon lead in what follows, and so do these. */
const LABEL_WORDS = 3
const LEADS_IN = /(?<!\p{L})(?:följande|nedan|enligt|dels|samt)(?!\p{L})/iu

/**
 * True for a few words with a colon and nothing after it that name what stands below.
 * @example isLabelShape('Juridik:') // => true
 */
export function isLabelShape(text: string): boolean {
  if (!text.endsWith(':')) return false
  const words = text.slice(0, -1)
  return words.split(' ').length <= LABEL_WORDS && isHeadingShape(words) && !LEADS_IN.test(words) && !isBodyName(words)
}
