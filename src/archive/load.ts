/**
 * A meeting whole, as its own pages show it: its id in, the parsed file and its source text out. The pages of a meeting
 * share one parse; only the latest few are kept, for memory is bounded by that and not by the size of the archive.
 */
import { existsSync, readFileSync } from 'node:fs'
import { readMeeting, type Meeting } from '../content-file/read.ts'
import { correctionsName, readCorrections, type Correction } from '../corrections/file.ts'
import type { CorrectedIds } from '../data/schema.ts'
import { correctedIn } from './corrected-ids.ts'
import { fileOf } from './files.ts'
import { parsedMeeting } from './known.ts'

/** More than the pages that are built at a time, so that no meeting is parsed twice in a row. */
const KEPT = 32

const meetings = new Map<string, Meeting>()
const sources = new Map<string, string[] | null>()

/**
 * @param id "organ/day", as the register has it. @throws {ContentError} Where no build has read the file and it does
 * not parse.
 */
export function loadMeeting(id: string): Meeting {
  const kept = meetings.get(id)
  if (kept) return kept
  const read = (): Meeting => readMeeting(readFileSync(fileOf('protokoll', id), 'utf8'), `content/protokoll/${id}.md`)
  return keep(meetings, id, parsedMeeting(id) ?? read())
}

/** The source text as it may be published, one entry a line; null where the converter left none. */
export function loadSourceLines(id: string): string[] | null {
  const kept = sources.get(id)
  if (kept !== undefined) return kept
  const file = fileOf('protokoll', id).replace(/\.md$/, '.txt')
  return keep(sources, id, existsSync(file) ? readFileSync(file, 'utf8').split(/\r?\n/) : null)
}

/**
 * What was corrected of what stood here; none where nothing was. @throws {ContentError} When the file cannot be used.
 */
export function loadCorrections(id: string): Correction[] {
  const file = correctionsName(fileOf('protokoll', id))
  return existsSync(file)
    ? readCorrections(readFileSync(file, 'utf8'), correctionsName(`content/protokoll/${id}.md`))
    : []
}

/** §§ that have been corrected, as the data say it. */
export const correctedIds = (id: string): CorrectedIds => correctedIn(loadCorrections(id))

/** The oldest gives place to the newest. */
function keep<T>(latest: Map<string, T>, id: string, value: T): T {
  const oldest = latest.keys().next()
  if (latest.size >= KEPT && !oldest.done) latest.delete(oldest.value)
  latest.set(id, value)
  return value
}
