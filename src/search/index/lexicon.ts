/**
 * The words of the corpus as the browser gets them: cut into files by how words begin, sorted, each word written as what
 * it shares with the one before and what is new, with its compound's joint. Packing and unpacking, and the questions
 * asked of the files that a query has fetched.
 */
import { corrections } from '../query/spelling.ts'
import { STOP_WORDS } from '../../swedish/stopwords.ts'
import { fold, indefinite, stem } from '../../swedish/stem.ts'
import { partsOf, splitterOf, type Splitter, type Vocabulary } from '../../swedish/compounds.ts'

export interface Word {
  /** Records that hold it; 0 for what only begins compounds ("hyr"). */
  count: number
  /** The two halves of a compound; null for what is none. */
  parts: readonly [string, string] | null
}

export type Words = ReadonlyMap<string, Word>

/** The vocabulary with every compound's halves, and what begins compounds without being a word. */
export function wordsOfIndex(vocabulary: Vocabulary, split: Splitter): Map<string, Word> {
  const words = new Map<string, Word>()
  for (const [word, count] of vocabulary) {
    const [head, tail] = split(word)
    words.set(word, { count, parts: head !== undefined && tail !== undefined ? [head, tail] : null })
  }
  for (const head of partsOf(vocabulary).heads) if (!words.has(head)) words.set(head, { count: 0, parts: null })
  return words
}

/** Words a file at most, unless three letters are not enough to tell them apart. */
const PER_FILE = 900
const LONGEST_BEGINNING = 3

/** Beginnings that divide the words into files: "a", "b", "fa", "fb", "för" … */
export function beginningsOf(words: Iterable<string>): string[] {
  const divide = (list: readonly string[], length: number): string[] => {
    const groups = new Map<string, string[]>()
    for (const word of list) {
      const beginning = word.slice(0, length)
      const group = groups.get(beginning)
      if (group) group.push(word)
      else groups.set(beginning, [word])
    }
    return [...groups].flatMap(([beginning, group]) => {
      // A word that is all beginning keeps its own file.
      const longer = group.filter((word) => word.length > length)
      if (group.length <= PER_FILE || length === LONGEST_BEGINNING || longer.length === 0) return [beginning]
      return [...(longer.length < group.length ? [beginning] : []), ...divide(longer, length + 1)]
    })
  }
  return divide([...words].map(fold), 1).sort(compare)
}

/** Which file a word is in; null when the index holds no word that begins so. */
export function beginningOf(word: string, beginnings: ReadonlySet<string>): string | null {
  const folded = fold(word)
  return [3, 2, 1].map((length) => folded.slice(0, length)).find((start) => beginnings.has(start)) ?? null
}

/** @example pack(new Map([['vård', { count: 9, parts: null }], ['vårdkö', { count: 1, parts: ['vård', 'kö'] }]])) // => '0vård|9 4kö:4' */
export function pack(words: Words): string {
  let last = ''
  return [...words]
    .sort((a, b) => compare(a[0], b[0]))
    .map(([word, { count, parts }]) => {
      const shared = sharedStart(last, word)
      last = word
      // One record is what most words have: it needs no number. A head that lost its linking s has a minus.
      const joint =
        parts === null
          ? ''
          : `:${word.length - parts[1].length}${parts[0].length + parts[1].length < word.length ? '-' : ''}`
      return `${shared}${word.slice(shared)}${count === 1 ? '' : `|${count}`}${joint}`
    })
    .join(' ')
}

// "4kö:4", "0hyr|0", "0arbetsgivare|7:6-"
const ENTRY = /^(\d+)((?:[^\d|:][^|:]*)?)(?:\|(\d+))?(?::(\d+)(-?))?$/

export function unpack(packed: string): Map<string, Word> {
  const words = new Map<string, Word>()
  let last = ''
  for (const entry of packed.split(' ')) {
    const [, shared = '0', rest = '', count = '1', joint, shortened] = ENTRY.exec(entry) ?? []
    last = last.slice(0, Number(shared)) + rest
    if (last !== '')
      words.set(last, {
        count: Number(count),
        parts:
          joint === undefined
            ? null
            : [last.slice(0, Number(joint) - (shortened === '-' ? 1 : 0)), last.slice(Number(joint))],
      })
  }
  return words
}

export interface Lexicon {
  /** Whether the index holds the word in some inflection, or a word that begins with it. */
  knows: (word: string) => boolean
  /** Whether it holds a word that begins with the word's stem: "tolkservice" for "tolkar". */
  begins: (word: string) => boolean
  /** Whether it holds the word itself or another inflection of it, and so knows its parts. */
  holds: (word: string) => boolean
  /** Shorter forms of the same word that the index's stemmer takes for another: "avtalet" is "avtal". */
  forms: (word: string) => string[]
  /** A verb of the noun ("uppräkning", "uppräknas") or a noun of the verb ("rekommendera", "rekommendation") that the index holds. */
  kin: (word: string) => string[]
  /** The two halves of a compound, as far as the index holds them. */
  parts: (word: string) => string[]
  /** The longest known start and end of a word that is neither known nor taken apart: "ambulanshelikopter" is at least "ambulans". */
  ends: (word: string) => string[]
  /** What it may have been meant to be, likeliest first. */
  meant: (word: string) => string[]
  /** Records that hold the word, with or without its rings and dots, which the index keeps as one: "år" and "är". */
  count: (word: string) => number
}

