/**
 * Where an end of a word begins that is itself one of many words: "kommunstyrelsen" has "styrelsen" at 6. To cut each
 * end out and look for it takes most of the time, and most ends are none; so each is first looked for by a sum of its
 * letters, which grows with it letter by letter.
 */

/** Bits that are marked for the sums of the words: some hundred thousand words leave most of them unmarked. */
const BITS = 1 << 22

/** @returns Of a word the places in order, 0 where it is itself one of the words. */
export function wordEnds(words: Iterable<string>): (word: string) => number[] {
  const known = new Set(words)
  const marks = new Uint8Array(BITS >> 3)
  for (const word of known) {
    let sum = 0
    for (let at = word.length - 1; at >= 0; at--) sum = grown(sum, word.charCodeAt(at))
    mark(marks, sum)
  }
  return (word) => {
    const places: number[] = []
    for (let at = word.length - 1, sum = 0; at >= 0; at--) {
      sum = grown(sum, word.charCodeAt(at))
      if (isMarked(marks, sum) && known.has(word.slice(at))) places.push(at)
    }
    return places.reverse()
  }
}

/** Spread over 32 bits by a prime, the multiplier of FNV. */
const grown = (sum: number, letter: number): number => Math.imul(sum ^ letter, 0x01000193)
const bitOf = (sum: number): number => (sum ^ (sum >>> 15)) & (BITS - 1)

function mark(marks: Uint8Array, sum: number): void {
  const bit = bitOf(sum)
  marks[bit >> 3] = (marks[bit >> 3] as number) | (1 << (bit & 7))
}

const isMarked = (marks: Uint8Array, sum: number): boolean => {
  const bit = bitOf(sum)
  return ((marks[bit >> 3] as number) & (1 << (bit & 7))) !== 0
}
