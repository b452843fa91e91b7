/**
 * Pages made in threads beside the one that asks for them: each knows the whole archive, as it was read before, and
 * takes the next group of pages that nobody has begun with.
 */
import { threadOf } from '../thread.ts'
import type { Made } from './maker.ts'
import type { SiteRecord } from './record.ts'
import type { Seen } from './threads.ts'
import { turnsIn } from './turns.ts'

export interface Given extends Seen {
  entry: string
  /** The folder of the site that is being made. */
  site: string
  before: { dist: string; record: SiteRecord | null }
  /** Of the groups that are made in turn. */
  keys: readonly string[]
  /** Whose turn it is. */
  shared: SharedArrayBuffer
}

/** What a thread says of what it has made. */
export interface Answer {
  made: Made
  /** SHA-256 of each file, by path. */
  hashes: Map<string, string>
}

export interface Lanes {
  /** How many threads they are. */
  threads: number
  /** When nothing is left to make. @throws What stopped one of them. */
  made: Promise<Answer[]>
  stop: () => Promise<unknown>
}

/** Fewer pages are sooner made than a thread has read the archive. */
const WORTH = 400

/** @param ways How many threads may be at work, this one among them, on how many pages. */
export function lanesBeside(given: Given, { threads, pages }: { threads: number; pages: number }): Lanes {
  const wanted = Math.min(threads - 1, Math.floor(pages / WORTH))
  const beside = Array.from({ length: Math.max(0, wanted) }, () => threadOf<Answer>(['build', 'lane'], given))
  const made = Promise.all(beside.map(({ answer }) => answer))
  // One that cannot go on has taken pages that nobody else makes.
  made.catch(() => {
    turnsIn(given.shared).end()
  })
  return { threads: beside.length, made, stop: () => Promise.all(beside.map(({ stop }) => stop())) }
}
