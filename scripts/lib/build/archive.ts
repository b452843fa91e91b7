/** All content, read once and checked before anything is built: what is wrong with it, and what the build needs of it. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { calendarOf } from '../../../src/across/announced/latest.ts'
import { checkContent, type ContentFile } from '../../../src/archive/check.ts'
import type { Published } from '../../../src/archive/expected.ts'
import { faultLine } from '../../../src/archive/fault.ts'
import { contentFolder, listIds } from '../../../src/archive/files.ts'
import { OWN_WORDS } from '../../../src/archive/own-words.ts'
import { remember } from '../../../src/archive/remembered.ts'
import { shownIds, summaryOf, type MeetingSummary } from '../../../src/archive/summary.ts'
import { mattersIn } from '../../../src/across/matters/path.ts'
import { byDateDescending } from '../../../src/model/dates.ts'
import { NO_ORGANISATION, type OrganData } from '../../../src/model/schema.ts'
import type { Meeting } from '../../../src/content-file/read.ts'
import { STOPPED } from '../../../src/model/stopped.ts'
import { recordsOf } from '../../../src/search/index/records.ts'
import { pathsIn } from '../package/folder.ts'
import type { SearchedMeeting } from '../search/write.ts'

export interface Archive {
  /** A line each. */
  faults: string[]
  meetings: Published[]
  bodies: Map<string, OrganData>
  searched: SearchedMeeting[]
  /** Bodies whose latest minutes announce a day, by their slugs. */
  calendars: string[]
  /** Bodies whose protokoll are not published, since nobody has checked them: slugs and names. */
  drafts: { slug: string; name: string }[]
}

/** The files that are content by themselves. */
const LISTS = ['permalinks.json', STOPPED, OWN_WORDS]

/** What is done with each meeting that is published, and its body. */
type Give = (id: string, meeting: Meeting, body: OrganData & { slug: string }) => void

/** @param drafts Whether bodies that nobody has checked are published too. */
export function readArchive(drafts: boolean, give: Give = () => undefined): Archive {
  const archive: Archive = { faults: [], meetings: [], bodies: new Map(), searched: [], calendars: [], drafts: [] }
  const told: Told[] = []
  const faults = checkContent(filesIn(contentFolder()), shownFolder(), {
    organ: (slug, organ) => archive.bodies.set(slug, organ),
    meeting: (id, meeting, text) => {
      const summary = summaryOf(meeting)
      const { organ, date, session, source, withdrawn } = summary
      remember(text, summary)
      told.push({ organ, date, withdrawn, facts: summary.facts })
      const body = archive.bodies.get(organ)
      if (body && !withdrawn && (drafts || !body.draft)) give(id, meeting, { ...body, slug: organ })
      const [ids, shown] = [summary.paragrafer.map((paragraf) => paragraf.id), shownIds(summary)]
      archive.meetings.push({
        ...{ organ, date, session, source, ids, withdrawn, shown },
        matters: mattersIn(summary.paragrafer, organ, body?.organisation ?? NO_ORGANISATION),
      })
      const records = recordsOf(meeting)
      if (records.length > 0) archive.searched.push({ slug: organ, date, records })
    },
  })
  const whole = { ...archive, calendars: announcing(told), faults: faults.map(faultLine) }
  return drafts ? whole : withoutDrafts(whole)
}

type Told = Pick<MeetingSummary, 'organ' | 'date' | 'withdrawn' | 'facts'>

function announcing(meetings: readonly Told[]): string[] {
  const bodies = Map.groupBy([...meetings].sort(byDateDescending), ({ organ }) => organ)
  return [...bodies].flatMap(([organ, own]) => (calendarOf(own) === null ? [] : [organ]))
}

/** A body without a file is one that nobody has checked either. */
function withoutDrafts(archive: Archive): Archive {
  const { meetings, searched, bodies, calendars } = archive
  const isDraft = (slug: string): boolean => bodies.get(slug)?.draft !== false
  const slugs = new Set([...bodies.keys(), ...meetings.map(({ organ }) => organ)])
  return {
    ...archive,
    meetings: meetings.filter(({ organ }) => !isDraft(organ)),
    searched: searched.filter(({ slug }) => !isDraft(slug)),
    calendars: calendars.filter((slug) => !isDraft(slug)),
    bodies: new Map([...bodies].filter(([slug]) => !isDraft(slug))),
    drafts: [...slugs].filter(isDraft).map((slug) => ({ slug, name: bodies.get(slug)?.name ?? slug })),
  }
}

/** One line for the terminal: who is not published, and what to do. */
export function draftLine(drafts: Archive['drafts'], folder: string): string {
  const names = drafts.map(({ slug, name }) => `${name} (${folder}/organ/${slug}.md)`)
  return `${drafts.length} organ är utkast och publiceras inte: ${names.join(', ')}. Rätta namn och organisation och ta bort raden draft: true.`
}

/** The folder of content as a person names it. */
export function shownFolder(): string {
  const below = relative(process.cwd(), contentFolder()).replaceAll('\\', '/')
  return below.startsWith('..') ? contentFolder() : below
}

/**
 * SHA-256 of all that pages are made of: tells whether it changed while a site was built of it.
 * @param besides Files outside the content: the settings, and the pictures that they name.
 */
export function fingerprint(besides: readonly string[]): string {
  const folder = contentFolder()
  const hash = createHash('sha256')
  for (const path of existsSync(folder) ? pathsIn(folder).filter((name) => /\.(?:md|txt|json)$/.test(name)) : [])
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(folder, path)))
      .update('\0')
  for (const file of besides) hash.update(existsSync(file) ? readFileSync(file) : '')
  return hash.digest('hex')
}

function* filesIn(folder: string): Generator<ContentFile> {
  const read = (path: string): ContentFile => ({ path, text: readFileSync(join(folder, path), 'utf8') })
  for (const name of LISTS) if (existsSync(join(folder, name))) yield read(name)
  for (const id of listIds('organ')) yield read(`organ/${id}.md`)
  for (const id of listIds('protokoll')) {
    yield read(`protokoll/${id}.md`)
    if (existsSync(join(folder, `protokoll/${id}.txt`))) yield read(`protokoll/${id}.txt`)
  }
}
