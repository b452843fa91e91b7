/**
 * Whose meeting a day and a § are of, from the words before them in the same sentence. "Kommunfullmäktiges uppdrag till
 * trafiknämnden 2020-12-10 § 16" is of kommunfullmäktige; where a body stands there in no such way, or another §
 * between, nobody can tell. A law or a set of rules has §§ of its own.
 */
import { BODY_ADJECTIVES, endingOf } from '../../swedish/bodies/bodies.ts'
import { isBareNoun, isBodyWord, isPreposition } from '../../swedish/bodies/body-words.ts'
import { MONTHS } from '../../model/months.ts'
import { DECIDING, formsOf, verb } from '../../swedish/decisions/verbs.ts'
import { isActor, isRule } from './words.ts'
import type { Whose } from './types.ts'

/** So many letters before a reference are looked at. */
const REACH = 200
/** Whoever is given something is not whose decision it is. */
const GIVEN_TO = /(?<!\p{L})(?:till|åt|hos|inför|mot|för|med)(?: (?!och(?!\p{L}))[\p{L}-]+){0,2} $/iu
/** After a body in the genitive: what of its is spoken of. */
const OF_ITS =
  /^(?: (?!ordförande)[\p{L}-]+){0,2} (?:(?!ordförande)\p{L}*(?:beslut|uppdrag|protokoll|sammanträde|möte)|förslag|yttrande|ställningstagande|behandling|bordläggning|återremiss|inriktning|budget|begäran|delegation|dom)(?!\p{L}*ordning)/iu
