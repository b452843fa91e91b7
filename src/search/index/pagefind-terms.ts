/**
 * Under which words Pagefind holds what stands between white space: "E-hälsan" as "ehals", "e" and "hals". It is asked,
 * for each once: what it holds must be found under its own name, and its stemmer and its rules for hyphens are its own.
 */
import { Reader, type ByteText } from './cbor.ts'
import { pagefindFiles, unpacked } from './pagefind.ts'

/** How a word is held. */
export interface IndexTerm {
  /** Its stem, without rings and dots. */
  word: ByteText
  /** As it is written, where that has rings or dots; else ''. */
  form: ByteText
}

export interface TermTable {
  /** Place of each chunk in `from`. */
  places: ReadonlyMap<string, number>
  /** Where what each chunk is held as begins, and where the last ends. */
  from: Uint32Array
  /** Place in `names`. */
  name: Uint32Array
  /** How much a match in a text weighs, as Pagefind counts: 24 for the whole of what stands there, less for a piece. */
  weight: Uint8Array
  names: IndexTerm[]
}

/**
 * One record of all chunks: where a word stands tells of which it is.
 *
 * @param chunks Each once.
 */
export async function termsOf(chunks: readonly string[]): Promise<TermTable> {
  const names: IndexTerm[] = []
  const held = chunks.map((): [name: number, weight: number][] => [])
  // Pagefind has nothing to say of nothing.
  const files = chunks.length === 0 ? [] : await pagefindFiles(chunks.join(' '))
  for (const [path, bytes] of files)
    if (path.startsWith('index/'))
      for (const { word, form, places } of namesIn(unpacked(bytes))) {
        names.push({ word, form })
        for (const [place, weight] of places) {
          const own = held[place]
          if (own === undefined)
            throw new Error(`Unexpected place ${place} of "${word}" by Pagefind, expected one of ${chunks.length}`)
          own.push([names.length - 1, weight])
        }
      }
  let end = 0
  return {
    ...{ names, places: new Map(chunks.map((chunk, at) => [chunk, at])) },
    from: Uint32Array.from([0, ...held.map(({ length }) => (end += length))]),
    name: Uint32Array.from(held.flatMap((own) => own.map(([name]) => name))),
    weight: Uint8Array.from(held.flatMap((own) => own.map(([, weight]) => weight))),
  }
}

interface Found extends IndexTerm {
  places: [place: number, weight: number][]
}

/** A file of the index is one array of words: each its name, its pages, and its forms with theirs. */
function* namesIn(chunk: Uint8Array): Generator<Found> {
  const reader = new Reader(chunk)
  reader.array()
  for (let left = reader.array(); left > 0; left--) {
    reader.array()
    const word = reader.text()
    yield { word, form: '', places: placesIn(reader) }
    for (let forms = reader.array(); forms > 0; forms--) {
      reader.array()
      yield { word, form: reader.text(), places: placesIn(reader) }
    }
  }
}

/** What a place weighs until something else is said. */
const USUAL = 25

function placesIn(reader: Reader): Found['places'] {
  const places: Found['places'] = []
  for (let pages = reader.array(); pages > 0; pages--) {
    reader.array()
    reader.number()
    let [place, weight] = [0, USUAL]
    for (const number of reader.numbers()) {
      if (number < 0) [place, weight] = [0, -1 - number]
      else places.push([(place += number), weight])
    }
    reader.numbers()
  }
  return places
}
