/**
 * Which files of a built site a reader keeps for reading offline, how much that is, and how the worker is told of them.
 * Paths and hashes in, text out.
 */

import { isData } from '../data/paths.ts'
import { MANIFEST } from '../package/manifest.ts'
import { isForDisk } from '../search/index/disk.ts'

/** The worker's file. At the site's root, because a worker rules the folder it lies in. */
export const WORKER = 'sw.js'
/** Script that tells the page how much there is to keep. */
export const OFFER_SCRIPT = 'assets/offline-size.js'

/** What the page says before anything is fetched. */
export interface Offer {
  files: number
  pages: number
  bytes: number
  /** Whether it is too much for a browser, so that there is no worker. */
  tooLarge: boolean
}

/** A path from the site's root and the SHA-256 of its file, as base64. */
export type KeptFile = readonly [path: string, hash: string]

/**
 * A browser gives a worker five minutes to fetch everything, six files at a time: 20,000 files leave 90 ms for each.
 * 300 MB is what a phone with little room left may still take.
 */
const MOST_FILES = 20_000
const MOST_BYTES = 300_000_000

/** The index for a disk, which no page loads over http. */
const INDEX = 'pagefind/'
const isForDiskOnly = (path: string): boolean => path.startsWith(INDEX) && isForDisk(path.slice(INDEX.length))

/**
 * Data are for programs, and the pages do without. @param path From the site's root. The list of hashes names the
 * worker, so the worker cannot name it.
 */
export function isKept(path: string): boolean {
  return !path.startsWith('.') && !isForDiskOnly(path) && path !== WORKER && path !== MANIFEST && !isData(path)
}

/** @param sizes Bytes of each file that is kept, by path. */
export function offerOf(sizes: ReadonlyMap<string, number>): Offer {
  const bytes = [...sizes.values()].reduce((sum, size) => sum + size, 0)
  const pages = [...sizes.keys()].filter((path) => path.endsWith('.html')).length
  return { files: sizes.size, pages, bytes, tooLarge: sizes.size > MOST_FILES || bytes > MOST_BYTES }
}

/** @returns A classic script: a page that was opened from a disk can load no other. */
export function offerScript(offer: Offer): string {
  return `globalThis.PARAGRAF_OFFLINE=${JSON.stringify(offer)};\n`
}

/** The worker with the list of what it keeps before it, a line a file, so that two builds can be compared. */
export function workerScript(code: string, files: readonly KeptFile[]): string {
  return `self.PARAGRAF_FILES=[\n${files.map((file) => JSON.stringify(file)).join(',\n')}\n];\n${code}`
}
