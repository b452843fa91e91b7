import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listContent } from './files.ts'
import { sha256 } from '../kept/sha256.ts'
import { sourceOf } from './orphans.ts'

interface OnDisk {
  sha256: string
  /** The source that a page says it was made of; null where it says none, and of a text. */
  source: string | null
}

/** By the path below the folder, "hsn-au/2024-11-28.md". */
export type Disk = ReadonlyMap<string, OnDisk>

/**
 * What stands in a folder that a round writes in when it begins: every file read once, and of each its hash alone kept.
 */
export function lookAt(folder: string, endings: readonly string[] = ['.md', '.txt']): Disk {
  const names = endings.flatMap((ending) => listContent(folder, ending))
  return new Map(
    names.map((name) => {
      const bytes = readFileSync(join(folder, name))
      return [name, { sha256: sha256(bytes), source: name.endsWith('.md') ? sourceOf(bytes.toString('utf8')) : null }]
    }),
  )
}
