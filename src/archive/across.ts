/** What is worked out over the whole archive, once a build: matters, and who refers to whom. Pages ask here. */
import { backlinksOf, type Backlinks } from '../across/references/backlinks.ts'
import { resolverOf, type Resolver } from '../across/references/resolve.ts'
import { mattersOf, type Matters } from '../across/matters/matters.ts'
import { matterOf, mattersIn } from '../across/matters/path.ts'
import { oldMatters, type OldAddress } from '../model/permalinks.ts'
import { allMeetings, type MeetingEntry } from './catalogue.ts'
import { loadPermalinks } from './register.ts'
import { keyOf } from './asked.ts'
import { stepRow } from '../view/matter.ts'
import type { Matter } from '../across/matters/types.ts'
import { isDev } from '../places.ts'

export interface Across {
  matters: Matters
  resolve: Resolver['resolve']
  backlinks: Backlinks
  /** Of a meeting's content, by its id; '' where it is not published. */
  hashOf: (id: string) => string
}

let known: Promise<Across> | undefined

/** Worked out once in a build; anew at each page while the site is shown and changed. */
export function across(): Promise<Across> {
  const look = async (): Promise<Across> => acrossOf(await allMeetings())
  return isDev() ? look() : (known ??= look())
}

/** Addresses of matters that were published once and that no § bears today. */
export async function allOldMatters(): Promise<OldAddress[]> {
  const { matters } = await across()
  return oldMatters(loadPermalinks(), await allMeetings(), new Set(matters.all.flatMap(({ path }) => path ?? [])))
}

/** Key of the page and the feed of a matter: all that is shown of it. */
export const matterKey = ({ path, dnr, organisation, missing, steps }: Matter): string =>
  keyOf(
    [path, dnr, organisation, missing],
    steps.map((step) => [step.path, stepRow(step, path ?? ''), step.meeting.body.name]),
  )

/** @param meetings Those that are published. */
export function acrossOf(meetings: readonly MeetingEntry[]): Across {
  const borne = new Set(
    meetings.flatMap(({ paragrafer, organ, body }) => mattersIn(paragrafer, organ, body.organisation)),
  )
  const { resolve } = resolverOf(meetings, (dnr, from) => {
    const path = matterOf(dnr, from)
    return borne.has(path) ? path : null
  })
  const hashes = new Map(meetings.map(({ id, hash }) => [id, hash]))
  const matters = mattersOf(meetings, resolve)
  const isOneMatter = (path: string, other: string): boolean =>
    matters.of(path).some(({ steps }) => steps.some((step) => step.path === other))
  return {
    matters,
    resolve,
    backlinks: backlinksOf(meetings, resolve, isOneMatter),
    hashOf: (id) => hashes.get(id) ?? '',
  }
}
