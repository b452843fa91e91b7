/** A table that one build leaves to the next: what was worked out for a key is not worked out again. */
import { type Guard, isMapOf } from '../kept/shape.ts'
import type { KeptFiles } from './kept.ts'

export interface KeptTable<T> {
  /** @param key All that the value hangs on, besides what made the table. */
  of: (key: string, make: () => T) => T
  /** Whether it need not be worked out. */
  has: (key: string) => boolean
  /** Keeps what was asked for, and nothing else. */
  close: () => void
}

/**
 * @param name Of its file: ends in what it holds, and begins with the hash of the code that makes it.
 * @param isOwn What a value of it looks like.
 */
export function keptTable<T>(name: string, kept: KeptFiles, isOwn: Guard<T>): KeptTable<T> {
  const before = kept.read(name, isMapOf(isOwn)) ?? new Map<string, T>()
  const now = new Map<string, T>()
  let isMade = false
  const find = (key: string, make: () => T): T => {
    const known = before.get(key)
    isMade ||= known === undefined
    const own = known ?? make()
    now.set(key, own)
    return own
  }
  return {
    of: (key, make) => now.get(key) ?? find(key, make),
    has: (key) => now.has(key) || before.has(key),
    close: () => {
      // Of as many, none of which was made, none is missing.
      if (isMade || now.size < before.size) kept.write(name, now)
    },
  }
}
