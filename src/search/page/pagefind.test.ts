import { expect, test } from 'vitest'
import { encode } from '../index/encode.ts'
import { packRanges } from '../index/page-list.ts'
import { repack } from '../index/repack.ts'
import type { Files } from './files.ts'
import { openPagefind } from './pagefind.ts'

/** Words with their records and places there, and the weight of a place where it is not the usual. */
type Held = Record<string, [record: number, places: number[], weights?: number[]][]>

/** What stands in the index, a file a word. */
const indexOf = (held: Held): Uint8Array[] =>
  Object.entries(held).map(([word, records]) => {
    const all = records.flatMap(([record, places, weights = []]) =>
      places.map((at, own) => ({ record, at, weight: weights[own] ?? 24 })),
    )
    const encoded = encode([{ word, form: '' }], {
      from: Uint32Array.from([0, all.length]),
      record: Uint32Array.from(all, ({ record }) => record),
      at: Uint32Array.from(all, ({ at }) => at),
      weight: Uint8Array.from(all, ({ weight }) => weight),
    })
    return repack(encoded, [], '').chunks[0] as Uint8Array
  })

const opened = (held: Held) => {
  const chunks = indexOf(held)
  const fetched: string[] = []
  const bytes = (name: string): Promise<Uint8Array> => {
    fetched.push(name)
    return Promise.resolve(chunks[Number(/\d+/.exec(name)?.[0])] as Uint8Array)
  }
  const words = Object.keys(held)
  const pagefind = openPagefind({ bytes } as unknown as Files, packRanges(words.map((word) => [word, word])))
  return { pagefind, fetched }
}

const HELD: Held = {
  hyrqt: [[2, [0]]],
  parkqt: [
    [1, [3, 5, 300]],
    [70_000, [9]],
  ],
  parkqz: [[1, [7, 2], [12, 24]]],
  taxaqt: [[4, [1]]],
}

test.each([
  ['parkqt', [1, 70_000], [[3], [9]]],
  ['parkqz', [1], [[7]]],
  ['park', [], []],
  ['aqt', [], []],
  ['zqt', [], []],
])('%s is held by %j', async (token, records, places) => {
  const found = await opened(HELD).pagefind.of(token)
  expect(found.map(({ record }) => record)).toEqual(records)
  expect(found.map((own) => own.places)).toEqual(places)
})

test('the file that a word would be in is fetched once, and none for a word that no file goes so far as', async () => {
  const { pagefind, fetched } = opened(HELD)
  await Promise.all(['parkqt', 'parkqt', 'parkr', 'zqt', 'aqt'].map((token) => pagefind.of(token)))
  expect(fetched).toEqual(['index/1.pf_index'])
})

test('what begins so is found in the files that go on with it, a record once', async () => {
  const { pagefind, fetched } = opened(HELD)
  expect(await pagefind.begun('park')).toEqual([
    { record: 1, places: [2, 3, 5, 7, 300] },
    { record: 70_000, places: [9] },
  ])
  expect(fetched).not.toContain('index/3.pf_index')
  expect(await pagefind.begun('xyz')).toEqual([])
})

test('an index of nothing holds nothing', async () => {
  const { pagefind } = opened({})
  expect([await pagefind.of('parkqt'), await pagefind.begun('park')]).toEqual([[], []])
})

test('a file that is no index is an error, and fetched anew the next time', async () => {
  let page = '<!doctype html>'
  const [chunk] = indexOf({ parkqt: [[1, [3]]] })
  const bytes = () => Promise.resolve(page === '' ? chunk : new TextEncoder().encode(page))
  const pagefind = openPagefind({ bytes } as unknown as Files, packRanges([['parkqt', 'parkqt']]))
  await expect(pagefind.of('parkqt')).rejects.toThrow('CBOR')
  page = ''
  expect(await pagefind.of('parkqt')).toEqual([{ record: 1, places: [3] }])
})
