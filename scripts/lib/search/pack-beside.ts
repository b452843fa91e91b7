/**
 * Files packed by two: a thread beside begins at once, and whoever asks for them helps when it has nothing else to do.
 * Each takes the next that nobody has begun with.
 */
import { sharedQueue, workQueue } from '../build/work-queue.ts'
import { threadScript } from '../thread.ts'
import { gzip } from './compress.ts'
import { valueAt } from '../../../src/model/lists.ts'

interface Packing {
  /** All files in one; shared, since they are many bytes. */
  bytes: SharedArrayBuffer
  /** Where each begins in it, and where the last ends. */
  from: readonly number[]
  level: number
  /** What is left to pack. */
  queue: SharedArrayBuffer
}

/** Files by their place, packed. */
export type Packed = Map<number, Uint8Array>

/** Its other end is the thread. */
export const PACKING = threadScript<Packing, Packed>(['search', 'packing'])

/** Fewer bytes are sooner packed than a thread has begun. */
const WORTH = 1_500_000

/** @param level How hard zlib tries. @returns Packed files, by the file; asking for them is helping. */
export function packBeside(
  files: readonly Uint8Array[],
  level: number,
): { packed: () => Promise<Map<Uint8Array, Uint8Array>> } {
  const packing = { ...inOne(files), level, queue: sharedQueue() }
  const isWorth = packing.bytes.byteLength >= WORTH
  const thread = isWorth ? PACKING.start(packing) : null
  return {
    packed: async () => {
      try {
        const all = new Map([...packInTurn(packing), ...((await thread?.answer) ?? [])])
        return new Map(files.map((file, at) => [file, valueAt(all, at)]))
      } finally {
        await thread?.stop()
      }
    },
  }
}

/** Until there is none that nobody has begun with. */
export function packInTurn({ bytes, from, level, queue }: Packing): Packed {
  const { next } = workQueue(queue)
  const packed: Packed = new Map()
  for (let at = next(); at < from.length - 1; at = next())
    packed.set(at, gzip(new Uint8Array(bytes).subarray(from[at], from[at + 1]), level))
  return packed
}

function inOne(files: readonly Uint8Array[]): Pick<Packing, 'bytes' | 'from'> {
  let end = 0
  const from = [0, ...files.map(({ length }) => (end += length))]
  const bytes = new SharedArrayBuffer(end)
  const all = new Uint8Array(bytes)
  files.forEach((file, at) => {
    all.set(file, from[at])
  })
  return { bytes, from }
}
