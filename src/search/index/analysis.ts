/**
 * What the words of an archive are: texts in, for each written word the word it is an inflection of and the parts of a
 * compound out. The build decides this once, with a dictionary and all that was written; the browser is given the
 * result.
 */
import { splitterOf, type Splitter, type Vocabulary } from '../../swedish/words/compounds.ts'
import { completed } from '../../swedish/words/elided.ts'
import type { Inflections } from '../../swedish/words/inflections.ts'
import { STOP_WORDS } from '../../swedish/words/stopwords.ts'
import { indefinite, stem, wordsOfHead } from '../../swedish/words/stem.ts'
import { remembered } from '../../swedish/lines/remembered.ts'
import { dictionaryWords, isNounForm, type DictionaryWords } from './dictionary-words.ts'
import { firstFrom } from './sorted.ts'
import { wordEnds } from './word-ends.ts'
import { elidedOf, type WrittenWords } from './written.ts'

export interface Analysis {
  vocabulary: Vocabulary
  /**
   * The word that a written one is a form of, "råtta" of "råttornas"; the same for all its forms, and never that of
   * another word's.
   */
  baseOf: (word: string) => string
  /** The word of a part: "skola" of "skol", "gata" of "gatu", "gård" of "gårdar". */
  partBaseOf: (part: string) => string
  /** Parts as they are written: "skolgårdskameror" is "skolgård", "kameror", "skol", "gård". */
  split: Splitter
}

/** A first part that is no word counts when it stands before so many different words of the corpus. */
const PRODUCTIVE = 3
/** Letters of a last part that is told by the archive, and not by the dictionary: shorter ones are endings. */
const TELLING = 5
/** Letters of a written last part that show by themselves that what stands before it is a first part. */
const VOUCHING = 8
/** Of one that stands behind what may be a place, and of the place: "Valhallabadet". */
const VOUCHING_FOR_NAME = 4
const SHORTEST_NAME = 5
/** A definite form ends a place and no surname. */
const DEFINITE = /(?:[aeo]n|et|na)$/
/** Letters of a noun that begins compounds as it is, or without its last vowel. */
const SHORTEST_BARE_HEAD = 4

/**
 * @param written All words of the archive. @param inflections Of the dictionary; a name keeps its form.
 * @param words What the dictionary says of a word, which may be remembered.
 */
export function analysisOf(
  { vocabulary, names, lower, elided }: WrittenWords,
  inflections: Inflections,
  words: DictionaryWords = dictionaryWords(inflections),
): Analysis {
  const isName = (word: string): boolean => names.has(word) && !lower.has(word)
  const candidatesOf = candidatesIn(vocabulary, words)
  const bases = basesOf(vocabulary, candidatesOf, isName)
  const heads = productive(vocabulary, inflections)
  const written = new Set(bases.values())
  const isNoun = (word: string): boolean => inflections.of(word).some((base) => base.word === word && base.isNoun)
  const hasNounForm = (word: string): boolean => inflections.of(word).some(isNounForm)
  const isBareHead = (head: string): boolean =>
    head.length >= SHORTEST_BARE_HEAD &&
    [head, `${head}a`, `${head}e`].some((word) => written.has(word) && isNoun(word))
  const isHead = remembered(
    (head) => inflections.begins(head) || heads.has(head) || isBareHead(head) || isBareHead(head.replace(/s$/, '')),
  )
  const ends = endingOthers(vocabulary, isHead)
  const split = splitterOf({
    isHead,
    tailsOf: tailsIn(vocabulary, words),
    vouches: (tail, head) => {
      const base = bases.get(tail) ?? inflections.of(tail)[0]?.word ?? ''
      const isPlace = head.length >= SHORTEST_NAME && tail.length >= VOUCHING_FOR_NAME && !lower.has(head + tail)
      if (written.has(base)) return tail.length >= VOUCHING || isPlace
      return isPlace && tail !== base && DEFINITE.test(tail) && ends(base)
    },
    endsAs: (word, tail) => {
      const [own, ends] = [inflections.of(word), inflections.of(tail)]
      return own.length === 0 || own.some((base) => ends.some((end) => end.isNoun && base.word.endsWith(end.word)))
    },
  })
  const partBaseOf = remembered((part) => {
    if (vocabulary.has(part) && hasNounForm(part)) return bases.get(part) ?? part
    const noun = wordsOfHead(part).find((word) => isNoun(word))
    if (noun !== undefined) return noun
    const nouns = inflections.of(part).flatMap(({ word, isNoun }) => (isNoun ? [word] : []))
    return one(nouns, written) ?? bases.get(part) ?? one(candidatesOf(part), written) ?? part
  })
  const splitOf = remembered((word) => (isName(word) ? [] : split(word)))
  return {
    vocabulary: withElided(vocabulary, elided, splitOf),
    baseOf: (word) => bases.get(word) ?? one(candidatesOf(word), written) ?? word,
    partBaseOf,
    split: splitOf,
  }
}

