/** How many threads a build divides its work among; what comes of it is the same for any number. */
import { availableParallelism, totalmem } from 'node:os'
import type { Content } from './content.ts'
import type { MemoryOwner } from './memory/owner.ts'

/** What each thread is told of the build that it is of, since it might come to see it otherwise. */
export interface BuildInput {
  content: Content
  /** Whose memory it is. */
  owner: MemoryOwner
}

/** Bytes that a thread comes to hold of some thousand meetings, with room for what else the machine does. */
const HELD = 3 * 2 ** 30
/** More would wait for the disk. */
const MOST = 6

/** @returns At least 1: as many as this machine, or the container it is, has processors and memory for. */
export const threadsHere = (): number =>
  threadsFor(availableParallelism(), Math.min(totalmem(), process.constrainedMemory() || Infinity))

/** @param bytes Of memory, all of it. @example threadsFor(8, 16 * 2 ** 30) // => 5 */
export const threadsFor = (processors: number, bytes: number): number =>
  Math.max(1, Math.min(processors, Math.floor(bytes / HELD), MOST))
