import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { readSealed, writeSealed } from '../kept/sealed.ts'

export interface Kept {
  /** @returns null when it is not there, or not whole. */
  read: (name: string) => unknown
  write: (name: string, value: unknown) => void
  /** Removes what was neither read nor written. */
  tidy: () => void
}

/**
 * What one build leaves to the next: files under names that are hashes of what they were made of, in the project's
 * `.cache/`, which may be deleted at any time. A file that is damaged counts as none; one that no build asks for goes.
 */
export function keptIn(folder: string): Kept {
  const used = new Set<string>()
  return {
    read: (name) => {
      used.add(name)
      return readSealed(join(folder, name)) ?? null
    },
    write: (name, value) => {
      used.add(name)
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
