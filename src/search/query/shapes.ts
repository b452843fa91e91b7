/**
 * Where a word that was asked for stands in a text, in what shape it may: places in a text out, counted in words between white
 * space. The index says this of the text of a record, but not of its title, nor of the compounds that a part was found in.
 */
import { fold, indefinite, stem } from '../../swedish/stem.ts'
import { PARTICLE_WORDS } from '../../swedish/stopwords.ts'

/** A word of the query as it was asked of the index. */
export interface Sought {
  /** The word and its forms. */
  words: readonly string[]
  /** Parts of it, where it was also asked for in parts. */
  parts: readonly string[]
}

const EDGES = /^[^\p{L}\p{N}]+|(?<=[\p{L}\p{N}])[^\p{L}\p{N}]+$/gu
/** A part shorter than this begins and ends too many words by chance. */
const LEAST_PART = 4
/** What stands before or after the part must be a word too. */
const LEAST_REST = 3

/** Where the word stands in any inflection; where it does not, the compounds that it is a part of. */
export function placesOfWord(text: string, { words, parts }: Sought): number[] {
  const all = text.split(/\s+/).filter(Boolean).map(bareWords)
  const at = (test: (word: string) => boolean): number[] => all.flatMap((own, place) => (own.some(test) ? [place] : []))
  const itself = at((word) => words.some((asked) => isShapeOf(word, asked)))
  if (itself.length > 0) return itself
  const shorter = [...words, ...parts].filter((part) => part.length >= LEAST_PART)
  return at((word) => parts.some((part) => isShapeOf(word, part)) || shorter.some((part) => isPartOf(part, word)))
}

/** "Miljö- och" → "miljö"; "UUM-2023/7" → "uum", "2023", "7", and "uum-2023/7" */
function bareWords(word: string): string[] {
  const bare = word.normalize('NFC').toLowerCase().replace(EDGES, '')
  return [...new Set([bare, ...bare.split(/[^\p{L}\p{N}]+/u)])].filter(Boolean)
}

/** The same word in another inflection; dots that were typed are meant, and those that were not may be. */
export function isShapeOf(word: string, asked: string): boolean {
  if (word === asked) return true
  const as = /[åäöé]/.test(asked) ? (own: string): string => own : fold
  const stems = [asked, ...indefinite(asked)].map((own) => as(stem(own)))
  return [word, ...indefinite(word)].some((own) => stems.includes(as(stem(own))))
}

function isPartOf(part: string, word: string): boolean {
  if (word.length < part.length + LEAST_REST) return false
  const own = stem(part)
  const bare = stem(word)
  if (own.length < LEAST_REST) return false
  const before = bare.endsWith(own) ? bare.slice(0, -own.length) : null
  if (before !== null && before.length >= LEAST_REST && !PARTICLE_WORDS.has(before)) return true
  return word.startsWith(part)
}
