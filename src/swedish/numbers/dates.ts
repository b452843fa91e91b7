/**
 * Finds dates in Swedish text and gives them as ISO: one table of forms, each a pattern that names its day, month and
 * year. Where two days are given the first is the date. A day without a year is reported, never completed.
 */
import { MONTHS } from '../../model/months.ts'
import { WEEKDAYS } from '../../model/weekdays.ts'
import { dayFirst, ENDING, LOOSE_DAY, MONTH, monthOf, PADDED_DAY, YEAR, yearFirst, yearOf } from './date-parts.ts'

const SHORT = String.raw`\d{2}`
/** Letters of the language, and no class of all that there are: to compile that takes a tenth of a second a form. */
const NO_LETTER_AFTER = '(?![a-zà-öø-ÿ])'
const ORDINALS =
  'första|andra|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde|tionde|elfte|tolfte|trettonde|fjortonde|femtonde|' +
  'sextonde|sjuttonde|artonde|nittonde|tjugonde|tjugoförsta|tjugoandra|tjugotredje|tjugofjärde|tjugofemte|' +
  'tjugosjätte|tjugosjunde|tjugoåttonde|tjugonionde|trettionde|trettioförsta'
/** "14", "14:e", "1:a", "2:dra", "fjortonde" */
const DAY = String.raw`(?:\d{1,2}(?:\.(?= (?-i:[a-z]))| ?:? ?${ENDING}${NO_LETTER_AFTER})?|${ORDINALS})`
/** "onsdagen den", "ons." */
const WEEKDAY = `(?:(?:(?:${WEEKDAYS.join('|')})(?:en)?|(?:mån|tis|ons|tors?|fre|lör|sön)\\.?),? )?`
const AND = String.raw` ?(?:[-–—&+/]|och|samt|resp(?:ektive|\.)?|till|t\.? ?o\.? ?m\.?) ?${WEEKDAY}(?:den )?`
/** A comma too, where each day has its month: "3 oktober, 4 oktober 2023". */
const THEN = `(?:${AND}|, ?${WEEKDAY}(?:den )?)`
/** ", kl. 9.00–16.30," after the first of two days */
const TIME = String.raw`(?:,? kl(?:\.|ockan)? ?\d[\d.:]*(?: ?[-–] ?\d[\d.:]*)?,?)?`
/** "–15", ", 15 och 16": the first is the date. "Storgatan 5, 14 mars" and "Sal 1, den 14 mars" are one. */
const MORE_DAYS = `(?:(?:, ?${DAY}){0,4}${AND}${DAY}){0,5}`
const IN_WORDS = { day: DAY, month: MONTH }
/** One day, by its figures alone */
const NAMED_MONTH = { ...LOOSE_DAY, month: MONTH }
const NO_FIGURE_BEFORE = String.raw`(?<![\d.,:/–-])`
const NO_FIGURE_AFTER = String.raw`(?!\d)`

/** A way to write a date. */
interface Form {
  /** Groups `day`, `month` and `year`, the month in figures or words. */
  pattern: RegExp
  /** What each text with such a date has, told at a glance: forms with words are dear to compile and to look for. */
  needs: RegExp
}

const ANY = /\d/
/** One name of a month, and two. */
const NAMED = new RegExp(`[ \\d](?:${MONTH})${NO_LETTER_AFTER}`, 'i')
const NAMED_TWICE = new RegExp(` (?:${MONTH})${NO_LETTER_AFTER}[^]* (?:${MONTH})${NO_LETTER_AFTER}`, 'i')

/** A month before its day */
const NAMED_FIRST = new RegExp(`(?:${MONTH}) \\d`, 'i')

const form = (pattern: readonly string[], needs = ANY): Form => ({ pattern: new RegExp(pattern.join(''), 'gi'), needs })

/** Every whole date has one; most texts have none, and are not looked through for each form. */
const HAS_YEAR = /(?:19|20)\d{2}/

