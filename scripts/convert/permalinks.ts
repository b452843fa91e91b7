/**
 * The register of every published address, append-only: a published address never dies. Register and today's
 * meetings in, the new register out. An address whose meeting got another date points on; one whose § is gone
 * stays listed, and the site keeps a page there that says so.
 */
import { z } from 'zod'
import { meetingFolder } from '../../src/protokoll/address.ts'

const entrySchema = z.strictObject({
  source: z.string(),
  ids: z.array(z.string()),
  /** Folder the meeting has now, when its date or body was corrected. */
  movedTo: z.string().optional(),
})

export const permalinksSchema = z.record(z.string(), entrySchema)
export type Permalinks = z.output<typeof permalinksSchema>

export interface PublishedMeeting {
  source: string
  organ: string
  date: string | null
  ids: string[]
}

export function register(known: Permalinks, meetings: readonly PublishedMeeting[]): Permalinks {
  const next: Permalinks = structuredClone(known)
  for (const { source, organ, date, ids } of meetings) {
    const folder = meetingFolder(organ, date)
    const entry = next[folder]
    const added = ids.filter((id) => !entry?.ids.includes(id))
    next[folder] = { source, ids: [...(entry?.ids ?? []), ...added] }
    for (const [other, old] of Object.entries(next)) if (other !== folder && old.source === source) next[other] = { ...old, movedTo: folder }
  }
  return Object.fromEntries(Object.entries(next).sort(([a], [b]) => (a < b ? -1 : 1)))
}
