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
import type { Row } from '../data/schema.ts'
import { siteUrl } from './feeds.ts'
import { isDev } from '../places.ts'

/** Meetings whose words are given away, in an order that nothing new changes. */
export async function givenMeetings(): Promise<MeetingEntry[]> {
  const meetings = (await allMeetings()).filter(({ withdrawn }) => !withdrawn)
  return meetings.sort((a, b) => (a.folder < b.folder ? -1 : 1))
}

let last: { entry: MeetingEntry; text: string } | undefined

/** A meeting's document as JSON. Two of its files are made of it, one after the other. */
export function documentText(entry: MeetingEntry): string {
  if (last?.entry !== entry) last = { entry, text: textOf(entry) }
  return last.text
}

const textOf = ({ id, body }: MeetingEntry): string =>
  JSON.stringify(documentOf(loadMeeting(id), body, siteUrl(), correctedIds(id)))

let rows: Promise<Row[]> | undefined

/** A row a §, of the whole site; a build looks once. */
export function allRows(): Promise<Row[]> {
  return isDev() ? readRows() : (rows ??= readRows())
}

async function readRows(): Promise<Row[]> {
  const url = siteUrl()
  const { meetings } = knownArchive()
  return (await givenMeetings()).flatMap(({ id, body }) => {
    const corrected = correctedIds(id)
    return (meetings.get(id)?.rows ?? []).map((told) => wholeRow(told, body, url, corrected.get(told.id)))
  })
}

/** The rows of each partition, in the order of their names. */
export async function rowsByPartition(): Promise<Map<string, Row[]>> {
  const rows = Map.groupBy(await allRows(), ({ datum }) => partitionOf(datum))
  return new Map([...rows].sort(([a], [b]) => (a < b ? -1 : 1)))
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
