/** Work that threads of one process share: each takes the next piece that nobody has begun with. */

export interface WorkQueue {
  /** Place of the next group that nobody has begun with, from 0; beyond the last when all are taken. */
  next: () => number
  /** That a page has been made. */
  count: () => void
  /** Pages that have been made, by all. */
  done: () => number
  /** Nobody begins with anything more. */
  end: () => void
  isEnded: () => boolean
}

const NEXT = 0
const DONE = 1
const BEYOND_ALL = 2 ** 30

/** Memory for the queue of one round, to be given to each thread. */
export const sharedQueue = (): SharedArrayBuffer => new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT)

/** @param shared As {@link sharedQueue} made it; all that are given the same share a queue. */
export function workQueue(shared: SharedArrayBuffer): WorkQueue {
  const numbers = new Int32Array(shared)
  return {
    next: () => Atomics.add(numbers, NEXT, 1),
    count: () => {
      Atomics.add(numbers, DONE, 1)
    },
    done: () => Atomics.load(numbers, DONE),
    end: () => {
      Atomics.store(numbers, NEXT, BEYOND_ALL)
    },
    isEnded: () => Atomics.load(numbers, NEXT) >= BEYOND_ALL,
  }
}
