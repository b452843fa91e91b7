/**
 * Records to the index of their words: parts that are indexed or kept, as the words of the whole archive are read.
 */
import type { Inflections } from '../../../src/swedish/words/inflections.ts'
import { analysisOf, type Analysis } from '../../../src/search/index/analysis.ts'
import { writtenOf } from '../../../src/search/index/written.ts'
import { partsOfArchive } from '../../../src/search/index/archive-parts.ts'
import type { DictionaryWords } from '../../../src/search/index/dictionary-words.ts'
import { joined, type PlacedPart } from '../../../src/search/index/joined.ts'
import type { BrowserPart } from '../../../src/search/index/pagefind.ts'
import { readingsIn } from '../../../src/search/index/readings.ts'
import type { SearchRecord } from '../../../src/search/index/records.ts'
import { repack, type Repacked } from '../../../src/search/index/repack.ts'
import type { KeptFiles } from './kept.ts'
import { browserPartOf } from './made-by.ts'
import { indexed, openPart, writtenInEach, type Indexed } from './parts.ts'
import type { SearchedMeeting } from '../../../src/search/index/searched.ts'

export interface WordIndex extends Repacked {
  browser: BrowserPart
  analysis: Analysis
  /** Parts of the archive that had to be indexed anew. */
  anew: number
}

/** What it says of forms, and of words, which may be remembered. */
export interface Dictionary {
  inflections: Inflections
  words: DictionaryWords
}

/** What the next build need not work out again. */
interface Keeping {
  kept: KeptFiles
  /** Hash of the code that makes it. */
  made: string
}

/** @param meetings From the oldest, which the index counts from (`repack.ts`). */
export async function makeIndex(
  meetings: readonly SearchedMeeting[],
  { inflections, words }: Dictionary,
  { kept, made }: Keeping,
): Promise<WordIndex> {
  const browser = await browserPartOf(made, kept)
  const cut = partsOfArchive(meetings).map((own) => openPart(own.flatMap(inOrder), made, kept))
  const analysis = analysisOf(writtenOf(writtenInEach(cut, kept)), inflections, words)
  const { parts, anew } = await indexed(cut, readingsIn(analysis), kept)
  const lengths = parts.flatMap((part) => [...part.lengths])
  return { ...repack(joined(placed(parts)), lengths, browser.version), browser, analysis, anew }
}

/** Of a meeting the last record is the oldest, since a number says how new one is. */
const inOrder = ({ records }: SearchedMeeting): SearchRecord[] => records.toReversed()

function placed(parts: readonly Indexed[]): PlacedPart[] {
  let before = 0
  return parts.map(({ pieces, lengths }) => {
    const own = { pieces, before }
    before += lengths.length
    return own
  })
}
