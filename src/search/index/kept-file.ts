/**
 * What is kept from one build to the next, as bytes: any value of plain objects, texts and typed arrays, with the hash of its
 * bytes before it. Bytes that are not what was written are no value.
 */
import { createHash } from 'node:crypto'
import { deserialize, serialize } from 'node:v8'

const HASH_BYTES = 32

export function sealed(value: unknown): Uint8Array {
  const bytes = serialize(value)
  return Buffer.concat([createHash('sha256').update(bytes).digest(), bytes])
}

/** @returns null for bytes that are not as they were written. */
export function unsealed(bytes: Uint8Array): unknown {
  const [hash, rest] = [bytes.subarray(0, HASH_BYTES), bytes.subarray(HASH_BYTES)]
  return createHash('sha256').update(rest).digest().equals(hash) ? deserialize(rest) : null
}
