/**
 * A value in a file that tells by itself whether it is whole: the SHA-256 of what follows, then the value as Node packs
 * it. A file that was cut, changed or written by something else is none. It is put in its place in one rename.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { threadId } from 'node:worker_threads'
import { type Guard, shaped } from './shape.ts'

const HASH_BYTES = 32

/** @returns Undefined where there is no such file, it is not what was written, or its value is of another shape. */
export function readSealed<T>(file: string, is: Guard<T>): T | undefined {
  try {
    const bytes = readFileSync(file)
    const packed = bytes.subarray(HASH_BYTES)
    return hashOf(packed).equals(bytes.subarray(0, HASH_BYTES)) ? shaped(deserialize(packed), is) : undefined
  } catch {
    return undefined
  }
}

/** @param value What `v8.serialize` takes: Maps and typed arrays, but no functions. */
export function writeSealed(file: string, value: unknown): void {
  const packed = serialize(value)
  mkdirSync(dirname(file), { recursive: true })
  // Two processes, or threads of one, may write the same value at the same time.
  const next = `${file}.${process.pid}-${threadId}.ny`
  writeFileSync(next, Buffer.concat([hashOf(packed), packed]))
  renameSync(next, file)
}

const hashOf = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest()
