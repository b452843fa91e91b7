/**
 * A proposal and what was decided, word by word: the texts in, their differences out. "The same" is said only where
 * every word is the same; signs around words, and the case of their first letters, are not words.
 */
import { wordDiff, type Kind } from '../../model/word-diff.ts'

interface Stretch {
  kind: Kind
  text: string
}

export interface Comparison {
  same: boolean
  /** What the proposal says and the decision does not is removed, the other way round added. */
  stretches: Stretch[]
}

const LIMITS = { mostChanges: 400, leastShared: 0.4 }

/** @returns Null where the two are not versions of one text, or one says nothing. */
export function compare(proposal: string, decision: string): Comparison | null {
  const [before, after] = [wordsIn(proposal), wordsIn(decision)]
  if (before.length === 0 || after.length === 0) return null
  const runs = wordDiff(before, after, { ...LIMITS, isOne })
  if (runs === null) return null
  const stretches = runs.map(({ kind, words }): Stretch => ({ kind, text: words.join(' ') }))
  return { same: stretches.every(({ kind }) => kind === 'same'), stretches }
}

/** With the signs that stand by them. */
const wordsIn = (text: string): string[] => text.split(/\s+/).filter((word) => bare(word) !== '')
/** Signs around a word are none of it, those inside are: "1,5" is not "15", nor "5 €" "5 $". */
const bare = (word: string): string =>
  word
    .replace(/\p{Cf}/gu, '')
    .replace(AROUND, '')
    .replace(/[\u2010\u2011]/g, '-')
    .toLowerCase()
const AROUND = /^(?:(?!–\d)[^\p{L}\p{N}\p{S}%‰§-])+|(?<=[\p{L}\p{N}\p{S}%‰§-])[^\p{L}\p{N}\p{S}%‰§-]+$/gu
const isOne = (a: string, b: string): boolean => bare(a) === bare(b)
