/**
 * Places of words as Pagefind writes them: for each word its pages, and those of its forms with rings and dots; in
 * CBOR.
 */
import { Writer, type ByteText } from './cbor.ts'
import type { Name } from './held.ts'
import type { Postings } from './postings.ts'

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

/** @param names What each token is, by the number that the postings have; one without postings is left out. */
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

/** Places in the text, and none in fields: what stands in a title is told by its token. */
function writePlaces(out: Writer, from: number, to: number, postings: Postings): void {
  const { weight } = postings
  let isSorted = true
  for (let own = from + 1; own < to; own++) isSorted &&= (weight[own] as number) >= (weight[own - 1] as number)
  // Most words weigh the same. A piece of "e-hälsa" weighs less, and stands before.
  writeRuns(out, isSorted ? { from, to } : byWeight(from, to, weight), postings)
  out.array(0)
}

interface Run {
  from: number
  to: number
  /** In another order than they lie. */
  order?: readonly number[]
}

/** Each weight is told by a negative number; then each place by how far it is from the one before. */
function writeRuns(out: Writer, { from, to, order }: Run, { at, weight }: Postings): void {
  const own = (place: number): number => (order === undefined ? place : (order[place - from] as number))
  let weights = 0
  for (let place = from, last = -1; place < to; place++) {
    const now = weight[own(place)] as number
    if (now !== last) weights++
    last = now
  }
  out.array(to - from + weights)
  for (let place = from, [last, before] = [-1, 0]; place < to; place++) {
    const now = weight[own(place)] as number
    if (now !== last) out.number(-(now + 1))
    const where = at[own(place)] as number
    out.number(now === last ? where - before : where)
    last = now
    before = where
  }
}

function byWeight(from: number, to: number, weight: Uint8Array): Run {
  const order = Array.from({ length: to - from }, (_, own) => from + own)
  return { from, to, order: order.sort((a, b) => (weight[a] as number) - (weight[b] as number)) }
}

const byBytes = (a: ByteText, b: ByteText): number => (a < b ? -1 : a > b ? 1 : 0)

/** As Pagefind meets them: by record, in one record by their bytes. */
const byFirstPage =
  ({ record }: Postings) =>
  (a: Form, b: Form): number =>
    (record[a.from] as number) - (record[b.from] as number) || byBytes(a.form, b.form)
