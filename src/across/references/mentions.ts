/**
 * References in a text: §§ of meetings, and dnrs. Text in, mentions in order out; nothing is looked up here. A
 * bare "§ 12" is none, for laws and rules have §§ too: a day, a body or the words "under paragraf" must stand beside
 * it.
 */
import type { Mention, ParagrafMention } from './types.ts'
import { type Said, whoseBefore } from './whose.ts'
import { isRule } from './words.ts'
import { bare, NUMBER } from './paragraf-number.ts'
import { LISTED, onDays } from './beside-days.ts'
import { dnrsIn } from './dnrs.ts'
import { LINES, remembered } from '../../swedish/lines/remembered.ts'

/** "§ 41/2024", "§ 12/24", "§ 12-2024": numbers that run through a year are told by it. */
const OF_YEAR = /§ ?(?<number>\d{1,4})(?:\/(?<year>(?:20)?\d{2})|-(?<full>20\d{2}))(?![\d\p{L}]|[-/:.]\d)/giu

/**
 * Of the meeting itself: "under paragraf 192", "se § 12 ovan". Rules and laws have §§ as well, so the sign alone is not
 * enough.
 */
const HERE = new RegExp(
  String.raw`(?<!\p{L})(?:(?:under|se|jfr|jämför) (?:även )?paragraf(?:en|erna)? (${NUMBER})(?![-/:]\d| i (?!dag))|(?:under|se|jfr|jämför) (?:även )?§ ?(${NUMBER}) (?:ovan|nedan|i (?:dagens|detta) protokoll))`,
  'giu',
)
/** "§ 3 i stadgarna", "§ 5 reglementet": what follows may say that it is of rules. */
const RULES_AFTER = /^,? (?:(?:ovan|nedan) )?(?:(?:i|enligt|av|ur) (?:[\p{L}-]+ )?)?(\p{Ll}[\p{L}-]*)/u

/**
 * Every reference of a text, in order. None lies within another.
 * @param met The day of the meeting whose text it is: "den 12 mars i år" is of its year.
 */
export function mentionsIn(written: string, met: string | null = null): readonly Mention[] {
  // All that is looked for has a number.
  return /\d/.test(written) ? onDay(met ?? '')(written) : []
}

/** The page of a meeting, those of its §§ and its data ask for the same texts, one meeting after another. */
const onDay = remembered((met) => remembered((written) => lookedFor(written, met === '' ? null : met), LINES), 1)

function lookedFor(written: string, met: string | null): Mention[] {
  const text = evened(written)
  const found = [...onDays(text, met), ...ofYears(text), ...here(text), ...dnrsIn(text)]
    .filter((one) => one.kind === 'dnr' || !isOfRules(text.slice(one.to, one.to + 80)))
    .sort((a, b) => a.from - b.from || b.to - a.to)
  let done = 0
  return found.filter(({ from, to }) => {
    const isFree = from >= done
    done = Math.max(done, to)
    return isFree
  })
}

/**
 * Spaces and hyphens of every kind are one, so that what keeps them together on a line hides nothing; as long as it
 * was.
 */
const evened = (text: string): string => text.replace(/\s/g, ' ').replace(/[\u2010\u2011]/g, '-')

const isOfRules = (rest: string): boolean => isRule(RULES_AFTER.exec(rest)?.[1] ?? '')

/** Of one list, "KF § 4/25 och § 5/25", all are of the body that the first is of. */
function ofYears(text: string): ParagrafMention[] {
  let last: { to: number; said: Said | null } | null = null
  return [...text.matchAll(OF_YEAR)].flatMap(({ 0: quote, index: from, groups }): ParagrafMention[] => {
    const { number = '', year, full } = groups ?? {}
    const to = from + quote.length
    const said: Said | null = last && LISTED.test(text.slice(last.to, from)) ? last.said : whoseBefore(text, from)
    last = { to, said }
    const date = (full ?? year ?? '').padStart(4, '20')
    return said === null ? [] : [{ kind: 'paragraf', quote, from, to, date, number, ...said, same: false }]
  })
}

function here(text: string): ParagrafMention[] {
  return [...text.matchAll(HERE)].flatMap(({ 0: words, 1: spelt, 2: signed, index }) => {
    const number = spelt ?? signed ?? ''
    const from = index + (/§|paragraf/iu.exec(words)?.index ?? 0)
    const to = index + words.indexOf(number) + number.length
    if (whoseBefore(text, index) === null) return []
    const said = { whose: 'own' as const, date: null, number: bare(number), same: false }
    return [{ kind: 'paragraf', quote: text.slice(from, to), from, to, ...said }]
  })
}
