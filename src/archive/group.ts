/** Sorting of lists into groups, values in, key and members out. */

/** Groups in the order in which their keys are first met. */
export function groupBy<T>(values: readonly T[], key: (value: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>()
  for (const value of values) groups.set(key(value), [...(groups.get(key(value)) ?? []), value])
  return [...groups]
}
