/**
 * A query read as the names of things: numbers of diaries and of §§, days, months and years. Text in, what it says
 * out.
 */
import { entryAt } from '../../model/lists.ts'
import { WEEKDAYS } from '../../model/weekdays.ts'
import {
  dayFirst,
  ENDING,
  LOOSE_DAY,
  MONTH,
  monthOf,
  PADDED_DAY,
  SHORT_OR_YEAR,
  YEAR,
  yearFirst,
  yearOf,
} from '../../swedish/numbers/date-parts.ts'

/** What a query says, read as names of things; null when some word of it is something else. */
export interface Reference {
  organWords: string[]
  /** The figures of a dnr, or of § and year: "571", "2024". */
  figures: string[]
  number: string | null
  year: string | null
  date: string | null
  /** A day without its year: "11-28". */
  day: string | null
  saysDnr: boolean
  saysParagraf: boolean
}

// "571-2024", "111/21", "1043:1-2021", "2024/00074"
const FIGURES = /^\d+(?:[-/:]\d+)+$/
// "HSN529-2022", "slk-2024-00074": the letters are read as a word of their own
const LETTERED = /(\p{L})[-/]?(?=\d+[-/:]\d)/gu
const ISO = /^\d{4}-\d{2}(?:-\d{2})?$/
// The forms of a text that people type, with any of the signs.
const COMPACT = new RegExp(`^${yearFirst(SHORT_OR_YEAR, PADDED_DAY, '')}$`)
// "SLK-2024-1-9" and "19/2 2021-5" are no days.
const apart = (form: string): RegExp => new RegExp(String.raw`(?<![\p{L}\d][/.:-]?)${form}(?![/.:-]?\d)`, 'gu')
// "19/2 2021", "19/2-21", "19.2.2021"
const DAY_FIRST = apart(dayFirst(LOOSE_DAY, '[/.-]', String.raw`[ /.-]\s*`, SHORT_OR_YEAR))
// "2021-2-19", "2021/02/19"
const YEAR_FIRST = apart(yearFirst(YEAR, LOOSE_DAY, '[/.-]'))
// "28:e", "19:de"
const ORDINAL = new RegExp(String.raw`^(\d{1,2}):?${ENDING}?$`)
const NUMBER = /^\d{1,4}(?:[.:]\d+|[a-z])?$/
const IS_YEAR = new RegExp(`^${YEAR}$`)
const MONTH_NAME = new RegExp(`^${MONTH}$`)
const FILLERS = new Set([
  ...WEEKDAYS.flatMap((day) => [day, `${day}en`]),
  'datum',
  'sammanträdesdatum',
  'den',
  'från',
  'i',
  'år',
  'nr',
  'protokoll',
  'protokollet',
  'möte',
  'mötet',
  'sammanträde',
  'sammanträdet',
  'beslut',
  'av',
  'vid',
  'ärende',
  'och',
])
const DNR_WORDS = new Set(['dnr', 'diarienummer', 'diarienr', 'diarie', 'd.nr'])
const PARAGRAF_WORDS = new Set(['§', '§§', 'paragraf', 'paragrafen', 'par', 'punkt', 'punkten', 'p'])

/** A query as far as it names something: words that fit nowhere count as words of a body. */
export function readReference(query: string): Reference {
  const reading: Reference = {
    organWords: [],
    figures: [],
    number: null,
    year: null,
    date: null,
    day: null,
    saysDnr: false,
    saysParagraf: false,
  }
  const words = wordsIn(query)
  for (let at = 0; at < words.length; at++) {
    const spelled = spelledDate(words.slice(at, at + 3))
    if (spelled === null) readWord(entryAt(words, at), reading)
    else {
      reading.date = spelled.date ?? reading.date
      reading.day = spelled.day ?? reading.day
      at += spelled.more
    }
  }
  return reading
}

