/**
 * What has been read of the content, for pages. The check before a build reads every file and hands over here what it
 * made; where no build has, as while the site is worked on, the files are read as they stand.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readMeeting, readOrgan, type Meeting } from '../content-file/read.ts'
import { rowsOf, type RowOfMeeting } from '../data/rows.ts'
import type { OrganData } from '../model/organ-schema.ts'
import { processWide } from '../process-wide.ts'
import { fileOf, listIds } from './files.ts'
import { summaryOf, type MeetingSummary } from './summary.ts'

export interface KnownMeeting {
  /** SHA-256 of its content file and of what lies beside it: what its own pages are made of. */
  hash: string
  summary: MeetingSummary
  /** How many rows of the data its §§ are. */
  rows: number
}

export interface Known {
  /** By slug. */
  bodies: ReadonlyMap<string, OrganData>
  /** By id: `hsn-au/2024-11-28`. */
  meetings: ReadonlyMap<string, KnownMeeting>
  /** Its §§ as rows of the data; read anew each time, for they are many and few ask. */
  rows: (id: string) => readonly RowOfMeeting[]
  /** A meeting whole, as its file was parsed; undefined where that is not kept. */
  parsed: (id: string) => Meeting | undefined
}

const handed = processWide('known', (): { known?: Known } => ({}))

/** Called by a build before the first page is asked for. */
export function handOver(known: Known): void {
  handed.known = known
}

/** What the build has read; else all is read now. */
export const knownArchive = (): Known => handed.known ?? readAll()

/** @returns Undefined outside a build. */
export const parsedMeeting = (id: string): Meeting | undefined => handed.known?.parsed(id)

/** By the hash of its file. */
const memo = processWide('known.memo', () => new Map<string, KnownMeeting>())

/** While the site is worked on a page asks anew each time, so that a file is read again where its text is another. */
function readAll(): Known {
  const bodies = listIds('organ').map((slug): [string, OrganData] => {
    const file = readFileSync(fileOf('organ', slug), 'utf8')
    return [slug, readOrgan(file, `content/organ/${slug}.md`)]
  })
  const meetings = listIds('protokoll').map((id): [string, KnownMeeting] => {
    const file = readFileSync(fileOf('protokoll', id), 'utf8')
    const hash = createHash('sha256').update(file).digest('hex')
    const known = memo.get(hash) ?? knownOf(readMeeting(file, `content/protokoll/${id}.md`), hash)
    memo.set(hash, known)
    return [id, known]
  })
  return {
    bodies: new Map(bodies),
    meetings: new Map(meetings),
    rows: (id) => rowsOf(readNow(id)),
    parsed: () => undefined,
  }
}

const readNow = (id: string): Meeting =>
  readMeeting(readFileSync(fileOf('protokoll', id), 'utf8'), `content/protokoll/${id}.md`)

/** What is kept of a meeting that has been read. */
const knownOf = (meeting: Meeting, hash: string): KnownMeeting => ({
  hash,
  summary: summaryOf(meeting),
  rows: rowsOf(meeting).length,
})
