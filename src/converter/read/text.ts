/**
 * Bytes of a plain-text source in, lines out. Lines are cut at LF, CR LF and CR; form feeds keep their place.
 */
import type { SourceText } from '../types.ts'
import { decode } from './decode.ts'
import { refuseLarge } from './limits.ts'
import { usable } from './usable.ts'

/**
 * @param bytes The file as stored.
 * @throws {ReadError} `too-large`, `binary`, `unknown-encoding` or what {@link usable} refuses.
 */
export function readText(bytes: Uint8Array): SourceText {
  refuseLarge(bytes.length)
  const { text, encoding } = decode(bytes)
  return { format: 'text', encoding, lines: usable(splitLines(text)) }
}

export const splitLines = (text: string): string[] => text.split(/\r\n|\n|\r/)
