/**
 * Pages of a body and of its years that once were published and that nothing fills today, worked out from the register
 * of addresses: each has had a meeting there. Register, today's meetings and bodies in, pages that keep the addresses
 * alive out.
 */
import { meetingOf, organPath, organYearPath, promisesPath } from './address.ts'
import { yearOf } from './dates.ts'
import { currentFolder, type OldAddress, type Permalinks } from './permalinks.ts'

/** Of a meeting that has a page: where it stands today. */
interface Placed {
  organ: string
  date: string | null
  folder: string
}

/**
 * Bodies that had a page once and have none today, whose feeds go on.
 *
 * @param bodies Slugs of those that have a page.
 * @returns By slug, the slugs that their meetings are of today.
 */
export function oldBodies(
  register: Permalinks,
  meetings: readonly Placed[],
  bodies: Iterable<string>,
): Map<string, Set<string>> {
  const today = new Map(meetings.map((meeting) => [meeting.folder, meeting.organ]))
  const slugs = new Set(bodies)
  const old = new Map<string, Set<string>>()
  for (const folder of Object.keys(register)) {
    const { organ } = placeOf(folder)
    const now = today.get(currentFolder(register, folder))
    if (!slugs.has(organ)) old.set(organ, new Set([...(old.get(organ) ?? []), ...(now === undefined ? [] : [now])]))
  }
  return old
}

/** @param bodies Slugs of those that have a page. */
export function oldPlaces(register: Permalinks, meetings: readonly Placed[], bodies: Iterable<string>): OldAddress[] {
  const today = new Map(meetings.map((meeting) => [meeting.folder, meeting]))
  const slugs = new Set(bodies)
  const filled = new Set(
    [...slugs]
      .flatMap((slug) => [organPath(slug), promisesPath(slug)])
      .concat(meetings.flatMap((meeting) => yearPage(meeting) ?? [])),
  )
  const once = Object.keys(register).flatMap((folder) => {
    const now = today.get(currentFolder(register, folder))
    const { organ, date } = placeOf(folder)
    const year = yearPage({ organ, date })
    return [
      { path: organPath(organ), to: now && organPath(now.organ), above: 'organ/index.html' },
      { path: promisesPath(organ), to: now && promisesPath(now.organ), above: 'organ/index.html' },
      ...(year === null
        ? []
        : [{ path: year, to: now && yearPage(now), above: slugs.has(organ) ? organPath(organ) : 'organ/index.html' }]),
    ]
  })
  const byPath = Map.groupBy(
    once.filter(({ path }) => !filled.has(path)),
    ({ path }) => path,
  )
  return [...byPath].map(([path, all]) => {
    const [to, ...others] = new Set(all.map((one) => one.to ?? null))
    const isOne = others.length === 0 && to !== null && to !== undefined
    return isOne ? { path, to, gone: false } : { path, to: all[0]?.above ?? 'organ/index.html', gone: true }
  })
}

function placeOf(folder: string): { organ: string; date: string | null } {
  const [, organ = '', day = ''] = folder.split('/')
  return { organ, date: meetingOf(day).date }
}

/** A meeting without a date is in no year. */
function yearPage({ organ, date }: { organ: string; date: string | null }): string | null {
  const year = yearOf(date)
  return year === null ? null : organYearPath(organ, year)
}
