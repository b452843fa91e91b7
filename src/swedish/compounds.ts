/**
 * Swedish compounds, taken apart by what the corpus and a dictionary vouch for: "hyrpersonal" is "hyr" and "personal".
 * Words in, parts out; the build fills the index with the parts, the browser takes a searched word apart the same way.
 * Nothing here knows a word by name except the short lists of what is never a part.
 */
import { PARTICLE_WORDS, STOP_WORDS } from './stopwords.ts'
import { indefinite, stem, wordsOf } from './stem.ts'

/** Every word, with the number of records that hold it. */
export type Vocabulary = ReadonlyMap<string, number>

export function vocabularyOf(texts: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) for (const word of vocabularyIn(text)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** The words that a text gives the vocabulary. */
export function vocabularyIn(text: string): Set<string> {
  // "e-hälsa" is a word as it stands, without its hyphen, beside its pieces.
  const joined = (text.match(HYPHENED) ?? []).flatMap((word) => wordsOf(word.replaceAll('-', '')))
  return new Set([...wordsOf(text), ...joined].filter((word) => !/\d/.test(word)))
}

// "e-hälsa", "BB-avdelningen"
const HYPHENED = /(?<!\p{L})\p{L}+(?:-\p{L}+)+/gu

/** What may begin and what may end a compound. */
export interface Parts {
  /** Exactly as they stand before the next part: "hälso", "arbets", "hyr". */
  heads: ReadonlySet<string>
  /** As stems, since the last part carries the inflection: "personalen" ends in "personal". */
  tailStems: ReadonlySet<string>
  /** Words as they are, for telling a linking s from one that belongs to the word. */
  words: ReadonlySet<string>
  /** Short words of the corpus that no dictionary calls a first part: they begin too much by chance. */
  doubtful: ReadonlySet<string>
}

/** Shorter parts split by accident more often than by meaning. */
const SHORTEST_HEAD = 3
const SHORTEST_TAIL = 4
/** A first part that is no word ("hyr") counts when it stands before so many different words of the corpus … */
const PRODUCTIVE = 3
/** … of at least this length, since short words stand at the end of other words by chance. */
const TELLING = 5

/** After a doubtful first part the last must be this long: "hyr|läkare", not "pro|stata". */
const CERTAIN = 6
/** A last part as long as this vouches for the first, which may be a name: "Tobias|registret", "jävs|deklaration". */
const VOUCHING = 8

/** Takes a word apart; [] for a word that is no compound. Whole parts stand before their own parts. */
export type Splitter = (word: string) => string[]

/** The parts that the words of the corpus show by themselves, and those of a dictionary. */
export function partsOf(vocabulary: Vocabulary, dictionary: Parts = NOTHING): Parts {
  const tailStems = new Set(dictionary.tailStems)
  const heads = new Set(dictionary.heads)
  const words = new Set([...dictionary.words, ...vocabulary.keys()])
  for (const word of vocabulary.keys()) {
    if (STOP_WORDS.has(word)) continue
    if (word.length >= SHORTEST_TAIL) tailStems.add(stem(word))
    if (word.length >= SHORTEST_HEAD) heads.add(word)
  }
  for (const [head, tails] of tailsAfterHeads(vocabulary, tailStems)) if (tails.size >= PRODUCTIVE) heads.add(head)
  const doubtful = new Set([...heads].filter((head) => head.length === SHORTEST_HEAD && !dictionary.heads.has(head)))
  return { heads, tailStems, words, doubtful }
}

/** Whatever stands before a word of the corpus in another, with the stems that follow it: "hyr" before "personal", "läkare". */
function tailsAfterHeads(vocabulary: Vocabulary, tailStems: ReadonlySet<string>): Map<string, Set<string>> {
  const tailsAfter = new Map<string, Set<string>>()
  for (const word of vocabulary.keys()) {
    for (let at = SHORTEST_HEAD; at <= word.length - TELLING; at++) {
      const tail = word.slice(at)
      if (!vocabulary.has(tail) || !isTail(tail, tailStems)) continue
      const head = word.slice(0, at)
      tailsAfter.set(head, (tailsAfter.get(head) ?? new Set()).add(stem(tail)))
    }
  }
  return tailsAfter
}

const NOTHING: Parts = { heads: new Set(), tailStems: new Set(), words: new Set(), doubtful: new Set() }

/** Inflections and derivations that are spelt like words: "planering" is no "plane" with a "ring". */
const ENDING =
  /^(?:n?ing(?:ar|en|s|ens|arna|arnas|ssätt)?|ring(?:ar|en|arna)?|het(?:en|er|erna)?|lig(?:a|en|het|heten|heter|are|as|ast)?|skap(?:et|en)?|ande|ende|a?re?ns|erad(?:e|es)?|ator(?:er|n)?|iska?|iskt|else[nr]?|vis|mässig(?:a|t)?|aren|arna|erna|orna|igare|ighet(?:en|er)?)$/

function isTail(tail: string, tailStems: ReadonlySet<string>): boolean {
  return tail.length >= SHORTEST_TAIL && !ENDING.test(tail) && !STOP_WORDS.has(tail) && tailStems.has(stem(tail))
}

/** "skolan" and "direktivet" end compounds as "skola" and "direktiv" do. */
function isDefiniteTail(tail: string, tailStems: ReadonlySet<string>): boolean {
  return !ENDING.test(tail) && indefinite(tail).some((base) => isTail(base, tailStems))
}

function isPlausible(head: string): boolean {
  return /[aeiouyåäö]/.test(head) && !PARTICLE_WORDS.has(head) && !STOP_WORDS.has(head)
}

const isHead = (head: string, { heads }: Parts): boolean =>
  head.length >= SHORTEST_HEAD && heads.has(head) && !PARTICLE_WORDS.has(head) && !STOP_WORDS.has(head)

/** The linking s is dropped when what is left is a part too: "förlossnings" is "förlossning". */
function withoutLink(joined: string, parts: Parts): string {
  const base = joined.slice(0, -1)
  const isPart = isHead(base, parts) || (base.length > SHORTEST_HEAD && parts.words.has(base))
  return joined.endsWith('s') && isPart ? base : joined
}

interface Split {
  head: string
  tail: string
  /** The evenest split is most often the right one: "sjukhus|läkare", not "sjuk|husläkare". */
  score: number
}

/** The two parts of a word that meet at a place; undefined where it cannot be parted there. */
function splitAt(word: string, at: number, parts: Parts): Split | undefined {
  const joined = word.slice(0, at)
  const tail = word.slice(at)
  const isPlain = isTail(tail, parts.tailStems)
  if (!isPlain && !isDefiniteTail(tail, parts.tailStems)) return undefined
  const head = withoutLink(joined, parts)
  const isDoubtful = parts.doubtful.has(joined) && (tail.length < CERTAIN || !isPlain)
  const isKnown = !isDoubtful && (isHead(head, parts) || isHead(joined, parts))
  const isVouched = tail.length >= VOUCHING && isPlausible(joined)
  if (!isKnown && !isVouched) return undefined
  return { head, tail, score: Math.min(head.length, tail.length) + (isKnown ? 100 : 0) + (isPlain ? 50 : 0) }
}

export function splitterOf(parts: Parts): Splitter {
  const split = (word: string): string[] => {
    let best: Split | undefined
    for (let at = SHORTEST_HEAD; at <= word.length - SHORTEST_TAIL; at++) {
      const here = splitAt(word, at, parts)
      if (here && (best === undefined || here.score > best.score)) best = here
    }
    return best === undefined ? [] : [best.head, best.tail, ...split(best.head), ...split(best.tail)]
  }
  return (word) => [...new Set(split(word))]
}
