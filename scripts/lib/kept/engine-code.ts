/**
 * What the engine is made of, for those that keep something it made: the same folders with other code in them are
 * another engine.
 */
import { type Hash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { inEngine } from '../../../src/places.ts'

/** Makes nothing. */
const TEST = /\.(?:test|fixture)\.[jt]s$/

/**
 * @param parts Files and folders of the engine, "/" between; their names and bytes go into the hash, one that is not
 * there as its name alone.
 */
export function hashCode(hash: Hash, parts: readonly string[]): Hash {
  for (const part of parts)
    for (const path of filesOf(part)) {
      const file = inEngine(path)
      hash.update(`\0${path}\0`)
      if (existsSync(file)) hash.update(readFileSync(file))
    }
  return hash
}

function filesOf(part: string): string[] {
  if (statSync(inEngine(part), { throwIfNoEntry: false })?.isDirectory() !== true) return [part]
  return readdirSync(inEngine(part), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !TEST.test(entry.name))
    .map((entry) =>
      join(entry.parentPath, entry.name).slice(inEngine().length).replaceAll('\\', '/').replace(/^\//, ''),
    )
    .sort()
}
