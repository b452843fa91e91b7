/** The part of a long list that is near one of its entries: a list on each of its entries' pages grows with their square. */

/** Lists up to this are shown whole; no meeting of today is longer. */
const WHOLE = 150
/** Entries shown on either side of the one that is asked for. */
const EITHER_SIDE = 30

export interface Nearest<T> {
  own: readonly T[]
  /** How many are left out before and after. */
  before: number
  after: number
}

export function nearest<T>(entries: readonly T[], isIt: (entry: T) => boolean): Nearest<T> {
  if (entries.length <= WHOLE) return { own: entries, before: 0, after: 0 }
  const at = Math.max(0, entries.findIndex(isIt))
  const from = Math.max(0, at - EITHER_SIDE)
  const to = Math.min(entries.length, at + EITHER_SIDE + 1)
  return { own: entries.slice(from, to), before: from, after: entries.length - to }
}
