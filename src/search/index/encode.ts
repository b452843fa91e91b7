/**
 * Places of a part's words as Pagefind writes them, page by page; in CBOR. Kept from one build to the next, and joined
 * with those of other parts (`joined.ts`).
 */
import { Writer } from './cbor.ts'
import type { IndexTerm } from './pagefind-terms.ts'
import { GrowingNumbers } from './interning.ts'
import type { PartPostings } from './postings.ts'

/** The words of a part. Its records are counted from its first. */
export interface PartIndex {
  /**
   * What words are held as, one a line: the word, a space and its form; see {@link IndexTerm}. One text, since those
   * of all parts are held at once.
   */
  names: string
  /** How many records hold each, and the first and the last of them. */
  count: Uint32Array
  first: Uint32Array
  last: Uint32Array
  /** Where what is written of each begins, and where the last ends. */
  from: Uint32Array
  /** Of each record its places, but how far the first is from one before: that hangs on the parts before. */
  bytes: Uint8Array
}

/** Of a part, each by its number. */
export const namesIn = ({ names }: PartIndex): string[] => (names === '' ? [] : names.split('\n'))

/** @param names What each token is, by the number that the postings have; one without postings is left out. */
export function encode(names: readonly IndexTerm[], postings: PartPostings): PartIndex {
  const out = new Writer(1 << 20)
  const held: string[] = []
  const [count, first, last, from] = [
    new GrowingNumbers(),
    new GrowingNumbers(),
    new GrowingNumbers(),
    new GrowingNumbers(),
  ]
  names.forEach(({ word, form }, at) => {
    const [start, end] = [postings.from[at] as number, postings.from[at + 1] as number]
    if (start === end) return
    held.push(`${word} ${form}`)
    from.push(out.length)
    first.push(postings.record[start] as number)
    last.push(postings.record[end - 1] as number)
    count.push(writePages(out, start, end, postings))
  })
  from.push(out.length)
  return {
    ...{ names: held.join('\n'), count: count.all, first: first.all, last: last.all, from: from.all },
    bytes: out.written.slice(),
  }
}

/** Each page by how far it is from the one before; nothing of that for the first. @returns How many. */
function writePages(out: Writer, from: number, to: number, postings: PartPostings): number {
  const { record } = postings
  let [count, last] = [0, 0]
  for (let at = from; at < to; count++) {
    const own = record[at] as number
    let end = at + 1
    while (end < to && record[end] === own) end++
    if (at > from) writePage(out, own - last)
    last = own
    writePlaces(out, at, end, postings)
    at = end
  }
  return count
}

/** A page's beginning; its places follow. @param beyond How far it is from the one before. */
export function writePage(out: Writer, beyond: number): void {
  out.array(3)
  out.number(beyond)
}

/** Places in the text, and none in fields: what stands in a title is told by its token. */
function writePlaces(out: Writer, from: number, to: number, postings: PartPostings): void {
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
function writeRuns(out: Writer, { from, to, order }: Run, { at, weight }: PartPostings): void {
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
