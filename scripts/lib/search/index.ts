/** Records to the index of their words: parts that Pagefind makes or that are kept, put together with what only the whole archive tells. */
import swedish from 'dictionary-sv'
import { derivedOf, type Place } from '../../../src/search/index/compound-fields.ts'
import { partsOfArchive } from '../../../src/search/index/cut.ts'
import { dictionaryParts } from '../../../src/search/index/dictionary.ts'
import { merge, type Held } from '../../../src/search/index/merge.ts'
import { closePagefind } from '../../../src/search/index/pagefind.ts'
import type { KeptPart } from '../../../src/search/index/part-file.ts'
import { repack, type Repacked } from '../../../src/search/index/repack.ts'
import { partsOf as halvesOf, splitterOf, type Splitter } from '../../../src/swedish/compounds.ts'
import { keptIn } from './kept.ts'
import { engineOf, heldWords, makerHash, partsOf, type PagefindEngine } from './parts.ts'
import type { SearchedMeeting } from './write.ts'

export interface WordIndex extends Repacked {
  engine: PagefindEngine
  /** Words of the archive, with how many records hold each. */
  vocabulary: Map<string, number>
  split: Splitter
  /** Parts that had to be indexed. */
  indexed: number
}

/** @param meetings Newest first. @param keep Folder for what the next build need not work out again. */
export async function makeIndex(meetings: readonly SearchedMeeting[], keep: string): Promise<WordIndex> {
  const cut = partsOfArchive(meetings)
  const kept = keptIn(keep)
  const made = makerHash()
  try {
    const engine = await engineOf(made, kept)
    const inParts = cut.map((own) => own.flatMap((at) => meetings[at]?.records ?? []))
    const { parts, indexed } = await partsOf(inParts, made, kept)
    const vocabulary = vocabularyOf(parts)
    const split = remembered(splitterOf(halvesOf(vocabulary, dictionary())))
    const order = orderOf(meetings, cut)
    const derived = derivedOf(
      parts.map(({ words }) => words),
      order,
      split,
    )
    const held = await heldWords(derived.words, made, kept)
    kept.tidy()
    const merged = merge(
      recordsOf(order, parts).map((records, at) => ({ postings: (parts[at] as KeptPart).indexed.postings, records })),
      derived,
      (word) => held.get(word) as Held,
    )
    const lengths = order.map(({ part, record }) => parts[part]?.indexed.lengths[record] ?? 0)
    return { ...repack(merged, lengths, engine.version), engine, vocabulary, split, indexed }
  } finally {
    await closePagefind()
  }
}

const dictionary = () => dictionaryParts(Buffer.from(swedish.dic).toString('utf8'))

/** Where each record lies, newest first. */
function orderOf(meetings: readonly SearchedMeeting[], cut: readonly (readonly number[])[]): Place[] {
  const first = new Map<number, Place>()
  cut.forEach((own, part) => {
    let record = 0
    for (const at of own) {
      first.set(at, { part, record })
      record += meetings[at]?.records.length ?? 0
    }
  })
  return meetings.flatMap(({ records }, at) => {
    const { part, record } = first.get(at) as Place
    return records.map((_, own) => ({ part, record: record + own }))
  })
}

/** Of each part, the number in the whole of each of its records. */
function recordsOf(order: readonly Place[], parts: readonly KeptPart[]): Uint32Array[] {
  const records = parts.map(({ indexed }) => new Uint32Array(indexed.lengths.length))
  order.forEach(({ part, record }, at) => {
    const own = records[part]
    if (own) own[record] = at
  })
  return records
}

function vocabularyOf(parts: readonly KeptPart[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { words } of parts)
    words.words.forEach((word, at) => {
      const count = words.counts[at] as number
      if (count > 0) counts.set(word, (counts.get(word) ?? 0) + count)
    })
  return counts
}

/** The same word is met in thousands of records. */
function remembered(split: Splitter): Splitter {
  const known = new Map<string, string[]>()
  return (word) => {
    const parts = known.get(word) ?? split(word)
    known.set(word, parts)
    return parts
  }
}
