/**
 * Dates as readers write them, in Swedish where nobody gives other words. ISO text in, words out; no clock and no
 * locale of the machine, so that a page reads the same wherever it is built.
 */
import { dates } from '../words/sv/dates.ts'
import { compareText } from './order.ts'

/**
 * A date in words, as exact as it is known.
 * @example dateInWords('2024-11-28') // => '28 november 2024'
 * @example dateInWords('2021-12') // => 'december 2021'
 * @example dateInWords(null) // => 'okänt datum'
 */
export function dateInWords(date: string | null, words = dates): string {
  if (date === null) return words.unknown
  const [year = '', month, day] = date.split('-')
  const name = month === undefined ? undefined : words.months[Number(month) - 1]
  if (name === undefined) return year
  return day === undefined ? `${name} ${year}` : words.day(Number(day), name, year)
}

/** What a meeting is called that is not the only one of its body and day, or not the usual one. */
function sessionName(session: string, words: typeof dates): string {
  return session === 'extra' || session === 'konstituerande' ? words[session] : words.nth(session)
}

/**
 * When a body met, and which meeting of that day it was, where it is told apart from another.
 * @example meetingInWords({ date: '2024-01-09', session: 'extra' }) // => '9 januari 2024, extra möte'
 * @example meetingInWords({ date: '2024-01-09', session: '2' }) // => '9 januari 2024, möte 2'
 */
export function meetingInWords(
  { date, session }: { date: string | null; session: string | null },
  words = dates,
): string {
  const day = dateInWords(date, words)
  return session === null ? day : `${day}, ${sessionName(session, words)}`
}

/** The year of a date, or null when not even that is known. */
export function yearOf(date: string | null): string | null {
  return date === null ? null : date.slice(0, 4)
}

/** For sorting newest first; an unknown date comes last, a known month after its days. */
export function byDateDescending(a: { date: string | null }, b: { date: string | null }): number {
  return compareText(b.date ?? '', a.date ?? '')
}
