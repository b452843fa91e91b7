import { afterEach, expect, test, vi } from 'vitest'
import type { Files } from './files.ts'
import { openPagefind } from './pagefind.ts'

/** Pagefind with an engine that answers so, whatever is asked. */
const answering = (
  indexes: unknown,
  found: unknown,
  told: (word: string, isExact: boolean) => void = () => undefined,
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
  const files = { bytes: () => Promise.resolve(new Uint8Array()) } as unknown as Files
  return openPagefind(files, { version: '1', lengths: '#', chunks: '', fields: [] }, Promise.resolve(new Uint8Array()))
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
