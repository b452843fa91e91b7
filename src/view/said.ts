/** The model's words for dates, numbers and outcomes in the site's language; the model itself speaks Swedish. */
import * as dates from '../model/dates.ts'
import * as naming from '../model/naming.ts'
import * as outcome from '../model/outcome.ts'
import { words } from '../words/index.ts'

/** As the model's, and so are those below. */
export const dateInWords = (date: string | null): string => dates.dateInWords(date, words().dates)

/** The day, and which meeting it was where a body had two on it. */
export const meetingInWords = (meeting: { date: string | null; session: string | null }): string =>
  dates.meetingInWords(meeting, words().dates)

/** "§ 206", or the count that is ours. */
export const shortNumber = (paragraf: naming.Numbered): string => naming.shortNumber(paragraf, words().naming)

/** As {@link shortNumber}, and in so many words where the count is ours. */
export const fullNumber = (paragraf: naming.Numbered): string => naming.fullNumber(paragraf, words().naming)

/** A sub-matter with its §. */
export const numberWithin = (paragraf: naming.Numbered, parent: naming.Numbered | null): string =>
  naming.numberWithin(paragraf, parent, shortNumber)

/** The same, and whose the number is. */
export const fullNumberWithin = (paragraf: naming.Numbered, parent: naming.Numbered | null): string =>
  naming.numberWithin(paragraf, parent, fullNumber)

/** How a § as a whole ended. */
export const outcomeOf = (paragraf: outcome.Decided): outcome.Outcome => outcome.outcomeOf(paragraf, words().outcome)

/** How one of its decisions did. */
export const decisionOutcome = (paragraf: outcome.Decided, decision: outcome.Step): outcome.Outcome =>
  outcome.decisionOutcome(paragraf, decision, words().outcome)

/** Names in a row, with "och" before the last. */
export const inRow = (names: readonly string[]): string => outcome.inRow(names, words().outcome)
