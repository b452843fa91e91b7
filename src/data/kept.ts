/**
 * What the check before a build has made of each content file, for the endpoints that write it: to parse a meeting takes five
 * times as long as all that is made of it here. Kept on the global object, since the check and the pages are modules of
 * different loaders in one process; a document packed, so that memory follows the archive as slowly as it can.
 */
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { correctedDays } from '../archive/files.ts'
import type { Meeting } from '../content-file/read.ts'
import { documentOf, type About } from './meeting.ts'
import { rowsOf, type Told } from './rows.ts'

interface Kept {
  rows: Told[]
  document: Uint8Array
}

const KEY = Symbol.for('paragraf.data')
const kept = ((globalThis as Record<symbol, unknown>)[KEY] ??= new Map()) as Map<string, Kept>

/** @param id Of the meeting's content file: `hsn-au/2024-11-28`. */
export function keep(id: string, meeting: Meeting, body: About, url: string | null): void {
  const text = JSON.stringify(documentOf(meeting, body, url, correctedDays(id)))
  kept.set(id, { rows: rowsOf(meeting), document: deflateRawSync(text, { level: 1 }) })
}

/** @returns Undefined where the meeting has not been read in this process, as while the site is worked on. */
export const keptRows = (id: string): Told[] | undefined => kept.get(id)?.rows

/** @returns The document as JSON; undefined as above. */
export function keptDocument(id: string): string | undefined {
  const found = kept.get(id)
  return found && inflateRawSync(found.document).toString('utf8')
}
