import { afterEach, expect, test, vi } from 'vitest'
import { packRanges } from '../index/page-list.ts'
import type { Files } from './files.ts'
import { openPagefind } from './pagefind.ts'

/** Pagefind with an engine that answers so, whatever is asked. */
const answering = (
  indexes: unknown,
  found: unknown,
  told: (word: string, isExact: boolean) => void = () => undefined,
  { chunks, asked }: { chunks: string; asked: string[] } = { chunks: '', asked: [] },
): ReturnType<typeof openPagefind> => {
  const engine = Object.assign(() => Promise.resolve(), {
    init_pagefind: () => 1,
    load_index_chunk: () => 1,
    request_indexes: () => JSON.stringify(indexes),
    search: (...[, word, , , , isExact]: [number, string, string, string, string, boolean]) => {
      told(word, isExact)
      return JSON.stringify(found)
    },
  })
  vi.stubGlobal('window', { paragrafPagefind: { wasm_bindgen: engine } })
  const bytes = (name: string): Promise<Uint8Array> => {
    asked.push(name)
    return Promise.resolve(new Uint8Array())
  }
  const list = { version: '1', lengths: '#', chunks, fields: [] }
  return openPagefind({ bytes } as unknown as Files, list, Promise.resolve(new Uint8Array()))
}

afterEach(() => {
  vi.unstubAllGlobals()
})

test('records and their places are read from the answer', async () => {
  const pagefind = await answering(['0'], { results: [{ p: '7', l: [{ l: 3 }, { l: 5 }] }] })
  expect(await pagefind.of('taxa')).toEqual([{ record: 7, places: [3, 5] }])
})

test('a word is asked as it is, and all its places as a beginning, which is how the engine tells more than the first', async () => {
  const asked: [string, boolean][] = []
  const pagefind = await answering(['0'], { results: [] }, (word, isExact) => asked.push([word, isExact]))
  await pagefind.of('taxaqz')
  await pagefind.everyPlace('taxaqz')
  expect(asked).toEqual([
    ['taxaqz', true],
    ['taxaqz', false],
  ])
})

test.each<[string, [string, string][], string[]]>([
  [
    'two files on, and no further',
    [
      ['taga', 'tax'],
      ['taxa', 'taxb'],
      ['taxc', 'taxd'],
      ['taxe', 'ö'],
    ],
    ['0', '1', '2'],
  ],
  [
    'not into a file that begins otherwise',
    [
      ['taga', 'tax'],
      ['tbc', 'ö'],
    ],
    ['0'],
  ],
])('what begins as a word is looked for %s', async (_, ranges, files) => {
  const given = { chunks: packRanges(ranges), asked: [] as string[] }
  const pagefind = await answering(['0'], { results: [] }, undefined, given)
  await pagefind.begun('tax')
  expect(given.asked).toEqual(files.map((file) => `index/${file}.pf_index`))
})

test.each([
  ['files that are no list', '0', { results: [] }],
  ['files without names', [0], { results: [] }],
  ['no results', ['0'], null],
  ['results that are no list', ['0'], { results: { p: '7', l: [] } }],
  ['a record without a name', ['0'], { results: [{ p: 7, l: [] }] }],
  ['a record without places', ['0'], { results: [{ p: '7' }] }],
])('an engine that answers %s is of another version', async (_, indexes, found) => {
  await expect((await answering(indexes, found)).of('taxa')).rejects.toThrow('Unexpected answer of Pagefind')
})