const SHORTEST_END = 4
/** Shorter first halves of compounds are too near too many words to be what somebody meant. */
const TELLING_BEGINNER = 6

export function lexiconOf(words: Words): Lexicon {
  const byStem = new Map<string, string>()
  const vocabulary = new Map<string, number>()
  /** First halves of compounds, which a searcher may write, and misspell, without the rest. */
  const beginners = new Map<string, number>()
  const folded: string[] = []
  const counts = new Map<string, number>()
  for (const [word, { count, parts }] of words) {
    if (count === 0) continue
    vocabulary.set(word, count)
    if (parts !== null) beginners.set(parts[0], (beginners.get(parts[0]) ?? 0) + count)
    const own = fold(stem(word))
    if (!byStem.has(own) || words.get(word)?.parts) byStem.set(own, word)
    folded.push(fold(word))
    counts.set(fold(word), (counts.get(fold(word)) ?? 0) + count)
  }
  folded.sort(compare)
  const begins = (start: string) => folded[firstFrom(folded, start)]?.startsWith(start) === true
  const holds = (word: string) => /\d/.test(word) || byStem.has(fold(stem(word)))
  const beginnerStems = new Set([...beginners.keys()].map((word) => fold(stem(word))))
  const knows = (word: string) => holds(word) || begins(fold(word)) || beginnerStems.has(fold(stem(word)))
  const fromCorpus = partsOf(vocabulary)
  const heads = new Set([
    ...fromCorpus.heads,
    ...[...words].filter(([, { count }]) => count === 0).map(([word]) => word),
  ])
  const split = splitterOf({ ...fromCorpus, heads })
  const parts = (word: string): string[] => {
    const joined = words.get(word)?.parts ?? words.get(byStem.get(fold(stem(word))) ?? '')?.parts
    if (joined) return [joined[0], joined[1]]
    const own = holds(word) ? [] : split(word).slice(0, 2)
    // With a half that nobody has written the word is more likely misspelt.
    return own.every(holds) ? own : []
  }
  const forms = (word: string) => indefinite(word).filter((base) => vocabulary.has(base))
  const ends = (word: string) => {
    const lengths = Array.from(
      { length: Math.max(0, word.length - 2 * SHORTEST_END + 1) },
      (_, at) => word.length - SHORTEST_END - at,
    )
    const isEnd = (end: string) => vocabulary.has(end) && !STOP_WORDS.has(end)
    return [
      lengths.map((length) => word.slice(0, length)).find(isEnd),
      lengths.map((length) => word.slice(-length)).find(isEnd),
    ].filter((end) => end !== undefined)
  }
  const kin = (word: string) =>
    kinStems(word)
      .flatMap((own) => byStem.get(fold(own)) ?? [])
      .filter((own) => own !== word && !STOP_WORDS.has(own))
  const beginsSo = (word: string) => stem(word).length >= SHORTEST_END && begins(fold(stem(word)))
  return {
    knows,
    begins: beginsSo,
    holds,
    forms,
    kin,
    ends,
    parts,
    meant: (word) =>
      corrections(
        word,
        new Map([...[...beginners].filter(([start]) => start.length >= TELLING_BEGINNER), ...vocabulary]),
      ),
    count: (word) => counts.get(fold(word)) ?? 0,
  }
}

// "uppräkning", "rekommendationerna", "rekommenderas"
const NOUN_OF_VERB = /^(.{3,}?[^n])(n?)ing(ar|en|arna|ens|arnas|s)?$/
const NOUN_OF_ERA = /^(.{3,})ation(?:en|er|erna|ens|ers|s)?$/
const VERB_OF_ATION = /^(.{3,})er(?:a|ar|as|at|ats|ad|ade|ades)$/

/** Stems of what the word is made of or makes; what begins with its own stem the index finds by itself. */
function kinStems(word: string): string[] {
  const [, noun, n = ''] = NOUN_OF_VERB.exec(word) ?? []
  if (noun !== undefined) return [...new Set([noun + n, noun])].filter((own) => own.length >= SHORTEST_END)
  const era = NOUN_OF_ERA.exec(word)?.[1]
  if (era !== undefined) return [`${era}er`]
  const ation = VERB_OF_ATION.exec(word)?.[1]
  return ation === undefined ? [] : [stem(`${ation}ation`)]
}

/** The words that the second half of an unknown compound may be, whose files must be at hand to tell. */
export function possibleEnds(word: string): string[] {
  return Array.from({ length: Math.max(0, word.length - 3 - SHORTEST_END + 1) }, (_, at) => word.slice(3 + at))
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
