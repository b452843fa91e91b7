/**
 * The archive as lists see it: what was read of the content in, meetings newest first and bodies by name out,
 * each meeting with its body and its addresses. Pages ask here and nowhere else.
 */
import { meetingFolder, meetingPath } from '../model/address.ts'
import { byDateDescending } from '../model/dates.ts'
import { knownOf, type History } from '../model/history.ts'
import { oldBodies, oldPlaces } from '../model/old-places.ts'
import { oldAddresses, type OldAddress, type Permalinks } from '../model/permalinks.ts'
import { NO_ORGANISATION, type OrganData } from '../model/organ-schema.ts'
import { siteSettings } from '../site/settings/index.ts'
import { loadPermalinks } from './register.ts'
import { knownArchive } from './known.ts'
import type { MeetingSummary } from './summary.ts'
import { isDev } from '../places.ts'

export interface Body extends OrganData {
  slug: string
}

export interface MeetingEntry extends MeetingSummary {
  id: string
  /** Of its content, see `KnownMeeting`. */
  hash: string
  body: Body
  folder: string
  path: string
  /** When it was published here, and when it changed. */
  history: History
  /** Days that it got an address which had been another meeting's, the oldest first. */
  taken: Taken[]
}

interface Taken {
  date: string
  because: string
  /** Address of the meeting's page today; null where it is not on the site. */
  to: string | null
}

/** Many pages ask for the same, so that a build looks once; while the site is worked on each page looks anew. */
function once<T>(look: () => T[]): () => Promise<T[]> {
  let found: readonly T[] | undefined
  return () => {
    found = isDev() ? look() : (found ?? look())
    return Promise.resolve([...found])
  }
}

/** Those that are published: drafts are where the settings say so. */
export const allBodies = once(publishedBodies)

/** Their meetings, the newest first. */
export const allMeetings = once(publishedMeetings)

function publishedBodies(): Body[] {
  const { drafts } = siteSettings()
  const { bodies, meetings } = knownArchive()
  const known = [...bodies].map(([slug, data]) => ({ ...data, slug }))
  const unknown = [...meetings.values()].map(({ summary }) => summary.organ).filter((slug) => !bodies.has(slug))
  return [...known, ...[...new Set(unknown)].map(unnamed)]
    .filter(({ draft }) => drafts || !draft)
    .sort((a, b) => a.name.localeCompare(b.name, 'sv'))
}

function publishedMeetings(): MeetingEntry[] {
  const bodies = new Map(publishedBodies().map((body) => [body.slug, body]))
  const register = permalinks()
  const all = [...knownArchive().meetings]
  const pageOf = (source: string): string | null => {
    const found = all.find(([, { summary }]) => summary.source === source && bodies.has(summary.organ))
    return found ? meetingPath(found[1].summary) : null
  }
  return all
    .flatMap(([id, { hash, summary }]) => {
      const body = bodies.get(summary.organ)
      const folder = meetingFolder(summary)
      const { took = [], ...entry } = register[folder] ?? {}
      const history = knownOf(entry)
      const taken = took.map(({ date, because = '', source }) => ({ date, because, to: pageOf(source) }))
      return body ? [{ ...summary, id, hash, body, folder, path: meetingPath(summary), history, taken }] : []
    })
    .sort((a, b) => byDateDescending(a, b) || a.body.name.localeCompare(b.body.name, 'sv'))
}

let known: Permalinks | undefined

/** Many pages ask for all meetings, so a build reads the register once. */
const permalinks = (): Permalinks => (isDev() ? loadPermalinks() : (known ??= loadPermalinks()))

let anyMeeting: Promise<boolean> | undefined

/** Whether there is anything to search. Every page asks, so a build looks once. */
export function hasMeetings(): Promise<boolean> {
  const look = async (): Promise<boolean> => (await allMeetings()).length > 0
  return isDev() ? look() : (anyMeeting ??= look())
}

/** Addresses that were published once and that no page of today fills. */
export async function allOldAddresses(): Promise<OldAddress[]> {
  const meetings = (await allMeetings()).map((meeting) => ({ ...meeting, ids: meeting.paragrafer.map(({ id }) => id) }))
  return oldAddresses(permalinks(), meetings)
}

/** Pages of bodies and years that were published once and that nothing fills today. */
export async function allOldPlaces(): Promise<OldAddress[]> {
  return oldPlaces(
    permalinks(),
    await allMeetings(),
    (await allBodies()).map(({ slug }) => slug),
  )
}

/** Bodies that had a feed once and have no page today, by slug, with the slugs their meetings are of today. */
export async function allOldBodies(): Promise<Map<string, Set<string>>> {
  return oldBodies(
    permalinks(),
    await allMeetings(),
    (await allBodies()).map(({ slug }) => slug),
  )
}

/** A body whose file nobody has written yet is a draft. */
function unnamed(slug: string): Body {
  return {
    slug,
    name: slug,
    organisation: NO_ORGANISATION,
    shortName: null,
    aliases: [],
    about: null,
    overklagande: 'okant',
    contact: null,
    draft: true,
  }
}
