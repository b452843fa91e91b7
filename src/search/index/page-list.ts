/**
 * The list of records, which every search needs before its first answer. Pagefind writes some nine bytes a record.
 * Here a record is its number, and its length one letter: 100,000 take 60 kB instead of 840.
 */

export interface PageList {
  /** Pagefind's, whose form the index has: portals with its engine check it. */
  version: string
  /** A letter a record, see {@link lengthLetter}: its length, and whether it only put its matter off. */
  lengths: string
  /** First and last word of each file of the index, each written as what it shares with the one before. */
  chunks: string
  /** None: what stands in a title is told by its token. For portals with Pagefind's engine. */
  fields: string[]
}

/** Lengths within 60 % of each other are one: the ranking does not see the difference. */
const STEP = Math.log(1.6)
const FIRST_LETTER = 35
/** Letters for lengths; as many after them are of records that only put their matter off. */
const LETTERS = 28

/** @example lengthLetter(0) // => '#' */
export function lengthLetter(words: number, isPutOff = false): string {
  const length = Math.min(LETTERS - 1, Math.round(Math.log(words + 1) / STEP))
  return String.fromCharCode(FIRST_LETTER + length + (isPutOff ? LETTERS : 0))
}

/** Words of a record, about. */
export function lengthIn(lengths: string, record: number): number {
  return Math.round(Math.exp(((lengths.charCodeAt(record) - FIRST_LETTER) % LETTERS) * STEP)) - 1
}

/** Whether a record only put its matter off. */
export function isPutOffIn(lengths: string, record: number): boolean {
  return lengths.charCodeAt(record) >= FIRST_LETTER + LETTERS
}

/** @returns The lengths, with those that put their matter off marked. */
export function markedPutOff(lengths: string, isPutOff: (record: number) => boolean): string {
  return Array.from(lengths, (_, record) => lengthLetter(lengthIn(lengths, record), isPutOff(record))).join('')
}

/** @example packRanges([['avtal', 'avvika'], ['barn', 'vård']]) // => '0avtal 2vika 0barn 0vård' */
export function packRanges(ranges: readonly (readonly [string, string])[]): string {
  let last = ''
  return ranges
    .flat()
    .map((word) => {
      let shared = 0
      while (shared < 9 && shared < word.length && word[shared] === last[shared]) shared++
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
