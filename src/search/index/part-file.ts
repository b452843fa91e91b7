/**
 * A part as it is kept from one build to the next: what Pagefind made of its records, under a name that is the hash of
 * everything that went into it. Bytes that are not what was written are no part.
 */
import { createHash } from 'node:crypto'
import { deserialize, serialize } from 'node:v8'
import type { Indexed } from './part.ts'
import type { PartWords } from './part-words.ts'
import type { SearchRecord } from './records.ts'

export interface KeptPart {
  indexed: Indexed
  words: PartWords
}

const HASH_BYTES = 32

/** @param made Hash of the program that makes parts. */
export function partName(records: readonly SearchRecord[], made: string): string {
  const hash = createHash('sha256').update(made)
  for (const { title, dnr, content, facets } of records)
    hash.update(JSON.stringify([title, dnr, content, facets.types, facets.holds]))
  return hash.digest('hex')
}

/** Any value of plain objects, strings and typed arrays, with its hash before it. */
export function sealed(value: unknown): Uint8Array {
  const bytes = serialize(value)
  return Buffer.concat([createHash('sha256').update(bytes).digest(), bytes])
}

/** @returns null for bytes that are not as they were written. */
export function unsealed(bytes: Uint8Array): unknown {
  const [hash, rest] = [bytes.subarray(0, HASH_BYTES), bytes.subarray(HASH_BYTES)]
  return createHash('sha256').update(rest).digest().equals(hash) ? deserialize(rest) : null
}
