/**
 * A part of the index: the records of one body's year, as Pagefind has taken their words apart. Its bundle in, its postings
 * out, in arrays that are quick to keep on a disk and to put together with those of other parts (`merge.ts`).
 */
import { gunzipSync } from 'node:zlib'
import { Numbers, Reader, Writer, fromBytes, type ByteText } from './cbor.ts'
import { FIELDS } from './fields.ts'

/** Where the words of a part stand. Each array of places says where the things of one end and those of the next begin. */
export interface Postings {
  /** As Pagefind holds them: stems without rings and dots, in the order of their bytes. */
  words: ByteText[]
  /** Of each word its place in `forms`; one more than there are words. */
  formsFrom: Uint32Array
  /** What the word is as written, with rings and dots; '' where that is the same, which stands first if it is there. */
  forms: ByteText[]
  /** Of each form its place in `pages`. */
  pagesFrom: Uint32Array
  /** Number of the record within the part. */
  pages: Uint32Array
  /** Of each page its place in `places`. */
  placesFrom: Uint32Array
  /** Places in the text, then places in fields, two arrays of CBOR as Pagefind writes them. */
  places: Uint8Array
}

export interface Indexed {
  /** Words of each record. */
  lengths: Uint32Array
  postings: Postings
}

/** What Pagefind writes before everything, to tell whether a server has unpacked it. */
const SIGNATURE = 'pagefind_dcd'

/** A file of Pagefind's, unpacked. */
function plain(bytes: Uint8Array): Uint8Array {
  const whole = gunzipSync(bytes)
  if (whole.subarray(0, SIGNATURE.length).toString('latin1') !== SIGNATURE)
    throw new Error('Pagefinds filer har en annan form än väntat.')
  return whole.subarray(SIGNATURE.length)
}

/** @param files Pagefind's, by its own paths. */
export function indexedOf(files: ReadonlyMap<string, Uint8Array>): Indexed {
  const named = (pattern: RegExp) => [...files].filter(([path]) => pattern.test(path)).map(([, bytes]) => plain(bytes))
  const [meta] = named(/^pagefind\..*\.pf_meta$/)
  if (!meta) throw new Error('Pagefind gav ingen sidlista.')
  const { lengths, fields } = pagesIn(meta)
  const chunks = named(/^index\//)
    .map((bytes) => ({ bytes, first: firstWord(bytes) }))
    .sort((a, b) => (a.first < b.first ? -1 : 1))
  return {
    lengths,
    postings: postingsIn(
      chunks.map(({ bytes }) => bytes),
      fields.map(placeAmongFields),
    ),
  }
}

/** What the browser needs of Pagefind's own: its version, which its WebAssembly checks, and that. */
export function engineIn(files: ReadonlyMap<string, Uint8Array>): { version: string; wasm: Uint8Array } {
  const wasm = files.get('wasm.sv.pagefind')
  const [, meta] = [...files].find(([path]) => path.endsWith('.pf_meta')) ?? []
  if (!wasm || !meta) throw new Error('Pagefind gav ingen sidlista eller ingen motor.')
  const reader = new Reader(plain(meta))
  reader.array()
  return { version: fromBytes(reader.text()), wasm: plain(wasm).slice() }
}

/** Version, pages, files of the index, filters, sorts, names of fields. */
function pagesIn(meta: Uint8Array): { lengths: Uint32Array; fields: string[] } {
  const reader = new Reader(meta)
  reader.array()
  reader.text()
  const lengths = Uint32Array.from({ length: reader.array() }, () => {
    reader.array()
    reader.text()
    const length = reader.number()
    reader.text()
    return length
  })
  for (let chunk = reader.array(); chunk > 0; chunk--) {
    reader.array()
    for (const _ of ['from', 'to', 'name']) reader.text()
  }
  if (reader.array() + reader.array() > 0) throw new Error('Pagefind gav filter, som ingen har bett om.')
  return { lengths, fields: Array.from({ length: reader.array() }, () => fromBytes(reader.text())) }
}

function placeAmongFields(name: string): number {
  const place = (FIELDS as readonly string[]).indexOf(name)
  if (place < 0) throw new Error(`Unexpected field ${name}, expected one of ${FIELDS.join(', ')}`)
  return place
}

function firstWord(chunk: Uint8Array): ByteText {
  const reader = new Reader(chunk)
  reader.array()
  if (reader.array() === 0) return ''
  reader.array()
  return reader.text()
}

/** @param fieldOf Place among all fields of each field that the part has. */
function postingsIn(chunks: readonly Uint8Array[], fieldOf: readonly number[]): Postings {
  const [words, forms]: ByteText[][] = [[], []]
  const [formsFrom, pagesFrom, pages, placesFrom] = [new Numbers(), new Numbers(), new Numbers(), new Numbers()]
  const places = new Writer()
  const takePages = (reader: Reader, form: ByteText): void => {
    const count = reader.array()
    if (count === 0) return
    forms?.push(form)
    pagesFrom.push(pages.length)
    for (let page = 0, left = count; left > 0; left--) {
      reader.array()
      page += reader.number()
      pages.push(page)
      placesFrom.push(places.length)
      places.numbers(reader.numbers())
      places.numbers(reader.numbers().map((own) => (own < 0 ? -1 - (fieldOf[-1 - own] as number) : own)))
    }
  }
  for (const reader of chunks.map((chunk) => new Reader(chunk))) {
    reader.array()
    for (let left = reader.array(); left > 0; left--) {
      reader.array()
      words?.push(reader.text())
      formsFrom.push(forms?.length ?? 0)
      takePages(reader, '')
      for (let variants = reader.array(); variants > 0; variants--) {
        reader.array()
        takePages(reader, reader.text())
      }
    }
  }
  formsFrom.push(forms?.length ?? 0)
  pagesFrom.push(pages.length)
  placesFrom.push(places.length)
  return {
    ...{ words: words ?? [], forms: forms ?? [], places: places.written.slice() },
    ...{ formsFrom: formsFrom.all, pagesFrom: pagesFrom.all, pages: pages.all, placesFrom: placesFrom.all },
  }
}
