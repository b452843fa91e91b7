/**
 * Under which words Pagefind holds what stands between white space: "E-hälsan" as "ehals", "e" and "hals". It is asked,
 * for each once: what it holds must be found under its own name, and its stemmer and its rules for hyphens are its own.
 */
import { Reader, type ByteText } from './cbor.ts'
import { numbered, Numbers } from './lists.ts'
import { pagefindFiles, unpacked } from './pagefind.ts'

/** How a word is held. */
export interface Name {
  /** Its stem, without rings and dots. */
  word: ByteText
  /** As it is written, where that has rings or dots; else ''. */
  form: ByteText
}

export interface HeldTable {
  chunks: string[]
  /** Where what each chunk is held as begins, and where the last ends. */
  from: Uint32Array
  /** Place in `names`. */
  name: Uint32Array
  /** How much a match in a text weighs, as Pagefind counts: 24 for the whole of what stands there, less for a piece. */
  weight: Uint8Array
  names: Name[]
}

export const NOTHING_HELD: HeldTable = {
  ...{ chunks: [], from: new Uint32Array(1), name: new Uint32Array(), weight: new Uint8Array(), names: [] },
}

/** @param known What was asked before. @returns The chunks asked for, and no others, in their order. */
export async function heldAs(asked: readonly string[], known: HeldTable): Promise<HeldTable> {
  const before = placesOf(known)
  const missing = asked.filter((chunk) => !before.has(chunk))
  const found = await answers(missing)
  const after = placesOf(found)
  const [from, name, weight] = [new Numbers(), new Numbers(), new Numbers()]
  const ids = numbered()
  for (const chunk of asked) {
    const [table, at] = before.has(chunk) ? [known, before.get(chunk)] : [found, after.get(chunk)]
    from.push(name.length)
    for (let own = table.from[at ?? 0] as number; own < (table.from[(at ?? 0) + 1] as number); own++) {
      const { word, form } = table.names[table.name[own] as number] as Name
      name.push(ids.of(`${word} ${form}`))
      weight.push(table.weight[own] as number)
    }
  }
  from.push(name.length)
  const names = ids.all.map((own): Name => {
    const [word = '', form = ''] = own.split(' ')
    return { word, form }
  })
  return { chunks: [...asked], from: from.all, name: name.all, weight: Uint8Array.from(weight.all), names }
}

function placesOf({ chunks }: HeldTable): Map<string, number> {
  return new Map(chunks.map((chunk, at) => [chunk, at]))
}

/** One record of all chunks: where a word stands tells of which it is. */
async function answers(chunks: string[]): Promise<HeldTable> {
  if (chunks.length === 0) return NOTHING_HELD
  const files = await pagefindFiles(chunks.join(' '))
  const names: Name[] = []
  const held = chunks.map((): [name: number, weight: number][] => [])
  for (const [path, bytes] of files)
    if (path.startsWith('index/'))
      for (const { word, form, places } of namesIn(unpacked(bytes))) {
        names.push({ word, form })
        for (const [place, weight] of places) {
          const own = held[place]
          if (own === undefined) throw new Error(`Pagefind fann ${word} på plats ${place} av ${chunks.length}.`)
          own.push([names.length - 1, weight])
        }
      }
  let end = 0
  return {
    ...{ chunks, names },
    from: Uint32Array.from([0, ...held.map(({ length }) => (end += length))]),
    name: Uint32Array.from(held.flatMap((own) => own.map(([name]) => name))),
    weight: Uint8Array.from(held.flatMap((own) => own.map(([, weight]) => weight))),
  }
}

interface Found extends Name {
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
