/**
 * Pages made in threads beside the one that asks for them: each knows the whole archive, as it was read before, and
 * takes the next group of pages that nobody has begun with.
 */
import { threadScript } from '../thread.ts'
import type { MadePages } from './make-pages.ts'
import type { SiteRecord } from './record.ts'
import type { BuildInput } from './threads.ts'
import { workQueue } from './work-queue.ts'

export interface WorkerInput extends BuildInput {
  entry: string
  /** The folder of the site that is being made. */
  site: string
  before: { dist: string; record: SiteRecord | null }
  /** Of the groups that are taken from the queue. */
  keys: readonly string[]
  /** What is left to make. */
  shared: SharedArrayBuffer
}

/** What a thread says of what it has made. */
export interface WorkerOutput {
  made: MadePages
  /** SHA-256 of each file, by path. */
  hashes: Map<string, string>
}

/** Its other end is the thread. */
export const MAKING = threadScript<WorkerInput, WorkerOutput>(['build', 'page-worker'])

export interface PageWorkers {
  /** How many threads they are. */
  threads: number
  /** When nothing is left to make. @throws What stopped one of them. */
  made: Promise<WorkerOutput[]>
  stop: () => Promise<unknown>
}

export interface PageWork {
  /** How many threads may be at it, the one that asks among them. */
  threads: number
  /** How many pages are to be made. */
  made: number
  /** How many the site has: each thread comes to know them all. */
  pages: number
}

/** Fewer pages are sooner made than a thread has begun. */
const WORTH = 400
/** So many pages are known in the time that one is made in. */
const KNOWN = 10

/**
 * How many threads are worth their start. @example workersWorth({ threads: 4, made: 600, pages: 52_000 }) // => 0
 */
export const workersWorth = ({ threads, made, pages }: PageWork): number =>
  Math.max(0, Math.min(threads - 1, Math.floor(made / (WORTH + pages / KNOWN))))

/** Begins at once. @param given What each thread is told. */
export function startPageWorkers(given: WorkerInput, work: PageWork): PageWorkers {
  const beside = Array.from({ length: workersWorth(work) }, () => MAKING.start(given))
  const made = Promise.all(beside.map(({ answer }) => answer))
  // One that cannot go on has taken pages that nobody else makes.
  made.catch(() => {
    workQueue(given.shared).end()
  })
  return { threads: beside.length, made, stop: () => Promise.all(beside.map(({ stop }) => stop())) }
}
