/**
 * Addresses: ASCII, lower case, explicit `.html`, made from numbers and dates alone so that they never die.
 * Everything here is text in, text out; the only place that knows how the site's files are named.
 */
import { FOLD } from './fold.ts'

/** @example slugify('Hälso- och sjukvård') // => 'halso-och-sjukvard' */
export function slugify(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, (char) => FOLD[char] ?? '-')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '')
}

/**
 * The id of a § from its number as printed; `kind` is 'p' for a § and 'punkt' for any other numbered point.
 * @example paragrafId('p', '216.1') // => 'p216-1'
 * @example paragrafId('punkt', '7a') // => 'punkt7a'
 */
export function paragrafId(kind: 'p' | 'punkt', number: string): string {
  return `${kind}${slugify(number)}`
}

/** What an address needs to know of a meeting. */
export interface MeetingKey {
  organ: string
  date: string | null
  /** What tells it from another one of the same body and day, see `dayOf`; null for the only one or the usual one. */
  session: string | null
  source: string
}

/**
 * The last part of a meeting's folder and the name of its content file: the date or, where nobody knows it,
 * the name of the source, so that two undated meetings of one body never meet. A meeting that calls itself extra or
 * constituent says so, whether it is alone on its day or not: its address does not change when another one comes.
 * @example dayOf({ organ: 'x', date: '2024-01-09', session: 'extra', source: 'm.txt' }) // => '2024-01-09-extra'
 * @example dayOf({ organ: 'x', date: null, session: null, source: 'a/Möte 3.txt' }) // => 'utan-datum-a-mote-3'
 */
export function dayOf({ date, session, source }: Omit<MeetingKey, 'organ'>): string {
  if (date === null) return `utan-datum-${slugify(source.replace(/\.[^./]+$/, ''))}`
  return session === null ? date : `${date}-${session}`
}

/**
 * The other way: date and session of the last part of a meeting's folder.
 * @example meetingOf('2024-01-09-extra') // => { date: '2024-01-09', session: 'extra' }
 * @example meetingOf('utan-datum-a-mote-3') // => { date: null, session: null }
 */
export function meetingOf(day: string): Pick<MeetingKey, 'date' | 'session'> {
  const [, date = null, session = null] = /^(\d{4}(?:-\d{2}){0,2})(?:-(\w+))?$/.exec(day) ?? []
  return { date, session }
}

/** Id of a meeting in its collection, and its content file without the ending: `hsn-au/2024-11-28`. */
export function meetingId(meeting: MeetingKey): string {
  return `${meeting.organ}/${dayOf(meeting)}`
}

/** Folder of a meeting, from the site's root: `protokoll/hsn-au/2024-11-28`. */
export function meetingFolder(meeting: MeetingKey): string {
  return `protokoll/${meetingId(meeting)}`
}

/** Address of a meeting's page, from the site's root. */
export function meetingPath(meeting: MeetingKey): string {
  return `${meetingFolder(meeting)}/index.html`
}

/** Address of one § on a page of its own, from the site's root. */
export function paragrafPath(meeting: MeetingKey, id: string): string {
  return `${meetingFolder(meeting)}/${id}.html`
}

/** Address of a body's page, from the site's root. */
export function organPath(organ: string): string {
  return `organ/${organ}.html`
}

/** What a body's §s of one year came to. */
export function organYearPath(organ: string, year: string): string {
  return `organ/${organ}/${year}.html`
}

/** What a body has said will come back. */
export function promisesPath(organ: string): string {
  return `organ/${organ}/loften.html`
}

/** What has been corrected on the whole site. */
export const CORRECTIONS = 'rattelser.html'

/** Days that its latest minutes announce, for a calendar program. */
export function calendarPath(organ: string): string {
  return `flode/${organ}.ics`
}

/**
 * The relative link from one page to another, both given from the site's root; a fragment is kept.
 * Relative links are what lets the same folder work at `/`, below `/a/b/` and from a disk.
 * @example relative('protokoll/hsn-au/2024-11-28/p206.html', 'index.html') // => '../../../index.html'
 */
export function relative(from: string, to: string): string {
  const [toPath = '', fragment] = to.split('#')
  const hash = fragment === undefined ? '' : `#${fragment}`
  const fromParts = from.split('/').slice(0, -1)
  const toParts = toPath.split('/')
  if (from === toPath && hash) return hash
  let shared = 0
  while (shared < fromParts.length && shared < toParts.length - 1 && fromParts[shared] === toParts[shared]) shared++
  return '../'.repeat(fromParts.length - shared) + toParts.slice(shared).join('/') + hash
}
