/**
 * Filters over a list of hits, exactly: the hits, the values of each and what is chosen in; hits that pass and counts a
 * value out. Within one filter any chosen value will do, between filters all must.
 */

export type ChosenFilters = Readonly<Record<string, readonly string[]>>
export type FilterCounts = Record<string, Record<string, number>>
/** The values of a record for each filter, by the filter's name. */
export type FilterValues = (record: number) => Readonly<Record<string, readonly string[]>>

/** @returns The hits that pass, in their order; all where nothing is chosen. */
export function passing<T extends { record: number }>(
  hits: readonly T[],
  values: FilterValues,
  chosen: ChosenFilters,
): T[] {
  const active = Object.entries(chosen).filter(([, wanted]) => wanted.length > 0)
  if (active.length === 0) return [...hits]
  return hits.filter(({ record }) => {
    const own = values(record)
    return active.every(([name, wanted]) => fits(own[name], wanted))
  })
}

/** How many hits each value would leave, if its own filter were not set and the others were. */
export function countsOf(
  hits: readonly { record: number }[],
  values: FilterValues,
  chosen: ChosenFilters,
): FilterCounts {
  const counts: FilterCounts = Object.fromEntries(Object.keys(chosen).map((name) => [name, {}]))
  for (const { record } of hits) {
    const own = values(record)
    const against = Object.entries(chosen)
      .filter(([name, wanted]) => wanted.length > 0 && !fits(own[name], wanted))
      .map(([name]) => name)
    if (against.length > 1) continue
    for (const [name, byValue] of Object.entries(counts)) {
      if (against.length === 1 && against[0] !== name) continue
      for (const value of own[name] ?? []) byValue[value] = (byValue[value] ?? 0) + 1
    }
  }
  return counts
}

function fits(own: readonly string[] | undefined, wanted: readonly string[]): boolean {
  return own?.some((value) => wanted.includes(value)) === true
}