/** Its words, with days, numbers and the letters of diaries written one way. */
function wordsIn(query: string): string[] {
  const text = query
    .normalize('NFC')
    .toLowerCase()
    .replace(/[–—−]/g, '-')
    .replace(/§+/g, ' § ')
    .replace(/[?!,;"”“()]/g, ' ')
    .replace(/(\d)\s*([-/])\s*(?=\d)/g, '$1$2')
    // "slk 2024 00974": no § has such a number.
    .replace(/(?<!\d)((?:19|20)\d{2})\s+(?=0\d|\d{5})/g, '$1-')
    .replace(/\b(\d+)\s+([a-h])(?=\s|$)/g, '$1$2')
    .replace(DAY_FIRST, (all, day: string, month: string, year: string) => isoOf(year, month, day) ?? all)
    .replace(YEAR_FIRST, (all, year: string, _, month: string, day: string) => isoOf(year, month, day) ?? all)
    .replace(LETTERED, '$1 ')
    .replace(/\bd\.\s*nr\b/g, 'dnr')
  return text
    .split(/\s+/)
    .map((word) => word.replace(/(?<![.:])[.:]+$/, ''))
    .filter(Boolean)
}

/** "28 november 2024", "28 november", "november 2024": and how many words more than one it takes. */
function spelledDate([word = '', next = '', last = '']: readonly string[]): {
  date?: string
  day?: string
  more: number
} | null {
  const day = ORDINAL.exec(word)?.[1]
  const month = namedMonth(next)
  if (day !== undefined && month !== null)
    return IS_YEAR.test(last)
      ? { date: `${last}-${month}-${two(day)}`, more: 2 }
      : { day: `${month}-${two(day)}`, more: 1 }
  const own = namedMonth(word)
  return own !== null && IS_YEAR.test(next) ? { date: `${next}-${own}`, more: 1 } : null
}

/** What one word says; it is added to the reading. */
function readWord(word: string, reading: Reference): void {
  const date = isMonth(word) ? word : compactDate(word)
  if (DNR_WORDS.has(word)) reading.saysDnr = true
  else if (PARAGRAF_WORDS.has(word)) reading.saysParagraf = true
  else if (date !== null) reading.date = date
  else if (FIGURES.test(word)) reading.figures = word.split(/[-/:]/)
  else if (IS_YEAR.test(word) && mayBeYear(reading)) reading.year = word
  else if (NUMBER.test(word) && reading.number === null) reading.number = word.replace(':', '.')
  else if (!FILLERS.has(word)) reading.organWords.push(...word.split(/[-/.]/).filter(Boolean))
}

/** The first number after "§" is that of the §. */
const mayBeYear = ({ year, saysParagraf, number }: Reference): boolean =>
  year === null && !(saysParagraf && number === null)

/** "2024-11", "2024-11-28" */
const isMonth = (word: string): boolean =>
  ISO.test(word) && Number(word.slice(5, 7)) >= 1 && Number(word.slice(5, 7)) <= 12

/** Whether a query reads as the name of something: a number of a diary or a §, or a time. */
export function isReference(query: string): boolean {
  const { figures, number, date, day } = readReference(query)
  return figures.length > 0 || number !== null || date !== null || day !== null
}

/** The day that is asked for, by its month, "11-28". */
export const dayOf = ({ day, figures }: Reference): string | null => day ?? dayIn(figures)

/** "november", "nov": two figures, or null for what is no month. */
const namedMonth = (word: string): string | null => (MONTH_NAME.test(word) ? two(String(monthOf(word))) : null)

function compactDate(word: string): string | null {
  const { year = '', month = '', day = '' } = COMPACT.exec(word)?.groups ?? {}
  return isoOf(year, month, day)
}

/** Null for what no month has as a day, and so another kind of number; "31/11" is asked for as the day it would be. */
function isoOf(year: string, month: string, day: string): string | null {
  const isDay = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31
  return isDay ? `${yearOf(year)}-${two(month)}-${two(day)}` : null
}

function two(figures: string): string {
  return figures.padStart(2, '0')
}

/** "28/11" is a day where it is no dnr and no § of a year. */
function dayIn([day = '', month = '', ...more]: readonly string[]): string | null {
  return more.length > 0 ? null : (isoOf('2000', month, day)?.slice(5) ?? null)
}
