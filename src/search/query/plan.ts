/**
 * A query as what to ask of the index: words that carry matter, each with its likely correction and its parts.
 * Text in, plan out; {@link rank} puts the answers together again.
 */
import type { Lexicon } from '../index/lexicon.ts'
import { sumsIn, sumWord } from '../../swedish/money.ts'
import { isSlip } from './spelling.ts'
import { MEASURES, STOP_WORDS } from '../../swedish/stopwords.ts'
import { wordsOf } from '../../swedish/stem.ts'

export interface Plan {
  terms: Term[]
  /** The query with misspelt words put right, or null when none was. */
  corrected: string | null
  /** What stood within quotes: only records that have these words in a row will do. */
  phrases: string[]
}

export interface Term {
  /** What is asked, after correction; null when the index cannot hold it whole. */
  word: string | null
  /** Other forms of the word, asked as its equals. */
  forms: string[]
  /** The verb of its noun or the noun of its verb, asked at a lower weight. */
  kin: string[]
  /** Parts of the compound, asked at a lower weight. */
  parts: string[]
  /** Which word of the query it is, so that words in a row can be told; null for what stands apart. */
  place: number | null
  /** The sum of money it stands for, in kronor. */
  kronor?: number
}

/** A word of so many records tells them apart little, and costs twelve bytes a record to ask for. */
const TOO_COMMON = 4_000

// "nämnden ”lägger informationen” till"
const QUOTED = /["”“„»«]([^"”“„»«]+)["”“„»«]/g

export function planOf(query: string, lexicon: Lexicon): Plan {
  const sums = sumsIn(query)
  const text = sums.reduceRight((rest, { from, to }) => `${rest.slice(0, from)} ${rest.slice(to)}`, query)
  const phrases = [...query.matchAll(QUOTED)]
    .map(([, phrase = '']) => wordsOf(phrase).join(' '))
    .filter((phrase) => phrase !== '')
  const quoted = new Set(phrases.flatMap(wordsOf))
  const inRow = wordsOf(text)
  const hyphened = hyphenedIn(text)
  // "hur stort är underskottet" asks for the underskott.
  const all = [...new Set(inRow.filter((word, at) => !(inRow[at - 1] === 'hur' && MEASURES.has(word))))]
  // A lone letter or figure ("SARS-CoV-2") is in every other record.
  const matter = all.filter((word) => isMatter(word) && !hyphened.some(({ pieces }) => pieces.includes(word)))
  const corrections = new Map<string, string>()
  const telling = matter.filter((word) => lexicon.count(word) < TOO_COMMON)
  const asked =
    telling.length > 0 ? telling : matter.length > 0 || hyphened.length > 0 || sums.length > 0 ? matter : all
  const terms = asked.map((word): Term => {
    const place = inRow.indexOf(word)
    const whole = (own: string, forms: string[]): Term => ({
      word: own,
      forms,
      kin: lexicon.kin(own),
      parts: lexicon.parts(own),
      place,
    })
    // What is quoted is meant as it stands.
    if (quoted.has(word)) return { word, forms: [], kin: [], parts: [], place }
    if (lexicon.knows(word)) return whole(word, lexicon.forms(word))
    const [base, ...forms] = lexicon.forms(word)
    if (base !== undefined) return whole(base, forms)
    const [meant] = lexicon.meant(word)
    // A compound nobody has written is no misspelling when both its parts are words, if it is not all but another.
    const parts = lexicon.parts(word)
    if (parts.length > 0 && !(meant !== undefined && isSlip(word, meant)))
      return { word: null, forms: [], kin: [], parts, place }
    if (meant === undefined) {
      const [kin, ...others] = lexicon.kin(word)
      if (kin !== undefined) return { word: kin, forms: others, kin: [], parts: [], place }
      return lexicon.begins(word)
        ? whole(word, [])
        : { word: null, forms: [], kin: [], parts: lexicon.ends(word), place }
    }
    corrections.set(word, meant)
    return whole(meant, lexicon.forms(meant))
  })
  return {
    terms: [
      ...sums.map(({ kronor }): Term => ({
        word: sumWord(kronor),
        forms: [],
        kin: [],
        parts: [],
        place: null,
        kronor,
      })),
      ...hyphened.map(({ joined, pieces }): Term => ({
        word: lexicon.knows(joined) ? joined : null,
        forms: [],
        kin: [],
        parts: pieces.filter(isMatter),
        place: null,
      })),
      ...terms,
    ],
    corrected: corrections.size === 0 ? null : corrected(query, corrections),
    phrases,
  }
}

/** The words of a query that its lexicon must know of: each as it stands, and hyphened ones joined. */
export function wordsToKnow(query: string): string[] {
  const words = wordsOf(query)
  const matter = words.filter(isMatter)
  return [
    ...new Set([...(matter.length > 0 ? matter : words), ...hyphenedIn(query).map(({ joined }) => joined)]),
  ].filter((word) => !/\d/.test(word))
}

function isMatter(word: string): boolean {
  return word.length > 1 && !STOP_WORDS.has(word)
}

// "SARS-CoV-2", "e-hälsa"; not "571-2024", which is a number, nor "hälso- och"
const HYPHENED_WORD = /(?<![\p{L}\p{N}])[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu

/** Words with a hyphen inside: Pagefind holds them joined. */
function hyphenedIn(query: string): { joined: string; pieces: string[] }[] {
  const found = query.normalize('NFC').toLowerCase().match(HYPHENED_WORD) ?? []
  return found
    .filter((word) => /\p{L}/u.test(word))
    .map((word) => ({ joined: word.replaceAll('-', ''), pieces: wordsOf(word) }))
}

function corrected(query: string, corrections: ReadonlyMap<string, string>): string {
  return query.normalize('NFC').replace(/[\p{L}\p{N}]+/gu, (word) => corrections.get(word.toLowerCase()) ?? word)
}
