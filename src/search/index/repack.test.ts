import { runInThisContext } from 'node:vm'
import { expect, test } from 'vitest'
import { unpackRanges, writePageList } from './page-list.ts'
import { itemsOf, readText } from './cbor.ts'
import { engineScript, pagefindFiles } from './pagefind.ts'
import { repack } from './repack.ts'

const WORDS = ['avtal', 'upphandling', 'vårdförlopp', 'budget', 'nämndplan', 'ambulans']
const records = Array.from({ length: 300 }, (_, at) => ({
  content:
    at === 7 ? '' : `${WORDS[at % WORDS.length] ?? ''}en nummer ${at} personal ${'ord '.repeat(at)}x${at}y${at * 7}`,
}))

test('every record keeps its number, every word is in one file, and the engine answers', async () => {
  const bundle = await pagefindFiles(records)
  const { pageList, chunks, wasm } = repack(bundle)
  expect(pageList.lengths).toHaveLength(records.length)
  const ranges = unpackRanges(pageList.chunks)
  expect(ranges).toHaveLength(chunks.length)
  const words = chunks.map((chunk) =>
    itemsOf(chunk, itemsOf(chunk, 0)[0] ?? 0)
      .slice(0, -1)
      .map((at) => readText(chunk, itemsOf(chunk, at)[0] ?? 0)),
  )
  expect(words.map((own) => [own[0], own.at(-1)])).toEqual(ranges)
  expect(new Set(words.flat()).size).toBe(words.flat().length)

  const { wasm_bindgen: engine } = runInThisContext(`${await engineScript(bundle)};paragrafPagefind`) as {
    wasm_bindgen: Engine
  }
  await engine({ module_or_path: wasm })
  let state = engine.init_pagefind(writePageList(pageList))
  const ask = (word: string): number[] => {
    for (const chunk of JSON.parse(engine.request_indexes(state, word)) as string[])
      state = engine.load_index_chunk(state, chunks[Number(chunk)] ?? new Uint8Array())
    const { results } = JSON.parse(engine.search(state, word, word, '{}', '', false, false)) as {
      results: { p: string }[]
    }
    return results.map(({ p }) => Number(p)).sort((a, b) => a - b)
  }
  expect(ask('budgetar')).toEqual(records.flatMap((_, at) => (at % WORDS.length === 3 ? [at] : [])))
  expect(ask('x299y2093')).toEqual([299])
  expect(ask('personal')).toHaveLength(299)
})

interface Engine {
  (options: object): Promise<unknown>
  init_pagefind: (pageList: Uint8Array) => number
  request_indexes: (state: number, query: string) => string
  load_index_chunk: (state: number, chunk: Uint8Array) => number
  search: (
    state: number,
    query: string,
    original: string,
    filters: string,
    sort: string,
    exact: boolean,
    exactDiacritics: boolean,
  ) => string
}
