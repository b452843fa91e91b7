/**
 * Pagefind's engine without Pagefind's script: words in, records with scores and places out. The engine is its
 * WebAssembly, whose calls are those of version 1.6 (pinned in package.json); what is fetched, and when, is ours.
 */
import { fieldsOf } from '../../model/fields.ts'
import { unpackRanges, writePageList, type PageList } from '../index/page-list.ts'
import type { Files } from './files.ts'

/** The functions of Pagefind's WebAssembly that are used here. */
interface Engine {
  (options: { module_or_path: Uint8Array }): Promise<unknown>
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

declare global {
  interface Window {
    paragrafPagefind?: { wasm_bindgen: Engine }
  }
}

/** A record that holds a word, with its places. */
interface Found {
  record: number
  places: number[]
}

export interface Pagefind {
  /** What holds the very token (`search/query/token.ts`), with the first of its places: the engine tells no more. */
  of: (token: string) => Promise<Found[]>
  /** The same with all places, which are many of a common word. */
  everyPlace: (token: string) => Promise<Found[]>
  /** What holds a word that begins so; as many files as the first such words are in. */
  begun: (start: string) => Promise<Found[]>
}

/** A short beginning goes on through much of a large index; what it begins comes as parts of compounds anyway. */
const MOST_FOLLOWING = 2

/** What the engine answers of a record: its name, and its places. */
interface Result {
  p: string
  l: { l: number }[]
}

/** @throws Where the answer is no list of such: an engine of another version may answer otherwise. */
function listIn<T>(answer: unknown, is: (one: unknown) => one is T): T[] {
  if (Array.isArray(answer) && answer.every(is)) return answer
  throw new Error('Unexpected answer of Pagefind, expected a list as version 1.6 gives it')
}
const isName = (one: unknown): one is string => typeof one === 'string'
const isResult = (one: unknown): one is Result => {
  const { p, l } = fieldsOf(one)
  return isName(p) && Array.isArray(l)
}

/** @param engine Bytes of the WebAssembly, once the script that binds it has run. */
export async function openPagefind(files: Files, pageList: PageList, engine: Promise<Uint8Array>): Promise<Pagefind> {
  const bytes = await engine
  const wasm = window.paragrafPagefind?.wasm_bindgen
  if (wasm === undefined) throw new Error('Unexpected page without Pagefind, expected the script that binds it')
  await wasm({ module_or_path: bytes })
  let state = wasm.init_pagefind(writePageList(pageList))
  const ranges = unpackRanges(pageList.chunks)
  /** The engine asks for the file a word is in; words that begin so may go on into the next. */
  const following = (chunks: readonly string[], start: string): string[] => {
    const last = Math.max(...chunks.map(Number))
    const next = Array.from({ length: MOST_FOLLOWING }, (_, at) => last + 1 + at)
    return next.filter((at) => ranges[at]?.[0].startsWith(start) === true).map(String)
  }
  const loaded = new Map<string, Promise<void>>()
  const load = async (chunk: string): Promise<void> => {
    const content = await files.bytes(`index/${chunk}.pf_index`)
    state = wasm.load_index_chunk(state, content)
  }
  /** The engine takes what is not asked exactly for a beginning; nothing else begins as a token. */
  const ask = async (word: string, isExact: boolean, goesOn: boolean): Promise<Found[]> => {
    const asked = listIn(JSON.parse(wasm.request_indexes(state, word)), isName).filter(Boolean)
    const wanted = goesOn ? [...new Set([...asked, ...following(asked, word)])] : asked
    await Promise.all(
      wanted.map((chunk) => {
        const promise =
          loaded.get(chunk) ??
          load(chunk).catch((error: unknown) => {
            loaded.delete(chunk)
            throw error
          })
        loaded.set(chunk, promise)
        return promise
      }),
    )
    const { results } = fieldsOf(JSON.parse(wasm.search(state, word, word, '{}', '', isExact, false)))
    return listIn(results, isResult).map(({ p, l }) => ({ record: Number(p), places: l.map((place) => place.l) }))
  }
  return {
    of: (token) => ask(token, true, false),
    everyPlace: (token) => ask(token, false, false),
    begun: (start) => ask(start, false, true),
  }
}
