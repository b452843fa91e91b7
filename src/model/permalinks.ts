/**
 * The register of every published address, append-only: a published address never dies. Register and today's
 * meetings in, the new register out. An address whose meeting got another date points on; one whose § is gone
 * stays listed, and the site keeps a page there that says so.
 */
import { z } from 'zod'
import { meetingFolder, paragrafPath, type MeetingKey } from './address.ts'
import { ContentError } from './content-error.ts'
import { historyAfter, historyFields, knownOf, type History } from './history.ts'
import { describeIssues } from './schema.ts'

const entrySchema = z.strictObject({
  source: z.string(),
  ids: z.array(z.string()),
  /** Folder the meeting has now, when its date or body was corrected. */
  movedTo: z.string().optional(),
  /** How many words its sidecar had covered when it was last published: never fewer without a reason. */
  masks: z.int().positive().optional(),
  ...historyFields,
})

export const permalinksSchema = z.record(z.string(), entrySchema)
export type Permalinks = z.output<typeof permalinksSchema>

/** @param file Text of the register; null where none is written yet. @throws {ContentError} When it cannot be used, with its name. */
export function readPermalinks(file: string | null, name: string): Permalinks {
  const result = permalinksSchema.safeParse(parse(file ?? '{}', name))
  if (!result.success)
    throw new ContentError(
      `${name}: ${describeIssues(result.error)[0] ?? ''}, expected the register as convert writes it; fetch the last good one back`,
    )
  return result.data
}

function parse(file: string, name: string): unknown {
  try {
    return JSON.parse(file)
  } catch (error) {
    throw new ContentError(
      `${name}: ${error instanceof Error ? error.message : String(error)}, expected JSON; fetch the last good one back`,
    )
  }
}

export interface PublishedMeeting extends MeetingKey {
  ids: string[]
}

export interface RegisteredMeeting extends PublishedMeeting {
  /** Words that its sidecar has covered. */
  masks?: number
  /** Ids of the §§ whose published text differs from what stood there; missing where nothing does. */
  changed?: readonly string[]
  /** Whether its body is published: what is only remembered for its masks has no day. */
  draft?: boolean
}

/** @param date The ISO day that what is new is published; null where nobody tells it. */
export function register(
  known: Permalinks,
  meetings: readonly RegisteredMeeting[],
  date: string | null = null,
): Permalinks {
  const next: Permalinks = structuredClone(known)
  for (const meeting of meetings) {
    const { source } = meeting
    const folder = meetingFolder(meeting)
    next[folder] = entryOf(next, folder, meeting, date)
    for (const [other, old] of Object.entries(next))
      if (other !== folder && old.source === source) next[other] = { ...old, movedTo: folder }
  }
  return Object.fromEntries(Object.entries(next).sort(([a], [b]) => (a < b ? -1 : 1)))
}

function entryOf(
  register: Permalinks,
  folder: string,
  { source, ids, masks = 0, changed, draft }: RegisteredMeeting,
  date: string | null,
): Permalinks[string] {
  const before = register[folder]?.ids ?? []
  const { former, isMoved } = formerOf(register, folder, source)
  const today = date === null || draft ? null : { date, changed: changed ?? (isMoved ? [] : null) }
  return {
    source,
    ids: [...before, ...ids.filter((id) => !before.includes(id))],
    ...(masks > 0 && { masks }),
    ...knownOf(today === null ? (former ?? {}) : historyAfter(former, today)),
  }
}

/** What is known of the meeting from before: at its own address or, when it moves, at the one that it leaves; null for a new one. */
function formerOf(register: Permalinks, folder: string, source: string): { former: History | null; isMoved: boolean } {
  const own = register[folder]
  if (own !== undefined && own.movedTo === undefined) return { former: own, isMoved: false }
  const left = Object.values(register).find((entry) => entry.source === source && entry.movedTo === undefined)
  return { former: left ?? (own?.source === source ? own : null), isMoved: left !== undefined }
}

/** A page that keeps an old address alive: where it leads now, or null when what stood there is gone. */
export interface OldAddress {
  path: string
  /** Address from the site's root. */
  to: string
  gone: boolean
}

/**
 * Every registered address that today's meetings do not fill. One whose meeting moved leads to the same § there;
 * one whose § is no longer in the minutes leads to the meeting and says so. Chains of moves are followed.
 */
export function oldAddresses(register: Permalinks, meetings: readonly PublishedMeeting[]): OldAddress[] {
  const today = new Map(meetings.map((meeting) => [meetingFolder(meeting), meeting]))
  return Object.entries(register).flatMap(([folder, entry]) => {
    const target = currentFolder(register, folder)
    const meeting = today.get(target)
    const page = (id: string | null, path: string): OldAddress[] => {
      if (target === folder && meeting && (id === null || meeting.ids.includes(id))) return []
      if (!meeting) return [{ path, to: 'organ/index.html', gone: true }]
      const stays = id === null || meeting.ids.includes(id)
      return [{ path, to: id !== null && stays ? paragrafPath(meeting, id) : `${target}/index.html`, gone: !stays }]
    }
    return [...page(null, `${folder}/index.html`), ...entry.ids.flatMap((id) => page(id, `${folder}/${id}.html`))]
  })
}

/** The folder that a meeting of this folder has today: every move is followed, a circle once. */
export function currentFolder(register: Permalinks, folder: string): string {
  const seen = new Set([folder])
  let at = folder
  for (let next = register[at]?.movedTo; next !== undefined && !seen.has(next); next = register[at]?.movedTo) {
    seen.add(next)
    at = next
  }
  return at
}
