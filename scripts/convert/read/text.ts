/**
 * Bytes of a plain-text source in, lines out. Finds the encoding from the bytes alone and refuses what cannot
 * be text: nothing half-readable is passed on. Lines are cut at LF, CR LF and form feeds keep their place.
 */
import type { SourceText } from '../types.ts'
import { ReadError } from './error.ts'

/** Longest line accepted, in characters. A page of minutes holds about 3,000. */
const LONGEST_LINE = 100_000

/** Most lines accepted; the longest minutes seen, with all appendices, have a fifth of it. */
const MOST_LINES = 100_000

/**
 * @param bytes The file as stored.
 * @throws {ReadError} `empty`, `binary`, `destroyed-letters`, `line-too-long` or `too-many-lines`.
 */
export function readText(bytes: Uint8Array): SourceText {
  const { text, encoding } = decode(bytes)
  if (text.trim() === '') throw new ReadError('empty', null, 'Unexpected empty file', 'expected the text of a protokoll; check the export and add the file again')
  const lines = text.split(/\r\n|\n|\r/)
  if (lines.length > MOST_LINES) {
    throw new ReadError('too-many-lines', MOST_LINES, `Unexpected file of ${lines.length} lines`, `expected at most ${MOST_LINES}; add each protokoll as a file of its own`)
  }
  lines.forEach((line, index) => {
    if (line.length > LONGEST_LINE) {
      throw new ReadError('line-too-long', index + 1, `Unexpected line of ${line.length} characters`, `expected at most ${LONGEST_LINE}; export the text again with its line breaks`)
    }
  })
  const destroyed = lines.findIndex((line) => line.includes('\uFFFD'))
  if (destroyed >= 0) {
    throw new ReadError('destroyed-letters', destroyed + 1, 'Unexpected U+FFFD: letters were destroyed before the file came here', 'expected å, ä, ö and §; fetch the original again in UTF-8')
  }
  return { format: 'text', encoding, lines }
}

function decode(bytes: Uint8Array): { text: string; encoding: string } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16le' }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'utf-16be' }
  const control = bytes.findIndex((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c)
  if (control >= 0) {
    throw new ReadError('binary', null, `Unexpected control byte 0x${(bytes[control] as number).toString(16).padStart(2, '0')} at offset ${control}`, 'expected plain text; convert the file to text, or give it its right file ending')
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' }
  }
}
