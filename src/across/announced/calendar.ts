import ical from 'ical-generator'

export interface CalendarEvent {
  /** An id that no other event in the world has. */
  uid: string
  /** `YYYY-MM-DD` */
  date: string
  /** `HH:MM`, or null where it is not told: the whole day. */
  from: string | null
  to: string | null
  place: string | null
  summary: string
  description: string
  url: string
  /** When it was announced, as exact as it is known. */
  stamp: string | null
}

/**
 * A calendar of announced meetings as iCalendar text (RFC 5545): days and what is said of each in, the file out. The
 * same in gives the same to the byte: the stamp is the day of the meeting that announced it, and times are those of the
 * place, which every calendar shows as its own (they float).
 */
export function calendarText(name: string, events: readonly CalendarEvent[]): string {
  const calendar = ical({ name, prodId: { company: 'Paragraf', product: 'Paragraf', language: 'SV' } })
  for (const { uid, date, from, to, place, summary, description, url, stamp } of events)
    calendar.createEvent({
      ...{ id: uid, summary, description, url },
      stamp: new Date(stamp ?? '1970'),
      start: moment(date, from),
      ...(from === null ? { allDay: true } : { floating: true }),
      ...(from !== null && to !== null && to > from && { end: moment(date, to) }),
      ...(place !== null && { location: place }),
    })
  return calendar.toString()
}

const moment = (date: string, time: string | null): Date => new Date(`${date}T${time ?? '00:00'}:00Z`)
