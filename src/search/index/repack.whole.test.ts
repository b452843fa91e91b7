import { runInThisContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { fromBytes, Reader, Writer } from './cbor.ts'
import { encode } from './encode.ts'
import { termsOf } from './pagefind-terms.ts'
import { joined } from './joined.ts'
import { listsOf, interner } from './interning.ts'
import { unpackRanges, writePageList } from './page-list.ts'
import { browserPart, pagefindFiles } from './pagefind.ts'
import { postingsOf } from './postings.ts'
import { repack } from './repack.ts'

const WORDS = ['avtal', 'upphandling', 'vårdförlopp', 'budget', 'nämndplan', 'ambulans']
const records = Array.from({ length: 300 }, (_, at) =>
  at === 7 ? '' : `${WORDS[at % WORDS.length] ?? ''}en nummer ${at} personal ${'ord '.repeat(at)}x${at}y${at * 7}`,
)

test('every record keeps its number, from the newest, every word is in one file, and the engine answers', async () => {
  const ids = interner()
  const lists = listsOf(records, (text) => text.split(' ').filter(Boolean), ids)
  const tokens = { all: ids.all, lists }
  const table = await termsOf(tokens.all)
  const browser = await browserPart(await pagefindFiles('ord'))
  const encoded = joined([{ pieces: encode(table.names, postingsOf(tokens, table)), before: 0 }])
  const { pageList, chunks } = repack(
    encoded,
    records.map((_, at) => at + 4),
    browser.version,
  )
  expect(pageList.lengths).toHaveLength(records.length)
  const ranges = unpackRanges(pageList.chunks)
  expect(ranges).toHaveLength(chunks.length)
  const words = chunks.map(wordsIn)
  expect(words.map((own) => [own[0], own.at(-1)])).toEqual(ranges)
  expect(words.flat()).toEqual(words.flat().sort())
  expect(new Set(words.flat()).size).toBe(words.flat().length)

  const { wasm_bindgen: engine } = runInThisContext(`${browser.script};paragrafPagefind`) as { wasm_bindgen: Engine }
  await engine({ module_or_path: browser.wasm })
  let state = engine.init_pagefind(writePageList(pageList))
  const ask = (word: string): number[] => {
    for (const chunk of JSON.parse(engine.request_indexes(state, word)) as string[])
      state = engine.load_index_chunk(state, chunks[Number(chunk)] ?? new Uint8Array())
    const { results } = JSON.parse(engine.search(state, word, word, '{}', '', false, false)) as {
      results: { p: string }[]
    }
    return results.map(({ p }) => records.length - 1 - Number(p)).sort((a, b) => a - b)
  }
  expect(ask('budgetar')).toEqual(records.flatMap((_, at) => (at % WORDS.length === 3 ? [at] : [])))
  expect(ask('x299y2093')).toEqual([299])
  // All but the one that says nothing.
  expect(ask('personal')).toHaveLength(299)
})

describe('many words are cut into files', () => {
  const names = Array.from({ length: 4000 }, (_, at) => `ord${String(at).padStart(5, '0')}`)
  const filesOf = (grown: number): string[] => {
    const out = new Writer(1 << 16)
    const from = names.map((_, at) => {
      const start = out.length
      for (let byte = 0; byte < (at === grown ? 1500 : 40 + (at % 90)); byte++) out.number(at % 20)
      return start
    })
    const encoded = { words: names, from: [...from, out.length], bytes: out.written }
    return repack(encoded, [], '').chunks.map((chunk) => Buffer.from(chunk).toString('base64'))
  }
  test('of half of the most bytes that one may hold at least, but for the last', () => {
    const sizes = filesOf(-1).map((file) => Buffer.from(file, 'base64').length)
    const [most, head] = [3_000, 100]
    expect(Math.min(...sizes.slice(0, -1))).toBeGreaterThan(most / 2)
    expect(Math.max(...sizes)).toBeLessThan(most + head)
  })

  test('of which most are as they were where a word has grown', () => {
    const before = new Set(filesOf(-1))
    for (const grown of [0, 700, 2100]) {
      const after = filesOf(grown)
      expect(after.filter((file) => !before.has(file)).length).toBeLessThan(after.length / 8)
    }
  })
})

function wordsIn(chunk: Uint8Array): string[] {
  const reader = new Reader(chunk)
  const skipPages = (): void => {
    for (let pages = reader.array(); pages > 0; pages--) {
      reader.array()
      reader.number()
      reader.numbers()
      reader.numbers()
    }
  }
  reader.array()
  return Array.from({ length: reader.array() }, () => {
    reader.array()
    const word = fromBytes(reader.text())
    skipPages()
    for (let forms = reader.array(); forms > 0; forms--) {
      reader.array()
      reader.text()
      skipPages()
    }
    return word
  })
}

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
