/** Lists as they are walked two entries at a time, with the types that a place in a list does not keep. */

/** At least one. */
export type Some<T> = [T, ...T[]]

/** Each entry but the first, with the one before it. @example neighbours([1, 2, 4]) // => [[1, 2], [2, 4]] */
export const neighbours = <T>(list: readonly T[]): [before: T, own: T][] =>
  list.slice(1).map((own, at) => [entryAt(list, at), own])

/**
 * The entry at a place that the list is known to have.
 * @param place From 0.
 * @throws {RangeError} It has none there: the code that asked is wrong.
 */
export function entryAt<T>(list: ArrayLike<T>, place: number): T {
  const entry = list[place]
  if (entry === undefined) throw new RangeError(`Entry ${place} of ${list.length} was asked for.`)
  return entry
}

/** What a map is known to hold under a key. @throws {RangeError} It does not: the code that asked is wrong. */
export function valueAt<K, V extends object>(map: ReadonlyMap<K, V>, key: K): V {
  const value = map.get(key)
  if (value === undefined) throw new RangeError(`${String(key)} was asked for, of ${map.size} others.`)
  return value
}

/** The first entry of a list that is known to have one. @throws {RangeError} It is empty. */
export const firstOf = <T>(list: ArrayLike<T>): T => entryAt(list, 0)

/** The last entry of a list that is known to have one. @throws {RangeError} It is empty. */
export const lastOf = <T>(list: ArrayLike<T>): T => entryAt(list, list.length - 1)

/** The list in pieces of a size, the last of what is left. @example inGroups([1, 2, 3], 2) // => [[1, 2], [3]] */
export const inGroups = <T>(list: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, at) => list.slice(at * size, (at + 1) * size))

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
