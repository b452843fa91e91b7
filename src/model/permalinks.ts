/**
 * The register of every published address, append-only: a published address never dies. Register and today's
 * meetings in, the new register out. An address whose meeting got another date points on; one whose § is gone
 * stays listed, and the site keeps a page there that says so.
 */
import { z } from 'zod'
import { meetingFolder, paragrafPath, type MeetingKey } from './address.ts'
import { ContentError, FETCH_BACK, notJson } from './content-error.ts'
import { historyAfter, historyFields, knownOf, type History } from './history.ts'
import { describeIssues, issuesInWords } from './issues.ts'
import { tookOf, tookSchema, type Explained, type Took } from './takeover.ts'

const entrySchema = z.strictObject({
  source: z.string(),
  ids: z.array(z.string()),
  /** Folder the meeting has now, when its date or body was corrected. */
  movedTo: z.string().optional(),
  /** How many words its sidecar had covered when it was last published: never fewer without a reason. */
  masks: z.int().positive().optional(),
  /** Addresses of the matters that its §§ have belonged to: "arende/ekby-kommun/ks-2024-12.html". */
  matters: z.array(z.string().regex(/^arende\/[a-z\d-]+\/[a-z\d-]+\.html$/)).optional(),
  /** Whose address it was, where another meeting has it now. */
  took: z.array(tookSchema).min(1).optional(),
  ...historyFields,
})

type Entry = z.output<typeof entrySchema>

export const permalinksSchema = z.record(z.string(), entrySchema)
export type Permalinks = z.output<typeof permalinksSchema>

/**
 * @param file Text of the register; null where none is written yet. @throws {ContentError} When it cannot be used, with
 * its name.
 */
export function readPermalinks(file: string | null, name: string): Permalinks {
  const result = permalinksSchema.safeParse(parse(file ?? '{}', name))
  if (!result.success)
    throw new ContentError(name, {
      english: `${describeIssues(result.error)[0] ?? ''}, expected the register as convert writes it; ${FETCH_BACK}`,
      swedish: issuesInWords(result.error),
    })
  return result.data
}

function parse(file: string, name: string): unknown {
  try {
    return JSON.parse(file)
  } catch (error) {
    throw new ContentError(name, notJson(error))
  }
}

export interface PublishedMeeting extends MeetingKey {
  ids: string[]
}

export interface RegisteredMeeting extends PublishedMeeting {
  /** Words that its sidecar has covered. */
  masks?: number
  /** Addresses of the matters that its §§ belong to and that have pages. */
  matters?: readonly string[]
  /** Ids of the §§ whose published text differs from what stood there; missing where nothing does. */
  changed?: readonly string[]
  /** Whether its body is published: what is only remembered for its masks has no day. */
  draft?: boolean
  /** What its sidecar tells of all that was corrected. */
  explained?: readonly Explained[]
}

