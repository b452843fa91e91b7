/**
 * Lays the files of a site that is being made. What has the bytes that it has in the site that lies there gets a name
 * more instead of being written: a name is made many times as fast as a file.
 */
import { copyFileSync, linkSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { sha256 } from '../kept/sha256.ts'
import { isAsItWas, type SiteRecord } from './record.ts'

export interface SiteWriter {
  /** SHA-256 of each file that has been laid, by path. */
  hashes: Map<string, string>
  put: (path: string, bytes: string | Uint8Array) => void
  /** A file that is known to be as it was, as it is. */
  take: (path: string) => void
}

/** What lies there already. */
export interface ExistingSite {
  /** The site, or the shares of one. */
  dist: string
  /** Null where nothing is known of it. */
  record: Pick<SiteRecord, 'files'> | null
}

/** @param site Where the files are written; folders are made as they are needed. */
export function siteWriter(site: string, { dist, record }: ExistingSite = { dist: site, record: null }): SiteWriter {
  const hashes = new Map<string, string>()
  const folders = new Set<string>()
  const placed = (path: string, hash: string): string => {
    const file = join(site, path)
    const folder = dirname(file)
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true })
    folders.add(folder)
    hashes.set(path, hash)
    return file
  }
  const take = (path: string): void => {
    linkFile(join(dist, path), placed(path, record?.files.get(path)?.hash ?? ''))
  }
  return {
    hashes,
    take,
    put: (path, bytes) => {
      const hash = sha256(bytes)
      const before = record?.files.get(path)
      if (before?.hash === hash && isAsItWas(dist, path, before)) take(path)
      else writeFileSync(placed(path, hash), bytes)
    },
  }
}

/** A name more for the same file; where the disk has no such names, a copy. */
function linkFile(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch {
    copyFileSync(from, to)
  }
}
