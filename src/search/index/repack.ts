/**
 * The index as this site ships it: its words cut into smaller files than Pagefind's own, so that a word brings few
 * others with it, and the list of pages without its hashes (`page-list.ts`).
 */
import { fromBytes, Writer, type ByteText } from './cbor.ts'
import type { Encoded } from './joined.ts'
import { isOneIn } from './one-in.ts'
import { lengthLetter, packRanges, type PageList } from './page-list.ts'

export interface Repacked {
  pageList: PageList
  /** Each file of the index, in the order of the list. */
  chunks: Uint8Array[]
}

/** Files of the index, about: more make the list of them dear, fewer make each word bring more others with it. */
const FILES = 1200
/**
 * Bytes of a file before compression, which halves them, at most; a word that takes more has a file of its own. In
 * steps, so that an index that grows is not cut otherwise each time.
 */
const STEPS = [3_000, 6_000, 12_000]
const MOST = 24_000
/** One word in so many may begin a file. */
const ONE_IN = 32

/**
 * @param encoded Its records are counted from the oldest: a new meeting then leaves all words as they are that it does
 * not hold. @param lengths Words of each record, in that order. @param version Pagefind's.
 */
export function repack(encoded: Encoded, lengths: readonly number[], version: string): Repacked {
  const groups = grouped(encoded)
  const { words } = encoded
  return {
    pageList: {
      version,
      lengths: lengths
        .map((words) => lengthLetter(words))
        .reverse()
        .join(''),
      chunks: packRanges(groups.map(({ from, to }) => [wordAt(words, from), wordAt(words, to - 1)])),
      fields: [],
    },
    chunks: groups.map((group) => chunkOf(encoded, group)),
  }
}

const wordAt = (words: readonly ByteText[], at: number): string => fromBytes(words[at] ?? '')

/** Places of the words of a file. */
interface Group {
  from: number
  to: number
}

/** Which word begins a file hangs on the word: where one has grown, the next files but a few begin where they did. */
function grouped({ words, from }: Encoded): Group[] {
  const groups: Group[] = []
  const total = from.at(-1) ?? 0
  const most = STEPS.find((step) => step * FILES >= total) ?? MOST
  let size = Infinity
  words.forEach((word, at) => {
    const own = (from[at + 1] as number) - (from[at] as number)
    if (size + own > most || (size > most / 2 && isOneIn(ONE_IN, word))) {
      groups.push({ from: at, to: at })
      size = 0
    }
    const group = groups.at(-1)
    if (group) group.to = at + 1
    size += own
  })
  return groups
}

/** Bytes that two lengths take at most. */
const HEAD = 10

/** A file is an array of one array of words. */
function chunkOf({ from: starts, bytes }: Encoded, { from, to }: Group): Uint8Array {
  const head = new Writer(HEAD)
  head.array(1)
  head.array(to - from)
  return Buffer.concat([head.written, bytes.subarray(starts[from], starts[to])])
}
