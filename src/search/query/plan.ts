/**
 * A query as what to ask of the index: words that carry matter, each with what it may be – itself in all inflections,
 * what it was meant to be, the words it is made of, other words in its stead. Text in, plan out; `rank.ts` puts the
 * answers together again.
 */
import type { CompoundPart } from './compound-cut.ts'
import type { Lexicon } from './lexicon.ts'
import type { OtherWords, Thesaurus } from '../index/thesaurus.ts'
import { sumsAsked, sumWord } from '../../swedish/numbers/money.ts'
import { signedIn, withoutSigned } from '../../swedish/words/signed-names.ts'
import { isSlip } from './spelling.ts'
import { MEASURES, STOP_WORDS } from '../../swedish/words/stopwords.ts'
import { otherNames } from '../../swedish/bodies/short-names.ts'
import { wordsOf, wordsOfHead } from '../../swedish/words/stem.ts'

export interface Plan {
  terms: Term[]
  /** The query with misspelt words put right, or null when none was. */
  corrected: string | null
  /**
   * What stood within quotes: only records that have these words in a row will do. Each word as the bases it may be.
   */
  phrases: string[][][]
}

export interface Term {
  /** As typed. */
  typed: string
  /**
   * The word without its inflection, after correction; more where it may be of several, [] where nobody has written it.
   */
  bases: string[]
  /** The words it is made of: two halves of a written word, any number of an unwritten one. */
  pieces: string[][]
  /** Bases near it, asked at a low weight. */
  kin: string[]
  /** Other words for it, near and far. */
  others: OtherWords
  /** What is only begun is asked as the beginning of words. */
  start: string | null
  /** Which word of the query it is, so that words in a row can be told; null for what stands apart. */
  place: number | null
  /** The sum of money it stands for, in kronor. */
  kronor?: number
  /** The name that its sign makes a word, "c++". */
  signed?: string
}

/** A word of so many records tells them apart little, and costs twelve bytes a record to ask for. */
const TOO_COMMON = 4_000
const SHORTEST_START = 3

