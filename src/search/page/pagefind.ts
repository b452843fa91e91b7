/**
 * Reads the index as it lies in its files: a word in, records with its places out. The form is that of Pagefind 1.6
 * (`search/index/encode.ts`), whose own engine is not needed: a token is asked for as it stands, and its stemming,
 * folding and scores would find nothing to do. What is fetched is the file that a word would be in.
 */
import { Reader } from '../index/cbor.ts'
import { unpackRanges } from '../index/page-list.ts'
import { firstFrom } from '../index/sorted.ts'
import type { Files } from './files.ts'

/** Records that hold a word, with its places. */
interface Found {
  record: number
  places: number[]
}

export interface Pagefind {
  /** What holds the very token (`search/query/token.ts`), each record with the first of its places. */
  of: (token: string) => Promise<Found[]>
  /** What holds a word that begins so; as many files as the first such words are in. */
  begun: (start: string) => Promise<Found[]>
}

/** A short beginning goes on through much of a large index; what it begins comes as parts of compounds anyway. */
const MOST_FOLLOWING = 2

/** Where the pages of each word begin in a file, words in order. */
interface Chunk {
  bytes: Uint8Array
  words: string[]
  from: number[]
}

/** @param chunks First and last word of each file, as the list of them is packed. */
export function openPagefind(files: Files, chunks: string): Pagefind {
  const ranges = unpackRanges(chunks)
  const firsts = ranges.map(([first]) => first)
  const loaded = new Map<number, Promise<Chunk>>()
  const chunkAt = (at: number): Promise<Chunk> => {
    const chunk =
      loaded.get(at) ??
      files
        .bytes(`index/${at}.pf_index`)
        .then(chunkOf)
        .catch((error: unknown) => {
          loaded.delete(at)
          throw error
        })
    loaded.set(at, chunk)
    return chunk
  }
  /** The file that a word is in, where one is; the last that begins before it. */
  const placeOf = (word: string): number => {
    const at = firstFrom(firsts, word)
    return firsts[at] === word ? at : at - 1
  }
  return {
    of: async (token) => {
      const at = placeOf(token)
      const last = ranges[at]?.[1]
      if (last === undefined || last < token) return []
      const { bytes, words, from } = await chunkAt(at)
      const own = firstFrom(words, token)
      return words[own] === token ? firstPlaces(pagesAt(bytes, from[own] as number)) : []
    },
    begun: async (start) => {
      const first = Math.max(0, placeOf(start))
      const wanted = Array.from({ length: 1 + MOST_FOLLOWING }, (_, at) => first + at).filter(
        (at) => at < ranges.length && (at === first || ranges[at]?.[0].startsWith(start) === true),
      )
      const all = (await Promise.all(wanted.map(chunkAt))).flatMap(({ bytes, words, from }) =>
        words.flatMap((word, at) => (word.startsWith(start) ? pagesAt(bytes, from[at] as number) : [])),
      )
      const places = new Map<number, number[]>()
      for (const { record, places: own } of all) places.set(record, [...(places.get(record) ?? []), ...own])
      return [...places].map(([record, own]) => ({ record, places: own.sort((a, b) => a - b) }))
    },
  }
}

/** @throws Where the file is another than an index: a server may answer with a page of its own. */
function chunkOf(bytes: Uint8Array): Chunk {
  const reader = new Reader(bytes)
  const [words, from] = [[] as string[], [] as number[]]
  reader.array()
  for (let left = reader.array(); left > 0; left--) {
    reader.array()
    words.push(reader.text())
    from.push(reader.at)
    skipPages(reader)
    // Forms with rings and dots, of which a token has none.
    for (let forms = reader.array(); forms > 0; forms--) {
      reader.array()
      reader.text()
      skipPages(reader)
    }
  }
  return { bytes, words, from }
}

function skipPages(reader: Reader): void {
  for (let pages = reader.array(); pages > 0; pages--) {
    reader.array()
    reader.number()
    for (let lists = 2; lists > 0; lists--) for (let left = reader.array(); left > 0; left--) reader.number()
  }
}

/** As Pagefind's engine told it, by which the ranking is tuned. */
const firstPlaces = (all: readonly Found[]): Found[] =>
  all.map(({ record, places }) => ({ record, places: places.slice(0, 1) }))

/** Pages and places are told by how far each is from the one before; a negative number says what the next weigh. */
function pagesAt(bytes: Uint8Array, from: number): Found[] {
  const reader = new Reader(bytes, from)
  let record = 0
  return Array.from({ length: reader.array() }, () => {
    reader.array()
    record += reader.number()
    const places: number[] = []
    let place = 0
    for (const number of reader.numbers()) {
      if (number < 0) place = 0
      else places.push((place += number))
    }
    reader.numbers()
    return { record, places }
  })
}
