/** Places of words as Pagefind writes them: for each word its pages, and those of its forms with rings and dots; in CBOR. */
import { Writer, type ByteText } from './cbor.ts'
import type { Name } from './held.ts'
import { IN_FIELD, type Postings } from './postings.ts'

/** Every word of the index, in the order of their bytes. */
export interface Encoded {
  words: ByteText[]
  /** Where the item of each word begins, and where the last ends. */
  from: number[]
  bytes: Uint8Array
}

/** A form of a word: which of the postings are its own. */
interface Form {
  form: ByteText
  from: number
  to: number
}

export function encode(names: readonly Name[], postings: Postings): Encoded {
  const forms = new Map<ByteText, Form[]>()
  names.forEach(({ word, form }, at) => {
    const [from, to] = [postings.from[at] as number, postings.from[at + 1] as number]
    if (from === to) return
    const known = forms.get(word)
    if (known) known.push({ form, from, to })
    else forms.set(word, [{ form, from, to }])
  })
  const words = [...forms.keys()].sort(byBytes)
  const out = new Writer(1 << 20)
  const from = words.map((word) => {
    const start = out.length
    writeWord(out, word, forms.get(word) ?? [], postings)
    return start
  })
  return { words, from: [...from, out.length], bytes: out.written }
}

function writeWord(out: Writer, word: ByteText, forms: readonly Form[], postings: Postings): void {
  out.array(3)
  out.text(word)
  const plain = forms.find(({ form }) => form === '')
  if (plain) writePages(out, plain, postings)
  else out.array(0)
  const others = forms.filter(({ form }) => form !== '').sort(byFirstPage(postings))
  out.array(others.length)
  for (const other of others) {
    out.array(2)
    out.text(other.form)
    writePages(out, other, postings)
  }
}

/** Each page by how far it is from the one before. */
function writePages(out: Writer, { from, to }: Form, postings: Postings): void {
  const { record } = postings
  let count = 0
  for (let at = from; at < to; at++) if (at === from || record[at] !== record[at - 1]) count++
  out.array(count)
  let last = 0
  for (let at = from; at < to;) {
    const own = record[at] as number
    let end = at + 1
    while (end < to && record[end] === own) end++
    out.array(3)
    out.number(own - last)
    last = own
    writePlaces(out, at, end, postings)
    at = end
  }
}

/** The weight of a place until something else is said; and the weight of most places, by which the first is always said. */
const USUAL = 25

function writePlaces(out: Writer, from: number, to: number, { at, kind }: Postings): void {
  let fields = from
  while (fields < to && (kind[fields] as number) < IN_FIELD) fields++
  out.numbers(textPlaces(from, fields, at, kind))
  const places: number[] = []
  let [field, last] = [-1, 0]
  for (let own = fields; own < to; own++) {
    if (kind[own] !== field) {
      field = kind[own] as number
      last = 0
      places.push(-1 - (field - IN_FIELD))
    }
    places.push((at[own] as number) - last)
    last = at[own] as number
  }
  out.numbers(places)
}

/** By weight, each told by a negative number, and then each place by how far it is from the one before. */
function textPlaces(from: number, to: number, at: Uint32Array, kind: Uint16Array): number[] {
  const places: number[] = []
  let [weight, last] = [USUAL, 0]
  for (const own of byWeight(from, to, kind)) {
    const place = at[own] as number
    if (kind[own] === weight) places.push(place - last)
    else {
      weight = kind[own] as number
      places.push(-1 - weight, place)
    }
    last = place
  }
  return places
}

function byWeight(from: number, to: number, kind: Uint16Array): number[] {
  const all = Array.from({ length: to - from }, (_, own) => from + own)
  return all.some((own) => kind[own] !== kind[from])
    ? all.sort((a, b) => (kind[a] as number) - (kind[b] as number))
    : all
}

const byBytes = (a: ByteText, b: ByteText): number => (a < b ? -1 : a > b ? 1 : 0)

/** As Pagefind meets them: by record, in one record those of its text first, then by their bytes. */
const byFirstPage =
  ({ record, kind }: Postings) =>
  (a: Form, b: Form): number =>
    (record[a.from] as number) - (record[b.from] as number) ||
    Number((kind[a.from] as number) >= IN_FIELD) - Number((kind[b.from] as number) >= IN_FIELD) ||
    byBytes(a.form, b.form)
