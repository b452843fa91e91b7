/**
 * Finds dates in Swedish text and gives them as ISO. A day without a year is reported, never completed.
 */
import { MONTHS } from '../model/dates.ts'

const ISO = /\b(20\d{2}|19\d{2})-(\d{2})-(\d{2})\b/
/** "20210319" */
const COMPACT = /\b(20\d{2}|19\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\b/
/** "den 19 februari 2021", "19 feb. 2021" */
const WORDS = new RegExp(
  String.raw`\b(\d{1,2}) (${MONTHS.join('|')}|august|jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|dec)\.? (20\d{2}|19\d{2})\b`,
  'i',
)
/** "19/2 2021" */
const SLASHED = /\b(\d{1,2})\/(\d{1,2})[ -](20\d{2}|19\d{2})\b/
/** "16 mars", with no year after it */
const YEARLESS = new RegExp(String.raw`\b(\d{1,2}) (${MONTHS.join('|')})\b(?! \d{4})`, 'i')

/** The first whole date of a text, or undefined. @example findDate('Möte den 19 februari 2021') // => '2021-02-19' */
export function findDate(text: string): string | undefined {
  const iso = ISO.exec(text) ?? COMPACT.exec(text)
  if (iso) return valid(iso[1], Number(iso[2]), Number(iso[3]))
  const words = WORDS.exec(text)
  if (words)
    return valid(
      words[3],
      MONTHS.findIndex((month) => month.startsWith(words[2]?.toLowerCase() ?? '-')) + 1,
      Number(words[1]),
    )
  const slashed = SLASHED.exec(text)
  return slashed ? valid(slashed[3], Number(slashed[2]), Number(slashed[1])) : undefined
}

/** Two figures for the year, or none but figures, say a date only where a meeting is named. */
const MEETING = /möte|protokoll|stämma|sammanträde|anteckningar|datum/i
/** "220320", not a part of an organisation's number */
const SIX = /(?<![\d-])(\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?![\d-])/
/** "19/7 -20", "23/1-14", "28 maj -13" */
const SHORT_YEAR = new RegExp(
  String.raw`(?<!\d)(\d{1,2})(?:\/(\d{1,2})| (${MONTHS.join('|')})) ?[-–'’] ?(\d{2})(?!\d)`,
  'i',
)

/** The date of a line that names a meeting, as associations write it. @example findShortDate('Styrelsemöte 220320') // => '2022-03-20' */
export function findShortDate(text: string): string | undefined {
  if (!MEETING.test(text)) return undefined
  const short = SHORT_YEAR.exec(text)
  const month =
    short?.[2] === undefined ? MONTHS.findIndex((name) => name === short?.[3]?.toLowerCase()) + 1 : Number(short[2])
  if (short) return valid(century(short[4] as string), month, Number(short[1]))
  const six = SIX.exec(text)
  return six ? valid(century(six[1] as string), Number(six[2]), Number(six[3])) : undefined
}

const century = (year: string): string => (Number(year) > 60 ? `19${year}` : `20${year}`)

/** A day and month without a year, as written, or undefined. */
export const findYearlessDate = (text: string): string | undefined => YEARLESS.exec(text)?.[0]

function valid(year: string | undefined, month: number, day: number): string | undefined {
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const date = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined
}
