/**
 * Swedish compounds, taken apart into words: "hyrpersonal" is "hyr" and "personal". A word in, parts out; the build
 * fills the index with the parts and asks a dictionary which they may be, the browser cuts a searched word by the words
 * of the corpus. Nothing here knows a word by name except the short lists of what is never a part.
 */
import { wholly } from '../lines/phrases.ts'
import { PARTICLE_WORDS, STOP_WORDS } from './stopwords.ts'
import { wordsOf } from './stem.ts'

/** Every word, with the number of records that hold it. */
export type Vocabulary = ReadonlyMap<string, number>

/** @returns Of each word, small letters, how many of the texts have it; words with figures are left out. */
export function vocabularyOf(texts: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) {
    for (const word of new Set([...wordsOf(text), ...joinedIn(text)]))
      if (!/\d/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}

// "e-hälsa", "BB-avdelningen"
const HYPHENED = /(?<!\p{L})\p{L}+(?:-\p{L}+)+/gu

/** "e-hälsa" is a word as it stands, without its hyphen, beside its pieces. */
export function joinedIn(text: string): string[] {
  return (text.match(HYPHENED) ?? []).flatMap((word) => wordsOf(word.replaceAll('-', '')))
}

/** What may begin and what may end a compound. */
export interface Parts {
  /** As it stands before the next part: "hälso", "arbets", "hyr". */
  isHead: (part: string) => boolean
  /** Places in a word where an end begins that is a last part in whatever inflection, "personalen"; 0 for all of it. */
  tailsOf: (word: string) => readonly number[]
  /** A last part that vouches for a first that nobody knows, which may be a name: "Tobias|registret". */
  vouches: (tail: string, head: string) => boolean
  /** A word of the dictionary has a base that ends as the tail's: "nattågen", and not "bygget" with its "get". */
  endsAs: (word: string, tail: string) => boolean
}

const SHORTEST_PART = 3

/** Takes a word apart; [] for a word that is no compound. The two halves stand first, then their own parts. */
export type Splitter = (word: string) => string[]

/** Inflections and derivations that are spelt like words: "planering" is no "plane" with a "ring". */
const ENDING = wholly(
  [
    '(?:er|n)?ing(?:ar|en|s|ens|arna|arnas|ssätt)?',
    'ring(?:ar|en|arna)?',
    'het(?:en|er|erna)?',
    'lig(?:a|en|het|heten|heter|are|as|ast)?',
    's?kap(?:et|en)?',
    '[ae]nde(?:n|t|ns|ts)?',
    'a?re?ns',
    'erad(?:e|es)?',
    'ator(?:er|n)?',
    'iska?',
    'iskt',
    'else[nr]?',
    'vis',
    'mässig(?:a|t)?',
    'aren',
    'arna',
    'erna',
    'orna',
    'igare',
    'ighet(?:en|er)?',
    'ion(?:en|er)?',
    'ist(?:en|er|erna)?',
    'ers',
    'ens',
    'ets',
    'ars',
    'ors',
    'föranden?s?',
    'ag(?:a|an|or|orna)',
    'per',
  ],
  '',
)

/** Nouns of adjectives: "storlek" is no "lek". */
const DERIVED = /^(?:stor|kär|tjock)lek(?:s|en|ens|ar|arna)?$/

const isPlausible = (part: string): boolean =>
  part.length >= SHORTEST_PART && /[aeiouyåäö]/.test(part) && !STOP_WORDS.has(part)

/** Two consonants alike, which may be all that is left of three. */
const SHARED = /([bdfgk-nprst])\1/

/** "förs" is "för" with its s. */
const isParticle = (head: string): boolean => PARTICLE_WORDS.has(head) || PARTICLE_WORDS.has(head.replace(/s$/, ''))

interface Split {
  head: string
  tail: string
  /** The evenest split is most often the right one: "sjukhus|läkare", not "sjuk|husläkare". */
  score: number
}

/** @returns A function that remembers what it took apart; the evenest split of parts that are known wins. */
export function splitterOf({ isHead, tailsOf, vouches, endsAs }: Parts): Splitter {
  const known = new Map<string, Split | null>()
  const joined = new Map<string, boolean>()
  const canEnd = (tail: string): boolean => isPlausible(tail) && !ENDING.test(tail)
  const placesIn = (word: string): number[] =>
    tailsOf(word).filter((at) => at >= SHORTEST_PART && canEnd(word.slice(at)))
  const canBegin = (head: string): boolean => isPlausible(head) && !isParticle(head) && (isHead(head) || isJoined(head))
  /** A first part of parts, all of which may begin: "hundrast" before "gård". */
  const isJoined = (head: string): boolean => {
    const done = joined.get(head)
    if (done !== undefined) return done
    const places = Array.from(
      { length: Math.max(0, head.length - 2 * SHORTEST_PART + 1) },
      (_, at) => SHORTEST_PART + at,
    )
    const found = places.some(
      (at) => canBegin(head.slice(0, at)) && isHead(head.slice(at)) && isPlausible(head.slice(at)),
    )
    joined.set(head, found)
    return found
  }
  const splitAt = (word: string, at: number): Split | null => {
    const head = word.slice(0, at)
    const tail = word.slice(at)
    const score = Math.min(at, tail.length)
    // "hyr|personalen", not "hyrperson|alen": a first part that is itself of parts is less sure.
    if (canBegin(head)) return { head, tail, score: score + (isHead(head) ? 100 : 50) }
    return isPlausible(head) && !isParticle(head) && vouches(tail, head) ? { head, tail, score } : null
  }
  /** Of three letters alike two are written: "nattåg" is "natt" and "tåg". */
  const splitInShared = (word: string, places: readonly number[]): Split | null => {
    if (!SHARED.test(word)) return null
    for (const at of places) {
      const [head, tail] = [word.slice(0, at + 1), word.slice(at)]
      const isShared = word[at] === word[at - 1] && isHead(head) && !isParticle(head)
      if (isShared && endsAs(word, tail)) return { head, tail, score: 0 }
    }
    return null
  }
  const best = (word: string): Split | null => {
    const done = known.get(word)
    if (done !== undefined) return done
    known.set(word, null)
    if (DERIVED.test(word)) return null
    const places = placesIn(word)
    let found: Split | null = null
    for (const at of places) {
      const here = splitAt(word, at)
      if (here !== null && (found === null || here.score > found.score)) found = here
    }
    found ??= splitInShared(word, places)
    known.set(word, found)
    return found
  }
  const split = (word: string): string[] => {
    const here = best(word)
    if (here === null) return []
    const unlinked = withoutLink(here.head)
    const bare = isHead(unlinked) || tailsOf(unlinked).includes(0) ? unlinked : here.head
    return [bare, here.tail, ...split(withoutLink(here.head)), ...split(here.tail)]
  }
  return (word) => [...new Set(split(word))]
}

/** The linking s, where there is one: "förlossnings" is "förlossning". */
function withoutLink(head: string): string {
  return head.length > SHORTEST_PART + 1 && /[^s]s$/.test(head) ? head.slice(0, -1) : head
}
