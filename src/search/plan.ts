/**
 * A query as what to ask of the index: words that carry matter, each with its likely correction and its parts.
 * Text in, plan out; {@link rank} puts the answers together again.
 */
import type { Lexicon } from './lexicon.ts'
import { STOP_WORDS } from './stopwords.ts'
import { wordsOf } from './text.ts'

export interface Plan {
  terms: Term[]
  /** The query with misspelt words put right, or null when none was. */
  corrected: string | null
  /** The words in a row, for records that have them so: a name, a set phrase. Null for a single word. */
  phrase: string | null
}

export interface Term {
  /** What is asked, after correction; null when the index cannot hold it whole. */
  word: string | null
  /** Other forms of the word, asked as its equals. */
  forms: string[]
  /** Parts of the compound, asked at a lower weight. */
  parts: string[]
}

export function planOf(query: string, lexicon: Lexicon): Plan {
  const inRow = wordsOf(query)
  const hyphened = hyphenedIn(query)
  const all = [...new Set(inRow)]
  // A lone letter or figure ("SARS-CoV-2") is in every other record.
  const matter = all.filter((word) => isMatter(word) && !hyphened.some(({ pieces }) => pieces.includes(word)))
  const corrections = new Map<string, string>()
  const asked = matter.length > 0 || hyphened.length > 0 ? matter : all
  const terms = asked.map((word): Term => {
    if (lexicon.knows(word)) return { word, forms: lexicon.forms(word), parts: lexicon.parts(word) }
    const [base, ...forms] = lexicon.forms(word)
    if (base !== undefined) return { word: base, forms, parts: lexicon.parts(base) }
    // A compound nobody has written is no misspelling when both its parts are words.
    const parts = lexicon.parts(word)
    if (parts.length > 0) return { word: null, forms: [], parts }
    const meant = lexicon.meant(word)[0]
    if (meant === undefined) return { word: null, forms: [], parts: lexicon.ends(word) }
    corrections.set(word, meant)
    return { word: meant, forms: lexicon.forms(meant), parts: lexicon.parts(meant) }
  })
  return {
    terms: [...hyphened.map(({ joined, pieces }): Term => ({ word: lexicon.knows(joined) ? joined : null, forms: [], parts: pieces.filter(isMatter) })), ...terms],
    corrected: corrections.size === 0 ? null : corrected(query, corrections),
    phrase: inRow.length < 2 ? null : inRow.map((word) => corrections.get(word) ?? word).join(' '),
  }
}

function isMatter(word: string): boolean {
  return word.length > 1 && !STOP_WORDS.has(word)
}

// "SARS-CoV-2", "e-hälsa"; not "571-2024", which is a number, nor "hälso- och"
const HYPHENED_WORD = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu

/** Words with a hyphen inside: Pagefind holds them joined. */
function hyphenedIn(query: string): { joined: string; pieces: string[] }[] {
  const found = query.normalize('NFC').toLowerCase().match(HYPHENED_WORD) ?? []
  return found.filter((word) => /\p{L}/u.test(word)).map((word) => ({ joined: word.replaceAll('-', ''), pieces: wordsOf(word) }))
}

function corrected(query: string, corrections: ReadonlyMap<string, string>): string {
  return query.normalize('NFC').replace(/[\p{L}\p{N}]+/gu, (word) => corrections.get(word.toLowerCase()) ?? word)
}
