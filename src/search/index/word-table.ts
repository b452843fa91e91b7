/**
 * A file of words made ready to be asked: by stem, without dots, as what may have been meant. Made once a file, since a
 * search asks it at every key.
 */
import { fold, stem } from '../../swedish/words/stem.ts'
import type { IndexWords } from './words.ts'

export interface WordTable {
  words: IndexWords
  /** In the order of their letters' numbers. */
  sorted: readonly string[]
  /** Of each base: records that hold it in any inflection, at most. */
  records: ReadonlyMap<string, number>
  /** Of each base that is a compound: a written form. */
  compounds: ReadonlyMap<string, string>
  /** Bases by what may be asked instead: stems of the base and of its forms; and all these, and they, without dots. */
  byStem: ReadonlyMap<string, readonly string[]>
  byFolded: ReadonlyMap<string, readonly string[]>
  /** What a misspelt word may be, with how many records hold it. */
  meant: readonly (readonly [string, number])[]
}

/** Shorter first halves of compounds are too near too many words to be what somebody meant. */
const TELLING_BEGINNER = 6

/** @param words Of one file. */
export function wordTable(words: IndexWords): WordTable {
  const [byStem, byFolded] = [new Map<string, string[]>(), new Map<string, string[]>()]
  const records = new Map<string, number>()
  const compounds = new Map<string, string>()
  const [vocabulary, beginners] = [new Map<string, number>(), new Map<string, number>()]
  for (const [word, { count, parts, base }] of words) {
    records.set(base, (records.get(base) ?? 0) + count)
    if (count > 0) vocabulary.set(word, count)
    if (parts !== null) {
      const [head] = parts
      if (head.length >= TELLING_BEGINNER) beginners.set(head, (beginners.get(head) ?? 0) + count)
      compounds.set(base, word)
    }
    const [ofWord, ofBase] = [stem(word), base === word ? stem(word) : stem(base)]
    add(byStem, ofWord, base)
    add(byStem, ofBase, base)
    for (const own of [word, base, ofBase]) add(byFolded, fold(own), base)
  }
  const meant = [...new Map([...beginners, ...vocabulary])]
  return { words, sorted: [...words.keys()].sort(), records, compounds, byStem, byFolded, meant }
}

function add(map: Map<string, string[]>, key: string, value: string): void {
  const own = map.get(key)
  if (own === undefined) map.set(key, [value])
  else if (!own.includes(value)) own.push(value)
}
