/**
 * Pagefind's list of pages, which every search needs before its first answer. As Pagefind writes it, it takes some
 * nine bytes a record (a hash each); here a record is its number, its length one letter, and the browser writes the
 * list out again in the form Pagefind reads (CBOR). 100,000 records then take 60 kB instead of 840.
 */
import { toBytes, Writer } from './cbor.ts'
import { sharedStart } from './front-coding.ts'

export interface PageList {
  /** Pagefind's, which its engine checks. */
  version: string
  /** A letter a record, see {@link lengthLetter}: its length, and what it is. */
  lengths: string
  /** First and last word of each file of the index, each written as what it shares with the one before. */
  chunks: string
  /** Names of the fields that are searched besides the text. */
  fields: string[]
}

/** Lengths within 60 % of each other are one: the ranking does not see the difference. */
const STEP = Math.log(1.6)
const FIRST_LETTER = 35
/** Letters for lengths; as many after them for those of each mark. */
const LETTERS = 28
/** What a record is: it only put its matter off, is about who sits in a body, or has many matters in rows. */
export type RecordMark = 'put off' | 'election' | 'reports' | null
/** A mark that a reader of before does not know is none to it. */
const MARKS: readonly RecordMark[] = [null, 'put off', 'election', 'reports']

/** @example lengthLetter(0) // => '#' */
export function lengthLetter(words: number, mark: RecordMark = null): string {
  const length = Math.min(LETTERS - 1, Math.round(Math.log(words + 1) / STEP))
  return String.fromCharCode(FIRST_LETTER + length + LETTERS * MARKS.indexOf(mark))
}

/** Words of a record, about. */
export function lengthIn(lengths: string, record: number): number {
  return Math.round(Math.exp(((lengths.charCodeAt(record) - FIRST_LETTER) % LETTERS) * STEP)) - 1
}

/** What a record is. */
export function markIn(lengths: string, record: number): RecordMark {
  return MARKS[Math.floor((lengths.charCodeAt(record) - FIRST_LETTER) / LETTERS)] ?? null
}

/** @returns The lengths, with what each record is. */
export function marked(lengths: string, markOf: (record: number) => RecordMark): string {
  return Array.from(lengths, (_, record) => lengthLetter(lengthIn(lengths, record), markOf(record))).join('')
}

/** So many are written with one figure. */
const MOST_SHARED = 9

/** @example packRanges([['avtal', 'avvika'], ['barn', 'vård']]) // => '0avtal 2vika 0barn 0vård' */
export function packRanges(ranges: readonly (readonly [string, string])[]): string {
  let last = ''
  return ranges
    .flat()
    .map((word) => {
      const shared = sharedStart(last, word, MOST_SHARED)
      last = word
      return `${shared}${word.slice(shared)}`
    })
    .join(' ')
}

/** @returns First and last word of each file, by its number. */
export function unpackRanges(packed: string): [string, string][] {
  let last = ''
  const words =
    packed === '' ? [] : packed.split(' ').map((entry) => (last = last.slice(0, Number(entry[0])) + entry.slice(1)))
  return words.flatMap((word, at) => (at % 2 === 0 ? [[word, words[at + 1] ?? word] as [string, string]] : []))
}

/**
 * The list as Pagefind's engine reads it: version, pages, files of the index, filters, sorts, fields. The index counts
 * its pages from the oldest (`repack.ts`); the name of each is its number from the newest.
 */
export function writePageList({ version, lengths, chunks, fields }: PageList): Uint8Array {
  const out = new Writer()
  const text = (value: string): void => {
    out.text(toBytes(value))
  }
  out.array(6)
  text(version)
  out.array(lengths.length)
  for (let record = lengths.length - 1; record >= 0; record--) {
    out.array(3)
    text(String(record))
    out.number(lengthIn(lengths, record))
    text('')
  }
  const ranges = unpackRanges(chunks)
  out.array(ranges.length)
  for (const [at, [from, to]] of ranges.entries()) {
    out.array(3)
    for (const value of [from, to, String(at)]) text(value)
  }
  out.array(0)
  out.array(0)
  out.array(fields.length)
  fields.forEach(text)
  return out.written
}
