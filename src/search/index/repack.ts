/**
 * Pagefind's bundle made small: its files in, the parts that this site ships out. The list of pages loses its hashes
 * (`src/search/page-list.ts`), and the index is cut into smaller files, so that a word brings few others with it. The
 * words, places and weights are left as they are.
 */
import { gunzipSync } from 'node:zlib'
import { lengthLetter, packRanges, type PageList } from './page-list.ts'
import { itemsOf, readNumber, readText } from './cbor.ts'

export interface Repacked {
  pageList: PageList
  /** Each file of the index, in the order of the list. */
  chunks: Uint8Array[]
  wasm: Uint8Array
}

/** What Pagefind writes before everything, to tell whether a server has unpacked it. */
const SIGNATURE = 'pagefind_dcd'
/** Files of the index, about: more make the list of them dear, fewer make each word bring more others with it. */
const FILES = 1200
/** Bytes of a file before compression, which halves them; a word that takes more has a file of its own. */
const LEAST = 3_000
const MOST = 24_000

/** @param files By Pagefind's own paths. */
export function repack(files: ReadonlyMap<string, Uint8Array>): Repacked {
  const named = (pattern: RegExp) => [...files].filter(([path]) => pattern.test(path)).map(([, bytes]) => plain(bytes))
  const [meta, wasm] = [...named(/^pagefind\..*\.pf_meta$/), ...named(/^wasm\.sv\.pagefind$/)]
  if (!meta || !wasm) throw new Error('Pagefind gav ingen sidlista eller ingen motor.')
  const [versionAt = 0, pagesAt = 0, , , , fieldsAt = 0] = itemsOf(meta, 0)
  const lengths = starts(meta, pagesAt).map((page) => lengthLetter(readNumber(meta, itemsOf(meta, page)[1] as number)))
  const pieces = named(/^index\//)
    .flatMap(wordsIn)
    .sort((a, b) => Buffer.compare(Buffer.from(a.word), Buffer.from(b.word)))
  const groups = grouped(pieces)
  return {
    pageList: {
      version: readText(meta, versionAt),
      lengths: lengths.join(''),
      chunks: packRanges(groups.map((group) => [group[0]?.word ?? '', group.at(-1)?.word ?? ''])),
      fields: starts(meta, fieldsAt).map((at) => readText(meta, at)),
    },
    chunks: groups.map(chunkOf),
    wasm,
  }
}

interface Piece {
  word: string
  bytes: Uint8Array
}

function plain(bytes: Uint8Array): Uint8Array {
  const whole = gunzipSync(bytes)
  if (whole.subarray(0, SIGNATURE.length).toString('latin1') !== SIGNATURE)
    throw new Error('Pagefinds filer har en annan form än väntat.')
  return whole.subarray(SIGNATURE.length)
}

function starts(bytes: Uint8Array, at: number): number[] {
  return itemsOf(bytes, at).slice(0, -1)
}

/** A file of the index is one array of words, each an array that opens with the word. */
function wordsIn(chunk: Uint8Array): Piece[] {
  const places = itemsOf(chunk, itemsOf(chunk, 0)[0] as number)
  return places.slice(0, -1).map((from, at) => ({
    word: readText(chunk, itemsOf(chunk, from)[0] as number),
    bytes: chunk.subarray(from, places[at + 1]),
  }))
}

function grouped(pieces: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = []
  const total = pieces.reduce((sum, { bytes }) => sum + bytes.length, 0)
  const most = Math.min(MOST, Math.max(LEAST, total / FILES))
  let size = Infinity
  for (const piece of pieces) {
    if (size + piece.bytes.length > most) {
      groups.push([])
      size = 0
    }
    groups.at(-1)?.push(piece)
    size += piece.bytes.length
  }
  return groups
}

function chunkOf(pieces: readonly Piece[]): Uint8Array {
  const { length } = pieces
  const head = length < 24 ? [0x80 | length] : length < 256 ? [0x98, length] : [0x99, length >> 8, length & 255]
  return Buffer.concat([Uint8Array.from([0x81, ...head]), ...pieces.map(({ bytes }) => bytes)])
}
