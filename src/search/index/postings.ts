/**
 * Every place of every token of a part, token by token: a sort of many numbers, in typed arrays. Records in the order
 * of the index, places in the order of the text.
 */
import type { TermTable } from './pagefind-terms.ts'
import type { Tokens } from './tokens.ts'

/** By place in {@link TermTable.names}. */
export interface PartPostings {
  /** Where those of each name begin, and where the last end. */
  from: Uint32Array
  record: Uint32Array
  /** Counted in what stands between white space. */
  at: Uint32Array
  weight: Uint8Array
}

/** @returns Places of token n stand from `from[n]` up to `from[n + 1]` in the other three. */
export function postingsOf(tokens: Tokens, table: TermTable): PartPostings {
  const counts = new Uint32Array(table.names.length + 1)
  forEach(tokens, table, (name) => {
    counts[name + 1] = (counts[name + 1] as number) + 1
  })
  const from = counts
  for (let name = 1; name < from.length; name++) from[name] = (from[name] as number) + (from[name - 1] as number)
  const [next, total] = [from.slice(), from.at(-1) ?? 0]
  const postings = { record: new Uint32Array(total), at: new Uint32Array(total), weight: new Uint8Array(total) }
  forEach(tokens, table, (name, record, at, weight) => {
    const place = next[name] as number
    next[name] = place + 1
    postings.record[place] = record
    postings.at[place] = at
    postings.weight[place] = weight
  })
  return { from, ...postings }
}

type Take = (name: number, record: number, at: number, weight: number) => void

function forEach({ all, lists }: Tokens, { places, from, name, weight }: TermTable, take: Take): void {
  const placeOf = Uint32Array.from(all, (token) => {
    const place = places.get(token)
    if (place === undefined) throw new Error(`Unexpected token ${token}, expected one that was asked for`)
    return place
  })
  for (let record = 0; record < lists.from.length - 1; record++) {
    const first = lists.from[record] as number
    for (let at = first; at < (lists.from[record + 1] as number); at++) {
      const chunk = placeOf[lists.ids[at] as number] as number
      for (let own = from[chunk] as number; own < (from[chunk + 1] as number); own++)
        take(name[own] as number, record, at - first, weight[own] as number)
    }
  }
}
