/**
 * The words of a part's records as the analysis of the whole archive needs them: how many records hold each, and which
 * words a record's compounds are among. Numbers for words, since a word stands in hundreds of records.
 */
import { vocabularyIn } from '../../swedish/compounds.ts'
import { Numbers } from './cbor.ts'
import type { SearchRecord, Stated } from './records.ts'

/** Lists of numbers, one a record. */
export interface Lists {
  /** Where each list begins, and where the last ends. */
  from: Uint32Array
  ids: Uint32Array
}

export interface PartWords {
  words: string[]
  /** Records that hold each word; 0 for one that the vocabulary passes over. */
  counts: Uint32Array
  title: Lists
  content: Lists
  named: Lists
}

// What has no letter is no compound, and no part of one.
const LETTER = /\p{L}/u

export function partWordsOf(
  records: readonly Pick<SearchRecord, 'title' | 'content'>[],
  stated: readonly Stated[],
): PartWords {
  const ids = new Map<string, number>()
  const counts: number[] = []
  const idOf = (word: string): number => {
    const known = ids.get(word)
    if (known !== undefined) return known
    counts.push(0)
    ids.set(word, counts.length - 1)
    return counts.length - 1
  }
  for (const { title, content } of records)
    for (const word of vocabularyIn(`${title} ${content}`)) {
      const id = idOf(word)
      counts[id] = (counts[id] ?? 0) + 1
    }
  const lists = (of: (own: Stated) => readonly string[]): Lists => {
    const [from, all] = [new Numbers(), new Numbers()]
    for (const own of stated) {
      from.push(all.length)
      for (const word of of(own)) if (LETTER.test(word)) all.push(idOf(word))
    }
    from.push(all.length)
    return { from: from.all, ids: all.all }
  }
  const [title, content] = [lists(({ words }) => words.title), lists(({ words }) => words.content)]
  const named = lists((own) => own.named)
  return { words: [...ids.keys()], counts: Uint32Array.from(counts), title, content, named }
}
