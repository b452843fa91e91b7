/** What one build leaves to the next, in memory. */
import { shaped } from '../kept/shape.ts'
import type { KeptFiles } from './kept.ts'

/** @param written Names, as they are written. */
export function keptInMemory(written: string[] = []): KeptFiles {
  const lying = new Map<string, unknown>()
  return {
    read: (name, is) => shaped(lying.get(name), is) ?? null,
    write: (name, value) => {
      written.push(name)
      lying.set(name, value)
    },
    ahead: () => undefined,
    tidy: () => undefined,
  }
}
