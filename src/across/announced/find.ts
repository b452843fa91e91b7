/**
 * The meetings that minutes announce: a parsed meeting in, each day with its words out. A day without its year keeps
 * its words and gets no date, unless its weekday tells which year it is. Nobody asks the clock: a meeting may have been
 * moved since.
 */
import type { Meeting, ParagrafText } from '../../content-file/read.ts'
import { MONTHS } from '../../model/months.ts'
import { MEETING_WORD } from '../../swedish/bodies/meetings.ts'
import { findDate, findYearlessDate } from '../../swedish/numbers/dates.ts'
import { sentencesIn, standingIn } from '../texts.ts'
import { isCalledOff, isOfPapers } from './called-off.ts'
import { weekdayOf, WEEKDAYS } from '../../model/weekdays.ts'

export interface Announced {
  /** Id of the §. */
  id: string
  /** The sentence, as published. */
  quote: string
  /** `YYYY-MM-DD`, or null where the year is not told. */
  date: string | null
  /** The day as written. */
  words: string
  /** `HH:MM` when it begins and when it ends; null where it is not told. */
  from: string | null
  to: string | null
  place: string | null
}

const OF_MEETING = new RegExp(String.raw`(?<!\p{L})${MEETING_WORD}(?!\p{L})`, 'iu')
/** "nästa möte", "nästkommande sammanträden" */
const NEXT = new RegExp(
  String.raw`(?<!\p{L})(?:nästa|nästkommande|kommande) (?:\p{L}+ )?${MEETING_WORD}(?!\p{L})`,
  'iu',
)
/** "Nästa sammanträde", "Kommande möten 2025" as the title of a § */
const TITLE = new RegExp(
  String.raw`^(?:nästa|nästkommande|kommande) (?:\p{L}+ )?${MEETING_WORD}(?: (?:år )?(?<year>20\d{2}))?\.?$`,
  'iu',
)
const MONTH = `(?:${MONTHS.join('|')})`
/** A whole day, or one without its year; "14–15 maj" and "14 och 15 maj" are two. */
const DAY = new RegExp(
  String.raw`(?<!\d)(?:20\d{2}-\d{2}-\d{2}|\d{1,2}/\d{1,2}[ -]20\d{2}|(?:\d{1,2}(?: ?[-–] ?| och ))?\d{1,2}(?::?[ae])? ${MONTH}(?:,? 20\d{2})?)(?![\p{L}\d])`,
  'giu',
)
/** "kl 08.15-12.00", "klockan 9", "kl. 13:00 – 15:00" */
const TIME =
  /(?<!\p{L})(?:kl\.?|klockan) ?(?<from>\d{1,2}(?:[.:]\d{2})?)(?: ?(?:[-–]|till) ?(?<to>\d{1,2}[.:]\d{2}))?(?!\d)/iu
const PLACE =
  /(?<!\p{L})(?:via|genom) (?<remote>Teams|Zoom|Skype|Webex)(?!\p{L})|(?<!\p{L})plats(?:en är)?:? (?<place>\p{Lu}[\p{L}\d ]{2,40})/u
/** Longer is no announcement. */
const LONGEST = 400

/** @returns Each day once, in order, those without a date last. */
export function announcedIn(meeting: Meeting): Announced[] {
  const { date } = meeting.data
  const standing = standingIn(meeting)
  const off = standing.flatMap(calledOffIn)
  const found = standing.flatMap((paragraf) => announcedBy(paragraf, date))
  const once = new Map(found.map((one) => [one.date ?? one.words, one]))
  return [...once.values()]
    .filter((one) => !off.some((day) => isSameDay(day, one)))
    .sort((a, b) => ((a.date ?? '9') < (b.date ?? '9') ? -1 : 1))
}

type Day = Pick<Announced, 'date' | 'words'>

/** Days of meetings that a § says are not held. */
function calledOffIn({ title, parts }: ParagrafText): Day[] {
  const isNext = TITLE.test(title)
  return parts
    .flatMap(({ nodes }) => sentencesIn(nodes))
    .filter((quote) => isNext || OF_MEETING.test(quote))
    .flatMap((quote) =>
      [...quote.matchAll(DAY)]
        .filter(({ 0: words, index }) => isCalledOff(quote, index, index + words.length))
        .flatMap(({ 0: words }) => eachOf(words))
        .map((words) => ({ date: findDate(words) ?? null, words })),
    )
}

