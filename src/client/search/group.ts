/**
 * Hits of one meeting together, when there are so many that a list of single §s says little: hits in order in, runs of
 * hits out, a meeting where its best hit stood. Nothing is left out.
 */

/** Fewer hits than this are easier to read one by one. */
const MANY = 20

/** @param count Of all hits, shown or not. */
export function byMeeting<T extends { meeting: number }>(hits: readonly T[], count: number): T[][] {
  if (count < MANY) return hits.map((hit) => [hit])
  const groups = new Map<number, T[]>()
  for (const hit of hits) groups.set(hit.meeting, [...(groups.get(hit.meeting) ?? []), hit])
  return [...groups.values()]
}
