/** The days that a body's latest minutes announce: its meetings in, the one that says so and its days out. */
import type { Announced } from './find.ts'

interface Announcing {
  withdrawn: boolean
  facts: { announced: readonly Announced[] }
}

/**
 * @param own Of one body, newest first: what older minutes said of the next meeting has been. Null where no whole day
 * is told.
 */
export function calendarOf<M extends Announcing>(own: readonly M[]): { meeting: M; days: Announced[] } | null {
  const latest = own.find(({ withdrawn }) => !withdrawn)
  const days = latest?.facts.announced.filter(({ date }) => date !== null) ?? []
  return latest === undefined || days.length === 0 ? null : { meeting: latest, days }
}
