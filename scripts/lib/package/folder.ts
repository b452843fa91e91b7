/** The files of a folder: their paths, their hashes, and the folder as a copy that can be checked. */
import { createHash } from 'node:crypto'
import { createReadStream, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Copy, Hasher } from '../../../src/package/check.ts'
import { inByteOrder, MANIFEST } from '../../../src/package/manifest.ts'
import { sha256 } from '../kept/sha256.ts'

/** Bytes of a file that are read at a time. */
const PIECE = 1 << 20

/** Files and links below a folder, "/" between; a link is not followed, wherever it leads. */
function namesIn(folder: string): { paths: string[]; links: string[] } {
  const found: { paths: string[]; links: string[] } = { paths: [], links: [] }
  const folders = ['']
  for (let below = folders.pop(); below !== undefined; below = folders.pop()) {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const path = below + entry.name
      if (entry.isDirectory()) folders.push(`${path}/`)
      else (entry.isFile() ? found.paths : found.links).push(path)
    }
  }
  return { paths: inByteOrder(found.paths), links: inByteOrder(found.links) }
}

/** Paths of all files below a folder, in the same order on every machine. */
export const pathsIn = (folder: string): string[] => namesIn(folder).paths

/**
 * Hashes of all files of a site but the list of them.
 * @param known Those that need not be read once more.
 */
export function hashesIn(folder: string, known: ReadonlyMap<string, string> = new Map()): Map<string, string> {
  const paths = pathsIn(folder).filter((path) => path !== MANIFEST)
  return new Map(paths.map((path) => [path, known.get(path) ?? sha256(readFileSync(join(folder, path)))]))
}

/**
 * @returns The folder as it stood now: a file that comes later is none of it, and one that goes fails when it is read.
 */
export function folderCopy(folder: string): Copy {
  const { paths, links } = namesIn(folder)
  const known = new Set(paths)
  return {
    paths,
    links,
    read: async (path, take) => {
      if (!known.has(path)) return false
      // In pieces, which the taker may refuse before all is read.
      for await (const chunk of createReadStream(join(folder, path), { highWaterMark: PIECE })) take(chunk as Buffer)
      return true
    },
  }
}

/** Node's own, many times as fast as one in JavaScript. */
export function hasher(): Hasher {
  const hash = createHash('sha256')
  return {
    update: (chunk) => {
      hash.update(chunk)
    },
    hex: () => hash.digest('hex'),
  }
}
