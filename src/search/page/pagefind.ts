/**
 * Pagefind's engine without Pagefind's script: words in, records with scores and places out. The engine is its
 * WebAssembly, whose calls are those of version 1.6 (pinned in package.json); what is fetched, and when, is ours.
 */
import { unpackRanges, writePageList, type PageList } from '../index/page-list.ts'
import type { Found } from '../query/rank.ts'
import { stem } from '../../swedish/stem.ts'
import type { Files } from './files.ts'

/** The functions of Pagefind's WebAssembly that are used here. */
interface Engine {
  (options: { module_or_path: Uint8Array }): Promise<unknown>
  init_pagefind: (pageList: Uint8Array) => number
  set_ranking_weights: (state: number, weights: string) => number
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

interface Asking {
  /** Only records with the words next to one another. */
  inRow?: boolean
  /** Only as it is written, with rings and dots. */
  dotted?: boolean
  /** The index has the word itself, so what a short one begins is not worth fetching. */
  held?: boolean
}

export interface Match extends Found {
  /** It stands in the text or in the title, and not only in a field that is searched and never shown. */
  isShown?: boolean
}

export interface Pagefind {
  search: (words: string, asking?: Asking) => Promise<Match[]>
}

/** Weights of what is searched besides the text, measured on the 40 queries. */
const META_WEIGHTS = { title: 5, dnr: 2, rubrikord: 1, ord: 0.3, belopp: 3 }
/** Fields that a reader sees. */
const SHOWN = new Set(['title', 'dnr'])
const WEIGHTS = JSON.stringify({
  term_similarity: null,
  page_length: null,
  term_saturation: null,
  term_frequency: null,
  diacritic_similarity: null,
  meta_weights: META_WEIGHTS,
})

/** A short beginning goes on through much of a large index; what it begins comes as parts of compounds anyway. */
const MOST_FOLLOWING = 2
const LEAST_BEGINNING = 5

interface Answer {
  /** Records: name, score, places, fields that match. */
  results: { p: string; s: number; l: { l: number }[]; mf?: string[] }[]
}

/** @param engine Bytes of the WebAssembly, once the script that binds it has run. */
export async function openPagefind(files: Files, pageList: PageList, engine: Promise<Uint8Array>): Promise<Pagefind> {
  const bytes = await engine
  const wasm = window.paragrafPagefind?.wasm_bindgen
  if (wasm === undefined) throw new Error('Pagefind saknas')
  await wasm({ module_or_path: bytes })
  let state = wasm.set_ranking_weights(wasm.init_pagefind(writePageList(pageList)), WEIGHTS)
  const ranges = unpackRanges(pageList.chunks)
  /** The engine asks for the file a word is in; words that only begin so may go on into the next. */
  const following = (chunks: readonly string[], start: string): string[] => {
    if (start.length < LEAST_BEGINNING) return []
    const last = Math.max(...chunks.map(Number))
    const next = Array.from({ length: MOST_FOLLOWING }, (_, at) => last + 1 + at)
    return next.filter((at) => ranges[at]?.[0].startsWith(start) === true).map(String)
  }
  /** Files that hold nothing but longer words: "kost" begins "kostnad", which alone is 100 kB in a large index. */
  const isOnlyBegun = (chunk: string, start: string): boolean =>
    start.length < LEAST_BEGINNING && (ranges[Number(chunk)]?.[0] ?? '') > start
  const loaded = new Map<string, Promise<void>>()
  const load = async (chunk: string): Promise<void> => {
    const content = await files.bytes(`index/${chunk}.pf_index`)
    state = wasm.load_index_chunk(state, content)
  }
  return {
    search: async (words, { inRow = false, dotted = false, held = false } = {}) => {
      const bare = undotted(words)
      const asked = (JSON.parse(wasm.request_indexes(state, bare)) as string[]).filter(Boolean)
      const start = undotted(stem(words))
      const own = asked.filter((chunk) => !held || !isOnlyBegun(chunk, start))
      const wanted = inRow ? own : [...new Set([...own, ...following(asked, start)])]
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
      const { results } = JSON.parse(wasm.search(state, bare, words, '{}', '', inRow, dotted)) as Answer
      // A match in a field that weighs nothing is none.
      return results
        .filter(({ s }) => s > 0)
        .map(({ p, s, l, mf = [] }) => ({
          record: Number(p),
          score: s,
          places: l.map((place) => place.l),
          isShown: l.length > 0 || mf.some((field) => SHOWN.has(field)),
        }))
    },
  }
}

/** As Pagefind holds words: "vardforlopp". */
function undotted(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '')
}