/** Whole dates. No text has two of them that begin at the same place: their order is free. */
const FORMS: readonly Form[] = [
  // 2023-11-14, 2023–11–14, 2023.11.14, 2023/11/14, 2023-11- 14
  form([String.raw`(?<!\d)`, yearFirst(YEAR, PADDED_DAY, '[-–./]', ' ?'), NO_FIGURE_AFTER]),
  // 20231114
  form([String.raw`(?<![\d-])`, yearFirst(YEAR, PADDED_DAY, ''), NO_FIGURE_AFTER]),
  // 2023 11 14, and after it at most a time; more figures, or what is counted, make it a number
  form([
    String.raw`(?<![\d,.:/–-]|\d )`,
    yearFirst(YEAR, PADDED_DAY, ' '),
    String.raw`(?![\d,.]\d|\d)`,
    String.raw`(?! \d(?!\d?[.:]\d{2}(?!\d))| ?(?:kr|kronor|tkr|mnkr|st|euro|%)${NO_LETTER_AFTER})`,
  ]),
  // 14 november 2023, 14:e nov. 2023, 14–15 november 2023, 14 november år 2023, 14november 2023
  form([dayFirst(IN_WORDS, `${MORE_DAYS} ?`, '[.,]? (?:år )?', YEAR), NO_FIGURE_AFTER], NAMED),
  // 30 november–1 december 2023
  form(
    [
      dayFirst(IN_WORDS, `${MORE_DAYS} `, `\\.?(?:${TIME}${THEN}${DAY} ${MONTH}\\.?){1,3}${TIME},? `, YEAR),
      NO_FIGURE_AFTER,
    ],
    NAMED_TWICE,
  ),
  // 14.11.2023, 14-15.11.2023, 14.–15.11.2023, 14-11-2023
  form([
    NO_FIGURE_BEFORE,
    dayFirst(LOOSE_DAY, String.raw`(?:\.? ?[-–] ?\d{1,2}(?=\.))?(?<sign>\. ?|-)`, String.raw`\k<sign>`, YEAR),
    NO_FIGURE_AFTER,
  ]),
  // 14.11–15.11.2023
  form([
    NO_FIGURE_BEFORE,
    dayFirst(LOOSE_DAY, String.raw`\.`, String.raw`\.?(?:${AND}\d{1,2}\.\d{1,2}){1,3}\.`, YEAR),
    NO_FIGURE_AFTER,
  ]),
  // 14/11 2023, 14/11-2023, 14/11/2023, 14–15/11 2023, 14 / 11 2023
  form([
    NO_FIGURE_BEFORE,
    dayFirst(LOOSE_DAY, String.raw`(?: ?[-–] ?\d{1,2})? ?\/ ?`, '[ /–-]{1,3}', YEAR),
    NO_FIGURE_AFTER,
  ]),
  // 3/10 och 4/10 2023
  form([
    NO_FIGURE_BEFORE,
    dayFirst(LOOSE_DAY, String.raw`\/`, String.raw`(?:${AND}\d{1,2}\/\d{1,2}){1,3}[ /–-]{1,3}`, YEAR),
    NO_FIGURE_AFTER,
  ]),
  // 2023, den 14 november
  form(
    [String.raw`(?<!\d)(?<year>${YEAR}),? (?:den )?(?<day>${DAY})${MORE_DAYS} (?<month>${MONTH})${NO_LETTER_AFTER}`],
    NAMED,
  ),
  // 2023 november 14
  form([String.raw`(?<!\d)(?<year>${YEAR}),? (?<month>${MONTH}) (?<day>\d{1,2})(?![\d.:])`], NAMED),
  // November 14, 2023, as machines of other languages write it
  form(
    [String.raw`(?<month>${MONTH}) (?<day>\d{1,2})(?:st|nd|rd|th)?, (?<year>${YEAR})`, NO_FIGURE_AFTER],
    NAMED_FIRST,
  ),
]

/** Two figures for the year, or none but figures, say a date only where a meeting is named. */
const MEETING = /möte|protokoll|stämma|sammanträde|anteckningar|datum|^(?:tid|dag)(?: och (?:plats|tid))? ?:/i

/** Shorter ones. No text has two of them that begin at the same place: their order is free. */
const SHORT_FORMS: readonly Form[] = [
  // 2025-3-4
  form([String.raw`(?<![\d-])`, yearFirst(YEAR, LOOSE_DAY, '-'), String.raw`(?![\d-])`]),
  // 19/7 -20, 23/1-14
  form([String.raw`(?<!\d)`, dayFirst(LOOSE_DAY, String.raw`\/`, ` ?[-–'’] ?`, SHORT), NO_FIGURE_AFTER]),
  // 28 maj -13
  form([String.raw`(?<!\d)`, dayFirst(NAMED_MONTH, ' ', String.raw`\.? ?[-–'’] ?`, SHORT), NO_FIGURE_AFTER], NAMED),
  // 28 maj 24, where the number is no hour
  form(
    [
      String.raw`(?<!\d)`,
      dayFirst(NAMED_MONTH, ' ', String.raw`\.? `, String.raw`2[4-9]|3\d|23(?![.:])`),
      '(?=$|[,;)])',
    ],
    NAMED,
  ),
  // 24-05-21, 24–05–21
  form([String.raw`(?<![\d.,:/–-])`, yearFirst(SHORT, PADDED_DAY, '[-–]'), String.raw`(?![\d.,:/–-])`]),
  // 14.11.23
  form([NO_FIGURE_BEFORE, dayFirst(LOOSE_DAY, String.raw`\.`, String.raw`\.`, SHORT), String.raw`(?![\d.])`]),
  // 220320, and no part of an organisation’s number
  form([String.raw`(?<![\d-])`, yearFirst(SHORT, PADDED_DAY, ''), String.raw`(?![\d-])`]),
]

