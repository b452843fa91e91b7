/** The content's files as a build finds them: a hash of each and one of all, which tells whether they changed while it ran. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { contentFolder } from '../../../src/archive/files.ts'
import { pathsIn } from '../package/folder.ts'

export interface Content {
  /** SHA-256 by path below the folder of content. */
  hashes: ReadonlyMap<string, string>
  /** Of all that pages are made of. */
  fingerprint: string
}

/** @param besides Files outside the content: the settings, and the pictures that they name. */
export function contentNow(besides: readonly string[]): Content {
  const folder = contentFolder()
  const paths = existsSync(folder) ? pathsIn(folder).filter((name) => /\.(?:md|txt|json)$/.test(name)) : []
  const hashes = new Map(paths.map((path) => [path, hashOf(readFileSync(join(folder, path)))]))
  const all = createHash('sha256')
  for (const [path, hash] of hashes) all.update(`${path}\0${hash}\0`)
  for (const file of besides) all.update(existsSync(file) ? readFileSync(file) : '')
  return { hashes, fingerprint: all.digest('hex') }
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
