/** What the endpoints of data share: the archive and the settings in, what is given away of them out. */
import { mattersIn } from '../across/matters/path.ts'
import { allMatterPages } from '../archive/across.ts'
import { allBodies, allMeetings, type MeetingEntry } from '../archive/catalogue.ts'
import { correctedIds, loadMeeting } from '../archive/load.ts'
import { knownArchive } from '../archive/known.ts'
import { shownIds } from '../archive/summary.ts'
import { listedPages, partitionOf, type Given } from '../data/paths.ts'
import { documentOf } from '../data/meeting.ts'
import { wholeRow } from '../data/rows.ts'
import type { MeetingDocument, Row } from '../data/schema.ts'
import { siteUrl } from './feeds.ts'

/** Meetings whose words are given away, in an order that nothing new changes. */
export async function givenMeetings(): Promise<MeetingEntry[]> {
  const meetings = (await allMeetings()).filter(({ withdrawn }) => !withdrawn)
  return meetings.sort((a, b) => (a.folder < b.folder ? -1 : 1))
}

let last: { entry: MeetingEntry; document: MeetingDocument } | undefined

/** A meeting as it is given away. Two of its files are made of it, one after the other. */
export function openDocument(entry: MeetingEntry): MeetingDocument {
  if (last?.entry !== entry) last = { entry, document: documentIn(entry) }
  return last.document
}

const documentIn = ({ id, body }: MeetingEntry): MeetingDocument =>
  documentOf(loadMeeting(id), body, siteUrl(), correctedIds(id))

/** Meetings whose §§ are rows of the data. */
export async function meetingsWithRows(): Promise<MeetingEntry[]> {
  const { meetings } = knownArchive()
  return (await givenMeetings()).filter(({ id }) => (meetings.get(id)?.rows ?? 0) > 0)
}

/** How many rows there are, of the whole site. */
export async function countRows(): Promise<number> {
  const { meetings } = knownArchive()
  return (await meetingsWithRows()).reduce((sum, { id }) => sum + (meetings.get(id)?.rows ?? 0), 0)
}

/** A row a §. One meeting is read at a time, since all of them are much to hold. */
export function* rowsOf(meetings: readonly MeetingEntry[]): Generator<Row> {
  const url = siteUrl()
  const { rows } = knownArchive()
  for (const { id, body } of meetings) {
    const corrected = correctedIds(id)
    for (const told of rows(id)) yield wholeRow(told, body, url, corrected.get(told.id))
  }
}

/** The meetings of each partition of the rows, in the order of their names. */
export async function partitions(): Promise<Map<string, MeetingEntry[]>> {
  const all = Map.groupBy(await meetingsWithRows(), ({ date }) => partitionOf(date))
  return new Map([...all].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Every page that search engines may list. */
export async function allListedPages(): Promise<string[]> {
  const paged = await allMatterPages()
  const meetings = (await allMeetings()).map((entry): Given => ({
    ...entry,
    shown: shownIds(entry),
    matters: mattersIn(entry.paragrafer, entry.organ, entry.body.organisation).filter((path) => paged.has(path)),
  }))
  return listedPages(
    meetings,
    (await allBodies()).map(({ slug }) => slug),
  )
}
