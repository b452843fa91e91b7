/**
 * The part of a long list that is near one of its entries: a list on each of its entries' pages grows with their
 * square.
 */

/** Entries shown, as far as they go on either side of the one that is asked for; the rest are one step away. */
const MOST = 9

export interface Nearest<T> {
  own: readonly T[]
  /** How many are left out before and after. */
  before: number
  after: number
}

/** @param isIt Which entry it is near. @returns The entries about it, and how many are left out on either side. */
export function nearest<T>(entries: readonly T[], isIt: (entry: T) => boolean): Nearest<T> {
  const first = Math.max(0, entries.findIndex(isIt)) - (MOST - 1) / 2
  const from = Math.max(0, Math.min(first, entries.length - MOST))
  const own = entries.slice(from, from + MOST)
  return { own, before: from, after: entries.length - from - own.length }
}
