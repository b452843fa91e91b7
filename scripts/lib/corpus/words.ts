import { entryAt } from '../../../src/model/lists.ts'
import type { Random } from './random.ts'

export interface Stock {
  /** What may begin a compound, written as it stands before the rest: "läkar". */
  heads: readonly string[]
  /** What may end one: "screening". */
  tails: readonly string[]
}

// "läkar/UXZ", "screening/ADXY"
const ENTRY = /^([a-zåäö]{4,9})\/(\S+)$/
const BEGINS = /[XU]/
const ENDS = /Y/

/** So many first letters tell a word: a part that holds them anywhere is unfit. */
const TELLING = 5

/**
 * @param avoid Words whose beginnings no part may hold: those of the seeds, whose judged queries must keep their
 * answers.
 */
export function stockOf(dictionary: string, avoid: Iterable<string>): Stock {
  const taken = new Set([...avoid].map((word) => word.slice(0, TELLING)))
  const isTaken = (word: string) =>
    Array.from(word, (_, at) => word.slice(at, at + TELLING)).some(
      (letters) => letters.length === TELLING && taken.has(letters),
    )
  const heads: string[] = []
  const tails: string[] = []
  for (const line of dictionary.split('\n')) {
    const [, word, flags] = ENTRY.exec(line.trim()) ?? []
    if (word === undefined || flags === undefined || isTaken(word)) continue
    if (BEGINS.test(flags)) heads.push(word)
    if (ENDS.test(flags)) tails.push(word)
  }
  return { heads, tails }
}

/** How fast new words come: V grows about as n to this power. */
const DISCOUNT = 0.68
const CONCENTRATION = 200

export type Words = () => string

/**
 * Words of matter for generated protocols: a Swedish dictionary in, one word after another out. New words are
 * compounds of two dictionary words, old ones come again the more often they have come (a Pitman–Yor process), so
 * that the vocabulary grows with the text as in real minutes (Heaps' law) and a few words are common (Zipf's).
 */
export function growingWords(random: Random, { heads, tails }: Stock): Words {
  const words: string[] = []
  const known = new Set<string>()
  /** Every word drawn so far, so that a draw among them favours the common. */
  const drawn: number[] = []
  return () => {
    const fresh = (CONCENTRATION + DISCOUNT * words.length) / (CONCENTRATION + drawn.length)
    if (random.chance(fresh)) {
      const word = random.pick(heads) + random.pick(tails)
      if (!known.has(word)) words.push(word)
      known.add(word)
      drawn.push(words.length - 1)
      return word
    }
    const at = random.pick(drawn)
    drawn.push(at)
    return entryAt(words, at)
  }
}
