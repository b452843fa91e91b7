import { expect, test } from 'vitest'
import type { KeptFiles } from './kept.ts'
import { keptTable } from './kept-table.ts'

/** Kept in memory. @param written Names, as they are written. */
function store(written: string[] = []): KeptFiles {
  const lying = new Map<string, unknown>()
  return {
    read: (name) => lying.get(name) ?? null,
    write: (name, value) => {
      written.push(name)
      lying.set(name, value)
    },
    ahead: () => undefined,
    tidy: () => undefined,
  }
}

/** Asks for keys, as one build does. @returns Those that were worked out. */
function askedIn(kept: KeptFiles, keys: readonly string[], name = 'a'): string[] {
  const anew: string[] = []
  const table = keptTable<string>(name, kept)
  for (const key of keys) {
    const make = (): string => {
      anew.push(key)
      return `${key}!`
    }
    expect(table.of(key, make)).toBe(`${key}!`)
  }
  table.close()
  return anew
}

test('what was worked out in the build before is not worked out again, under another name it is', () => {
  const kept = store()
  expect(askedIn(kept, ['x', 'x', 'y'])).toEqual(['x', 'y'])
  expect(askedIn(kept, ['y', 'x', 'z'])).toEqual(['z'])
  expect(askedIn(kept, ['z'], 'b')).toEqual(['z'])
})

test('what a build did not ask for is forgotten', () => {
  const kept = store()
  askedIn(kept, ['x', 'y'])
  askedIn(kept, ['y'])
  expect(askedIn(kept, ['x', 'y'])).toEqual(['x'])
})

test('a table is written only where it is another than it was', () => {
  const written: string[] = []
  const kept = store(written)
  for (const keys of [['x', 'y'], ['y', 'x'], ['x'], ['x'], ['y']]) askedIn(kept, keys)
  expect(written).toHaveLength(3)
})
