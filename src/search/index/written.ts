/**
 * What is written in the archive, as its analysis asks: texts in, words with how many records hold each, and which of
 * them name people. A part of the archive keeps its own from one build to the next.
 */
import { vocabularyOf, type Vocabulary } from '../../swedish/words/compounds.ts'
import { elidedAt, type Elided } from '../../swedish/words/elided.ts'
import { wordsOf } from '../../swedish/words/stem.ts'

/** What is written, of a part of the archive or of all of it. */
export interface WrittenWords {
  vocabulary: Vocabulary
  /** Words that name people. */
  names: ReadonlySet<string>
  /** Words that are written without a capital anywhere. */
  lower: ReadonlySet<string>
  /** Compounds of titles whose last part stands in a later word, each as {@link elidedOf} reads it. */
  elided: ReadonlySet<string>
}

/** @param texts With their titles. */
export const writtenIn = (texts: readonly string[], titles: readonly string[]): WrittenWords => ({
  vocabulary: vocabularyOf(texts),
  ...casesIn(texts),
  elided: new Set(titles.flatMap(elidedIn)),
})

/** @param parts One at a time, since each repeats most words of the others. @returns The same whatever their order. */
export function writtenOf(parts: Iterable<WrittenWords>): WrittenWords {
  const counts = new Map<string, number>()
  const [names, lower, elided] = [new Set<string>(), new Set<string>(), new Set<string>()]
  for (const part of parts) {
    for (const [word, count] of part.vocabulary) counts.set(word, (counts.get(word) ?? 0) + count)
    for (const word of part.names) names.add(word)
    for (const word of part.lower) lower.add(word)
    for (const pair of part.elided) elided.add(pair)
  }
  return {
    vocabulary: new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1))),
    ...{ names, lower, elided: new Set([...elided].sort()) },
  }
}

/** Between the two words of a pair, which hold none. */
const BETWEEN = ' '

function elidedIn(title: string): string[] {
  const words = title.split(/\s+/)
  return words.flatMap((_, at) => {
    const found = elidedAt(words, at)
    return found === null ? [] : [`${found.head}${BETWEEN}${found.later}`]
  })
}

/** @example elidedOf('gång cykelbro') // => { head: 'gång', later: 'cykelbro' } */
export function elidedOf(pair: string): Elided {
  const [head = '', later = ''] = pair.split(BETWEEN)
  return { head, later }
}

// "Emmyly Bönfors (C)", "Lisbeth Sundén Andersson (D)": the party, and what may stand before it
const PARTY = / \(\p{Lu}\p{L}{0,3}\)/gu
const NAME = /^\p{Lu}[\p{L}-]+$/u
/** Words before a party that its bearer's names may be. */
const MOST_NAMES = 4
/** Characters that they may take. */
const REACH = 100
const LOWER = /(?<![\p{L}\p{N}])\p{Ll}[\p{L}]*/gu

function casesIn(texts: readonly string[]): { names: Set<string>; lower: Set<string> } {
  const names = new Set<string>()
  const lower = new Set<string>()
  for (const text of texts) {
    for (const name of namesIn(text)) for (const word of wordsOf(name)) names.add(word)
    for (const word of text.match(LOWER) ?? []) lower.add(word)
  }
  return { names, lower }
}

/** Names of those whose party is told. */
function namesIn(text: string): string[] {
  return [...text.matchAll(PARTY)].flatMap(({ index }) => {
    const before = text
      .slice(Math.max(0, index - REACH), index)
      .split(' ')
      .slice(-MOST_NAMES)
    return before.slice(before.findLastIndex((word) => !NAME.test(word)) + 1)
  })
}
