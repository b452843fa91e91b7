/** The words that the index has, and the files that they are divided into by how they begin. */
import { fold } from '../../swedish/words/stem.ts'
import type { Analysis } from './analysis.ts'
import { compareText } from '../../model/order.ts'

export interface IndexWord {
  /** Records that hold it; 0 for what is only a part of compounds ("hyr"). */
  count: number
  /** The two halves of a compound; null for what is none. */
  parts: readonly [string, string] | null
  /** The word that it is an inflection of, and is indexed as. */
  base: string
}

export type IndexWords = ReadonlyMap<string, IndexWord>

/** The words that are written, and the parts of compounds, which can be searched as well. */
export function wordsOfIndex({ vocabulary, split, baseOf, partBaseOf }: Analysis): Map<string, IndexWord> {
  const words = new Map<string, IndexWord>()
  for (const [word, count] of vocabulary) {
    const [head, tail] = split(word)
    words.set(word, {
      count,
      parts: head !== undefined && tail !== undefined ? [head, tail] : null,
      base: baseOf(word),
    })
  }
  for (const word of vocabulary.keys())
    for (const part of split(word))
      if (!words.has(part)) words.set(part, { count: 0, parts: null, base: partBaseOf(part) })
  return words
}

/** Words a file at most, unless three letters are not enough to tell them apart. */
const PER_FILE = 900
const LONGEST_BEGINNING = 3

/** Beginnings that divide the words into files: "a", "b", "fa", "fb", "för" … */
export function beginningsOf(words: Iterable<string>): string[] {
  const divide = (list: readonly string[], length: number): string[] => {
    const groups = new Map<string, string[]>()
    for (const word of list) {
      const beginning = word.slice(0, length)
      const group = groups.get(beginning)
      if (group) group.push(word)
      else groups.set(beginning, [word])
    }
    return [...groups].flatMap(([beginning, group]) => {
      // A word that is all beginning keeps its own file.
      const longer = group.filter((word) => word.length > length)
      if (group.length <= PER_FILE || length === LONGEST_BEGINNING || longer.length === 0) return [beginning]
      return [...(longer.length < group.length ? [beginning] : []), ...divide(longer, length + 1)]
    })
  }
  return divide([...words].map(fold), 1).sort(compareText)
}

/** Which file a word is in; null when the index holds no word that begins so. */
export function beginningOf(word: string, beginnings: ReadonlySet<string>): string | null {
  const folded = fold(word)
  return [3, 2, 1].map((length) => folded.slice(0, length)).find((start) => beginnings.has(start)) ?? null
}
