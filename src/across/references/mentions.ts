/**
 * References in a text: §§ of meetings, and diary numbers. Text in, mentions in order out; nothing is looked up here. A
 * bare "§ 12" is none, for laws and rules have §§ too: a day, a body or the words "under paragraf" must stand beside
 * it.
 */
import { datesIn, type DateAt } from '../../swedish/dates.ts'
import { isDnr, isLabelledDnr } from '../../swedish/dnr-forms.ts'
import { MONTHS } from '../../model/months.ts'
import type { DnrMention, Mention, ParagrafMention } from './types.ts'
import { whoseAt, type Said } from './whose.ts'
import { isRule } from './words.ts'

/** "12", "216.1", "7 a"; no first figures of another number, and no "12 kap." or "3 maj" */
const NUMBER = String.raw`\d{1,4}(?:\.\d{1,2})?(?: ?[a-h](?![\p{L}\d]))?(?![\p{L}\d]|[.:]\d|/\d| ?(?:kap|§|st\.|procent|%|:e)| ?(?:${MONTHS.join('|')})(?!\p{L}))`
const SIGN = String.raw`(?:§ ?§?|paragraf(?:en|erna)?) ?`
const NEXT = String.raw`(?!\d{4}-\d)${NUMBER}`
/** "§§ 3, 5–7 och 9", "§ 10, § 11 och § 12", "§ 193–194" */
const LIST = String.raw`(?:(?:§ ?§|paragraferna) ?${NUMBER}(?:(?: ?[-–] ?|, ?(?:och |samt )?| och | samt | till )(?:§ ?)?${NEXT}){0,20}|${SIGN}${NUMBER}(?:[-–](?!\d+-)${NEXT}|(?:, ?| och | samt |, och )${SIGN}${NEXT}){0,20})`
/** ", § 522", "(§ 734", " under § 5" right after a day */
const AFTER_DAY = new RegExp(String.raw`^[,:]? ?\(?(?:(?:under|i|genom) )?(${LIST})`, 'iu')
/** " (KF § 112" right after a day: whose it is stands between. */
const BODY_AFTER_DAY = new RegExp(
  String.raw`^,? ?\((?<body>\p{L}{2,6}|\p{L}*(?:nämnden|styrelsen|fullmäktige|utskottet)),? (${LIST})`,
  'iu',
)
const BODY = String.raw`(?<body>\p{L}*(?:nämnden|styrelsen|fullmäktige|utskottet)|(?!den |av |vid |dat)\p{L}{2,4}(?: au)?(?= ))`
/** ", 5 §" right after a day, as laws are cited; "5 § 12" is none. */
const REVERSED_AFTER_DAY = /^,? ?\(?(?<number>\d{1,4}(?: ?[a-h])?) §(?! ?\d|§)/u
/** "§ 77, den " right before a day; "§ 5 KS " says whose it is. */
const BEFORE_DAY = new RegExp(
  String.raw`(?<![\p{L}\d§–-]|§ )(${LIST}),? ?(?:(?:i |av )?${BODY} ?,? ?(?:den )?|/ ?|\(|(?:den|från|vid sammanträdet|i protokoll) ?)?$`,
  'iu',
)
const BEFORE_REACH = 60
/** "§ 41/2024", "§ 12/24", "§ 12-2024": numbers that run through a year are told by it. */
const OF_YEAR = /§ ?(?<number>\d{1,4})(?:\/(?<year>(?:20)?\d{2})|-(?<full>20\d{2}))(?![\d\p{L}]|[-/:.]\d)/giu
/** Between two references of one list. */
const LISTED = /^(?: punkt(?:en)? \d+)?(?:,| och| samt|, och)? ?(?:den )?$/iu
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
export function mentionsIn(written: string, met: string | null = null): Mention[] {
  // All that is looked for has a number.
  if (!/\d/.test(written)) return []
  const text = evened(written)
  const found = [...onDays(text, met), ...ofYears(text), ...here(text), ...numbers(text)]
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

function onDays(text: string, met: string | null): ParagrafMention[] {
  const found: ParagrafMention[] = []
  let last: { to: number; said: Said | null } | null = null
  for (const day of datesIn(withoutNumbers(text), met)) {
    const own = besides(text, day)
    if (own === null) continue
    const isListed: boolean = last !== null && LISTED.test(text.slice(last.to, own.from))
    const said: Said | null = isListed && last ? last.said : saidOf(text, own)
    last = { to: own.to, said }
    if (said === null) continue
    for (const { from, to, number } of own.numbers)
      found.push({
        kind: 'paragraf',
        quote: quoteOf(text, own, { from, to }),
        from,
        to,
        date: day.date,
        number,
        ...said,
      })
  }
  return found
}

/** "4" of "§§ 3 och 4" says nothing by itself: the whole list does. */
function quoteOf(text: string, list: Span, { from, to }: Span): string {
  const own = text.slice(from, to)
  return /§|paragraf/iu.test(own) ? own : text.slice(list.from, list.to)
}

/** A body between the day and its § is whose it is, unless another stands before. */
function saidOf(text: string, { from, body }: Besides): Said | null {
  const said = whoseAt(text.slice(Math.max(0, from - 400), from))
  if (body === null || said === null) return said
  return said.whose === 'own' ? { whose: { body }, same: false } : { whose: { perhaps: body }, same: false }
}

/** "§ 28 och den 19 juni": the number of a § is no day. As long as it was. */
const withoutNumbers = (text: string): string => text.replace(OF_SIGN, (sign) => sign.replace(/\d/g, 'x'))
const OF_SIGN = new RegExp(String.raw`${SIGN}\d{1,4}(?![\d./:-]\d)`, 'giu')

interface Span {
  from: number
  to: number
}

interface Numbered extends Span {
  number: string
}

interface Besides extends Span {
  /** Each where it stands; the one beside the day with the day. */
  numbers: Numbered[]
  body: string | null
}

/** The §§ that stand right after or before a day. */
function besides(text: string, { from, to }: DateAt): Besides | null {
  const start = DEN.test(text.slice(Math.max(0, from - 5), from)) ? from - 'den '.length : from
  const rest = text.slice(to, to + 300)
  const after = AFTER_DAY.exec(rest) ?? BODY_AFTER_DAY.exec(rest)
  if (after) {
    const list = after.at(-1) ?? ''
    const end = to + after[0].length
    const [first, ...more] = numbersOf(list, end - list.length)
    const numbers = first ? [{ ...first, from: start }, ...more] : []
    return { from: start, to: end, numbers, body: after.groups?.['body'] ?? null }
  }
  const reversed = REVERSED_AFTER_DAY.exec(rest)
  if (reversed) {
    const [{ length }, end] = [reversed[0], to + reversed[0].length]
    const number = bare(reversed.groups?.['number'] ?? '')
    return { from: start, to: end, numbers: [{ from: end - length - (to - start), to: end, number }], body: null }
  }
  return beforeDay(text, { from, to })
}

function beforeDay(text: string, { from, to }: Span): Besides | null {
  const reach = Math.max(0, from - BEFORE_REACH)
  const before = BEFORE_DAY.exec(text.slice(reach, from))
  if (before === null) return null
  const begin = reach + before.index
  const numbers = numbersOf(before[1] ?? '', begin)
  return {
    from: begin,
    to,
    numbers: numbers.map((one, at) => (at < numbers.length - 1 ? one : { ...one, to })),
    body: bodyIn(before),
  }
}

/** Letters before a day are a body's where they are written as one's: "KS", "Kf". */
function bodyIn({ groups }: RegExpExecArray): string | null {
  const body = groups?.['body'] ?? null
  return body === null || body.length > 7 || IN_LETTERS.test(body) ? body : null
}

const IN_LETTERS = /^(?:\p{Lu}{2,4}|[KR][fs])(?: (?:AU|au))?$/u

const DEN = /(?<!\p{L})den $/iu
const EACH = new RegExp(String.raw`(?:${SIGN})?(${NUMBER})`, 'giu')
function numbersOf(list: string, start: number): Numbered[] {
  const named = [...list.matchAll(EACH)].map(({ 0: words, 1: number = '', index }) => ({
    ...{ from: start + index, to: start + index + words.length, number: bare(number) },
  }))
  return named.flatMap((one, at) => {
    const next = named[at + 1]
    const isRange = next !== undefined && RANGE.test(list.slice(one.to - start, next.from - start))
    return isRange ? [one, ...between(one, next)] : [one]
  })
}

/** What stands between the first and the last of a range. */
const RANGE = /^ ?(?:[-–]|till) ?(?:§ ?)?$/u
/** No meeting's list is longer. */
const LONGEST_RANGE = 100

/** Those of a range that it does not name, each without a place of its own. */
function between(first: Numbered, last: Numbered): Numbered[] {
  const [from, to] = [Number(first.number), Number(last.number)]
  if (!(to - from > 1 && to - from <= LONGEST_RANGE)) return []
  const at = { from: first.to, to: first.to }
  return Array.from({ length: to - from - 1 }, (_, index) => ({ ...at, number: String(from + 1 + index) }))
}

/** "7 A" is "7a" */
const bare = (number: string): string => number.replace(' ', '').toLowerCase()

function ofYears(text: string): ParagrafMention[] {
  return [...text.matchAll(OF_YEAR)].flatMap(({ 0: quote, index: from, groups }) => {
    const { number = '', year, full } = groups ?? {}
    const said = whoseAt(text.slice(Math.max(0, from - 400), from))
    const date = (full ?? year ?? '').padStart(4, '20')
    return said === null
      ? []
      : [{ kind: 'paragraf', quote, from, to: from + quote.length, date, number, ...said, same: false }]
  })
}

function here(text: string): ParagrafMention[] {
  return [...text.matchAll(HERE)].flatMap(({ 0: words, 1: spelt, 2: signed, index }) => {
    const number = spelt ?? signed ?? ''
    const from = index + (/§|paragraf/iu.exec(words)?.index ?? 0)
    const to = index + words.indexOf(number) + number.length
    if (whoseAt(text.slice(Math.max(0, index - 400), index)) === null) return []
    const said = { whose: 'own' as const, date: null, number: bare(number), same: false }
    return [{ kind: 'paragraf', quote: text.slice(from, to), from, to, ...said }]
  })
}

/** What has the signs of a diary number. */
const CANDIDATE =
  /(?<![\p{L}\p{N}/:.-])(?:\p{Lu}\p{L}{0,7}[ /-]{0,3}\d{1,6}(?:[-/:.]\d{1,6}){1,2}|(?:19|20)\d{2}-\d{5,6})(?!\p{N}|[-/:.]\d)/gu
/** Figures alone are one beside their label, "dnr 0211/21", and so are small letters: "dnr ks 2024/12". */
const LABELLED =
  /(?<=(?<!\p{L})(?:[Dd]nr|[Dd]iarien(?:umme)?r|[Ää]renden(?:umme)?r)[.:]? )(?:\p{L}{2,5}[ /-]?)?\d{1,6}[-/:]\d{2,6}(?!\p{N}|[-/:.]\d)/gu
/** Inquiries, laws, ministries, courts, standards and rules by number: none of a municipality's. */
const FOREIGN =
  /^(?:SOU|Ds|SFS|[Pp]rop|[Ss]kr|[Bb]et|JO|EU|EG|COM|KOM|ISO|EN|SS|DIN|AFS|AD|HFD|NJA|RÅ|Ju|S|Fi|U|N|M|A|I|Ku|UD|LI|KN|KIFS|TSFS|SOSFS|HSLF|MSBFS|BFS|NFS|BBR|KKV|SKR|SKL|LSS|PBL|LOU|LOV|LOF|SoL|HSL|OSL|GDPR|AB|ABT|ABK|COVID)[ /.]{0,2}\/?(?=\d)/u
/** "Mål nr P 2220-23" */
const OF_A_COURT = /(?<!\p{L})mål(?:et|nr)?(?: ?(?:nr|nummer)\.?)?:? $/iu
/** "VP 2024-2026", "KF 2023–2024": from one year to another. */
const YEARS = /^\p{L}+ (?:19|20)\d{2}-(?:19|20)\d{2}$/u
const DAY = /\d{4}-\d{2}-\d{2}$/

function numbers(written: string): DnrMention[] {
  // A dash between the figures is a hyphen: "KS 2024–00012"
  const text = written.replace(/(?<=\d)[–−](?=\d)/g, '-')
  return [
    ...[...text.matchAll(CANDIDATE)].filter(
      ({ 0: one }) => !YEARS.test(one) && !DAY.test(one) && (FOREIGN.test(one) || isDnr(one)),
    ),
    ...[...text.matchAll(LABELLED)].filter(({ 0: one }) => isLabelledDnr(one.toUpperCase())),
  ].map(({ 0: dnr, index: from }) => {
    const to = from + dnr.length
    const foreign = FOREIGN.test(dnr) || OF_A_COURT.test(text.slice(Math.max(0, from - 20), from))
    return { kind: 'dnr', quote: written.slice(from, to), dnr, from, to, foreign }
  })
}
