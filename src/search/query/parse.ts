/**
 * What a query says besides its words: what is to be left out ("-bolag"), what only begins a word ("park*"), and words
 * of other search machines that are none here (AND, OR). Text in, the words to ask and the rest out.
 */
import { wordsOf } from '../../swedish/words/stem.ts'

export interface ParsedQuery {
  /** What is left to be asked as it stands. */
  text: string
  /** Words and phrases that no hit may hold. */
  without: string[]
  /** Beginnings of words. */
  begins: string[]
  /** Words past the limit, which are not asked. */
  cut: number
  /** "AND", "OR" were written, and do nothing. */
  operators: boolean
}

/** Longer than any title that somebody pastes; each word more costs a question to the index. */
export const MOST_WORDS = 32
/** A shorter beginning is in half of all words. */
const LEAST_BEGINNING = 2

// "-bolag", "–bolag" as a phone writes it, "NOT bolag", "-"kommunala bolag""; not "e-hälsa", "2024-13" or "hälso- och"
const WITHOUT = /(?<!\S)(?:[-–−]|NOT\s+|INTE\s+)(?:["”“„»]([^"”“„»«]+)["”“„«]|(\p{L}[\p{L}\p{N}-]*))(?!\S)/gu
// "park*"
const BEGINS = /(?<![\p{L}\p{N}*-])(\p{L}+)\*+(?!\S)/gu
const OPERATORS = new Set(['AND', 'OR'])

/** @returns The text in NFC; words past {@link MOST_WORDS} are dropped and counted. */
export function parseQuery(query: string): ParsedQuery {
  const without: string[] = []
  const begins: string[] = []
  const text = query
    .normalize('NFC')
    .replace(WITHOUT, (_, phrase: string | undefined, word: string | undefined) => {
      without.push(wordsOf(phrase ?? word ?? '').join(' '))
      return ' '
    })
    .replace(BEGINS, (all, beginning: string) => {
      if (beginning.length < LEAST_BEGINNING) return all
      begins.push(beginning.toLowerCase())
      return ' '
    })
  const all = text.split(/\s+/).filter(Boolean)
  const words = all.filter((word, at) => !(OPERATORS.has(word) && at > 0 && at < all.length - 1))
  return {
    text: words.slice(0, MOST_WORDS).join(' '),
    without: without.filter(Boolean),
    begins,
    cut: Math.max(0, words.length - MOST_WORDS),
    operators: words.length < all.length,
  }
}
