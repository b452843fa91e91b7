/**
 * Every place of every word of the archive, word by word: a sort of millions of numbers, in typed arrays. Records in the order
 * of the index, within a record first the places of its text, then those of its fields in the order of their numbers.
 */
import type { Derived, Place } from './compound-fields.ts'
import { DERIVED, FIELDS, type Field } from './fields.ts'
import type { HeldTable } from './held.ts'
import type { Lists } from './lists.ts'
import type { Part } from './part.ts'

/** By place in {@link HeldTable.names}. */
export interface Postings {
  /** Where those of each name begin, and where the last end. */
  from: Uint32Array
  record: Uint32Array
  /** Counted in what stands between white space, in the text or the field. */
  at: Uint32Array
  /** Of a place in the text what it weighs; of one in a field {@link IN_FIELD} and the field's number. */
  kind: Uint16Array
}

export const IN_FIELD = 256

export interface Archive {
  parts: readonly Part[]
  /** Where each record lies. */
  order: readonly Place[]
  derived: Derived
}

export function postingsOf(archive: Archive, table: HeldTable): Postings {
  const counts = new Uint32Array(table.names.length + 1)
  forEach(archive, table, (name) => {
    counts[name + 1] = (counts[name + 1] as number) + 1
  })
  const from = counts
  for (let name = 1; name < from.length; name++) from[name] = (from[name] as number) + (from[name - 1] as number)
  const [next, total] = [from.slice(), from.at(-1) ?? 0]
  const postings = { record: new Uint32Array(total), at: new Uint32Array(total), kind: new Uint16Array(total) }
  forEach(archive, table, (name, record, at, kind) => {
    const place = next[name] as number
    next[name] = place + 1
    postings.record[place] = record
    postings.at[place] = at
    postings.kind[place] = kind
  })
  return { from, ...postings }
}

type Take = (name: number, record: number, at: number, kind: number) => void

function forEach({ parts, order, derived }: Archive, { chunks, from, name, weight }: HeldTable, take: Take): void {
  const places = new Map(chunks.map((chunk, at) => [chunk, at]))
  const placeOf = (chunk: string): number => {
    const place = places.get(chunk)
    if (place === undefined) throw new Error(`Unexpected chunk ${chunk}, expected one that was asked for`)
    return place
  }
  const inParts = parts.map((part) => Uint32Array.from(part.chunks, placeOf))
  const ofDerived = Uint32Array.from(derived.words, placeOf)
  const takeChunk = (chunk: number, record: number, at: number, field: number): void => {
    for (let own = from[chunk] as number; own < (from[chunk + 1] as number); own++)
      take(name[own] as number, record, at, field < 0 ? (weight[own] as number) : IN_FIELD + field)
  }
  const takeList = (
    { from: starts, ids }: Lists,
    own: Uint32Array,
    place: Place,
    record: number,
    field: number,
  ): void => {
    const first = starts[place.record] as number
    for (let at = first; at < (starts[place.record + 1] as number); at++)
      takeChunk(own[ids[at] as number] as number, record, at - first, field)
  }
  let next = 0
  const takeDerived = (record: number): void => {
    for (; derived.record[next] === record; next++)
      takeChunk(
        ofDerived[derived.word[next] as number] as number,
        record,
        derived.at[next] as number,
        FIELD_OF_DERIVED[derived.field[next] as number] as number,
      )
  }
  order.forEach((place, record) => {
    const [part, own] = [parts[place.part] as Part, inParts[place.part] as Uint32Array]
    takeList(part.text, own, place, record, -1)
    takeList(part.fields.belopp, own, place, record, numberOf('belopp'))
    takeList(part.fields.dnr, own, place, record, numberOf('dnr'))
    takeDerived(record)
    takeList(part.fields.title, own, place, record, numberOf('title'))
  })
}

const numberOf = (field: Field): number => FIELDS.indexOf(field)
const FIELD_OF_DERIVED = DERIVED.map(numberOf)
