/** What a search asks of the words of the corpus: the files that it has fetched in, answers out. */
import { indefinite, stem, wordsOfHead } from '../../swedish/words/stem.ts'
import { PARTICLE_WORDS, STOP_WORDS } from '../../swedish/words/stopwords.ts'
import { firstFrom } from '../index/sorted.ts'
import type { WordTable } from '../index/word-table.ts'
import type { IndexWord } from '../index/words.ts'
import { cutCompound, type CompoundPart, possibleEnds } from './compound-cut.ts'
import { relatedStems, sharingRoot } from './related-stems.ts'
import { corrections } from './spelling.ts'

/**
 * What is known of words, as far as the files of a query say. A base is a word without its inflection, as the index has
 * it.
 */
export interface Lexicon {
  /**
   * The bases of a word that somebody has written in some inflection; without its dots where it is written only with
   * them.
   */
  bases: (word: string) => string[]
  /** Whether it is written only with dots that it has not. */
  isUndotted: (word: string) => boolean
  /** The two halves of a written compound, as bases; [] for what is none. */
  halves: (word: string) => string[]
  /** The fewest words that an unwritten compound can be cut into, each with the bases it may be; [] where it cannot. */
  cut: (word: string) => CompoundPart[]
  /** An unwritten word parted in every place, whether its halves are known or not. */
  halved: (word: string) => Half[]
  /**
   * Bases of words that are near it: the verb of a noun, the noun of a verb, what shares its stem, or most of its
   * letters.
   */
  kin: (word: string) => string[]
  /** Whether some word begins so, and is longer. */
  begins: (start: string) => boolean
  /** What it may have been meant to be, likeliest first. */
  meant: (word: string) => string[]
  /** Records that hold the word as it is written. */
  count: (word: string) => number
  /** Records that hold it in any inflection, at most. */
  records: (word: string) => number
}

interface Half {
  head: CompoundPart
  tail: CompoundPart
}

const isPart = (piece: string): boolean => !STOP_WORDS.has(piece) && !PARTICLE_WORDS.has(piece)

/** Shorter stems are those of too many words. */
const SHORTEST_KIN = 4
/** "städning" is of "städa", not of "stad", whose plural has the same stem. */
const LEAST_SHARED = 3
/** A word of so few records is helped by others of its root. */
const FEW_RECORDS = 10
/** @param tables Of the files that a query has fetched: what it does not know another file may. */
export function lexiconOf(tables: readonly WordTable[]): Lexicon {
  const first = <T>(ask: (table: WordTable) => T | undefined): T | undefined => {
    for (const table of tables) {
      const found = ask(table)
      if (found !== undefined) return found
    }
    return undefined
  }
  const wordOf = (word: string): IndexWord | undefined => first(({ words }) => words.get(word))
  const ofStem = (own: string): string[] => unique(tables.flatMap(({ byStem }) => byStem.get(own) ?? NO_BASES))
  const ofFolded = (own: string): string[] => unique(tables.flatMap(({ byFolded }) => byFolded.get(own) ?? NO_BASES))
  const recordsOf = (bases: readonly string[]): number =>
    bases.reduce((sum, base) => tables.reduce((all, { records }) => all + (records.get(base) ?? 0), sum), 0)
  const written = (word: string): string[] => {
    const own = wordOf(word)?.base
    if (own !== undefined) return [own]
    return tables.some(({ records }) => records.has(word)) ? [word] : []
  }
  const inflected = (word: string): string[] => {
    const definite = indefinite(word).flatMap(written)
    if (definite.length > 0) return unique(definite)
    return unique([word, ...indefinite(word)].map(stem).flatMap(ofStem))
  }
  const asTyped = (word: string): string[] => {
    const own = written(word)
    return own.length > 0 ? own : inflected(word)
  }
  const dotted = (word: string): string[] => unique([word, stem(word)].flatMap(ofFolded))
  const basesOf = (word: string): string[] => {
    if (/\d/.test(word)) return [word]
    const own = asTyped(word)
    return own.length > 0 ? own : dotted(word)
  }
  /** "städ" is "städa", and not "stad", whose plural has its stem. */
  const asHead = (head: string): string[] => {
    const own = unique(wordsOfHead(head).flatMap(written))
    return own.length > 0 ? own : ofStem(head)
  }
  const cut = (word: string): CompoundPart[] => cutCompound(word, asHead, basesOf)
  const halved = (word: string): Half[] =>
    possibleEnds(word).flatMap((tail) => {
      const head = word.slice(0, -tail.length)
      return isPart(head) && isPart(tail)
        ? { head: { word: head, bases: asHead(head) }, tail: { word: tail, bases: written(tail) } }
        : []
    })
  return {
    bases: basesOf,
    isUndotted: (word) => !/\d/.test(word) && asTyped(word).length === 0 && dotted(word).length > 0,
    halves: (asked) => {
      // Of a word that is written only in other forms, one of these tells.
      const compound = (base: string): readonly string[] | string => first(({ compounds }) => compounds.get(base)) ?? []
      const word = wordOf(asked) === undefined ? (basesOf(asked).flatMap(compound)[0] ?? asked) : asked
      const own = wordOf(word)
      if (own?.parts == null) return []
      const [head, tail] = own.parts
      // The head begins as the word does and is in the same file; the tail's inflection is the word's.
      const joint = word.length - tail.length
      const bare = own.base.startsWith(word.slice(0, joint)) ? own.base.slice(joint) : tail
      return [wordOf(head)?.base ?? head, bare]
    },
    cut,
    halved,
    kin: (word) => {
      const own = new Set(basesOf(word))
      const near = [...relatedStems(word), stem(word)]
        .filter((kin) => kin.length >= SHORTEST_KIN)
        .flatMap(ofStem)
        .filter((base) => base.startsWith(word.slice(0, LEAST_SHARED)))
      const isRare = recordsOf([...own]) < FEW_RECORDS
      const rooted = isRare ? tables.flatMap(({ sorted }) => sharingRoot(word, sorted)).flatMap(written) : []
      return unique([...near, ...rooted]).filter((base) => !own.has(base) && !STOP_WORDS.has(base))
    },
    begins: (start) => tables.some(({ sorted }) => goesOn(start, sorted)),
    meant: (word) =>
      corrections(
        word,
        tables.flatMap(({ meant }) => meant),
      ),
    count: (word) => wordOf(word)?.count ?? 0,
    records: (word) => recordsOf(basesOf(word)),
  }
}

const NO_BASES: readonly string[] = []

/** Whether a word begins so, and is longer. */
function goesOn(start: string, sorted: readonly string[]): boolean {
  const at = firstFrom(sorted, start)
  return [sorted[at], sorted[at + 1]].some((found) => found !== undefined && found !== start && found.startsWith(start))
}

const unique = (list: readonly string[]): string[] => [...new Set(list)]
