/** What people are at a meeting: chair, member, substitute, secretary, as sources abbreviate it. Text in, roles out. */
import { BODY_ENDINGS } from '../bodies/bodies.ts'

const RANK = String.raw`(?:(?:[1-3]:?[ea]|i{1,3}\.?|[1-3]:st[ea]|först[ae]|andr[ae]|tredje) )?`
/**
 * Words for roles, as sources abbreviate them. The first that matches the start of the text wins: "ordinarie ledamot"
 * before "ordinarie", and all that goes on from "tjänstgörande" or "ej tj." before that alone. The other neighbours
 * never begin the same text.
 */
const ROLES: readonly [string, string][] = [
  [String.raw`tj(?:änstg?(?:örande)?|g)?\.? (?:ers(?:ättaren?)?\.?|suppleant(?:en)?)`, 'tjänstgörande ersättare'],
  [String.raw`(?:ej|icke|inte) tj(?:änstgörande|g\.?)(?: ers(?:ättare)?\.?)?`, 'ersättare'],
  [String.raw`ers(?:ättar(?:en?|na))?\.?`, 'ersättare'],
  [`${RANK}${String.raw`(?:vice ?ordf(?:öranden?)?|v\.? ?ordf)\.?`}`, 'vice ordförande'],
  [String.raw`(?:mötes|tjänstgörande |tf\.? |t\.f\. )?ordf(?:öranden?)?\.?`, 'ordförande'],
  [String.raw`(?:ordinarie )?ledam(?:ot(?:en)?|öterna)`, 'ledamot'],
  ['ordinarie', 'ledamot'],
  [String.raw`suppl(?:eant(?:en|erna)?)?\.?`, 'suppleant'],
  [String.raw`(?:(?:mötes|nämnd)?sekr(?:eteraren?)?|protokollförare)\.?`, 'sekreterare'],
  // In a list of substitutes: "Niclas Bo (S) tjänstgörande"
  [String.raw`(?:tjänstgörande|tjänstgör|tjg\.?)(?! för)`, 'tjänstgörande ersättare'],
]
const READ = ROLES.map(([words, role]) => [new RegExp(String.raw`^(?:${words})(?!\p{L})`, 'iu'), role] as const)

/** "ordförande i socialnämnden", "ordförande elevrådet": who chairs another body has no role in this one. */
const ELSEWHERE = new RegExp(
  String.raw`^(?:[1-3]:?[ea] |först[ae] |andr[ae] )?(?:vice ?|v\. ?)?ordf(?:öranden?)?\.? (?:(?:i|för|av|hos|vid) (?!(?:mötet|sammanträdet|punkt|§|dagens)(?!\p{L}))\p{L}|\p{L}*(?:${[...BODY_ENDINGS.definite, 'föreningen', 'kåren'].join('|')})(?!\p{L}))`,
  'iu',
)

/** True for an office that somebody holds in another body. */
export const isElsewhere = (text: string): boolean => ELSEWHERE.test(text)

/** The role that a text begins with, and what it says after that. */
export function roleOf(text: string): { role: string; rest: string | null } | undefined {
  if (isElsewhere(text)) return undefined
  for (const [pattern, role] of READ) {
    const match = pattern.exec(text)
    if (match) return { role, rest: text.slice(match[0].length).replace(/^[\s,]+/, '') || null }
  }
  return undefined
}

/** A role whose second half stands on the line below: "1:e vice" and "ordförande". */
export const OPEN_ROLE =
  /(?:^|[\s,(])(?:[1-3]:[ea]|först[ae]|andr[ae]|vice|tf\.?|tillförordnad|biträdande|tjänstgörande|ej)$/iu

/** Offices that one person each holds at the meeting. */
const OFFICES: ReadonlySet<string> = new Set(['ordförande', 'vice ordförande', 'sekreterare'])
/** True for what one person alone is: who has a place in a list may be named so once more. */
export const isOffice = (role: string): boolean => OFFICES.has(role)
