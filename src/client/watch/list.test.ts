/** What a reader watches: kept in the reader's browser, and never believed blindly. */
import { expect, test } from 'vitest'
import { isWatched, newIn, readWatches, toggled, withSeen, writeWatches, type Store, type Watch } from './list.ts'

function store(kept?: string): Store & { kept: string | undefined } {
  return {
    kept,
    getItem() {
      return this.kept ?? null
    },
    setItem(_, value) {
      this.kept = value
    },
    removeItem() {
      this.kept = undefined
    },
  }
}
const WORD: Watch = { kind: 'ord', value: 'badhus', seen: null }

test('a watch is kept, found again whatever its case, and taken away', () => {
  const kept = store()
  expect(writeWatches(kept, toggled([], WORD))).toBe(true)
  expect(readWatches(kept)).toEqual([WORD])
  expect(isWatched(readWatches(kept), { kind: 'ord', value: 'Badhus' })).toBe(true)
  expect(isWatched(readWatches(kept), { kind: 'organ', value: 'badhus' })).toBe(false)
  writeWatches(kept, toggled(readWatches(kept), { kind: 'ord', value: 'BADHUS' }))
  expect([readWatches(kept), kept.kept]).toEqual([[], undefined])
})

test.each([
  '{',
  '{}',
  'null',
  '[1, {"kind": "ord"}]',
  '[{"kind": "x", "value": "y", "seen": null}]',
  '[{"kind":"ord","value":"","seen":null}]',
  '[{"kind":"ord","value":"a","seen":[1]}]',
])('what is no list of watches is none: %s', (kept) => expect(readWatches(store(kept))).toEqual([]))

test('a browser that keeps nothing says so', () => {
  const full = {
    ...store(),
    setItem: () => {
      throw new Error('full')
    },
  }
  expect(writeWatches(full, [WORD])).toBe(false)
})

test('nothing is new the first time, then what was not shown before', () => {
  expect(newIn(WORD, ['a', 'b'])).toEqual([])
  const after = withSeen(WORD, ['a', 'b'])
  expect(newIn(after, ['c', 'a'])).toEqual(['c'])
  expect(newIn(withSeen(after, ['c', 'a']), ['c', 'a'])).toEqual([])
})

test('of a matter with more than is kept, what is new is told, and nothing old comes back', () => {
  const old = Array.from({ length: 2000 }, (_, at) => `§ ${2000 - at}`)
  const after = withSeen(WORD, old)
  expect(newIn(after, old)).toEqual([])
  expect(newIn(after, ['§ 2001', ...old])).toEqual(['§ 2001'])
})

test('the store does not grow without end', () => {
  const many = Array.from({ length: 80 }, (_, at): Watch => ({ ...WORD, value: `ord ${at}` }))
  const kept = store()
  writeWatches(kept, many)
  expect(
    readWatches(kept)
      .map(({ value }) => value)
      .slice(0, 1),
  ).toEqual(['ord 30'])
  expect(
    withSeen(
      WORD,
      Array.from({ length: 400 }, (_, at) => String(at)),
    ).seen,
  ).toHaveLength(300)
})