/** "11 juni" is that day of any year. */
function isSameDay(one: Day, other: Day): boolean {
  const isWhole = one.date !== null && other.date !== null
  const [a, b] = [one, other].map(({ date, words }) => date ?? findDate(`${words} 2000`) ?? words)
  return isWhole ? a === b : a?.slice(-5) === b?.slice(-5)
}

function announcedBy(paragraf: ParagrafText, met: string | null): Announced[] {
  const title = TITLE.exec(paragraf.title)
  const year = title?.groups?.['year'] ?? null
  return paragraf.parts
    .flatMap(({ nodes }) => sentencesIn(nodes))
    .filter((quote) => quote.length <= LONGEST && (title !== null || NEXT.test(quote)))
    .flatMap((quote) =>
      daysIn(quote, { start: title === null ? (NEXT.exec(quote)?.index ?? 0) : 0, year, met }).map((day) => ({
        quote,
        ...day,
      })),
    )
    .filter(({ date }) => date === null || met === null || date > met)
    .map((one) => ({ id: paragraf.data.id, ...one }))
}

interface Setting {
  /** Where the sentence begins to speak of the next meeting. */
  start: number
  /** The year that the title tells. */
  year: string | null
  met: string | null
}

/** Each day of a sentence, with the time and the place that stand after it and before the next one. */
function daysIn(quote: string, setting: Setting): Omit<Announced, 'id' | 'quote'>[] {
  const found = [...quote.matchAll(DAY)].filter(({ index }) => index >= setting.start)
  return found.flatMap(({ index, 0: written }, at) => {
    if (isOfPapers(quote, index)) return []
    return eachOf(written).flatMap((words, nth) => {
      const date = dateOf(words, quote.slice(0, index), setting)
      if (date === null && findYearlessDate(words) === undefined) return []
      const told = nth === 0 ? toldOf(quote.slice(index, found[at + 1]?.index)) : UNTOLD
      return [{ date, words, ...told }]
    })
  })
}

const UNTOLD = { from: null, to: null, place: null }
const TWO = /^(?<one>\d{1,2})(?: ?[-–] ?| och )(?<two>\d{1,2})(?<rest> .*)$/u

/** "14–15 maj 2025" is "14 maj 2025" and "15 maj 2025"; of a longer time only where it begins. */
function eachOf(words: string): string[] {
  const { one, two, rest } = TWO.exec(words.replace(/(?<=\d):?[ae](?= )/giu, ''))?.groups ?? {}
  if (one === undefined || two === undefined) return [words]
  const isBoth = words.includes(' och ') || Number(two) === Number(one) + 1
  return (isBoth ? [one, two] : [one]).map((day) => `${day}${rest ?? ''}`)
}

function toldOf(text: string): Pick<Announced, 'from' | 'to' | 'place'> {
  const { from, to } = TIME.exec(text)?.groups ?? {}
  const { remote, place } = PLACE.exec(text)?.groups ?? {}
  return { from: clock(from), to: clock(to), place: remote ?? place ?? null }
}

/** Of a day as written, what stands before it, and the year that the title or the weekday tells. */
function dateOf(words: string, before: string, { year, met }: Setting): string | null {
  const whole = findDate(words) ?? (year === null ? byWeekday(before, words, met) : findDate(`${words} ${year}`))
  return whole ?? null
}

const WEEKDAY_LAST = new RegExp(String.raw`(?<!\p{L})(?<weekday>${WEEKDAYS.join('|')})(?:en|s)?,? (?:den )?$`, 'iu')

/** "Fredag den 11 juni": the first such day after the meeting, where it is that weekday. */
function byWeekday(before: string, words: string, met: string | null): string | undefined {
  const weekday = WEEKDAY_LAST.exec(before)?.groups?.['weekday']?.toLowerCase()
  if (weekday === undefined || met === null) return undefined
  const year = Number(met.slice(0, 4))
  const day = [year, year + 1].map((one) => findDate(`${words} ${one}`)).find((one) => one !== undefined && one > met)
  return day !== undefined && weekdayOf(day) === weekday ? day : undefined
}

/** @returns "09:00" of "9" and "9.00"; null of what is no time. */
function clock(written: string | undefined): string | null {
  const [, hour = '', minute = '00'] = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(written ?? '') ?? []
  return hour === '' || Number(hour) > 23 || Number(minute) > 59 ? null : `${hour.padStart(2, '0')}:${minute}`
}
