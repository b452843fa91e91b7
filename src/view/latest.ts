/** "Senaste besluten": meetings newest first in, the decisions a reader would want to hear of out, a few from each so that one long meeting does not fill the list. */
import type { MeetingEntry } from '../archive/catalogue.ts'
import { weightiest, type ParagrafSummary } from '../archive/summary.ts'

export interface LatestDecision {
  meeting: MeetingEntry
  paragraf: ParagrafSummary
}

const FROM_EACH = 3

export function latestDecisions(meetings: readonly MeetingEntry[], count: number): LatestDecision[] {
  return meetings
    .flatMap((meeting) => weightiest(meeting.paragrafer, FROM_EACH).map((paragraf) => ({ meeting, paragraf })))
    .slice(0, count)
}
