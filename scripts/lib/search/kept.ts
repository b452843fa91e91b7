import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { readSealed, writeSealed } from '../kept/sealed.ts'
import { type Guard, isAnything, shaped } from '../kept/shape.ts'

export interface KeptFiles {
  /** @returns null when it is not there, not whole, or of another shape. */
  read: <T>(name: string, is: Guard<T>) => T | null
  write: (name: string, value: unknown) => void
  /** Reads all that lies there now, before it is asked for. */
  ahead: () => void
  /** Removes what was neither read nor written. */
  tidy: () => void
}

/**
 * What one build leaves to the next: files under names that are hashes of what they were made of, in the project's
 * `.cache/`, which may be deleted at any time. A file that is damaged counts as none; one that no build asks for goes.
 */
export function keptIn(folder: string): KeptFiles {
  const used = new Set<string>()
  const read = new Map<string, unknown>()
  return {
    read: (name, is) => {
      used.add(name)
      const own = read.has(name) ? shaped(read.get(name), is) : readSealed(join(folder, name), is)
      // It may be large, and is asked for once.
      read.delete(name)
      return own ?? null
    },
    ahead: () => {
      for (const name of namesIn(folder)) read.set(name, readSealed(join(folder, name), isAnything))
    },
    write: (name, value) => {
      used.add(name)
      read.delete(name)
      writeSealed(join(folder, name), value)
    },
    tidy: () => {
      for (const name of namesIn(folder))
        if (!used.has(name)) rmSync(join(folder, name), { recursive: true, force: true })
    },
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
