/**
 * The words of the corpus as the browser gets them: sorted, each written as what it shares with the one before
 * and what is new, so that 3,000 words take some 20 kB. Packing and unpacking, and the questions asked of it.
 */
import { corrections } from './spelling.ts'
import { STOP_WORDS } from './stopwords.ts'
import { fold, stem } from './text.ts'
import { partsOf, splitterOf, type Vocabulary } from './words.ts'

/** More words than this are not worth fetching; the rarest go first. */
const MOST = 40_000

/** @example pack(new Map([['vård', 9], ['vårdkö', 1]])) // => '0vård|9 4kö|1' */
export function pack(vocabulary: Vocabulary): string {
  const kept = [...vocabulary].sort((a, b) => b[1] - a[1] || compare(a[0], b[0])).slice(0, MOST).sort((a, b) => compare(a[0], b[0]))
  let last = ''
  return kept
    .map(([word, count]) => {
      const shared = sharedStart(last, word)
      last = word
      // One record is what most words have: it needs no number.
      return `${shared}${word.slice(shared)}${count === 1 ? '' : `|${count}`}`
    })
    .join(' ')
}

export function unpack(packed: string): Map<string, number> {
  const words = new Map<string, number>()
  let last = ''
  for (const entry of packed.split(' ')) {
    const [, shared = '0', rest = '', count = '1'] = /^(\d+)([^|]*)(?:\|(\d+))?$/.exec(entry) ?? []
    last = last.slice(0, Number(shared)) + rest
    if (last !== '') words.set(last, Number(count))
  }
  return words
}

export interface Lexicon {
  /** Whether the index holds the word in some inflection, or a word that begins with it. */
  knows: (word: string) => boolean
  /** Shorter forms of the same word that the index's stemmer takes for another: "avtalet" is "avtal". */
  forms: (word: string) => string[]
  /** The two halves of a compound, as far as the index holds them. */
  parts: (word: string) => string[]
  /** The longest known start and end of a word that is neither known nor taken apart: "ambulanshelikopter" is at least "ambulans". */
  ends: (word: string) => string[]
  /** What it may have been meant to be, likeliest first. */
  meant: (word: string) => string[]
}

const SHORTEST_END = 4

/** Definite endings that Snowball leaves on: avtal-et, skola-n, område-t, and their genitives. */
const DEFINITE = ['ets', 'et', 'ts', 't', 'ns', 'n']

export function lexiconOf(vocabulary: Vocabulary): Lexicon {
  const stems = new Set<string>()
  const folded: string[] = []
  for (const word of vocabulary.keys()) {
    stems.add(fold(stem(word)))
    folded.push(fold(word))
  }
  folded.sort()
  const begins = (start: string) => folded[firstFrom(folded, start)]?.startsWith(start) === true
  const holds = (word: string) => stems.has(fold(stem(word)))
  const knows = (word: string) => /\d/.test(word) || holds(word) || begins(fold(word))
  const split = splitterOf(partsOf(vocabulary))
  const forms = (word: string) => DEFINITE.filter((ending) => word.endsWith(ending)).map((ending) => word.slice(0, -ending.length)).filter((base) => base.length >= 4 && vocabulary.has(base))
  const ends = (word: string) => {
    const lengths = Array.from({ length: Math.max(0, word.length - 2 * SHORTEST_END + 1) }, (_, at) => word.length - SHORTEST_END - at)
    const isEnd = (end: string) => vocabulary.has(end) && !STOP_WORDS.has(end)
    return [lengths.map((length) => word.slice(0, length)).find(isEnd), lengths.map((length) => word.slice(-length)).find(isEnd)].filter((end) => end !== undefined)
  }
  return { knows, forms, ends, parts: (word) => split(word).slice(0, 2).filter(knows), meant: (word) => corrections(word, vocabulary) }
}

/** Place of the first word that does not come before `start`. */
function firstFrom(sorted: readonly string[], start: string): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as string) < start) low = middle + 1
    else high = middle
  }
  return low
}

function sharedStart(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length++
  return length
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
