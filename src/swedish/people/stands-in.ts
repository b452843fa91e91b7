/**
 * Whom somebody stands in for at a meeting: "Ada Provlund (S), tj. ers. för Dan By (C)", "Dan By (C) ersätts av". Words
 * beside a name in, answers out.
 */
import { anyCase } from '../lines/any-case.ts'
import { NAME } from './names.ts'

/** Between one who serves and one who did not come; a source for the flags `iu`. */
const FOR = String.raw`(?:ersätter|ersatte|(?:tj(?:änstgörande|g)?\.? )?ers(?:ättare)?\.? för|tjänstgör(?:ande|er)? för|tjg\.? för|i ?stället för|i ?st\.? ?f\.?|för)`
/** Between one who did not come and one who serves. */
const BY = '(?:ersätts|ersättes|ersatt|ersattes) av'

const LEADS_TO_REPLACED = new RegExp(String.raw`(?:^|[\s,(])${FOR}\s*$`, 'iu')
/** "Ada Provlund (S) ers: Dan By (C)"; behind a comma or a full stop it heads those who follow. */
const SHORT = String.raw`ers(?:ätter)?\.?:`
const SHORT_BEHIND_NAME = new RegExp(String.raw`(?:^\s*|[\p{L})] )${SHORT}\s*$`, 'u')
/** True before the name of one who was not there: "ersätter", "Ada Provlund, tj. ers. för". */
export const leadsToReplaced = (before: string): boolean =>
  LEADS_TO_REPLACED.test(before) || SHORT_BEHIND_NAME.test(before)

const LEADS_TO_SERVING = new RegExp(String.raw`${BY}\s*$`, 'iu')
/** True behind the name of one who was not there: "ersätts av". */
export const leadsToServing = (behind: string): boolean => LEADS_TO_SERVING.test(behind)
/** The same words gone. @example beforeServing('§§ 1–3, ersätts av') // => '§§ 1–3,' */
export const beforeServing = (behind: string): string => behind.replace(LEADS_TO_SERVING, '').trim()

const OPEN = new RegExp(String.raw`(?<!\p{L})(?:(?!för)${FOR}|${BY})$`, 'iu')
/** True for "Anna Ek (S), ersättare för" and "Bo Lind, ersatt av": whose name it is stands on the line below. */
export const awaitsName = (row: string): boolean => OPEN.test(row)

const IS_OF_REPLACED = /^(?:Ersätter|Tjänstgör(?:ande)?(?: för)?|För) (?=\p{Lu})/u
/** True for "Ersätter Dan By (C)": a row of nothing but whom somebody came instead of. */
export const isOfReplaced = (row: string): boolean => IS_OF_REPLACED.test(row)

const REPLACED = new RegExp(String.raw`(?<!\p{L})${anyCase(FOR)} (${NAME})`, 'u')
/** The name of one who is replaced and has no party beside it. @example replacedIn('ersätter Dan By') // => 'Dan By' */
export const replacedIn = (said: string): string | undefined => (REPLACED.exec(said) ?? REPLACED_SHORT.exec(said))?.[1]
const REPLACED_SHORT = new RegExp(`^${SHORT} (${NAME})`, 'u')

const SERVES_FOR = new RegExp(
  String.raw`(?:^|, )(?:${SHORT}|ersätter|ersatte|tj(?:änstgör(?:ande)?|g)?\.? (?:för|i stället för)) `,
  'iu',
)
/** True for what is said of one who serves: "tjg för Dan By". */
export const servesFor = (said: string): boolean => SERVES_FOR.test(said)

const MAY_TELL = new RegExp(String.raw`ersätt|ersatt|(?<!\p{L})(?:${SHORT}|tj|för(?!\p{L}))`, 'iu')
/** True for words that may tell of such a thing: the names in them may be of people who were not there. */
export const mayTellReplaced = (said: string): boolean => MAY_TELL.test(said)

const SAYS_FOR_WHOM = new RegExp(String.raw`ersätter|(?<!\p{L})(?:${SHORT}|för) `, 'iu')
/** True for words that say for whom: "ledamot" among them is of the one replaced. */
export const saysForWhom = (said: string): boolean => SAYS_FOR_WHOM.test(said)
