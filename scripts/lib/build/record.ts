/**
 * What lies in a built site, as the build that put it there knew it: of each file its hash and how it looked on the
 * disk, and of pages the key that they were made of. A file that looks as it did is as it was, as make also holds; one
 * that does not, as in a copy, is read and held against its hash. When a file last got or lost a name is no part of it:
 * all files do when the site that they were taken from is removed, and each would be read.
 */
import { type BigIntStats, lstatSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sha256 } from '../kept/sha256.ts'
import { isWith } from '../kept/shape.ts'
import { pathsIn } from '../package/folder.ts'
import type { Memory } from './memory/index.ts'

interface FileLook {
  /** SHA-256 of its bytes. */
  hash: string
  /** Of its inode, its size and when it was written. */
  look: string
}

export interface SiteRecord {
  fingerprint: string
  /** By path from the site's root: every file. */
  files: Map<string, FileLook>
  /** By path: pages that are a function of what was hashed. */
  keys: Map<string, string>
  /** By a meeting's id: what its pages asked of the rest of the archive. */
  questions: Map<string, string[]>
  /** What the build told, a line each. */
  told: string[]
  /** SHA-256 of each content file that it was made of, by the meeting's id. */
  contents: Map<string, string>
}

const isSiteRecord = isWith<SiteRecord>({
  fingerprint: 'text',
  files: 'map',
  keys: 'map',
  questions: 'map',
  told: 'list',
  contents: 'map',
})

const FOLDER = 'webbplats'
const nameFor = (dist: string): string => `${FOLDER}/${sha256(dist).slice(0, 16)}`

/** @returns Null where nothing is known of the site in this folder. */
export const readRecord = (memory: Memory, dist: string): SiteRecord | null =>
  memory.read(nameFor(dist), isSiteRecord) ?? null

/** @param dist Whole path of the folder that the site lies in, which the record is found by. */
export function writeRecord(memory: Memory, dist: string, record: SiteRecord): void {
  memory.write(nameFor(dist), record)
}

/**
 * A question holds words of the record. Where a content file is another since, what a site in another folder asked of
 * it is forgotten: the words may be covered now, and its pages have to be made anew in any case.
 * @param now What the site in this folder was made of.
 */
export function forgetQuestions(memory: Memory, dist: string, now: Pick<SiteRecord, 'contents' | 'fingerprint'>): void {
  for (const name of memory.names(FOLDER).filter((one) => one !== nameFor(dist))) {
    const record = memory.read(name, isSiteRecord)
    if (record === undefined || record.fingerprint === now.fingerprint) continue
    const questions = [...record.questions].filter(([id]) => record.contents.get(id) === now.contents.get(id))
    memory.write(name, { ...record, questions: new Map(questions), told: [] })
  }
}

/** @param hashes Of every file of the site, by path. */
export function looksOf(site: string, hashes: ReadonlyMap<string, string>): Map<string, FileLook> {
  return new Map([...hashes].map(([path, hash]) => [path, { hash, look: lookOf(join(site, path)) }]))
}

function lookOf(file: string): string {
  const stats: BigIntStats | undefined = lstatSync(file, { bigint: true, throwIfNoEntry: false })
  return stats?.isFile() === true ? `${stats.ino} ${stats.size} ${stats.mtimeNs}` : ''
}

/** Whether a file of the site has the bytes that it had. */
export function isAsItWas(site: string, path: string, known: FileLook | undefined): boolean {
  if (known === undefined) return false
  const look = lookOf(join(site, path))
  return look !== '' && (look === known.look || sha256(readFileSync(join(site, path))) === known.hash)
}

/** Whether the site is what was recorded: every file, and none besides. */
export function isWholeSite(site: string, { files }: SiteRecord): boolean {
  const paths = pathsIn(site)
  return paths.length === files.size && paths.every((path) => isAsItWas(site, path, files.get(path)))
}