/** A word that nobody has written alone is one of the archive where so many compounds end in it. */
const ENDING_OTHERS = 2

/** Whether compounds of known first parts end in a word: "bad", where there are "friluftsbad" and "centralbad". */
function endingOthers(vocabulary: Vocabulary, isHead: (head: string) => boolean): (word: string) => boolean {
  const backwards = [...vocabulary.keys()].map(reversed).sort()
  return remembered((word) => {
    const end = reversed(word)
    let found = 0
    for (let at = firstFrom(backwards, end); backwards[at]?.startsWith(end) === true && found < ENDING_OTHERS; at++)
      if (isHead(reversed((backwards[at] as string).slice(end.length)))) found++
    return found === ENDING_OTHERS
  })
}

const reversed = (word: string): string => Array.from(word).reverse().join('')

/** A title that says "gång- och cykelbro" has said "gångbro", which is then a word of the archive. */
function withElided(vocabulary: Vocabulary, elided: ReadonlySet<string>, split: Splitter): Vocabulary {
  const all = new Map(vocabulary)
  for (const pair of elided) {
    const word = completed(elidedOf(pair), split)
    if (word !== null && !all.has(word)) all.set(word, 1)
  }
  return all
}

/** The word of each written form: of those it may be of, the one that is written most. */
function basesOf(
  vocabulary: Vocabulary,
  candidatesOf: (word: string) => readonly string[],
  isName: (word: string) => boolean,
): Map<string, string> {
  const candidates = new Map<string, readonly string[]>()
  const weights = new Map<string, number>()
  for (const [word, count] of vocabulary) {
    const own = isName(word) ? [nameOf(word, isName)] : candidatesOf(word)
    candidates.set(word, own)
    for (const base of own) weights.set(base, (weights.get(base) ?? 0) + count)
  }
  const heavier = (a: string, b: string): number =>
    (weights.get(b) ?? 0) - (weights.get(a) ?? 0) || a.length - b.length || (a < b ? -1 : 1)
  return new Map([...candidates].map(([word, own]) => [word, own.toSorted(heavier)[0] ?? word]))
}

/** "Blixts" is "Blixt", where somebody is. */
function nameOf(word: string, isName: (word: string) => boolean): string {
  const bare = word.slice(0, -1)
  return word.endsWith('s') && isName(bare) ? bare : word
}

/** Last parts are the dictionary's, and longer ones that stand in more than one record. */
function tailsIn(vocabulary: Vocabulary, { ends }: DictionaryWords): (word: string) => readonly number[] {
  const more = wordEnds([...vocabulary].flatMap(([word, count]) => (count > 1 ? [word] : [])))
  return (word) => {
    const known = ends(word)
    const written = more(word).filter((at) => at < word.length - TELLING && !known.includes(at))
    return written.length === 0 ? known : [...known, ...written].sort((a, b) => a - b)
  }
}

/** The words that a form may be of. */
function candidatesIn(vocabulary: Vocabulary, { bases }: DictionaryWords): (word: string) => readonly string[] {
  return (word) => {
    if (STOP_WORDS.has(word)) return [word]
    const own = bases(word)
    if (own.length > 0) return own
    const definite = indefinite(word).filter((base) => vocabulary.has(base))
    return (definite.length > 0 ? definite : [word]).map((base) => stem(base))
  }
}

const one = (candidates: readonly string[], written: ReadonlySet<string>): string | undefined =>
  candidates.find((base) => written.has(base)) ?? candidates[0]

const SHORTEST_HEAD = 3

/** Whatever stands before different words of the corpus in others: "hyr" before "personal", "läkare". */
function productive(vocabulary: Vocabulary, inflections: Inflections): Set<string> {
  const tails = new Map<string, Set<string>>()
  const ends = wordEnds(vocabulary.keys())
  for (const word of vocabulary.keys()) {
    for (const at of ends(word)) {
      const tail = word.slice(at)
      if (at < SHORTEST_HEAD || tail.length < TELLING || !inflections.of(tail).some((base) => base.isNoun)) continue
      const head = word.slice(0, at)
      tails.set(head, (tails.get(head) ?? new Set()).add(stem(tail)))
    }
  }
  return new Set([...tails].filter(([, own]) => own.size >= PRODUCTIVE).map(([head]) => head))
}
