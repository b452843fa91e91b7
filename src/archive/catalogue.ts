/**
 * The archive as lists see it: what was read of the content in, meetings newest first and bodies by name out,
 * each meeting with its body and its addresses. Pages ask here and nowhere else.
 */
import { meetingFolder, meetingPath } from '../model/address.ts'
import { byDateDescending } from '../model/dates.ts'
import { knownOf, type History } from '../model/history.ts'
import { oldBodies, oldPlaces } from '../model/old-places.ts'
import { oldAddresses, type OldAddress } from '../model/permalinks.ts'
import { NO_ORGANISATION, type OrganData } from '../model/organ-schema.ts'
import { siteSettings } from '../site/settings/index.ts'
import { loadPermalinks } from './register.ts'
import { knownArchive } from './known.ts'
import type { MeetingSummary } from './summary.ts'
import { oncePerBuild } from './once.ts'

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

/** A list of its own for each who asks, so that nobody sorts that of another. */
function listOncePerBuild<T>(work: () => readonly T[]): () => Promise<T[]> {
  const list = oncePerBuild(work)
  return () => Promise.resolve([...list()])
}

/** Those that are published: drafts are where the settings say so. */
export const allBodies = listOncePerBuild(publishedBodies)

/** Their meetings, the newest first. */
export const allMeetings = listOncePerBuild(publishedMeetings)

/** The register of addresses. */
const permalinks = oncePerBuild(loadPermalinks)

/** Whether there is anything to search. */
export const hasMeetings = oncePerBuild(async (): Promise<boolean> => (await allMeetings()).length > 0)

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