/** "2024‑05‑15": hyphens that let no line end are hyphens; each letter stays in its place. */
const withPlainHyphens = (text: string): string => text.replace(/[\u2010\u2011\u2212]/g, '-')

/** The first whole date of a text, or undefined. @example findDate('Möte den 19 februari 2021') // => '2021-02-19' */
export const findDate = (text: string): string | undefined =>
  HAS_YEAR.test(text) ? firstIn(withPlainHyphens(text), FORMS) : undefined

/** A year said from the one in which it is written, as a group of a pattern. */
export const SAID_YEAR = '(?:i år|(?:innevarande|nästa|nästkommande|föregående) år|förra året)'
const HAS_SAID_YEAR = new RegExp(String.raw`(?<!\p{L})${SAID_YEAR}(?!\p{L})`, 'iu')
/** "den 12 mars i år" */
const SAID_FORM = form(
  [`(?<day>${DAY})${MORE_DAYS} (?<month>${MONTH})[.,]? (?<said>${SAID_YEAR})${NO_LETTER_AFTER}`],
  NAMED,
)

/** @param met The day it is written. @example saidYear('nästa år', '2024-03-12') // => '2025' */
export function saidYear(words: string, met: string): string {
  const year = Number(met.slice(0, 4))
  const away = /^nästa|^nästk/iu.test(words) ? 1 : /^f/iu.test(words) ? -1 : 0
  return String(year + away)
}

/** A date and where it stands in a text. */
export interface DateAt {
  /** ISO. */
  date: string
  from: number
  to: number
}

/**
 * Every whole date of a text, in order; of two that share a letter the first, and the longer of those.
 * @param met The day it is written, which tells the year of "den 12 mars i år"; null where it is not known.
 */
export function datesIn(text: string, met: string | null = null): DateAt[] {
  const said = met === null || !HAS_SAID_YEAR.test(text) ? [] : onSaidYears(text, met)
  const plain = withPlainHyphens(text)
  const whole = HAS_YEAR.test(text) ? FORMS.flatMap((one) => foundBy(one, plain)) : []
  const all = [...whole, ...said].sort((a, b) => a.from - b.from || b.to - a.to)
  let done = 0
  return all.filter(({ from, to }) => {
    const isFree = from >= done
    done = Math.max(done, to)
    return isFree
  })
}

const onSaidYears = (text: string, met: string): DateAt[] =>
  foundBy(SAID_FORM, text, ({ said = '', ...groups }) => ({ ...groups, year: saidYear(said, met) }))

type Groups = Record<string, string | undefined>

function foundBy({ pattern, needs }: Form, text: string, groupsOf = (groups: Groups): Groups => groups): DateAt[] {
  if (!needs.test(text)) return []
  return [...text.matchAll(pattern)].flatMap(({ 0: written, index, groups }) => {
    const date = isoOf(groupsOf(groups ?? {}))
    return date === undefined ? [] : [{ date, from: index, to: index + written.length }]
  })
}

/**
 * The date of a line that names a meeting, as associations write it.
 * @example findShortDate('Styrelsemöte 220320') // => '2022-03-20'
 */
export const findShortDate = (text: string): string | undefined =>
  MEETING.test(text) ? firstIn(withPlainHyphens(text), SHORT_FORMS) : undefined

/** "16 mars", with no year after it */
const YEARLESS = new RegExp(String.raw`(?<!\d)(?<day>${DAY}) (?<month>${MONTHS.join('|')})(?!\p{L})(?!,? \d{4})`, 'iu')

/** A day and month without a year, as written, or undefined. */
export const findYearlessDate = (text: string): string | undefined => YEARLESS.exec(text)?.[0]

/** The valid date that begins first in the text, in any of the forms. */
function firstIn(text: string, forms: readonly Form[]): string | undefined {
  const found = forms.flatMap((one) => foundBy(one, text))
  return found.reduce<DateAt | undefined>(
    (first, one) => (first === undefined || one.from < first.from ? one : first),
    undefined,
  )?.date
}

function isoOf({ day = '', month = '', year = '' }: Groups): string | undefined {
  return valid(yearOf(year), monthOf(month), dayOf(day))
}

const dayOf = (written: string): number =>
  /^\d/.test(written) ? Number.parseInt(written) : ORDINALS.split('|').indexOf(written.toLowerCase()) + 1

function valid(year: string, month: number, day: number): string | undefined {
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const date = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined
}
