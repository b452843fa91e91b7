/**
 * All content, read once and checked before anything is built: what is wrong with it, and what the build needs of it.
 */
import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { calendarOf } from '../../../src/across/announced/latest.ts'
import { mattersIn, pagesAmong } from '../../../src/across/matters/path.ts'
import { isCorrections, pageOfCorrections, readCorrections } from '../../../src/corrections/file.ts'
import { checkContent, type ContentFile } from '../../../src/archive/check.ts'
import { anotherMeeting, meaningFaults, takenOver } from '../../../src/archive/check-meaning.ts'
import { forgottenFaults } from '../../../src/archive/check-register.ts'
import type { Published } from '../../../src/archive/expected.ts'
import { type Fault, faultLine } from '../../../src/archive/fault.ts'
import { contentFolder, listIds } from '../../../src/archive/files.ts'
import { handOver, type Known } from '../../../src/archive/known.ts'
import { OWN_WORDS } from '../../../src/archive/own-words.ts'
import { shownIds, type MeetingSummary } from '../../../src/archive/summary.ts'
import { readMeeting } from '../../../src/content-file/read.ts'
import { meetingFolder } from '../../../src/model/address.ts'
import { byDateDescending } from '../../../src/model/dates.ts'
import { type Permalinks, readPermalinks, registeredMatters } from '../../../src/model/permalinks.ts'
import { NO_ORGANISATION, type OrganData } from '../../../src/model/organ-schema.ts'
import { STOPPED } from '../../../src/model/stopped.ts'
import { officeNames } from '../../../src/privacy/index.ts'
import { type MeetingLists, meetingLists, transientMemory } from './meeting-lists.ts'
import { type Checked, checkedName, checkedOf, isChecked, parsedIn, parsedName } from './checked-meeting.ts'
import { type Content, contentNow } from './content.ts'
import type { Draft } from './drafts.ts'
import type { Memory } from './memory/index.ts'
import type { Progress } from './progress.ts'

export interface Archive {
  /** A line each. */
  faults: string[]
  meetings: Published[]
  bodies: Map<string, OrganData>
  searched: ToSearch[]
  /** What is long of each meeting, by its id. */
  apart: MeetingLists
  /** Bodies whose latest minutes announce a day, by their slugs. */
  calendars: string[]
  /** Bodies whose protokoll are not published, since nobody has checked them. */
  drafts: Draft[]
}

/** A meeting that the search has records of. */
export interface ToSearch {
  id: string
  slug: string
  date: string | null
}

/** The files that are content by themselves. */
const REGISTER = 'permalinks.json'
const LISTS = [REGISTER, STOPPED, OWN_WORDS]

/** A meeting's files that a check has found nothing wrong with, or has yet to read. */
interface Round {
  folder: string
  content: Content
  memory: Memory | null
  apart: MeetingLists
  /** Names of offices, which the check of each file knows. */
  offices: string[]
  /** By id, in the order of their files. */
  checked: Map<string, Checked>
  /** Of those that were read now: what they are remembered by. */
  read: Map<string, string>
  tell: Progress
}

/**
 * @param drafts Whether bodies that nobody has checked are published too.
 * @param memory Of earlier checks: a file that is as it was is not read again. What this one makes is remembered.
 */
export function readArchive(
  drafts: boolean,
  content = contentNow([]),
  memory: Memory | null = null,
  tell: Progress = () => undefined,
): Archive {
  const apart = meetingLists(content, memory ?? transientMemory())
  const lists = { faults: [], meetings: [], searched: [], calendars: [], drafts: [] }
  const archive: Archive = { ...lists, bodies: new Map(), apart }
  const round: Round = {
    folder: contentFolder(),
    content,
    memory,
    apart,
    offices: [],
    checked: new Map(),
    read: new Map(),
    tell,
  }
  const faults = checkContent(filesIn(round), shownFolder(), {
    organ: (slug, organ) => {
      archive.bodies.set(slug, organ)
      round.offices.push(...officeNames(organ))
    },
    meeting: (id, meeting) => {
      memory?.write(parsedName(content, id), meeting)
      round.checked.set(id, checkedOf(content, id, meeting, apart.lay(id, meeting)))
    },
  })
  rememberChecked(round, faults)
  // Where something cannot be read nothing is compared with it.
  if (faults.length === 0) faults.push(...turnedFaults(round))
  const told: Told[] = []
  for (const [id, { summary, records }] of round.checked) {
    const { organ, date, session, source, withdrawn } = summary
    told.push({ organ, date, withdrawn, facts: summary.facts })
    const [ids, shown] = [summary.paragrafer.map((paragraf) => paragraf.id), shownIds(summary)]
    archive.meetings.push({
      ...{ organ, date, session, source, ids, withdrawn, shown },
      matters: mattersIn(summary.paragrafer, organ, archive.bodies.get(organ)?.organisation ?? NO_ORGANISATION),
    })
    if (records > 0) archive.searched.push({ id, slug: organ, date })
  }
  handOver(knownTo(round, archive.bodies))
  const whole = { ...archive, calendars: announcing(told), faults: faults.map(faultLine) }
  const shown = drafts ? whole : withoutDrafts(whole)
  return faults.length > 0 ? shown : withMatterPages(shown, registerOf(round))
}

