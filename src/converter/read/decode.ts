/**
 * Bytes of a text in, letters out. The encoding is found from the bytes alone: a mark at the start, zero bytes
 * where UTF-16 has them, UTF-8 when it is without fault, and else one of the old single-byte sets – chosen by
 * which of them puts å, ä and ö inside words.
 */
import { entryAt } from '../../model/lists.ts'
import { ReadError } from './error.ts'

export interface Decoded {
  text: string
  encoding: string
}

/** Share of zero bytes, on one side only, that makes a text UTF-16. Swedish has nearly all letters below U+0100. */
const ZEROES = 0.6
/** Bytes looked at to tell UTF-16 without a mark. */
const SAMPLE = 4096
/** So many Swedish letters inside words tell a single-byte set from another. */
const ENOUGH = 5

/**
 * "å", "ä", "ö" and their capitals as single bytes: the usual set first. The others share no byte: their order is free.
 */
const SETS: readonly { encoding: string; letters: readonly number[] }[] = [
  { encoding: 'windows-1252', letters: [0xe5, 0xe4, 0xf6, 0xc5, 0xc4, 0xd6] },
  { encoding: 'macintosh', letters: [0x8c, 0x8a, 0x9a, 0x81, 0x80, 0x85] },
  { encoding: 'ibm850', letters: [0x86, 0x84, 0x94, 0x8f, 0x8e, 0x99] },
]

/**
 * @param declared An encoding the file names itself, as web pages do; the bytes have the last word.
 * @throws {ReadError} `binary` or `unknown-encoding`.
 */
export function decode(bytes: Uint8Array, declared?: string): Decoded {
  const { text, encoding } = letters(bytes, declared)
  return { text: withoutLeftovers(text), encoding }
}

function letters(bytes: Uint8Array, declared: string | undefined): Decoded {
  const wide = wideEncoding(bytes)
  if (wide) return { text: wideText(bytes, wide), encoding: wide }
  refuseBinary(bytes)
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    const encoding = narrowEncoding(bytes, declared)
    return { text: new TextDecoder(encoding).decode(bytes), encoding }
  }
}

/**
 * What editors and slides leave in a text, as what it stands for: line ends that others write as LF, Word's own hyphens
 * inside words, and separators of records and fields, which are white space.
 */
/** "## Title" is one line, whatever parts its words. */
const MARKED_HEADING = /(?<=^|\n)#{1,6} [^\r\n]*/g

/** "§ 12 Title": what goes on in small letters after a break inside the paragraph is the title still. */
const NUMBERED_HEADING = /(?<=^|\n)(?:\p{L}{1,6} )?§ ?\d[^\r\n]*/gu

function withoutLeftovers(text: string): string {
  if (!/[\v\f\u001a\u001c-\u001f\u0085\u2028\u2029]/.test(text)) return text
  return text
    .replace(/(?<!\u001a)\u001a+\s*$/, '')
    .replace(MARKED_HEADING, (line) => line.replace(/[\v\u0085\u2028\u2029](?=\S)/g, ' '))
    .replace(NUMBERED_HEADING, (line) => line.replace(/[\v\u0085\u2028\u2029](?=\p{Ll})(?!att )/gu, ' '))
    .replace(/\r?\n?[\v\u0085\u2028\u2029]/g, '\n')
    .replace(/(?<=\S)[ \t]*(?=\f)/g, '\n')
    .replace(/(?<=[\p{L}\p{N}])\u001e(?=[\p{L}\p{N}])/gu, '\u2011')
    .replace(/(?<=\p{L})\u001f(?=\p{L})/gu, '\u00ad')
    .replace(/[\u001c-\u001f]/g, ' ')
}

function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return bytes.length < 2 || bytes.length % 2 === 1 ? undefined : widthOfZeroes(bytes)
}

/** UTF-32 begins with the same mark: read so, each letter stands beside a nought, and a sidecar would say nothing. */
function wideText(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): string {
  const text = new TextDecoder(encoding).decode(bytes)
  if (!text.includes('\0')) return text
  throw new ReadError(
    'unknown-encoding',
    null,
    'Unexpected NUL characters, as UTF-32 read as UTF-16 has them',
    'expected UTF-8; open the file where it was written and save it as UTF-8',
    { found: 'bokstäver med värdet noll, som när UTF-32 läses som UTF-16', expected: 'UTF-8' },
  )
}

/** Letters of our alphabet have a byte of nought each, always on the same side. */
function widthOfZeroes(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, SAMPLE)
  const zeroes = [0, 0]
  sample.forEach((byte, index) => {
    if (byte === 0) zeroes[index % 2] = (zeroes[index % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeroes.map((count) => count / (sample.length / 2))
  if (odd >= ZEROES && even === 0) return 'utf-16le'
  if (even >= ZEROES && odd === 0) return 'utf-16be'
  return undefined
}

/** Tab, the ends of lines and pages, and separators. */
const PLAIN_CONTROL = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1c, 0x1d, 0x1e, 0x1f])
/** By each byte, whether no text has it. */
const IS_CONTROL = Uint8Array.from({ length: 256 }, (_, byte) => (byte < 0x20 && !PLAIN_CONTROL.has(byte) ? 1 : 0))
/** The end of a file to old programs, at its end and nowhere else. */
const END_OF_FILE = 0x1a

function refuseBinary(bytes: Uint8Array): void {
  let end = bytes.length
  while (end > 0 && [END_OF_FILE, 0x0a, 0x0d, 0x20].includes(entryAt(bytes, end - 1))) end--
  let control = 0
  while (control < end && IS_CONTROL[entryAt(bytes, control)] === 0) control++
  if (control < end) {
    throw new ReadError(
      'binary',
      null,
      `Unexpected control byte 0x${entryAt(bytes, control).toString(16).padStart(2, '0')} at offset ${control}`,
      'expected plain text; convert the file to text, or give it its right file ending',
      { found: `ett styrtecken på plats ${control}`, expected: 'text, eller filens rätta filändelse' },
    )
  }
}

function narrowEncoding(bytes: Uint8Array, declared: string | undefined): string {
  const scores = SETS.map(({ encoding, letters }) => ({ encoding, score: insideWords(bytes, new Set(letters)) }))
  const usual = scores[0]?.score ?? 0
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a))
  if (best.score >= ENOUGH && usual === 0) {
    if (best.encoding !== 'ibm850') return best.encoding
    throw new ReadError(
      'unknown-encoding',
      null,
      'Unexpected encoding of å, ä and ö, that of old DOS programs (code page 850)',
      'expected UTF-8; open the file where it was written and save it as UTF-8',
      { found: 'å, ä och ö som i gamla DOS-program (teckentabell 850)', expected: 'UTF-8' },
    )
  }
  return isKnown(declared) ? declared : 'windows-1252'
}

/** How often one of the bytes stands beside an ASCII letter. */
function insideWords(bytes: Uint8Array, letters: ReadonlySet<number>): number {
  let count = 0
  bytes.forEach((byte, index) => {
    if (letters.has(byte) && (isLetter(bytes[index - 1]) || isLetter(bytes[index + 1]))) count++
  })
  return count
}

const isLetter = (byte: number | undefined): boolean =>
  byte !== undefined && ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a))

/** True for a single-byte set the platform can decode; UTF-8 is none, and has been tried. */
function isKnown(label: string | undefined): label is string {
  if (!label || /^utf-?(?:8|16)/i.test(label)) return false
  try {
    new TextDecoder(label)
    return true
  } catch {
    return false
  }
}
