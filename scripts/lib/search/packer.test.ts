import { expect, test } from 'vitest'
import { keptInMemory } from './kept.fixture.ts'
import type { KeptFiles } from './kept.ts'
import { packerOf } from './packer.ts'

const bytes = (text: string): Uint8Array => Buffer.from(text)

/** Packs one after the other, as one build does. @returns Those that were packed and not remembered. */
function packedIn(kept: KeptFiles, asked: readonly [way: string, ...pieces: string[]][], made = 'a'): string[] {
  const anew: string[] = []
  const packer = packerOf(made, kept)
  for (const [way, ...pieces] of asked) {
    const own = `${way} ${pieces.join('+')}`
    const pack = (): Uint8Array => {
      anew.push(own)
      return bytes(own)
    }
    expect(Buffer.from(packer.packed(way, pieces.map(bytes), pack)).toString()).toBe(own)
  }
  packer.close()
  return anew
}

test('what the build before packed is not packed again, whatever else has come', () => {
  const kept = keptInMemory()
  expect(packedIn(kept, [['9', 'a']])).toEqual(['9 a'])
  expect(
    packedIn(kept, [
      ['9', 'b'],
      ['9', 'a'],
    ]),
  ).toEqual(['9 b'])
  expect(
    packedIn(kept, [
      ['9', 'a'],
      ['9', 'b'],
    ]),
  ).toEqual([])
})

test('other bytes, other pieces of the same bytes, another way and other code are packed', () => {
  const kept = keptInMemory()
  packedIn(kept, [['9', 'ab']])
  expect(
    packedIn(kept, [
      ['9', 'ab'],
      ['9', 'a', 'b'],
      ['9', 'ac'],
      ['6', 'ab'],
    ]),
  ).toHaveLength(3)
  expect(packedIn(kept, [['9', 'ab']], 'b')).toHaveLength(1)
})

test('what a build did not ask for is forgotten', () => {
  const kept = keptInMemory()
  packedIn(kept, [
    ['9', 'a'],
    ['9', 'b'],
  ])
  packedIn(kept, [['9', 'b']])
  expect(packedIn(kept, [['9', 'a']])).toEqual(['9 a'])
})
