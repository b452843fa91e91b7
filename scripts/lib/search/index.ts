/**
 * Records to the index of their words: parts that are taken apart or kept, put together with what only the whole
 * archive tells.
 */
import type { Inflections } from '../../../src/swedish/inflections.ts'
import { analysisOf, writtenOf, type Analysis } from '../../../src/search/index/analysis.ts'
import { partsOfArchive } from '../../../src/search/index/cut.ts'
import type { DictionaryWords } from '../../../src/search/index/dictionary-words.ts'
import { encode } from '../../../src/search/index/encode.ts'
import type { BrowserPart } from '../../../src/search/index/pagefind.ts'
import { postingsOf } from '../../../src/search/index/postings.ts'
import { repack, type Repacked } from '../../../src/search/index/repack.ts'
import { tokensOf, type Place } from '../../../src/search/index/tokens.ts'
import type { Kept } from './kept.ts'
import { browserPartOf, heldBy, partsOf } from './parts.ts'
import type { SearchedMeeting } from './write.ts'

export interface WordIndex extends Repacked {
  browser: BrowserPart
  analysis: Analysis
  /** Parts of the archive that had to be taken apart anew. */
  anew: number
}

/** What it says of forms, and of words, which may be remembered. */
export interface Dictionary {
  inflections: Inflections
  words: DictionaryWords
}

/** What the next build need not work out again. */
interface Keeping {
  kept: Kept
  /** Hash of the code that makes it. */
  made: string
}

/** @param meetings Newest first. */
export async function makeIndex(
  meetings: readonly SearchedMeeting[],
  { inflections, words }: Dictionary,
  { kept, made }: Keeping,
): Promise<WordIndex> {
  const cut = partsOfArchive(meetings)
  const browser = await browserPartOf(made, kept)
  const { parts, anew } = partsOf(
    cut.map((own) => own.flatMap((at) => meetings[at]?.records ?? [])),
    made,
    kept,
  )
  const analysis = analysisOf(writtenOf(parts.map(({ written }) => written)), inflections, words)
  const tokens = tokensOf(parts, orderOf(meetings, cut).reverse(), analysis)
  const table = await heldBy(tokens.all, made, kept)
  const encoded = encode(table.names, postingsOf(tokens, table))
  return { ...repack(encoded, lengthsOf(tokens.lists.from), browser.version), browser, analysis, anew }
}

/** Where each record lies, newest first; the index counts them from the oldest (`repack.ts`). */
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

/** Of each record, how much stands in it. */
const lengthsOf = (from: Uint32Array): number[] =>
  Array.from(from.subarray(1), (end, record) => end - (from[record] as number))
