/** Records to the index of their words: parts that Pagefind makes or that are kept, put together with what only the whole archive tells. */
import swedish from 'dictionary-sv'
import { derivedOf, type Place } from '../../../src/search/index/compound-fields.ts'
import { partsOfArchive } from '../../../src/search/index/cut.ts'
import { dictionaryParts } from '../../../src/search/index/dictionary.ts'
import { encode } from '../../../src/search/index/encode.ts'
import type { BrowserPart } from '../../../src/search/index/pagefind.ts'
import type { Part } from '../../../src/search/index/part.ts'
import { postingsOf } from '../../../src/search/index/postings.ts'
import { repack, type Repacked } from '../../../src/search/index/repack.ts'
import { partsOf as halvesOf, splitterOf, type Splitter } from '../../../src/swedish/compounds.ts'
import { keptIn } from './kept.ts'
import { browserPartOf, heldBy, makerHash, partsOf } from './parts.ts'
import type { SearchedMeeting } from './write.ts'

export interface WordIndex extends Repacked {
  browser: BrowserPart
  /** Words of the archive, with how many records hold each. */
  vocabulary: Map<string, number>
  split: Splitter
  /** Parts of the archive that had to be taken apart anew. */
  anew: number
}

/** @param meetings Newest first. @param keep Folder for what the next build need not work out again. */
export async function makeIndex(meetings: readonly SearchedMeeting[], keep: string): Promise<WordIndex> {
  const cut = partsOfArchive(meetings)
  const kept = keptIn(keep)
  const made = makerHash()
  const browser = await browserPartOf(made, kept)
  const { parts, anew } = partsOf(
    cut.map((own) => own.flatMap((at) => meetings[at]?.records ?? [])),
    made,
    kept,
  )
  const vocabulary = vocabularyOf(parts)
  const split = remembered(splitterOf(halvesOf(vocabulary, dictionary())))
  const order = orderOf(meetings, cut)
  const words = parts.map((part) => part.words)
  const derived = derivedOf(words, order, split)
  const chunks = new Set([...parts.flatMap((part) => part.chunks), ...derived.words])
  const table = await heldBy([...chunks], made, kept)
  kept.tidy()
  const encoded = encode(table.names, postingsOf({ parts, order, derived }, table))
  return { ...repack(encoded, lengthsOf(parts, order), browser.version), browser, vocabulary, split, anew }
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

/** Of each record, how much stands between white space in its text. */
function lengthsOf(parts: readonly Part[], order: readonly Place[]): number[] {
  return order.map(({ part, record }) => {
    const { from } = (parts[part] as Part).text
    return (from[record + 1] as number) - (from[record] as number)
  })
}

function vocabularyOf(parts: readonly Part[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { words } of parts)
    words.all.forEach((word, at) => {
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
