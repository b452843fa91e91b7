import { expect, test } from 'vitest'
import { keptInMemory } from './kept.fixture.ts'
import type { KeptFiles } from './kept.ts'
import { keptTable } from './kept-table.ts'

const isText = (value: unknown): value is string => typeof value === 'string'

/** Asks for keys, as one build does. @returns Those that were worked out. */
function askedIn(kept: KeptFiles, keys: readonly string[], name = 'a'): string[] {
  const anew: string[] = []
  const table = keptTable(name, kept, isText)
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
  const kept = keptInMemory()
  expect(askedIn(kept, ['x', 'x', 'y'])).toEqual(['x', 'y'])
  expect(askedIn(kept, ['y', 'x', 'z'])).toEqual(['z'])
  expect(askedIn(kept, ['z'], 'b')).toEqual(['z'])
})

test('what a build did not ask for is forgotten', () => {
  const kept = keptInMemory()
  askedIn(kept, ['x', 'y'])
  askedIn(kept, ['y'])
  expect(askedIn(kept, ['x', 'y'])).toEqual(['x'])
})

test('a table is written only where it is another than it was', () => {
  const written: string[] = []
  const kept = keptInMemory(written)
  for (const keys of [['x', 'y'], ['y', 'x'], ['x'], ['x'], ['y']]) askedIn(kept, keys)
  expect(written).toHaveLength(3)
})

test.each([
  ['a list', ['x']],
  ['a map of other values', new Map([['x', 1]])],
])('%s under its name is no table, and all is worked out', (_, value) => {
  const kept = keptInMemory()
  kept.write('a', value)
  expect(askedIn(kept, ['x'])).toEqual(['x'])
})
