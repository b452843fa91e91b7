/** The days that a body's minutes announce: its meetings in, the one that says so and its days out. */
import type { Announced } from './find.ts'

interface Announcing {
  date: string | null
  withdrawn: boolean
  facts: { announced: readonly Announced[] }
}

/** Days of the latest minutes that announce any. */
export interface AnnouncedDays<M> {
  meeting: M
  days: Announced[]
  /** Said by older minutes than the latest, which announce none: days that have been. */
  isPast: boolean
}

/**
 * A calendar that somebody follows goes on when the latest minutes announce nothing, with what has been: what older
 * minutes said of later days is no longer known.
 *
 * @param own Of one body, newest first. Null where no whole day is told.
 */
export function calendarOf<M extends Announcing>(own: readonly M[]): AnnouncedDays<M> | null {
  const standing = own.filter(({ withdrawn }) => !withdrawn)
  const [latest] = standing
  for (const meeting of standing) {
    const isPast = meeting !== latest
    const days = meeting.facts.announced.filter(
      ({ date }) => date !== null && (!isPast || date <= (latest?.date ?? '')),
    )
    if (days.length > 0) return { meeting, days, isPast }
  }
  return null
}
