/**
 * Filters over a list of hits, exactly: which records each value of each filter has, the hits and what is chosen in;
 * hits that pass and counts a value out. Within one filter any chosen value will do, between filters all must.
 */

/** Filter, value, ids of the records that have it. */
export type Members = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>
export type Chosen = Readonly<Record<string, readonly string[]>>
export type Counts = Record<string, Record<string, number>>

/** @param except A filter to leave out, for counting what its own values would give. */
export function passing<T extends { id: string }>(hits: readonly T[], members: Members, chosen: Chosen, except?: string): T[] {
  const active = Object.entries(chosen).filter(([name, values]) => values.length > 0 && name !== except)
  return hits.filter(({ id }) => active.every(([name, values]) => values.some((value) => members.get(name)?.get(value)?.has(id))))
}

export function countsOf(hits: readonly { id: string }[], members: Members, chosen: Chosen): Counts {
  const counts: Counts = {}
  for (const [name, values] of members) {
    const left = passing(hits, members, chosen, name)
    counts[name] = Object.fromEntries([...values].map(([value, ids]) => [value, left.filter(({ id }) => ids.has(id)).length]))
  }
  return counts
}
