/** What is worked out over the whole archive, once a build: matters, and who refers to whom. Pages ask here. */
import { backlinksOf, type Backlinks } from '../across/references/backlinks.ts'
import { resolverOf, type Resolver } from '../across/references/resolve.ts'
import { mattersOf, type Matters } from '../across/matters/matters.ts'
import { matterOf, mattersIn, pagesAmong, type Owner } from '../across/matters/path.ts'
import { paragrafPath } from '../model/address.ts'
import { oldMatters, registeredMatters, type OldAddress } from '../model/permalinks.ts'
import { allMeetings, type MeetingEntry } from './catalogue.ts'
import { loadPermalinks } from './register.ts'
import { keyOf } from './asked.ts'
import { stepRow } from '../view/matter.ts'
import type { Matter } from '../across/matters/types.ts'
import { oncePerBuild } from './once.ts'

export interface Across {
  matters: Matters
  /** Address of the page of the matter that a number is of; null where it has none. */
  matterPage: (dnr: string, owner: Owner) => string | null
  resolve: Resolver['resolve']
  backlinks: Backlinks
  /** Of a meeting's content, by its id; '' where it is not published. */
  hashOf: (id: string) => string
}

/** What every page that asks is given. */
export const across = oncePerBuild(async (): Promise<Across> =>
  acrossOf(await allMeetings(), registeredMatters(loadPermalinks())),
)

/** Every matter that has a page. */
export async function allMatterPages(): Promise<ReadonlySet<string>> {
  const { matters } = await across()
  return new Set(matters.all.flatMap(({ path }) => path ?? []))
}

/** Addresses of matters that were published once and that no § bears today. */
export async function allOldMatters(): Promise<OldAddress[]> {
  return oldMatters(loadPermalinks(), await allMeetings(), await allMatterPages())
}

/** Key of the page and the feed of a matter: all that is shown of it. */
export const matterKey = ({ path, dnr, organisation, missing, steps }: Matter): string =>
  keyOf(
    [path, dnr, organisation, missing],
    steps.map((step) => [step.path, stepRow(step, path ?? ''), step.meeting.body.name]),
  )

/** @param meetings Those that are published. @param had Matters whose pages are promised. */
export function acrossOf(meetings: readonly MeetingEntry[], had: ReadonlySet<string> = new Set()): Across {
  const bearers = new Map(meetings.flatMap(bearersIn))
  const paged = pagesAmong(
    meetings.flatMap(({ paragrafer, organ, body }) => mattersIn(paragrafer, organ, body.organisation)),
    had,
  )
  const { resolve } = resolverOf(meetings, (dnr, from) => {
    const path = matterOf(dnr, from)
    // A matter of one § is where that stands.
    return paged.has(path) ? path : (bearers.get(path) ?? null)
  })
  const hashes = new Map(meetings.map(({ id, hash }) => [id, hash]))
  const matters = mattersOf(meetings, resolve, (address) => paged.has(address))
  const isOneMatter = (path: string, other: string): boolean =>
    matters.of(path).some(({ steps }) => steps.some((step) => step.path === other))
  return {
    matters,
    matterPage: (dnr, owner) => {
      const path = matterOf(dnr, owner)
      return paged.has(path) ? path : null
    },
    resolve,
    backlinks: backlinksOf(meetings, resolve, isOneMatter),
    hashOf: (id) => hashes.get(id) ?? '',
  }
}

/** Addresses of matters, each with that of the § that bears it. */
function bearersIn(entry: MeetingEntry): [string, string][] {
  const { paragrafer, organ, body } = entry
  return paragrafer.flatMap((one) =>
    mattersIn([one], organ, body.organisation).map((path): [string, string] => [path, paragrafPath(entry, one.id)]),
  )
}
