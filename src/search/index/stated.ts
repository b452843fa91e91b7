/**
 * What a record says, as the index takes it apart: title and text cut at white space, each piece marked with what only
 * its neighbours tell, and the words that it is found by without saying them. It knows records and no meeting, so that
 * what makes the index need not load what reads content.
 */
import { typeName } from '../../model/outcome.ts'
import { joinedIn } from '../../swedish/words/compounds.ts'
import { elidedAt, type Elided } from '../../swedish/words/elided.ts'
import { sumsIn, sumWord } from '../../swedish/numbers/money.ts'
import { signedIn } from '../../swedish/words/signed-names.ts'
import { stem, wordsOf } from '../../swedish/words/stem.ts'
import { STOP_WORDS } from '../../swedish/words/stopwords.ts'
import type { Disagreement, Facets } from './facet-column.ts'
import type { SearchRecord } from './records.ts'

/** What a record says whatever the rest of the archive says. */
export interface Stated {
  /** What stands between white space, each read by {@link chunkOf}. */
  title: string[]
  content: string[]
  /** What was decided, in words that the record does not say. */
  named: string[]
  /** Its diary number, sums of money and words with signs, as they are. */
  apart: string[]
}

/** What of a record is searched. */
export type Searchable = Pick<SearchRecord, 'title' | 'dnr' | 'content' | 'facets'>

/** @returns Title and text cut at white space, which is how Pagefind counts places. */
export function statedOf({ title, dnr, content, facets }: Searchable): Stated {
  const text = `${title}\n${content}`
  return {
    ...{ title: markedInTitle(title), content: markedIn(content), named: decidedIn(facets, text) },
    apart: [
      ...new Set([
        ...wordsOf(dnr),
        ...sumsIn(text).map(({ kronor }) => sumWord(kronor)),
        ...signedIn(text).map(({ word }) => word),
      ]),
    ],
  }
}

/** What stands between white space, as a part of the archive keeps it in one text: see {@link chunkOf}. */
export interface Chunk {
  text: string
  /** In the name of a company. */
  isInName: boolean
  /** A compound that it begins, "gång-" of "gång- och cykelbro". */
  elided: Elided | null
}

/** Signs that no text holds: before a name, and between a word and those of its compound. */
const [IN_NAME, OPEN] = ['\u0001', '\u0002']

function markedIn(text: string): string[] {
  const chunks = chunksOf(text)
  const inName = placesOfNames(chunks)
  return chunks.map((chunk, at) => (inName.has(at) ? `${IN_NAME}${chunk}` : chunk))
}

/** What a title names it is about, as a whole word or not; in a text the halves that stand there say enough. */
function markedInTitle(title: string): string[] {
  const chunks = chunksOf(title)
  return markedIn(title).map((chunk, at) => {
    const elided = elidedAt(chunks, at)
    return elided === null ? chunk : [chunk, elided.head, elided.later].join(OPEN)
  })
}

/** What {@link markedIn} and its like have marked, read back. */
export function chunkOf(marked: string): Chunk {
  const isInName = marked.startsWith(IN_NAME)
  const [text = '', head, later] = (isInName ? marked.slice(IN_NAME.length) : marked).split(OPEN)
  return { text, isInName, elided: head !== undefined && later !== undefined ? { head, later } : null }
}

/** Words between white space, as places are counted. */
const chunksOf = (text: string): string[] => text.split(/\s+/).filter(Boolean)

/** The words of a text, "e-hälsa" also without its hyphen. */
export const wordsIn = (text: string): string[] => [...wordsOf(text), ...joinedIn(text)]

// "AB", "AB," at the end of a name
const COMPANY = /^(?:AB|Aktiebolag)(?![\p{L}\p{N}])/u
const CAPITAL = /^\p{Lu}[\p{L}-]*$/u
/** A name after the word may end a sentence: "AB Framtiden." */
const NAME_AFTER = /^\p{Lu}/u
const MOST_BEFORE = 4

/** Where companies are named, as places: "Göteborgs Stads Parkerings AB", "Förvaltnings AB Framtiden". */
function placesOfNames(chunks: readonly string[]): Set<number> {
  const places = new Set<number>()
  chunks.forEach((chunk, at) => {
    if (!COMPANY.test(chunk)) return
    let first = at
    while (first > 0 && at - first < MOST_BEFORE && CAPITAL.test(chunks[first - 1] ?? '')) first--
    const hasNameAfter = first === at && NAME_AFTER.test(chunks[at + 1] ?? '')
    if (first === at && !hasNameAfter) return
    for (let own = first; own <= (hasNameAfter ? at + 1 : at); own++) places.add(own)
  })
  return places
}

/** Under what else than its own name a vote is looked for. */
const CALLED: Record<Disagreement, readonly string[]> = {
  omröstning: ['omröstning', 'votering'],
  reservation: ['reservation'],
}

/**
 * What was decided, in the words the site says it with: a § where something "avslås" is found by "avslag", one with a
 * vote by "votering".
 */
function decidedIn({ types, holds }: Facets, text: string): string[] {
  const names = [...types.flatMap((type) => wordsOf(typeName(type))), ...holds.flatMap((one) => CALLED[one])].filter(
    (word) => !STOP_WORDS.has(word) && word !== 'beslut',
  )
  if (names.length === 0) return []
  const stems = new Set(wordsOf(text).map(stem))
  return names.filter((word) => !stems.has(stem(word)))
}
