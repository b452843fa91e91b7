/**
 * What a reader watches: words, bodies and matters, kept in this browser and nowhere else. The store in, a list out,
 * and back. What stands there may be of another version, or of somebody's making: what is no watch is left out.
 */
import { fieldsOf } from '../../model/fields.ts'

export type WatchKind = 'ord' | 'organ' | 'arende'

export interface Watch {
  kind: WatchKind
  /** The words, the name of the body, or the dnr. */
  value: string
  /** Addresses that the reader has been shown, from the site's root; null before the first time. */
  seen: string[] | null
}

export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

const KEY = 'paragraf.bevakningar'
const KINDS: readonly WatchKind[] = ['ord', 'organ', 'arende']
const MOST_WATCHES = 50
/** Of one watch; the oldest are forgotten, and would be new again only if the hits of today went back to them. */
const MOST_SEEN = 300

/** @returns None where the store holds no list, or may not be read. */
export function readWatches(store: Store): Watch[] {
  try {
    const kept: unknown = JSON.parse(store.getItem(KEY) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isWatch) : []
  } catch {
    return []
  }
}

/** Whether it is one of the kinds. */
export const isWatchKind = (kind: unknown): kind is WatchKind => KINDS.some((one) => one === kind)

function isWatch(kept: unknown): kept is Watch {
  const { kind, value, seen } = fieldsOf(kept)
  return (
    isWatchKind(kind) &&
    typeof value === 'string' &&
    value !== '' &&
    (seen === null || (Array.isArray(seen) && seen.every((one) => typeof one === 'string')))
  )
}

/** @returns False where the browser keeps nothing: it is told not to, or is full. */
export function writeWatches(store: Store, watches: readonly Watch[]): boolean {
  try {
    if (watches.length === 0) store.removeItem(KEY)
    else store.setItem(KEY, JSON.stringify(watches.slice(-MOST_WATCHES)))
    return true
  } catch {
    return false
  }
}

/** What is watched, or may be. */
export type Named = Pick<Watch, 'kind' | 'value'>

const isSame =
  (one: Named) =>
  (other: Named): boolean =>
    one.kind === other.kind && one.value.toLowerCase() === other.value.toLowerCase()

/** @param one Named as a button names it. */
export const isWatched = (watches: readonly Watch[], one: Named): boolean => watches.some(isSame(one))

/** The list with the watch where it was not, without it where it was. */
export function toggled(watches: readonly Watch[], { kind, value }: Named): Watch[] {
  const others = watches.filter((other) => !isSame({ kind, value })(other))
  return others.length < watches.length ? others : [...others, { kind, value, seen: null }]
}

/** What of these, the newest first, the reader has not been shown; none the first time, for then all would be. */
export const newIn = ({ seen }: Watch, addresses: readonly string[]): string[] =>
  seen === null ? [] : addresses.slice(0, MOST_SEEN).filter((address) => !seen.includes(address))

/** @param addresses Newest first; the oldest that were seen before are forgotten. */
export const withSeen = (watch: Watch, addresses: readonly string[]): Watch => ({
  ...watch,
  seen: [...new Set([...addresses, ...(watch.seen ?? [])])].slice(0, MOST_SEEN),
})
