/**
 * What one build leaves to the next: files under names that are hashes of what they were made of, in the project's `.cache/`,
 * which may be deleted at any time. A file that is damaged counts as none; one that no build asks for goes.
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sealed, unsealed } from '../../../src/search/index/kept-file.ts'

export interface Kept {
  /** @returns null when it is not there, or not whole. */
  read: (name: string) => unknown
  write: (name: string, value: unknown) => void
  /** Removes what was neither read nor written. */
  tidy: () => void
}

export function keptIn(folder: string): Kept {
  const used = new Set<string>()
  return {
    read: (name) => {
      used.add(name)
      try {
        return unsealed(readFileSync(join(folder, name)))
      } catch {
        return null
      }
    },
    write: (name, value) => {
      used.add(name)
      mkdirSync(folder, { recursive: true })
      const temporary = join(folder, `${name}.ny`)
      writeFileSync(temporary, sealed(value))
      renameSync(temporary, join(folder, name))
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
