import type { MeetingData } from '../model/meeting-schema.ts'
import { words } from '../words/index.ts'
import { because } from './derived.ts'
import { dateInWords } from './said.ts'

/** Characters of `YYYY-MM-DD`. */
const WHOLE = 10

/**
 * Why a meeting has no whole date, in a sentence a reader can check: its data in; what is not known, what is, and the
 * reasons as they were given, or nothing, out.
 */
export function dateNotice(meeting: MeetingData): { lead: string; why: string; because: string } | null {
  if (meeting.date?.length === WHOLE) return null
  const { meeting: said, derived } = words()
  const known =
    { 0: said.dateUnknown, 4: said.dayAndMonthUnknown, 7: said.dayUnknown }[meeting.date?.length ?? 0] ??
    said.dateIncomplete
  const reasons = because(meeting, 'date')
  const why = [
    meeting.date === null ? '' : said.metIn(dateInWords(meeting.date)),
    reasons.length > 0 ? '' : derived.dateFrom[meeting.dateFrom],
  ]
  return { lead: known, why: why.filter(Boolean).join(' '), because: reasons.join(' ') }
}
