import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { calendarText, type CalendarEvent } from './calendar.ts'

const EVENT: CalendarEvent = {
  uid: 'https://x.se/protokoll/ks/2024-01-09/p7.html#2024-02-06',
  date: '2024-02-06',
  from: '08:15',
  to: '12:00',
  place: 'Teams',
  summary: 'Möte: Styrelsen; ett, två',
  description: '”Nästa möte är den 6 februari 2024 kl. 08.15–12.00, via Teams.”',
  url: 'https://x.se/protokoll/ks/2024-01-09/p7.html',
  stamp: '2024-01-09',
}
const read = (text: string): ICAL.Component[] =>
  new ICAL.Component(ICAL.parse(text) as []).getAllSubcomponents('vevent')
const valueOf = (event: ICAL.Component | undefined, name: string): string =>
  String(event?.getFirstPropertyValue(name) ?? '')

test('what is written reads back as it was, by another library', () => {
  const [event] = read(calendarText('Styrelsen', [EVENT]))
  const names = ['uid', 'dtstamp', 'dtstart', 'dtend', 'location', 'summary', 'description', 'url']
  expect(names.map((name) => valueOf(event, name))).toEqual([
    EVENT.uid,
    '2024-01-09T00:00:00Z',
    '2024-02-06T08:15:00',
    '2024-02-06T12:00:00',
    EVENT.place,
    EVENT.summary,
    EVENT.description,
    EVENT.url,
  ])
})

test('a meeting without a time takes the whole day, one without an end has none', () => {
  const [day, open] = read(
    calendarText('S', [
      { ...EVENT, from: null, to: null },
      { ...EVENT, uid: 'b', to: null },
    ]),
  )
  expect([valueOf(day, 'dtstart'), valueOf(day, 'dtend')]).toEqual(['2024-02-06', ''])
  expect([valueOf(open, 'dtstart'), valueOf(open, 'dtend')]).toEqual(['2024-02-06T08:15:00', ''])
})

test('no clock and no zone of the machine shows in it', () => {
  const zone = process.env['TZ']
  const inZone = (name: string): string => {
    process.env['TZ'] = name
    return calendarText('S', [EVENT, { ...EVENT, uid: 'b', from: null, stamp: null }])
  }
  const texts = ['UTC', 'Asia/Tokyo', 'America/New_York'].map(inZone)
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
  expect(new Set(texts).size).toBe(1)
})
