/**
 * The content's files as a build finds them: a hash of each and one of all, which tells whether they changed while it
 * ran.
 */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { contentFolder } from '../../../src/archive/files.ts'
import { inByteOrder } from '../../../src/package/manifest.ts'
import { sha256 } from '../kept/sha256.ts'

export interface Content {
  /** SHA-256 by path below the folder of content. */
  hashes: ReadonlyMap<string, string>
  /** Of all that pages are made of. */
  fingerprint: string
}

/** @param besides Files outside the content: the settings, and the pictures that they name. */
export function contentNow(besides: readonly string[]): Content {
  const folder = contentFolder()
  const paths = existsSync(folder) ? filesBelow(folder) : []
  const hashes = new Map(paths.map((path) => [path, sha256(readFileSync(join(folder, path)))]))
  const all = createHash('sha256')
  for (const [path, hash] of hashes) all.update(`${path}\0${hash}\0`)
  for (const file of besides) all.update(existsSync(file) ? readFileSync(file) : '')
  return { hashes, fingerprint: all.digest('hex') }
}

/** Links are followed, as those do that read what is published: what is read must be checked and known by its bytes. */
const filesBelow = (folder: string): string[] =>
  inByteOrder(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => /\.(?:md|txt|json)$/.test(name) && isFile(join(folder, name))),
  )

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true