/** Of the matters that published §§ bear, those that have pages. */
function withMatterPages(archive: Archive, register: Permalinks): Archive {
  const borne = archive.meetings.flatMap(({ matters = [] }) => matters)
  const paged = pagesAmong(borne, registeredMatters(register))
  const meetings = archive.meetings.map(({ matters = [], ...meeting }) => ({
    ...meeting,
    matters: matters.filter((path) => paged.has(path)),
  }))
  return { ...archive, meetings }
}

function registerOf({ folder, content }: Round): Permalinks {
  if (!content.hashes.has(REGISTER)) return {}
  return readPermalinks(readFileSync(join(folder, REGISTER), 'utf8'), `${shownFolder()}/${REGISTER}`)
}

/** Addresses that would mean something else than they have meant. */
function turnedFaults(round: Round): Fault[] {
  const { folder, content, memory, checked } = round
  const textOf = (path: string): string => readFileSync(join(folder, path), 'utf8')
  const shown = (path: string): string => `${shownFolder()}/${path}`
  const register = registerOf(round)
  const others = [...checked].flatMap(([id, { summary }]) =>
    [anotherMeeting, takenOver].flatMap((look) => look(shown(`protokoll/${id}.md`), summary, register)),
  )
  const turned = [...content.hashes.keys()].filter(isCorrections).flatMap((path) => {
    const page = pageOfCorrections(path)
    const text = textOf(page)
    const parsed = parsedIn(memory, content, page.slice('protokoll/'.length, -'.md'.length))
    const meeting = parsed ?? readMeeting(text, shown(page))
    const corrections = readCorrections(textOf(path), shown(path))
    return [
      ...meaningFaults(shown(page), text, corrections, meeting),
      ...forgottenFaults(shown(path), corrections, meetingFolder(meeting.data), register),
    ]
  })
  return [...others, ...turned]
}

/** What is wrong must be told again, so that only what is right is remembered. */
function rememberChecked({ checked, read, memory }: Round, faults: readonly Fault[]): void {
  if (memory === null) return
  const faulty = new Set(faults.map(({ file }) => file.replace(/\.\w+$/, '')))
  for (const [id, name] of read) {
    const value = checked.get(id)
    if (value !== undefined && !faulty.has(`${shownFolder()}/protokoll/${id}`)) memory.write(name, value)
  }
}

/** What pages are told of all this. */
function knownTo({ checked, content, memory, apart }: Round, bodies: ReadonlyMap<string, OrganData>): Known {
  return {
    bodies,
    meetings: checked,
    rows: apart.rows,
    parsed: (id) => parsedIn(memory, content, id),
  }
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

/** The folder of content as a person names it. */
export function shownFolder(): string {
  const below = relative(process.cwd(), contentFolder()).replaceAll('\\', '/')
  return below.startsWith('..') ? contentFolder() : below
}

/** Files that the check must read; a meeting that is remembered is put among those that are checked. */
function* filesIn(round: Round): Generator<ContentFile> {
  const { folder, content, memory, apart, checked, tell } = round
  const read = (path: string): ContentFile => ({ path, text: readFileSync(join(folder, path), 'utf8') })
  for (const name of LISTS) if (content.hashes.has(name)) yield read(name)
  for (const id of listIds('organ')) yield read(`organ/${id}.md`)
  const ids = listIds('protokoll')
  for (const [at, id] of ids.entries()) {
    tell(at + 1, ids.length)
    const name = checkedName(content, round.offices, id)
    const known = memory?.read(name, isChecked)
    if (known !== undefined) {
      memory?.keep(parsedName(content, id))
      apart.keep(id)
      checked.set(id, known)
      yield { path: `protokoll/${id}.md`, text: null }
      continue
    }
    round.read.set(id, name)
    yield read(`protokoll/${id}.md`)
    if (content.hashes.has(`protokoll/${id}.txt`)) yield read(`protokoll/${id}.txt`)
  }
  // After the meetings that they are about.
  for (const path of [...content.hashes.keys()].filter(isCorrections)) yield read(path)
}
