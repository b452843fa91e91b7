/** Why a meeting has no whole date, in a sentence a reader can check: its data in, two texts or nothing out. */
import { dateInWords } from '../model/dates.ts'
import type { MeetingData } from '../model/schema.ts'
import { because, DATE_FROM } from './derived.ts'

/** Characters of `YYYY-MM-DD`. */
const WHOLE = 10

export function dateNotice(meeting: MeetingData): { lead: string; why: string } | null {
  if (meeting.date?.length === WHOLE) return null
  const known =
    { 0: 'Datumet är okänt.', 4: 'Dagen och månaden är okända.', 7: 'Dagen är okänd.' }[meeting.date?.length ?? 0] ??
    'Datumet är ofullständigt.'
  const reasons = because(meeting, 'date')
  const why = [
    meeting.date === null ? '' : `Sammanträdet anges till ${dateInWords(meeting.date)}.`,
    ...(reasons.length > 0 ? reasons : [DATE_FROM[meeting.dateFrom]]),
  ]
  return { lead: known, why: why.filter(Boolean).join(' ') }
}
