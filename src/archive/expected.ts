/**
 * Every file that a site must hold, from its content: meetings, bodies and the register in, paths out. A build that
 * wrote fewer is broken, whatever it says of itself.
 */
import { dataFiles, type Given, type Known } from '../data/paths.ts'
import {
  calendarPath,
  meetingFolder,
  meetingPath,
  organPath,
  organYearPath,
  paragrafPath,
  promisesPath,
} from '../model/address.ts'
import { oldBodies, oldPlaces } from '../model/old-places.ts'
import { oldAddresses, oldMatters, type Permalinks } from '../model/permalinks.ts'

export interface Published extends Given {
  /** Of every § and sub-matter. */
  ids: string[]
}

export interface Settings {
  /** Pages and assets that every site has, whatever its content. */
  fixed: readonly string[]
  feeds: boolean
  /** Bodies whose minutes announce a day. */
  calendars: readonly string[]
  /** What the site says of itself, for data that cannot do without. */
  known: Known
}

/** Feeds of the whole site. */
const FEEDS = ['alla', 'luckor', 'loften', 'rattelser']
/** What the search reads first; its other files are counted where they are written. */
const SEARCH = ['start.bin', 'filter.bin', 'wasm.bin', 'motor.js']

/**
 * @param organs Bodies that are described.
 * @param register Also the addresses that were once published and must go on.
 * @returns Paths from the site's root, each once.
 */
export function expectedFiles(
  meetings: readonly Published[],
  organs: Iterable<string>,
  register: Permalinks,
  { fixed, feeds, calendars, known }: Settings,
): string[] {
  // A body that nobody has described has a page, where drafts are published.
  const slugs = [...new Set([...organs, ...meetings.map(({ organ }) => organ)])]
  const placed = meetings.map((meeting) => ({ ...meeting, folder: meetingFolder(meeting) }))
  return [
    ...new Set([
      ...fixed,
      ...slugs.flatMap((slug) => [organPath(slug), promisesPath(slug)]),
      ...meetings.flatMap(({ organ, date }) => (date === null ? [] : [organYearPath(organ, date.slice(0, 4))])),
      ...meetings.flatMap((meeting) => [meetingPath(meeting), ...meeting.ids.map((id) => paragrafPath(meeting, id))]),
      ...meetings.flatMap(({ matters = [] }) => matters),
      ...oldMatters(register, meetings, new Set(meetings.flatMap(({ matters = [] }) => matters))).map(
        ({ path }) => path,
      ),
      ...oldAddresses(register, meetings).map(({ path }) => path),
      ...oldPlaces(register, placed, slugs).map(({ path }) => path),
      ...(feeds
        ? [...FEEDS, ...slugs, ...oldBodies(register, placed, slugs).keys()].map((name) => `flode/${name}.xml`)
        : []),
      ...(feeds ? calendars.map(calendarPath) : []),
      ...(feeds ? matterFeeds(meetings) : []),
      ...dataFiles(meetings, slugs, known),
      ...(meetings.length === 0 ? [] : SEARCH).map((name) => `pagefind/${name}`),
    ]),
  ]
}

/** Of matters that two §§ bear: a matter that is joined by words alone may have one too. */
function matterFeeds(meetings: readonly Published[]): string[] {
  const borne = Map.groupBy(
    meetings.flatMap(({ matters = [] }) => matters),
    (path) => path,
  )
  return [...borne].flatMap(([path, all]) => (all.length > 1 ? [path.replace(/\.html$/, '.xml')] : []))
}
