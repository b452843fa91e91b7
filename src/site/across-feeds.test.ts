/** Entries of feeds and events of calendars: whole addresses of their own, newest first. */
import { expect, test } from 'vitest'
import type { BodyAcross } from '../archive/bodies-across.ts'
import type { MeetingEntry } from '../archive/catalogue.ts'
import { eventsOf, gapEntries, promiseEntries } from './across-feeds.ts'

const meeting = (date: string): MeetingEntry =>
  ({
    ...{ id: `ks/${date}`, organ: 'ks', date, session: null, source: 'a.txt' },
    body: { slug: 'ks', name: 'Styrelsen', shortName: null },
    paragrafer: [{ id: 'p7', name: '§ 7', title: 'Taxa' }],
  }) as unknown as MeetingEntry
const [old, young] = [meeting('2024-01-10'), meeting('2024-03-10')]
const promised = (one: MeetingEntry, quote: string): BodyAcross['promises'][number] => ({
  ...{ meeting: one, state: 'waiting', later: [] },
  promised: { id: 'p7', quote, time: { kind: 'none', date: null, words: null }, postponed: false, proposedTo: null },
})
const BODY: BodyAcross = {
  ...{ because: null, calendar: null },
  promises: [promised(old, 'Först.'), promised(young, 'Ett.'), promised(young, 'Två.')],
  gaps: [
    {
      year: '2024',
      from: 8,
      to: 9,
      count: 2,
      after: old.id,
      before: young.id,
      afterMeeting: old,
      beforeMeeting: young,
    },
  ],
}

test('each promise has an address of its own, also where one § makes two', () => {
  expect(promiseEntries('https://x.se/', [BODY]).map(({ path }) => path)).toEqual([
    'protokoll/ks/2024-03-10/p7.html',
    'protokoll/ks/2024-03-10/p7.html#lofte-2',
    'protokoll/ks/2024-01-10/p7.html',
  ])
})

test('a gap is told when the meeting after it is there', () => {
  expect(gapEntries([BODY]).map(({ path, title, date }) => [path, title, date])).toEqual([
    ['organ/ks.html#lucka-2024-8', 'Styrelsen: §§\u00a08–9 år 2024 finns inte på webbplatsen', '2024-03-10'],
  ])
})

test('an event has the address of the § that announced it, and only a whole day is one', () => {
  const day = { id: 'p7', quote: 'Nästa möte', words: '6 maj', from: null, to: null, place: null }
  const events = eventsOf('https://x.se/', {
    meeting: young,
    isPast: false,
    days: [
      { ...day, date: '2024-05-06' },
      { ...day, date: null },
    ],
  })
  expect(events.map(({ uid, stamp }) => [uid, stamp])).toEqual([
    ['https://x.se/protokoll/ks/2024-03-10/p7.html#2024-05-06', '2024-03-10'],
  ])
})
