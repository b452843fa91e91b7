/** What a conversion starts from: a file of a folder of sources, what lies beside it, and what may be told of it. */
import { createHash } from 'node:crypto'
import type { Message } from '../model/types.ts'

export interface Source {
  /** Path below the folder of sources, "/" between its parts. */
  name: string
  bytes: Uint8Array
  /** Text of the sidecar beside it, if there is one. */
  sidecar: string | null
  /** What the folder calls that sidecar. */
  sidecarName?: string
  /** Words to cover in every source. */
  masks?: readonly string[]
  /** Sidecars that have lost their source: this one must not hold what they cover. */
  guards?: readonly Guard[]
  /** Why it must not be converted, whatever it holds. */
  refused?: Message
}

/** What a sidecar without a source asks to have covered; null where it cannot be read. */
export interface Guard {
  sidecar: string
  words: string[] | null
}

/** The checksum by which a source is known, SHA-256 in hexadecimal. */
export const hashOf = ({ bytes }: Source): string => createHash('sha256').update(bytes).digest('hex')

/** What a source is called where its own name may say too much: "kalla-3f2a91bc.txt". */
export function namelessName(name: string, sha256: string): string {
  return `kalla-${sha256.slice(0, 8)}${/\.[a-z]{2,4}$/i.exec(name)?.[0].toLowerCase() ?? ''}`
}
