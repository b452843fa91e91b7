/** A weekday that is not the one of its date: "torsdagen den 13 mars 2024" was a Wednesday. */
import { MONTHS } from '../../model/months.ts'
import { findDate } from '../../swedish/numbers/dates.ts'
import { weekdayOf, WEEKDAYS } from '../../model/weekdays.ts'

/** One weekday and one day with its year; of several days ("måndag–tisdag 11–12 mars 2024") nothing is said. */
const SAID = new RegExp(
  String.raw`(?<![\p{L}–-]|(?:och|till|samt|–|-) )(?<weekday>${WEEKDAYS.join('|')})(?:en|s)?,? (?:den )?(?<date>\d{1,2}(?::[ae])? (?:${MONTHS.join('|')}) 20\d{2}|\d{1,2}/\d{1,2}[ -]20\d{2}|20\d{2}-\d{2}-\d{2})(?!\d)`,
  'giu',
)

export interface Weekday {
  quote: string
  said: string
  /** What the date is. */
  is: string
}

/** @param sentences Of one place. */
export function wrongWeekdays(sentences: readonly string[]): Weekday[] {
  return sentences.flatMap((quote) =>
    [...quote.matchAll(SAID)].flatMap(({ groups }) => {
      const { weekday = '', date = '' } = groups ?? {}
      const day = findDate(date)
      const said = weekday.toLowerCase()
      const is = day === undefined ? said : weekdayOf(day)
      return is === said ? [] : [{ quote, said: `${said} ${date}`, is }]
    }),
  )
}
