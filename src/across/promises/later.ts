/**
 * The later §§ of a matter by its dnr: an archive in, a question that answers which §§ came after one out.
 * Numbers are of one organisation's registers: two municipalities both have a "KS 2024/12".
 */

import { matterPath } from '../matters/path.ts'
import { compareText } from '../../model/order.ts'

export interface Recorded {
  id: string
  dnr: readonly string[]
  withdrawn: boolean
  /** Id of the § it is part of, or null. */
  parent: string | null
}

export interface RecordedMeeting {
  /** Id of its content: "ks/2024-01-09". */
  id: string
  organ: string
  /** Whose registers its dnrs are of. */
  registry: string
  date: string | null
  withdrawn: boolean
  paragrafer: readonly Recorded[]
}

/** A § somewhere in the archive. */
export interface Place<M> {
  meeting: M
  /** Id of the §. */
  id: string
}

/** The §§ of the same matter that came after this one, the earliest first; null where nothing ties it to others. */
export type LaterOf<M> = (meeting: M, id: string) => Place<M>[] | null

/** @param meetings Of any bodies, in any order. */
export function laterByDnr<M extends RecordedMeeting>(meetings: readonly M[]): LaterOf<M> {
  const byNumber = new Map<string, Place<M>[]>()
  const inOrder = meetings
    .filter(isPlaced)
    .sort((a, b) => compareText(a.date ?? '', b.date ?? '') || compareText(a.id, b.id))
  for (const meeting of inOrder)
    for (const { id, withdrawn } of meeting.paragrafer)
      for (const key of withdrawn ? [] : keysOf(meeting, id)) {
        const places = byNumber.get(key)
        if (places === undefined) byNumber.set(key, [{ meeting, id }])
        else places.push({ meeting, id })
      }
  return (meeting, id) => {
    const keys = keysOf(meeting, id)
    if (keys.length === 0 || !isPlaced(meeting)) return null
    const places = new Set(keys.flatMap((key) => byNumber.get(key) ?? []))
    const later = [...places].filter((place) => comesAfter(place.meeting, meeting))
    const once = new Map(later.map((place) => [`${place.meeting.id} ${place.id}`, place]))
    return [...once.values()].sort((a, b) => compareText(a.meeting.date ?? '', b.meeting.date ?? ''))
  }
}

const isPlaced = ({ date, withdrawn }: RecordedMeeting): boolean => date !== null && !withdrawn

/** As exact as both are known: within one month that is all that is known of one of them nothing is said. */
function comesAfter(one: RecordedMeeting, other: RecordedMeeting): boolean {
  const [a, b] = [one.date ?? '', other.date ?? '']
  const length = Math.min(a.length, b.length)
  return a.slice(0, length) > b.slice(0, length)
}

/** Of a §, and of the § that it is part of. */
function keysOf(meeting: RecordedMeeting, id: string): string[] {
  const own = meeting.paragrafer.find((one) => one.id === id)
  if (own === undefined) return []
  const numbers = own.dnr.length > 0 || own.parent === null ? own.dnr : above(meeting, own.parent)
  return [...new Set(numbers.map((number) => matterPath(number, meeting.organ, meeting.registry)))]
}

const above = ({ paragrafer }: RecordedMeeting, parent: string): readonly string[] =>
  paragrafer.find(({ id }) => id === parent)?.dnr ?? []
