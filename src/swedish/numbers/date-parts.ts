/**
 * What a written day is made of: its parts as patterns, the orders they stand in, and what they mean. Texts are read by
 * all of it (`dates.ts`), a question by the forms that people type (`search/query/reference.ts`): so no expression is
 * made here that the search page would have to carry.
 */
import { MONTHS } from '../../model/months.ts'

/** "2021" */
export const YEAR = String.raw`(?:19|20)\d{2}`
/** "2021", "21": what the two figures mean is asked of `yearOf`. */
export const SHORT_OR_YEAR = String.raw`(?:19|20)?\d{2}`
/** "november", "nov", "nove": whole, or its first three or four letters; "august" as well. */
export const MONTH = `(?:${MONTHS.map(beginnings).join('|')}|august)`
/** What follows the figures of a day: "14:e", "1:a", "2:dra" */
export const ENDING = '(?:e|a|de|te|dra|dje)'

/** A day and its month, as patterns. */
export interface DayParts {
  day: string
  month: string
}

/** One figure or two, whatever they say. */
export const LOOSE_DAY: DayParts = { day: String.raw`\d{1,2}`, month: String.raw`\d{1,2}` }
/** Two figures each, of a calendar. */
export const PADDED_DAY: DayParts = { day: String.raw`(?:0[1-9]|[12]\d|3[01])`, month: '(?:0[1-9]|1[0-2])' }

/**
 * "2023-11-14", "2023/11/14", "20231114": the same sign, or none, twice. A pattern with the groups year, month and day.
 * @param space What may stand around each sign.
 */
export const yearFirst = (year: string, { day, month }: DayParts, sign: string, space = ''): string =>
  String.raw`(?<year>${year})${space}(?<sign>${sign})${space}(?<month>${month})${space}\k<sign>${space}(?<day>${day})`

/**
 * "14.11.2023", "14/11 2023", "14 november 2023". A pattern with the same groups.
 * @param sign Between day and month. @param then Between month and year.
 */
export const dayFirst = ({ day, month }: DayParts, sign: string, then: string, year: string): string =>
  `(?<day>${day})${sign}(?<month>${month})${then}(?<year>${year})`

/** Which month a text is that `MONTH` or a month's figures fit, 1–12; figures may say more or less. */
export const monthOf = (written: string): number =>
  /^\d/.test(written)
    ? Number(written)
    : MONTHS.findIndex((month) => month.startsWith(written.toLowerCase().slice(0, 3))) + 1

/** Four figures of two or four. @example yearOf('61') // => '1961' @example yearOf('60') // => '2060' */
export const yearOf = (written: string): string =>
  written.length > 2 ? written : Number(written) > 60 ? `19${written}` : `20${written}`

/** "nov(?:e(?:mber)?)?" */
function beginnings(month: string): string {
  const [short, fourth, rest] = [month.slice(0, 3), month.slice(3, 4), month.slice(4)]
  return fourth === '' ? short : `${short}(?:${fourth}${rest === '' ? '' : `(?:${rest})?`})?`
}
