/**
 * When something is to come back, as a sentence states it: the sentence, where its promise stands and the day of the
 * meeting in, a typed time out. A time without its year keeps its words and gets no date; what is not after the meeting
 * is the date of something else.
 */
import { MONTHS } from '../../model/months.ts'
import { MEETING_WORD } from '../../swedish/bodies/meetings.ts'
import { datesIn, findYearlessDate, SAID_YEAR, saidYear } from '../../swedish/numbers/dates.ts'

export interface StatedTime {
  /** `period`: a quarter, a season; `other`: a time that no date follows from, such as "årligen". */
  kind: 'day' | 'month' | 'year' | 'period' | 'next-meeting' | 'other' | 'none'
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`: the last of it; null where it is not told, or without its year. */
  date: string | null
  /** As written; null where the date says it all, or nothing is stated. */
  words: string | null
}

const NONE: StatedTime = { kind: 'none', date: null, words: null }
const MONTH = `(?:${MONTHS.join('|')})`
/** "2025", "nästa år" */
const YEAR = String.raw`(?<year>20\d{2}|${SAID_YEAR})`
const SEASON = '(?:våren|sommaren|hösten|vintern|årsskiftet)'
const PART = String.raw`(?:(?:i |under |till |vid )?(?:slutet|början|mitten|utgången) av )?`

interface Form {
  kind: StatedTime['kind']
  pattern: RegExp
  /** The date of what was found. */
  date: (groups: Record<string, string | undefined>) => string | null
}

const form = (kind: Form['kind'], pattern: string, date: Form['date'] = () => null): Form => ({
  kind,
  pattern: new RegExp(String.raw`(?<!\p{L})(?:${pattern})(?!\p{L})`, 'iu'),
  date,
})

const QUARTERS = ['första', 'andra', 'tredje', 'fjärde']
const two = (month: number): string => String(month).padStart(2, '0')

/** A quarter by its last month. */
function quarterEnd({ quarter = '', year = '' }: Record<string, string | undefined>): string {
  const nth = /^\d$/.test(quarter) ? Number(quarter) : QUARTERS.indexOf(quarter.toLowerCase()) + 1
  return `${year}-${two(nth * 3)}`
}

const monthDate = ({ month = '', year }: Record<string, string | undefined>): string | null =>
  year === undefined ? null : `${year}-${two(MONTHS.findIndex((name) => name === month.toLowerCase()) + 1)}`

/** In the order in which they are asked for; whole days come before all of them. */
const FORMS: readonly Form[] = [
  form('period', String.raw`(?<quarter>${QUARTERS.join('|')}) kvartalet ${YEAR}`, quarterEnd),
  form('period', String.raw`(?:kvartal ?|q)(?<quarter>[1-4]),? ${YEAR}`, quarterEnd),
  form('period', String.raw`${SEASON} (?:20\d{2}[/–-])?${YEAR}`, ({ year }) => year ?? null),
  form('month', String.raw`(?<![\d:] |[\d:]:e )${PART}(?<month>${MONTH})(?: månad)?,? ${YEAR}`, monthDate),
]
const YEARLESS_MONTH = form(
  'month',
  String.raw`(?:(?:i|under|till|senast|före|efter|vid) |(?:slutet|början|mitten|utgången) av )(?<month>${MONTH})(?: månad)?(?! ?\d)`,
)
const NEXT = form('next-meeting', String.raw`(?:nästa|nästkommande|nästföljande) (?:ordinarie )?${MEETING_WORD}`)
const WHOLE_YEAR = form(
  'year',
  String.raw`(?:(?:senast|under|före|till|i) (?:(?:slutet|utgången|början) av )?|(?:slutet|utgången) av )(?:år )?${YEAR}(?!-)`,
  ({ year }) => year ?? null,
)
/** Meetings and accounts that a year has: "i samband med bokslutet", "till delårsrapporten 2025" */
const ACCOUNTS = String.raw`(?:kompletterings|delårs|års|uppföljnings|tertial|bokslut|budget)\p{L}*`
const TIMES = [
  'årligen|halvårsvis|kvartalsvis|månadsvis|löpande|kontinuerligt|regelbundet|skyndsamt|snarast(?: möjligt)?',
  `ett kommande ${MEETING_WORD}`,
  'en gång per (?:år|mandatperiod)',
  '(?:en|två|fyra) gånger (?:per|om) året',
  'varje (?:år|halvår|kvartal|månad|sammanträde|möte)',
  String.raw`inom (?:\p{L}+|\d+) (?:veckor|månader|år)`,
  `(?:under |till |i )?${SEASON}`,
  `(?:${QUARTERS.join('|')}) kvartalet`,
  String.raw`(?:i|i samband med|(?<!(?:förslag|underlag|inspel|tillägg) )till|vid) (?:\p{L}+ )?${ACCOUNTS}(?: (?:för )?(?:år )?20\d{2}(?:[–-]20\d{2})?)?`,
  String.raw`i samband med \p{L}+(?: av \p{L}+)?`,
]
const OTHER = form('other', TIMES.join('|'))

const ANY = String.raw`(?:20\d{2}-\d{2}-\d{2}|(?:\d{1,2}(?::?[ae])? )?${MONTH}(?:,? ${YEAR})?|\d{1,2}/\d{1,2}(?:[ -]20\d{2})?|${SEASON}(?: 20\d{2})?|20\d{2}(?:[–-]20\d{2})?)`
/** "tidigast den 1 maj 2025", "efter maj": from when something may come, and no time that can pass. */
const EARLIEST = form(
  'other',
  String.raw`(?:tidigast|efter|från och med|fr\.?o\.?m\.?)(?: (?:den|i|under|år)){0,2} ${ANY}`,
)
/** "planen som gäller till den 31 december 2025", "utfallet för perioden maj 2025": the time of something else. */
const OF_ELSE = form(
  'other',
  String.raw`(?:gäller|gällande|avseende|för perioden)(?: (?:för|från|till|och|med|under|åren?|den|i|fram)){0,4} ${ANY}`,
)

const DEADLINE = /(?<!\p{L})(?:senast|före|innan|till och med|t\.?o\.?m\.?)(?= )/giu
/** Words after "senast" that may hold its day. */
const NEAR = 8
/** Words after the promise, and before it. */
const AFTER = 30
const BEFORE = 9

/**
 * @param at Where in the sentence the promise begins.
 * @param met The day of the meeting, as exact as it is known; null where it is not.
 */
export function statedTime(written: string, at: number, met: string | null): StatedTime {
  const sentence = withoutOthers(written)
  const before = sentence.slice(0, at).split(' ').slice(-BEFORE).join(' ')
  const after = firstWords(sentence.slice(at), AFTER)
  const deadlines = [...sentence.matchAll(DEADLINE)].map(({ index }) => firstWords(sentence.slice(index), NEAR))
  const places = [...deadlines, after, before]
  const dated = places.map((place) => datedIn(place, met)).find((time) => time !== null)
  const found = dated ?? places.map(undatedIn).find((time) => time !== null)
  return found ?? NONE
}

/** True for a sentence whose last day had passed when the body met: it was said another time. */
export const isOver = (sentence: string, met: string | null): boolean =>
  met !== null &&
  [...withoutOthers(sentence).matchAll(DEADLINE)].some(({ index }) => {
    const day = dayIn(firstWords(withoutOthers(sentence).slice(index), NEAR), met)
    return day !== undefined && !isAfter(day, met)
  })

/** As long as it was. */
const withoutOthers = (sentence: string): string =>
  sentence.replace(OF_ELSE.pattern, (found) => 'x'.repeat(found.length))

const firstWords = (text: string, count: number): string => text.split(' ', count).join(' ')

function datedIn(written: string, met: string | null): StatedTime | null {
  const text = written.replace(EARLIEST.pattern, ' ')
  const day = dayIn(text, met)
  if (day !== undefined && isAfter(day, met)) return { kind: 'day', date: day, words: null }
  for (const one of [...FORMS, WHOLE_YEAR]) {
    const time = read(one, text, met)
    if (time?.date != null && isAfter(time.date, met)) return time
  }
  return null
}

function undatedIn(text: string): StatedTime | null {
  const earliest = read(EARLIEST, text, null)
  if (earliest !== null) return earliest
  const day = findYearlessDate(text)
  if (day !== undefined) return { kind: 'day', date: null, words: day }
  return read(YEARLESS_MONTH, text, null) ?? read(NEXT, text, null) ?? read(OTHER, text, null)
}

const dayIn = (text: string, met: string | null): string | undefined => datesIn(text, met)[0]?.date

function read({ kind, pattern, date }: Form, text: string, met: string | null): StatedTime | null {
  const found = pattern.exec(text)
  if (found === null) return null
  const { year, ...groups } = found.groups ?? {}
  const whole = year === undefined || /^\d/.test(year) ? year : met === null ? undefined : saidYear(year, met)
  const value = year !== undefined && whole === undefined ? null : date({ ...groups, year: whole })
  return { kind, date: value, words: kind === 'year' ? null : found[0] }
}

/**
 * True when the last of a time is not before the meeting: what is as exact as the meeting's own month may come after
 * it.
 */
const isAfter = (date: string, met: string | null): boolean =>
  met === null || (date.length === 10 ? date > met : date >= met.slice(0, date.length))
