/** Sentences in which people agree, or the decision is a thing: "Rådet är överens om att", "Beslut togs att". */
import { GENERIC_BODIES } from '../bodies/bodies.ts'
import { verb } from './verbs.ts'

/** "Rådet är överens om att", "Alla var eniga om" */
const AGREED = String.raw`(?:vi|alla|samtliga|${GENERIC_BODIES.join('|')}) (?:är|var|blev) (?:överens|ense|enig[at]?) om(?!\p{L})`
/** "Vi bestämde oss för lördagen.", "Vi kom överens om att städa", "Styrelsen kom fram till att vi ska bygga" */
const CAME_TO = String.raw`vi bestämde oss för (?!(?:länge|många|flera|ett|två|tre) )|(?:vi|alla|${GENERIC_BODIES.join('|')}) kom överens om att(?!\p{L})|(?:vi|${GENERIC_BODIES.join('|')}) kom fram till att (?!det )[^.,]{1,60} ska(?:ll)?(?!\p{L})`
/** "Beslut togs att", "Beslutet blev att", "Styrelsen fattade beslut om" */
const WAS_TAKEN = String.raw`(?:vi|${GENERIC_BODIES.join('|')}) (?:tog|fattade) beslut(?:et)? (?:om )?att(?!\p{L})|beslut(?:et)? (?:togs|fattades|blev)(?: om)? att(?!\p{L})`
/** "Vi köper en båt, beslutade mötet.": in the present and in one clause, since others tell of what was once decided */
const SAID_LAST = String.raw`(?:vi|${GENERIC_BODIES.join('|')}) (?!har |var )\p{L}+r (?![^.]*(?<!\p{L})(?:som|vad|vilket|när)(?!\p{L}))[^.,:?]{3,150}, ${verb(['resolves'], ['past'])} (?:vi|${GENERIC_BODIES.join('|')})(?: enhälligt)?\.?$`
const IS_AGREED = new RegExp(`^(?:${AGREED}|${CAME_TO}|${WAS_TAKEN}|${SAID_LAST})`, 'iu')

/** True for such a sentence: a decision where nothing announces one; elsewhere people agree on what is talked about. */
export const isAgreed = (text: string): boolean => IS_AGREED.test(text)
