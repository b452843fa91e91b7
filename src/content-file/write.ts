/**
 * Writes a content file: the assembled meeting in, Markdown with front matter out. It is read back with the reader the
 * site uses, and a file that does not read back as it was meant is an error here, not a broken page there.
 */
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { bodyOf } from './body.ts'
import { dataOf, prune } from './data.ts'
import { writeFrontMatter } from './front-matter.ts'
import type { ContentParts } from './parts.ts'
import { meetingSchema } from '../model/meeting-schema.ts'

/** Stands where the checksum goes while it is counted; YAML quotes it, as it looks like a number. */
const UNSIGNED = '0'.repeat(64)

/** The whole content file. `written` in it is the checksum of the rest, by which an edit by hand is known. */
export function toContent(parts: ContentParts): string {
  const meeting = { ...dataOf(parts, checksum(parts.publishedSource)), written: UNSIGNED }
  const data = prune(z.encode(meetingSchema, meeting))
  const unsigned = writeFrontMatter(data, `\n${bodyOf(parts.draft, parts.identity.title)}`)
  return unsigned.replace(UNSIGNED, checksum(unsigned))
}

/** The same file for the second, third … meeting of its body and day: what `session` says is all that differs. */
export function inSession(file: string, session: string): string {
  const written = WRITTEN.exec(file)?.[1] ?? ''
  const unsigned = file
    .replace(written, UNSIGNED)
    .replace(/^dateFrom: .+$/m, (line) => `${line}\nsession: '${session}'`)
  return unsigned.replace(UNSIGNED, checksum(unsigned))
}

const WRITTEN = /^written: '([0-9a-f]{64})'$/m

/** True when the file is as {@link toContent} wrote it. */
export function isUntouched(file: string): boolean {
  const written = WRITTEN.exec(file)?.[1]
  return written !== undefined && checksum(file.replace(written, UNSIGNED)) === written
}

/** True when the source text beside a content file is as it was written with it; older files do not tell. */
export function isTextUntouched(file: string, text: string): boolean {
  const written = /^writtenText: '?([0-9a-f]{64})'?$/m.exec(file)?.[1]
  return written === undefined || checksum(text) === written
}

const checksum = (file: string): string => createHash('sha256').update(file.replace(/\r\n/g, '\n')).digest('hex')