/** What a body did that day. */
const DID = new RegExp(
  String.raw`^(?: (?:har|hade|också|även|därför))? (?:${verb([...DECIDING, 'proposes'], ['past', 'supine'])}|(?:behandla(?:de|t)|gav|gett|uppdrog|uppdragit|yttra(?:de|t))(?!\p{L}))`,
  'iu',
)
/** The matter itself came before whoever writes, on that day. */
const CAME_BEFORE = new RegExp(
  String.raw`(?<!\p{L})(?:${formsOf(['bordlägga', 'återremittera'], ['past', 'supine', 'passive past'])}|(?:bordlagda?|återremitterad|utgått|utgick)(?!\p{L}))(?=([^]*)$)`,
  'giu',
)
/** What may stand between that word and the day, besides bodies. */
const ON_THE_WAY = new RegExp(
  String.raw`^(?:${MONTHS.join('|')}|i|av|de|samt|från|vid|till|på|den|för|och|ärendet|frågan|motionen|sammanträdet|sammanträde|mötet|möte|senast|också|även|måndagen|tisdagen|onsdagen|torsdagen|fredagen)$`,
  'iu',
)
const ADJACENT =
  /^(?:,? (?:den|av|vid|på|per|från|dat\.?|daterat))?(?:,? (?:dess|sitt|sammanträdet?|mötet?|protokoll(?:et)?|beslut(?:et)?))*(?: den)?[ ,(|]{0,3}$/iu
/** "KF", "Kf", "KS AU", "KF:s beslut", "BUN", "Bun": letters that stand for a body right before its day. */
const SHORT =
  /(?<![\p{L}\d])((?:[KkRr][FfSs]|\p{Lu}{2,5}|\p{Lu}\p{Ll}{0,2}n)(?:[ -]?(?:AU|Au|au))?)(?::?s)?(?: (?:beslut|protokoll|sammanträde|möte))?[ ,(|]{0,3}(?:den )?$/u
const NO_LETTERS: ReadonlySet<string> = new Set('Den Men Än Man Från Han Hon Din Min Sin JFR SE ENL DNR'.split(' '))
/** What stands between rules and the day they are of: "stadgarna (2017:725) av den " */
const OF_RULES = /^(?:av|från|per|den|daterad|daterat|daterade|upprättat|i|enligt|dess|\(\d{4}:\d{1,4}\))?[,(]?$/iu
/** Who adopted them is another matter. */
const ADOPTED = /(?<!\p{L})(?:antag|fastställ|beslut)(?:en|et|na|d|t|da|ad|at|ade)[ ,(]{0,2}(?:den )?$/iu

export interface Said {
  whose: Whose
  same: boolean
}

/**
 * @param at Where the reference begins in the text, from 0.
 * @returns Null where the § is one of a law or of rules, and so of no meeting.
 * @example whoseBefore('Kommunfullmäktiges uppdrag till trafiknämnden 2020-12-10 § 16', 46) // => { whose: { body:
 * 'Kommunfullmäktiges' }, same: false }
 */
export function whoseBefore(text: string, at: number): Said | null {
  const near = lastSentence(text.slice(Math.max(0, at - REACH), at))
  const short = lettersBefore(near)
  if (short !== null) return { whose: { body: short }, same: false }
  if (isOfRules(near)) return null
  const came = cameBefore(near)
  const bodies = bodiesIn(near)
    .reverse()
    .filter(({ before }) => !GIVEN_TO.test(before))
  const one = bodies.find(
    (body) => !body.after.includes('§') && (isIts(body) || DID.test(body.after) || ADJACENT.test(body.after)),
  )
  if (one) return { whose: { body: one.name }, same: came && !isIts(one) }
  const nearest = bodies.find(({ word }) => !isActor(word))?.name ?? adoptedRules(near)
  return { whose: nearest === undefined || came ? 'own' : { perhaps: nearest }, same: came }
}

function lettersBefore(near: string): string | null {
  const short = SHORT.exec(near)?.[1] ?? null
  return short !== null && NO_LETTERS.has(short) ? null : short
}

/** "stadgarna, antagna den": by whom is not said. */
const adoptedRules = (near: string): string | undefined =>
  ADOPTED.test(near) ? near.match(/[\p{L}-]+/gu)?.find(isRule) : undefined

function isOfRules(near: string): boolean {
  const word = near.split(' ').findLast((one) => !OF_RULES.test(one)) ?? ''
  return isRule(word.replace(/[,(]$/, ''))
}

/** "Bordlagd av kommunfullmäktige den …": nothing else stands between. */
function cameBefore(near: string): boolean {
  const rest = [...near.matchAll(CAME_BEFORE)].at(-1)?.[1]
  return (
    rest !== undefined && (rest.match(/[\p{L}-]+/gu) ?? []).every((word) => ON_THE_WAY.test(word) || isBodyWord(word))
  )
}

const isIts = ({ name, after }: BodyAt): boolean => name.toLowerCase().endsWith('s') && OF_ITS.test(after)

/** A stop inside "2024. " ends a sentence, one inside "dnr. " does not matter here: the nearest words are asked. */
function lastSentence(text: string): string {
  const stops = [...text.matchAll(/[.!?:] +(?=\p{Lu})/gu)]
  const last = stops.at(-1)
  return last === undefined ? text : text.slice(last.index + last[0].length)
}

interface BodyAt {
  /** The noun of it. */
  word: string
  name: string
  before: string
  after: string
}

/** Words that end as a body's name does, and others who decide, with the words of the name before and after them. */
function bodiesIn(text: string): BodyAt[] {
  return [...text.matchAll(/[\p{L}-]+(?::s)?/gu)].flatMap(({ 0: word, index }) => {
    if (!isBodyWord(word) && !isActor(word)) return []
    const [words = ''] = LEAD.exec(text.slice(0, index)) ?? []
    const lead = isPreposition(words.trim()) ? '' : words
    const from = index - lead.length
    const rest = text.slice(index + word.length)
    const [tail = ''] = (isBareNoun(word) ? PURPOSE : PLACE).exec(rest) ?? []
    const name = text.slice(from, index) + word + tail
    return [{ word, name, before: text.slice(0, from), after: rest.slice(tail.length) }]
  })
}

const OWNERS = ['kommuns', 'stads', 'läns', 'regions', 'AB:s', 'bolagets', 'församlings', 'pastorats', 'förbunds']
/** "Tekniska ", "Hälso- och ", "Kretslopp och ", "Region Skånes ", "Malmö kommuns ", "kommunstyrelsens " */
const LEAD = new RegExp(
  String.raw`(?<![\p{L}-])(?:${[
    String.raw`(?:\p{Lu}[\p{L}-]{0,40} ){0,2}(?:\p{Lu}[\p{L}-]{0,40}[sa]|${OWNERS.join('|')}) `,
    String.raw`[\p{L}]{1,40}${endingOf(['styrelse', 'nämnd', 'fullmäktige'], 'bare', 'definite')}s `,
    String.raw`[\p{L}]{1,40}- (?:och|&) `,
    String.raw`\p{Lu}\p{L}{1,40} (?:och|&) `,
    `(?:${BODY_ADJECTIVES.join('|')}) `,
  ].join('|')})$`,
  'u',
)
/** " i Malmö kommun" */
const PLACE = /^ (?:i|för) \p{Lu}[\p{L}-]{0,40}(?: (?:\p{Lu}[\p{L}-]{0,40}|kommun|stad|län|församling)){0,3}/u
/** " för arbetsmarknad och vuxenutbildning" */
const PURPOSE =
  /^ (?:för [\p{L}-]{1,40}(?:(?:,| och|(?= \p{Lu})) [\p{L}-]{1,40}){0,3}|i \p{Lu}[\p{L}-]{0,40}(?: (?:\p{Lu}[\p{L}-]{0,40}|kommun|stad|län|församling)){0,3})/u
