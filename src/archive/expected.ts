/**
 * Every file that a site must hold, from its content: meetings, bodies and the register in, paths out. A build that wrote
 * fewer is broken, whatever it says of itself.
 */
import { dataFiles, type Given, type Known } from '../data/paths.ts'
import { meetingPath, organPath, organYearPath, paragrafPath } from '../model/address.ts'
import { oldAddresses, type Permalinks } from '../model/permalinks.ts'

export interface Published extends Given {
  /** Of every § and sub-matter. */
  ids: string[]
}

export interface Settings {
  /** Pages and assets that every site has, whatever its content. */
  fixed: readonly string[]
  feeds: boolean
  /** What the site says of itself, for data that cannot do without. */
  known: Known
}

/** What the search reads first; its other files are counted where they are written. */
const SEARCH = ['start.bin', 'filter.bin', 'wasm.bin', 'motor.js']

export function expectedFiles(
  meetings: readonly Published[],
  organs: Iterable<string>,
  register: Permalinks,
  { fixed, feeds, known }: Settings,
): string[] {
  // A body that nobody has described has a page, where drafts are published.
  const slugs = [...new Set([...organs, ...meetings.map(({ organ }) => organ)])]
  return [
    ...new Set([
      ...fixed,
      ...slugs.map(organPath),
      ...meetings.flatMap(({ organ, date }) => (date === null ? [] : [organYearPath(organ, date.slice(0, 4))])),
      ...meetings.flatMap((meeting) => [meetingPath(meeting), ...meeting.ids.map((id) => paragrafPath(meeting, id))]),
      ...oldAddresses(register, meetings).map(({ path }) => path),
      ...(feeds ? ['alla', ...slugs].map((name) => `flode/${name}.xml`) : []),
      ...dataFiles(meetings, slugs, known),
      ...(meetings.length === 0 ? [] : SEARCH).map((name) => `pagefind/${name}`),
    ]),
  ]
}
