/**
 * Packing that remembers: a file of the index that is made of the same bytes as the last time is not packed again. Most
 * are, when a meeting is added, and packing is much of what they cost.
 */
import { sha256 } from '../kept/sha256.ts'
import { isBytes } from '../kept/shape.ts'
import type { KeptFiles } from './kept.ts'
import { keptTable } from './kept-table.ts'

export interface Packer {
  /**
   * @param way Tells ways of packing from each other.
   * @param pieces What is packed, and is all that the result hangs on.
   */
  packed: (way: string, pieces: readonly Uint8Array[], pack: () => Uint8Array) => Uint8Array
  /** Whether these need not be packed. */
  isKnown: (way: string, pieces: readonly Uint8Array[]) => boolean
  /** Keeps what was packed, and nothing else. */
  close: () => void
}

/** @param made Hash of the code that packs. */
export function packerOf(made: string, kept: KeptFiles): Packer {
  const table = keptTable<Uint8Array>(`${made}.packat`, kept, isBytes)
  // Files of the index are asked for twice: whether they are known, and for what they are packed to.
  const hashes = new WeakMap<Uint8Array, string>()
  const hashOf = (piece: Uint8Array): string => {
    const hash = hashes.get(piece) ?? sha256(piece)
    hashes.set(piece, hash)
    return hash
  }
  const keyOf = (way: string, pieces: readonly Uint8Array[]): string => sha256(`${way} ${pieces.map(hashOf).join(' ')}`)
  return {
    packed: (way, pieces, pack) => table.of(keyOf(way, pieces), pack),
    isKnown: (way, pieces) => table.has(keyOf(way, pieces)),
    close: table.close,
  }
}