/** @param date The ISO day that what is new is published; null where nobody tells it. */
export function register(
  known: Permalinks,
  meetings: readonly RegisteredMeeting[],
  date: string | null = null,
): Permalinks {
  const next: Permalinks = structuredClone(known)
  const bySource = Map.groupBy(Object.keys(known), (folder) => known[folder]?.source ?? '')
  const today = new Map(meetings.map((meeting) => [meeting.source, meetingFolder(meeting)]))
  const filled = new Set(today.values())
  for (const meeting of meetings) {
    const { source, explained = [] } = meeting
    const folder = meetingFolder(meeting)
    const own = bySource.get(source) ?? []
    const isElsewhere = (other: string): boolean => (today.get(other) ?? folder) !== folder
    const history = historyOf(meeting, known, { folder, own, isElsewhere }, date)
    const took = tookOf(known[folder], { source, explained }, isElsewhere, meeting.draft ? null : date)
    next[folder] = { ...entryOf(meeting, known[folder]), ...(took.length > 0 && { took }), ...knownOf(history) }
    // What another meeting has taken over is no longer its source's.
    for (const other of own) {
      const left = known[other]
      if (left && !filled.has(other)) next[other] = { ...left, movedTo: folder }
    }
  }
  return Object.fromEntries(Object.entries(next).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** What stood there stays, and what is new is added. */
function entryOf({ source, ids, masks = 0, matters = [] }: RegisteredMeeting, before: Entry | undefined): Entry {
  const borne = [...new Set([...(before?.matters ?? []), ...matters])].sort()
  return {
    source,
    ids: [...new Set([...(before?.ids ?? []), ...ids])],
    ...(masks > 0 && { masks }),
    ...(borne.length > 0 && { matters: borne }),
  }
}

function historyOf(
  { source, changed, draft }: RegisteredMeeting,
  known: Permalinks,
  folders: Folders,
  date: string | null,
): History {
  const { former, isMoved } = formerOf(known, folders, source)
  return date === null || draft
    ? (former ?? {})
    : historyAfter(former, { date, changed: changed ?? (isMoved ? [] : null) })
}

/** Where a meeting is today, and every folder that its source has had. */
interface Folders {
  folder: string
  own: readonly string[]
  /** Whether a source is published today, at another address. */
  isElsewhere: (source: string) => boolean
}

/**
 * What is known of the meeting from before: at its own address or, when it moves, at the one that it leaves; null for a
 * new one.
 */
function formerOf(
  register: Permalinks,
  { folder, own, isElsewhere }: Folders,
  source: string,
): { former: History | null; isMoved: boolean } {
  const here = register[folder]
  if (here !== undefined && here.movedTo === undefined && !isElsewhere(here.source))
    return { former: here, isMoved: false }
  const left = own.map((one) => register[one]).find((entry) => entry?.movedTo === undefined)
  return { former: left ?? (here?.source === source ? here : null), isMoved: left !== undefined }
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
  return Object.entries(register).flatMap(([folder, { ids }]) => {
    const target = currentFolder(register, folder)
    const meeting = today.get(target)
    const isHere = target === folder
    if (!meeting)
      return [`${folder}/index.html`, ...ids.map((id) => `${folder}/${id}.html`)].map((path) => ({
        ...{ path, to: 'organ/index.html', gone: true },
      }))
    const took = register[target]?.took ?? []
    return [
      ...(isHere ? [] : [{ path: `${folder}/index.html`, to: `${target}/index.html`, gone: false }]),
      ...ids.flatMap((id): OldAddress[] => {
        const stays = meeting.ids.includes(id)
        if (stays && isHere) return []
        const owner = stays ? meeting : ownerOf(took, id, meetings)
        const to = owner ? paragrafPath(owner, id) : `${target}/index.html`
        return [{ path: `${folder}/${id}.html`, to, gone: owner === undefined }]
      }),
    ]
  })
}

/** The meeting whose § it was, where the address is another's now. */
const ownerOf = (
  took: readonly Took[],
  id: string,
  meetings: readonly PublishedMeeting[],
): PublishedMeeting | undefined =>
  meetings.find(({ source, ids }) => ids.includes(id) && took.some((one) => one.source === source))

/** Every address of a matter that has been published. */
export const registeredMatters = (register: Permalinks): Set<string> =>
  new Set(Object.values(register).flatMap(({ matters = [] }) => matters))

/**
 * Every registered address of a matter that no § bears today: its number was corrected, or its §§ are gone. It leads to
 * the meeting that bore it.
 * @param filled Addresses of the matters of today.
 */
export function oldMatters(
  register: Permalinks,
  meetings: readonly MeetingKey[],
  filled: ReadonlySet<string>,
): OldAddress[] {
  const today = new Set(meetings.map(meetingFolder))
  const found = new Map<string, OldAddress>()
  for (const [folder, { matters = [] }] of Object.entries(register)) {
    const at = currentFolder(register, folder)
    const to = today.has(at) ? `${at}/index.html` : 'organ/index.html'
    for (const path of matters)
      if (!filled.has(path) && (found.get(path)?.to ?? 'organ/index.html') === 'organ/index.html')
        found.set(path, { path, to, gone: true })
  }
  return [...found.values()]
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
