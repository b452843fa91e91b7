/**
 * §§ that a text refers to by the day of a meeting beside them: "§ 12, den 3 maj 2024", "2024-05-03 §§ 3, 5–7". Laws
 * and rules have §§ too, so that without the day a § is none.
 */
import { bodyWord } from '../../swedish/bodies/bodies.ts'
import { type DateAt, datesIn } from '../../swedish/numbers/dates.ts'
import type { ParagrafMention } from './types.ts'
import { type Said, whoseBefore } from './whose.ts'
import { bare, NUMBER, SIGN } from './paragraf-number.ts'

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

const NEXT = String.raw`(?!\d{4}-\d)${NUMBER}`
/** "§§ 3, 5–7 och 9", "§ 10, § 11 och § 12", "§ 193–194" */
const LIST = String.raw`(?:(?:§ ?§|paragraferna) ?${NUMBER}(?:(?: ?[-–] ?|, ?(?:och |samt )?| och | samt | till )(?:§ ?)?${NEXT}){0,20}|${SIGN}${NUMBER}(?:[-–](?!\d+-)${NEXT}|(?:, ?| och | samt |, och )${SIGN}${NEXT}){0,20})`
/** ", § 522", "(§ 734", " under § 5" right after a day */
const AFTER_DAY = new RegExp(String.raw`^[,:]? ?\(?(?:(?:under|i|genom) )?(${LIST})`, 'iu')
/** " (KF § 112" right after a day: whose it is stands between. */
const BODY_AFTER_DAY = new RegExp(String.raw`^,? ?\((?<body>\p{L}{2,6}|${bodyWord('definite')}),? (${LIST})`, 'iu')
const BODY = String.raw`(?<body>${bodyWord('definite')}|(?!den |av |vid |dat)\p{L}{2,4}(?: au)?(?= ))`
/** ", 5 §" right after a day, as laws are cited; "5 § 12" is none. */
const REVERSED_AFTER_DAY = /^,? ?\(?(?<number>\d{1,4}(?: ?[a-h])?) §(?! ?\d|§)/u
/** "§ 77, den " right before a day; "§ 5 KS " says whose it is. */
const BEFORE_DAY = new RegExp(
  String.raw`(?<![\p{L}\d§–-]|§ )(${LIST}),? ?(?:(?:i |av )?${BODY} ?,? ?(?:den )?|/ ?|\(|(?:den|från|vid sammanträdet|i protokoll) ?)?$`,
  'iu',
)
const BEFORE_REACH = 60

/** Between two references of one list. */
export const LISTED = /^(?: punkt(?:en)? \d+)?(?:,| och| samt|, och)? ?(?:den )?$/iu

/** @param text With one space between its words. @param met The day of the meeting whose text it is. */
export function onDays(text: string, met: string | null): ParagrafMention[] {
  const found: ParagrafMention[] = []
  // What stands beside the day has its sign, and few texts with a day do.
  if (!SIGNED.test(text)) return found
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

const SIGNED = /§|paragraf/iu

/** "4" of "§§ 3 och 4" says nothing by itself: the whole list does. */
function quoteOf(text: string, list: Span, { from, to }: Span): string {
  const own = text.slice(from, to)
  return /§|paragraf/iu.test(own) ? own : text.slice(list.from, list.to)
}

/** A body between the day and its § is whose it is, unless another stands before. */
function saidOf(text: string, { from, body }: Besides): Said | null {
  const said = whoseBefore(text, from)
  if (body === null || said === null) return said
  return said.whose === 'own' ? { whose: { body }, same: false } : { whose: { perhaps: body }, same: false }
}

/** "§ 28 och den 19 juni": the number of a § is no day. As long as it was. */
const withoutNumbers = (text: string): string => text.replace(OF_SIGN, (sign) => sign.replace(/\d/g, 'x'))
const OF_SIGN = new RegExp(String.raw`${SIGN}\d{1,4}(?![\d./:-]\d)`, 'giu')

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
