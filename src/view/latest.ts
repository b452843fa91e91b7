/**
 * What is new on the start page. "Senaste besluten": meetings newest first in, decisions that are the body's own out, a
 * few from each so that one long meeting does not fill the list; a proposal, what is handed over and what is only noted
 * are no decisions, and what a meeting decides about itself is no news. "På väg till beslut": what was proposed and has
 * met no decision. "Senaste mötena": the meetings themselves.
 */
import type { Matter, Step } from '../across/matters/types.ts'
import type { MeetingEntry } from '../archive/catalogue.ts'
import { weightiest, type ParagrafSummary } from '../archive/summary.ts'
import type { Tone } from '../model/outcome.ts'
import { isRoutine } from '../swedish/headings/routine.ts'

export interface LatestDecision {
  meeting: MeetingEntry
  paragraf: ParagrafSummary
}

const FROM_EACH = 3
const DECIDED: ReadonlySet<Tone> = new Set(['own', 'rejected'])

/** @param count Most of them; fewer where the archive has fewer. */
export function latestDecisions(meetings: readonly MeetingEntry[], count: number): LatestDecision[] {
  // Where all meetings together leave room, each has more of it.
  let found = fromEach(meetings, FROM_EACH, count)
  for (let most = FROM_EACH + 1; most <= count && found.length < count; most++) found = fromEach(meetings, most, count)
  return found
}

function fromEach(meetings: readonly MeetingEntry[], most: number, count: number): LatestDecision[] {
  const found: LatestDecision[] = []
  for (const meeting of meetings) {
    if (found.length >= count) break
    found.push(...ownOf(meeting, most))
  }
  return found.slice(0, count)
}

/**
 * Decisions of a meeting's own, in its order. A § whose sub-matters decide leaves the place to them, whatever they come
 * to.
 */
function ownOf(meeting: MeetingEntry, count: number): LatestDecision[] {
  const all = weightiest(meeting.paragrafer, meeting.paragrafer.length)
  const own = all.filter(({ outcome, title }) => DECIDED.has(outcome.tone) && !isRoutine(title))
  return weightiest(own, count).map((paragraf) => ({ meeting, paragraf }))
}

/** A proposal that is older than this beside the newest minutes was most likely decided where nobody has seen it. */
const DAYS_ON_THE_WAY = 180
const DAY = 86_400_000

/**
 * Where a matter stands that is to be decided: the § that proposed it last, newest first. @param matters Of the whole
 * archive.
 */
export function onTheWay(matters: readonly Matter[], meetings: readonly MeetingEntry[], count: number): Step[] {
  const newest = Math.max(...meetings.map(({ date }) => timeOf(date)))
  const waiting = matters.flatMap(({ missing, steps }) => (missing?.what === 'decision' ? steps.slice(-1) : []))
  const recent = waiting.filter(({ meeting }) => newest - timeOf(meeting.date) <= DAYS_ON_THE_WAY * DAY)
  // One § may propose in two matters.
  const once = [...new Map(recent.map((step) => [step.path, step])).values()]
  return once.toSorted((a, b) => timeOf(b.meeting.date) - timeOf(a.meeting.date)).slice(0, count)
}

const timeOf = (date: string | null): number => (date === null ? -Infinity : Date.parse(date))

/** @returns Without those that are taken back. */
export const latestMeetings = (meetings: readonly MeetingEntry[], count: number): MeetingEntry[] =>
  meetings.filter(({ withdrawn }) => !withdrawn).slice(0, count)
