/** Lists as they are walked two entries at a time, with the types that a place in a list does not keep. */

/** At least one. */
export type Some<T> = [T, ...T[]]

/** Each entry but the first, with the one before it. @example neighbours([1, 2, 4]) // => [[1, 2], [2, 4]] */
export const neighbours = <T>(list: readonly T[]): [before: T, own: T][] =>
  list.slice(1).map((own, at) => [list[at] as T, own])

/** The list cut where an entry does not belong with the one before it. @returns [] of none. */
export function runsOf<T extends object>(list: readonly T[], together: (before: T, own: T) => boolean): Some<T>[] {
  const runs: Some<T>[] = []
  for (const own of list) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last && together(last, own)) run.push(own)
    else runs.push([own])
  }
  return runs
}
