/**
 * What is new on the start page. "Senaste besluten": meetings newest first in, decisions that are the body's own out, a few
 * from each so that one long meeting does not fill the list; a proposal, what is handed over and what is only noted are no
 * decisions, and what a meeting decides about itself is no news. "Senaste mötena": the meetings themselves.
 */
import type { MeetingEntry } from '../archive/catalogue.ts'
import { weightiest, type ParagrafSummary } from '../archive/summary.ts'
import type { Tone } from '../model/outcome.ts'
import { isRoutine } from '../swedish/routine.ts'

export interface LatestDecision {
  meeting: MeetingEntry
  paragraf: ParagrafSummary
}

const FROM_EACH = 3
const DECIDED: ReadonlySet<Tone> = new Set(['own', 'rejected'])

export function latestDecisions(meetings: readonly MeetingEntry[], count: number): LatestDecision[] {
  const found: LatestDecision[] = []
  for (const meeting of meetings) {
    if (found.length >= count) break
    // A § whose sub-matters decide leaves the place to them, whatever they come to.
    const all = weightiest(meeting.paragrafer, meeting.paragrafer.length)
    const own = weightiest(
      all.filter(({ outcome, title }) => DECIDED.has(outcome.tone) && !isRoutine(title)),
      FROM_EACH,
    )
    found.push(...own.map((paragraf) => ({ meeting, paragraf })))
  }
  return found.slice(0, count)
}

export const latestMeetings = (meetings: readonly MeetingEntry[], count: number): MeetingEntry[] =>
  meetings.filter(({ withdrawn }) => !withdrawn).slice(0, count)
