/**
 * Hits of one meeting together, when there are so many that a list of single §s says little: hits in order in, runs of
 * hits out. Only hits that follow one another are gathered: the best hit of another meeting never has to wait for the
 * worst of the first. Nothing is left out.
 */

/** Fewer hits than this are easier to read one by one. */
const MANY = 20

/** @param count Of all hits, shown or not. */
export function byMeeting<T extends { meeting: number }>(hits: readonly T[], count: number): T[][] {
  const runs: T[][] = []
  for (const hit of hits) {
    const run = runs.at(-1)
    if (count >= MANY && run?.[0]?.meeting === hit.meeting) run.push(hit)
    else runs.push([hit])
  }
  return runs
}
