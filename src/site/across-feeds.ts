/** What feeds and calendars of the whole archive hold: what was worked out of each body in, entries and events out. */
import { h } from 'hastscript'
import type { CalendarEvent } from '../across/announced/calendar.ts'
import type { Corrected } from '../archive/corrections.ts'
import type { BodyAcross, Calendar, MissingBetween } from '../archive/bodies-across.ts'
import { organPath, paragrafPath } from '../model/address.ts'
import { aboutInWords, aboutOne, groupsOf } from '../view/corrected.ts'
import { byDateDescending } from '../model/dates.ts'
import { betweenWords, gapId, missingWords } from '../view/gaps.ts'
import { hasReturned, placeWords, timeWords } from '../view/promises.ts'
import { meetingInWords } from '../view/said.ts'
import { words } from '../words/index.ts'
import type { FeedEntry } from './feeds.ts'

/** Newest entries in a feed; readers that ask seldom still miss none. */
const ENTRIES = 100

/** Dated by the meeting after the gap: then it could be seen. */
export const gapEntries = (bodies: readonly BodyAcross[]): FeedEntry[] =>
  newest(bodies.flatMap(({ gaps }) => gaps.map(gapEntry)))

function gapEntry(gap: MissingBetween): FeedEntry {
  const { body, date } = gap.beforeMeeting
  return {
    path: `${organPath(body.slug)}#${gapId(gap)}`,
    title: words().gaps.entry(body.name, missingWords(gap), gap.year),
    date,
    author: body.name,
    content: [h('p', `${missingWords(gap)}, ${betweenWords(gap)}.`), h('p', words().gaps.means)],
  }
}

/** Each sentence by itself, dated by the meeting that said it. */
export const promiseEntries = (url: string, bodies: readonly BodyAcross[]): FeedEntry[] =>
  newest(
    bodies.flatMap(({ promises }) =>
      promises
        .filter((one) => !hasReturned(one))
        .map(({ meeting, promised }, at, promises): FeedEntry => {
          const path = paragrafPath(meeting, promised.id)
          const nth = promises
            .slice(0, at)
            .filter((one) => one.meeting.id === meeting.id && one.promised.id === promised.id)
          return {
            path: nth.length === 0 ? path : `${path}#lofte-${nth.length + 1}`,
            title: `${meeting.body.name}, ${placeWords({ meeting, id: promised.id })}`,
            date: meeting.date,
            author: meeting.body.name,
            content: [
              h('blockquote', h('p', promised.quote)),
              h(
                'p',
                `${words().promises.stated(timeWords(promised.time))}${promised.proposedTo === null ? '' : words().promises.onlyProposed}`,
              ),
              h('p', h('a', { href: `${url}${path}` }, words().matter.read)),
            ],
          }
        }),
    ),
  )

/** What was corrected, and not what stood there: that is on the page, where later masks reach it. */
export const correctionEntries = (url: string, all: readonly Corrected[]): FeedEntry[] =>
  all.slice(0, ENTRIES).map(({ entry, correction, anchor }) => ({
    path: `${entry.path}#${anchor}`,
    title: words().corrected.entry(entry.body.name, meetingInWords(entry), aboutInWords(correction)),
    date: correction.date,
    author: entry.body.name,
    content: [
      h(
        'ul',
        groupsOf(correction).map(({ ones, who, because, note }) => {
          const links = ones.flatMap((one, at) => [
            ...(at > 0 ? [', '] : []),
            h('a', { href: `${url}${pageOf(entry, one.id)}` }, aboutOne(one)),
          ])
          const said = [who, because === null ? '' : `${words().corrected.because} ${because}`, note ?? '']
            .filter(Boolean)
            .join(' ')
          return h('li', [...links, `: ${said}`])
        }),
      ),
    ],
  }))

/** A § that is gone has its meeting's. */
const pageOf = (entry: Corrected['entry'], id: string | null): string =>
  id !== null && entry.paragrafer.some((one) => one.id === id) ? paragrafPath(entry, id) : entry.path

const newest = (entries: readonly FeedEntry[]): FeedEntry[] => [...entries].sort(byDateDescending).slice(0, ENTRIES)

/** @param url Of the site, ended by "/". @returns One a day that has a date. */
export const eventsOf = (url: string, { meeting, days }: Calendar): CalendarEvent[] =>
  days.flatMap(({ id, quote, date, from, to, place }) => {
    if (date === null) return []
    const address = `${url}${paragrafPath(meeting, id)}`
    return [
      {
        ...{ uid: `${address}#${date}`, date, from, to, place, url: address, stamp: meeting.date },
        summary: words().promises.event(meeting.body.name),
        description: words().promises.announced(quote, placeWords({ meeting, id })),
      },
    ]
  })
