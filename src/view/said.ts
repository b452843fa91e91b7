/** Dates, numbers and outcomes in the words of the site's language; the model says them in Swedish where nobody says otherwise. */
import * as dates from '../model/dates.ts'
import * as naming from '../model/naming.ts'
import * as outcome from '../model/outcome.ts'
import { words } from '../words/index.ts'

export const dateInWords = (date: string | null): string => dates.dateInWords(date, words().dates)

export const meetingInWords = (meeting: { date: string | null; session: string | null }): string =>
  dates.meetingInWords(meeting, words().dates)

export const shortNumber = (paragraf: naming.Numbered): string => naming.shortNumber(paragraf, words().naming)

export const fullNumber = (paragraf: naming.Numbered): string => naming.fullNumber(paragraf, words().naming)

/** A sub-matter with its §. */
export const numberWithin = (paragraf: naming.Numbered, parent: naming.Numbered | null): string =>
  naming.numberWithin(paragraf, parent, shortNumber)

/** The same, and whose the number is. */
export const fullNumberWithin = (paragraf: naming.Numbered, parent: naming.Numbered | null): string =>
  naming.numberWithin(paragraf, parent, fullNumber)

export const outcomeOf = (paragraf: outcome.Decided): outcome.Outcome => outcome.outcomeOf(paragraf, words().outcome)

export const decisionOutcome = (paragraf: outcome.Decided, decision: outcome.Step): outcome.Outcome =>
  outcome.decisionOutcome(paragraf, decision, words().outcome)

export const inRow = (names: readonly string[]): string => outcome.inRow(names, words().outcome)
