/**
 * References in a text: §§ of meetings, and diary numbers. Text in, mentions in order out; nothing is looked up here. A bare
 * "§ 12" is none, for laws and rules have §§ too: a day, a body or the words "under paragraf" must stand beside it.
 */
import { datesIn, type DateAt } from '../../swedish/dates.ts'
import { isDnr, isLabelledDnr } from '../../swedish/dnr-forms.ts'
import type { DnrMention, Mention, ParagrafMention } from './types.ts'
import { whoseAt, type Said } from './whose.ts'

const NUMBER = String.raw`\d{1,4}(?:\.\d{1,2})?(?!\d| ?(?:kap|§|st\.|procent|%))`
const SIGN = String.raw`(?:§ ?§?|paragraf(?:en|erna)?) ?`
/** ", § 522", "(§ 734", " § 193–194" right after a day */
const AFTER_DAY = new RegExp(String.raw`^[,:]? ?\(?${SIGN}(${NUMBER})`, 'iu')
/** "§ 77, den " right before a day */
const BEFORE_DAY = new RegExp(
  String.raw`(${SIGN}(${NUMBER}),? ?(?:/ ?|\(|(?:den|från|vid sammanträdet|i protokoll) ?)?)$`,
  'iu',
)
/** ", § 11" and "–194" go on from a number; a year or a day does not. */
const MORE = new RegExp(String.raw`^(?:,| och| samt|, och) ${SIGN}(${NUMBER})(?![-/.]\d)`, 'iu')
/** Between two references of one list. */
const LISTED = /^(?: punkt(?:en)? \d+)?(?:,| och| samt|, och)? ?(?:den )?$/iu
/** Of the meeting itself: "under paragraf 192", "se § 12 ovan". Rules and laws have §§ as well, so the sign alone is not enough. */
const HERE = new RegExp(
  String.raw`(?<!\p{L})(?:(?:under|se|jfr|jämför) (?:även )?paragraf(?:en|erna)? (${NUMBER})(?![-/:]\d| i (?!dag))|(?:under|se|jfr|jämför) (?:även )?§ ?(${NUMBER}) (?:ovan|nedan|i (?:dagens|detta) protokoll))`,
  'giu',
)
const DEN = /(?<!\p{L})den $/iu

/** Every reference of a text, in order. None lies within another. */
export function mentionsIn(text: string): Mention[] {
  const found = [...onDays(text), ...here(text), ...numbers(text)].sort((a, b) => a.from - b.from || b.to - a.to)
  return found.filter((one, at) => !found.slice(0, at).some(({ to }) => to > one.from))
}

function onDays(text: string): ParagrafMention[] {
  const found: ParagrafMention[] = []
  let last: { to: number; said: Said } | null = null
  for (const day of datesIn(withoutNumbers(text))) {
    const own = besides(text, day)
    if (own === null) continue
    const isListed = last !== null && LISTED.test(text.slice(last.to, own.from))
    const said: Said = isListed && last ? last.said : whoseAt(text.slice(0, own.from))
    const mention = (from: number, to: number, number: string): ParagrafMention => ({
      ...{ kind: 'paragraf', quote: text.slice(from, to), from, to, date: day.date, number },
      ...said,
    })
    found.push(mention(own.from, own.to, own.number))
    let { to } = own
    for (let more = MORE.exec(text.slice(to)); more; more = MORE.exec(text.slice(to))) {
      const end: number = to + more[0].length
      found.push(mention(end - more[0].replace(/^,? ?(?:och|samt)? ?/iu, '').length, end, more[1] ?? ''))
      to = end
    }
    last = { to, said }
  }
  return found
}

/** "§ 28 och den 19 juni": the number of a § is no day. As long as it was. */
const withoutNumbers = (text: string): string => text.replace(OF_SIGN, (sign) => sign.replace(/\d/g, 'x'))
const OF_SIGN = new RegExp(String.raw`${SIGN}\d{1,4}(?![\d./:-]\d)`, 'giu')

/** The § that stands right after or before a day, and where the two begin and end. */
function besides(text: string, { from, to }: DateAt): { from: number; to: number; number: string } | null {
  const start = DEN.test(text.slice(0, from)) ? from - 'den '.length : from
  const after = AFTER_DAY.exec(text.slice(to))
  if (after) return { from: start, to: to + after[0].length, number: after[1] ?? '' }
  const before = BEFORE_DAY.exec(text.slice(Math.max(0, from - 40), from))
  if (before) return { from: from - (before[1] ?? '').length, to, number: before[2] ?? '' }
  return null
}

function here(text: string): ParagrafMention[] {
  return [...text.matchAll(HERE)].map(({ 0: words, 1: spelt, 2: signed, index }) => {
    const number = spelt ?? signed ?? ''
    const from = index + (/§|paragraf/iu.exec(words)?.index ?? 0)
    const to = index + words.indexOf(number) + number.length
    return { kind: 'paragraf', quote: text.slice(from, to), from, to, whose: 'own', date: null, number, same: false }
  })
}

/** What has the signs of a diary number. */
const CANDIDATE =
  /(?<![\p{L}\p{N}/:.-])(?:\p{Lu}\p{L}{0,7}[ /-]{0,3}\d{1,6}(?:[-/:.]\d{1,6}){1,2}|(?:19|20)\d{2}-\d{5,6})(?!\p{N}|[-/:.]\d)/gu
/** Figures alone are one beside their label: "dnr 0211/21". */
const LABELLED =
  /(?<=(?<!\p{L})(?:[Dd]nr|[Dd]iarien(?:umme)?r|[Ää]renden(?:umme)?r)[.:]? )\d{1,6}[-/:]\d{2,6}(?!\p{N}|[-/:.]\d)/gu
/** Inquiries, laws, ministries and courts: none of a municipality's. */
const FOREIGN =
  /^(?:SOU|Ds|SFS|[Pp]rop|JO|EU|EG|COM|KOM|ISO|AFS|AD|HFD|NJA|RÅ|Ju|S|Fi|U|N|M|A|Ku|UD|LI|KN|KIFS|TSFS|SOSFS|HSLF|MSBFS)[ /.]{0,2}\/?(?=\d)/u

function numbers(text: string): DnrMention[] {
  return [
    ...[...text.matchAll(CANDIDATE)].filter(({ 0: quote }) => FOREIGN.test(quote) || isDnr(quote)),
    ...[...text.matchAll(LABELLED)].filter(({ 0: quote }) => isLabelledDnr(quote)),
  ].map(({ 0: quote, index: from }) => ({
    kind: 'dnr',
    ...{ quote, dnr: quote, from, to: from + quote.length },
    foreign: FOREIGN.test(quote),
  }))
}
