/**
 * The whole archive at once, worked out once a build from the facts of each meeting: the collections in; of each body
 * its promises, its gaps and its calendar out. Pages and feeds ask here.
 */
import { type AnnouncedDays, calendarOf } from '../across/announced/latest.ts'
import { gapsOf, type Gap, type Run } from '../across/gaps/find.ts'
import { laterByDnr } from '../across/promises/later.ts'
import { openPromises, type OpenPromise } from '../across/promises/open.ts'
import { allMeetings, type MeetingEntry } from './catalogue.ts'
import { oncePerBuild } from './once.ts'

export type Calendar = AnnouncedDays<MeetingEntry>

export interface MissingBetween extends Gap {
  afterMeeting: MeetingEntry
  beforeMeeting: MeetingEntry
}

export interface BodyAcross {
  promises: OpenPromise<MeetingEntry>[]
  /** Null where its numbers run through the year, else why nothing is said of gaps. */
  because: Run['because']
  gaps: MissingBetween[]
  /** Null where none of its minutes announces a day. */
  calendar: Calendar | null
}

const NOTHING: BodyAcross = { promises: [], because: 'too-few', gaps: [], calendar: null }

/** Of each body that has a meeting, by its slug. */
export const bodiesAcross = oncePerBuild(async (): Promise<Map<string, BodyAcross>> => acrossOf(await allMeetings()))

/** @returns {@link NOTHING} for a body that has no minutes. */
export const acrossBody = async (slug: string): Promise<BodyAcross> => (await bodiesAcross()).get(slug) ?? NOTHING

function acrossOf(meetings: readonly MeetingEntry[]): Map<string, BodyAcross> {
  const promising = meetings.map((meeting) => ({
    ...meeting,
    promises: meeting.facts.promises,
    registry: meeting.body.organisation,
  }))
  const promises = Map.groupBy(openPromises(promising, laterByDnr(promising)), ({ meeting }) => meeting.organ)
  return new Map(
    [...Map.groupBy(meetings, ({ organ }) => organ)].map(([slug, own]) => [
      slug,
      { promises: promises.get(slug) ?? [], ...missingAmong(own), calendar: calendarOf(own) },
    ]),
  )
}

function missingAmong(own: readonly MeetingEntry[]): Pick<BodyAcross, 'because' | 'gaps'> {
  const byId = new Map(own.map((meeting) => [meeting.id, meeting]))
  const { gaps, because } = gapsOf(
    own.map(({ id, date, facts: { numbers, isPart }, withdrawn }) => ({ id, date, numbers, isPart, withdrawn })),
  )
  const found = gaps.flatMap((gap) => {
    const [afterMeeting, beforeMeeting] = [byId.get(gap.after), byId.get(gap.before)]
    return afterMeeting && beforeMeeting ? [{ ...gap, afterMeeting, beforeMeeting }] : []
  })
  return { because, gaps: found }
}
