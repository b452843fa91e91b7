/**
 * Chooses the reader for a source by its file ending. The table is the only place that knows which formats exist.
 */
import type { SourceText } from '../types.ts'
import { ReadError } from './error.ts'
import { readText } from './text.ts'

const READERS: Record<string, (bytes: Uint8Array) => SourceText> = {
  '.txt': readText,
}

/** File endings that can be sources; `.md` beside a source is a sidecar. */
export const SOURCE_ENDINGS = Object.keys(READERS)

/**
 * @param name File name, for its ending.
 * @throws {ReadError} When no reader knows the ending or the bytes are not what it promises.
 */
export function read(name: string, bytes: Uint8Array): SourceText {
  const ending = /\.[^.]+$/.exec(name)?.[0]?.toLowerCase() ?? ''
  const reader = READERS[ending]
  if (!reader) throw new ReadError('unknown-type', null, `Unexpected file type "${ending || 'none'}"`, `expected ${SOURCE_ENDINGS.join(', ')}; save the protokoll as text`)
  return reader(bytes)
}
