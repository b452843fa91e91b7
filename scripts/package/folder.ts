/** The files of a folder: their paths, their hashes, and the folder as a copy that can be checked. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Copy, Hasher } from '../../src/package/check.ts'
import { inByteOrder, MANIFEST } from '../../src/package/manifest.ts'

/** Paths of all files below a folder, "/" between, in the same order on every machine. */
export function pathsIn(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return inByteOrder(files.map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/')))
}

/** Hashes of all files of a site but the list of them. */
export function hashesIn(folder: string): Map<string, string> {
  const paths = pathsIn(folder).filter((path) => path !== MANIFEST)
  return new Map(paths.map((path) => [path, createHash('sha256').update(readFileSync(join(folder, path))).digest('hex')]))
}

export function folderCopy(folder: string): Copy {
  const paths = pathsIn(folder)
  const known = new Set(paths)
  return {
    paths,
    read: (path, take) => {
      if (known.has(path)) take(readFileSync(join(folder, path)))
      return Promise.resolve(known.has(path))
    },
  }
}

/** Node's own, many times as fast as one in JavaScript. */
export function hasher(): Hasher {
  const hash = createHash('sha256')
  return { update: (chunk) => { hash.update(chunk) }, hex: () => hash.digest('hex') }
}

export const isSite = (folder: string): boolean => existsSync(join(folder, 'index.html'))
