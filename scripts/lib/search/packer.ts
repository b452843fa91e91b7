/**
 * Packing that remembers: a file of the index that is made of the same bytes as the last time is not packed again. Most
 * are, when a meeting is added, and packing is much of what they cost.
 */
import { sha256 } from '../kept/sha256.ts'
import type { Kept } from './kept.ts'

export interface Packer {
  /**
   * @param way Tells ways of packing from each other.
   * @param pieces What is packed, and is all that the result hangs on.
   */
  packed: (way: string, pieces: readonly Uint8Array[], pack: () => Uint8Array) => Uint8Array
  /** Keeps what was packed, and nothing else. */
  close: () => void
}

/** @param made Hash of the code that packs. */
export function packerOf(made: string, kept: Kept): Packer {
  const name = `${made}.packat`
  const before = (kept.read(name) ?? new Map()) as ReadonlyMap<string, Uint8Array>
  const now = new Map<string, Uint8Array>()
  return {
    packed: (way, pieces, pack) => {
      const key = sha256(`${way} ${pieces.map(sha256).join(' ')}`)
      const own = before.get(key) ?? pack()
      now.set(key, own)
      return own
    },
    close: () => {
      const isSame = now.size === before.size && now.keys().every((key) => before.has(key))
      if (isSame) kept.read(name)
      else kept.write(name, now)
    },
  }
}