// "nämnden ”lägger informationen” till"
const QUOTED = /["”“„»«]([^"”“„»«]+)["”“„»«]/g

const NOTHING: Omit<Term, 'typed' | 'place'> = {
  bases: [],
  pieces: [],
  kin: [],
  others: { near: [], far: [] },
  start: null,
}

/**
 * @param lexicon Of the words that the query may be about, fetched before.
 * @returns Words that carry no matter are asked where there are no others.
 */
export function planOf(query: string, lexicon: Lexicon, thesaurus: Thesaurus): Plan {
  const sums = sumsAsked(query)
  const text = withoutSigned(
    sums.reduceRight((rest, { from, to }) => `${rest.slice(0, from)} ${rest.slice(to)}`, query),
  )
  const signed = signedIn(query)
  const quotes = [...query.matchAll(QUOTED)]
    .map(([, phrase = '']) => wordsOf(phrase))
    .filter((words) => words.length > 0)
  const quoted = new Set(quotes.flat())
  const inRow = wordsOf(text)
  const hyphened = hyphenedIn(text)
  // "hur stort är underskottet" asks for the underskott.
  const all = [...new Set(inRow.filter((word, at) => !(inRow[at - 1] === 'hur' && MEASURES.has(word))))]
  // A lone letter or figure ("SARS-CoV-2") is in every other record.
  const matter = all.filter((word) => isMatter(word) && !hyphened.some(({ pieces }) => pieces.includes(word)))
  const corrections = new Map<string, string>()
  const telling = matter.filter((word) => lexicon.count(word) < TOO_COMMON)
  const asked =
    telling.length > 0 ? telling : matter.length > 0 || hyphened.length + sums.length + signed.length > 0 ? matter : all
  const terms = asked.map((word): Term => {
    const place = inRow.indexOf(word)
    // What is quoted is meant as it stands.
    if (quoted.has(word)) return { ...NOTHING, typed: word, bases: lexicon.bases(word), place }
    const { meant, ...term } = termOf(word, lexicon, thesaurus)
    if (meant !== null) corrections.set(word, meant)
    return { ...term, typed: word, place }
  })
  return {
    terms: [
      ...sums.map(({ kronor }): Term => ({
        ...NOTHING,
        typed: String(kronor),
        bases: [sumWord(kronor), String(kronor)],
        place: null,
        kronor,
      })),
      ...signed.map(({ name, word }): Term => ({ ...NOTHING, typed: name, bases: [word], place: null, signed: name })),
      ...hyphened.map(({ joined, pieces }): Term => {
        const own = pieces.filter(isMatter).map((piece) => lexicon.bases(piece))
        const others = othersOf(joined, thesaurus)
        return { ...NOTHING, typed: joined, bases: lexicon.bases(joined), pieces: own, others, place: null }
      }),
      ...terms,
    ],
    corrected: corrections.size === 0 ? null : corrected(query, corrections),
    phrases: quotes.map((words) => words.map((word) => lexicon.bases(word))),
  }
}

function termOf(
  word: string,
  lexicon: Lexicon,
  thesaurus: Thesaurus,
): Omit<Term, 'typed' | 'place'> & { meant: string | null } {
  const kin = lexicon.kin(word)
  const known = (own: string): Omit<Term, 'typed' | 'place'> => ({
    bases: lexicon.bases(own),
    pieces: lexicon.halves(own).map((half) => [half]),
    kin: own === word ? kin : lexicon.kin(own),
    others: othersOf(own, thesaurus),
    start: null,
  })
  // "horor" is a word, and not "hörs" without its dots.
  const isItself = lexicon.isUndotted(word) && thesaurus.others(word).near.length > 0
  if (lexicon.bases(word).length > 0 && !isItself) return { ...known(word), meant: null }
  const start = word.length >= SHORTEST_START && lexicon.begins(word) ? word : null
  const cut = lexicon.cut(word)
  const [meant] = start !== null || thesaurus.isSwedish(word) ? [] : lexicon.meant(word)
  // A compound nobody has written is no misspelling when it is made of words, if it is not all but another.
  const isMeant = (own: string): boolean => [own, ...lexicon.bases(own)].some((one) => isSlip(word, one))
  if (meant !== undefined && (cut.length === 0 || isMeant(meant))) return { ...known(meant), meant }
  const parts = partsOf(word, cut, lexicon, thesaurus)
  const others = othersOf(word, thesaurus)
  // What stands for the whole word is nearer than what stands for a part of it.
  const nearOf = (piece: string): string[] => (others.near.length > 0 ? [] : thesaurus.others(piece).near.map(baseOf))
  const pieces = parts.map((piece) => [...piece.bases, ...nearOf(piece.word)])
  return { ...NOTHING, pieces, kin, others, start, meant: null }
}

/** "dagisavgift" is "dagis" and "avgift", though "dag", "is" and "avgift" are known. */
function partsOf(
  word: string,
  cut: readonly CompoundPart[],
  lexicon: Lexicon,
  thesaurus: Thesaurus,
): readonly CompoundPart[] {
  if (cut.length === 0) return halvesOf(word, lexicon, thesaurus)
  const isEveryday = (own: string): boolean => own.length >= LEAST_HEAD && thesaurus.others(own).near.length > 0
  const everyday = ({ head, tail }: { head: CompoundPart; tail: CompoundPart }): boolean =>
    tail.bases.length > 0 && isEveryday(head.word)
  const half = cut.length > 2 ? lexicon.halved(word).find(everyday) : undefined
  return half === undefined ? cut : [half.head, half.tail]
}

/** A shorter first half that nobody has written is found in too many words: "raketer" is not of "rak". */
const LEAST_HEAD = 4

/** Two halves of a compound that cannot be cut into known words: one is known and one only Swedish. */
function halvesOf(word: string, lexicon: Lexicon, thesaurus: Thesaurus): CompoundPart[] {
  const isHeld = (own: string): boolean => thesaurus.has(own)
  const [half] = lexicon
    .halved(word)
    .filter(({ head, tail }) =>
      head.bases.length > 0
        ? isHeld(tail.word)
        : tail.bases.length > 0 && head.word.length >= LEAST_HEAD && wordsOfHead(head.word).some(isHeld),
    )
    .sort((a, b) => evenness(b) - evenness(a))
  return half === undefined ? [] : [half.head, half.tail]
}

/** The evenest cut is most often the right one. */
const evenness = ({ head, tail }: { head: { word: string }; tail: { word: string } }): number =>
  Math.min(head.word.length, tail.word.length)

/** "ekonomiskt+bistånd/ekonomisk+bistånd": as it is shown, and as the index has it. */
export const baseOf = (other: string): string => other.slice(other.indexOf('/') + 1)

/** @example shownOf('spara+energi/spar') // => 'spara energi' */
export const shownOf = (other: string): string => other.replace(/\/.*/, '').replaceAll('+', ' ')

function othersOf(word: string, thesaurus: Thesaurus): OtherWords {
  const { near, far } = thesaurus.others(word)
  return { near: [...otherNames(word), ...near], far }
}

/** The words of a query that its lexicon must know of: each as it stands, and hyphened ones joined. */
export function wordsToKnow(query: string): string[] {
  const words = wordsOf(query)
  const matter = words.filter(isMatter)
  const quoted = [...query.matchAll(QUOTED)].flatMap(([, phrase = '']) => wordsOf(phrase))
  return [
    ...new Set([...(matter.length > 0 ? matter : words), ...quoted, ...hyphenedIn(query).map(({ joined }) => joined)]),
  ].filter((word) => !/\d/.test(word))
}

function isMatter(word: string): boolean {
  return word.length > 1 && !STOP_WORDS.has(word)
}

// "SARS-CoV-2", "e-hälsa"; not "571-2024", which is a number, nor "hälso- och"
const HYPHENED_WORD = /(?<![\p{L}\p{N}])[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu

/** Words with a hyphen inside: the index holds them joined. */
function hyphenedIn(query: string): { joined: string; pieces: string[] }[] {
  const found = query.normalize('NFC').toLowerCase().match(HYPHENED_WORD) ?? []
  return found
    .filter((word) => /\p{L}/u.test(word))
    .map((word) => ({ joined: word.replaceAll('-', ''), pieces: wordsOf(word) }))
}

function corrected(query: string, corrections: ReadonlyMap<string, string>): string {
  return query.normalize('NFC').replace(/[\p{L}\p{N}]+/gu, (word) => corrections.get(word.toLowerCase()) ?? word)
}
