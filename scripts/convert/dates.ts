/**
 * Finds dates in Swedish text and gives them as ISO. A day without a year is reported, never completed.
 */
import { MONTHS } from '../../src/protokoll/dates.ts'

const ISO = /\b(20\d{2}|19\d{2})-(\d{2})-(\d{2})\b/
/** "20210319" */
const COMPACT = /\b(20\d{2}|19\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\b/
/** "den 19 februari 2021" */
const WORDS = new RegExp(String.raw`\b(\d{1,2}) (${MONTHS.join('|')}|august) (20\d{2}|19\d{2})\b`, 'i')
/** "19/2 2021" */
const SLASHED = /\b(\d{1,2})\/(\d{1,2})[ -](20\d{2}|19\d{2})\b/
/** "16 mars", with no year after it */
const YEARLESS = new RegExp(String.raw`\b(\d{1,2}) (${MONTHS.join('|')})\b(?! \d{4})`, 'i')

/** The first whole date of a text, or undefined. @example findDate('Möte den 19 februari 2021') // => '2021-02-19' */
export function findDate(text: string): string | undefined {
  const iso = ISO.exec(text) ?? COMPACT.exec(text)
  if (iso) return valid(iso[1], Number(iso[2]), Number(iso[3]))
  const words = WORDS.exec(text)
  if (words) return valid(words[3], MONTHS.findIndex((month) => month.startsWith(words[2]?.toLowerCase() ?? '-')) + 1, Number(words[1]))
  const slashed = SLASHED.exec(text)
  return slashed ? valid(slashed[3], Number(slashed[2]), Number(slashed[1])) : undefined
}

/** A day and month without a year, as written, or undefined. */
export const findYearlessDate = (text: string): string | undefined => YEARLESS.exec(text)?.[0]

function valid(year: string | undefined, month: number, day: number): string | undefined {
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const date = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined
}
