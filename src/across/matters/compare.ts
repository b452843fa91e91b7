/**
 * A proposal and what was decided, word by word: the texts in, their differences out. "The same" is said only where every
 * word is the same; signs between words, and the case of their first letters, are not words.
 */
import { diffArrays } from 'diff'

interface Stretch {
  kind: 'same' | 'added' | 'removed'
  text: string
}

export interface Comparison {
  same: boolean
  /** What the proposal says and the decision does not is removed, the other way round added. */
  stretches: Stretch[]
}

/** Beyond so many changed words two texts are about different things, and a comparison is of no help. */
const MOST_CHANGES = 400
/** Shared words, for each of the longer text: below it the reader is better off with the two texts. */
const LEAST_SHARED = 0.4

/** @returns Null where the two are not versions of one text, or one says nothing. */
export function compare(proposal: string, decision: string): Comparison | null {
  const [before, after] = [wordsIn(proposal), wordsIn(decision)]
  if (before.length === 0 || after.length === 0) return null
  const changes = diffArrays(before, after, { comparator: isOne, maxEditLength: MOST_CHANGES })
  if (changes === undefined) return null
  const shared = changes.filter(({ added, removed }) => !added && !removed).reduce((sum, { count }) => sum + count, 0)
  if (shared < LEAST_SHARED * Math.max(before.length, after.length)) return null
  const stretches = changes.map(({ value, added, removed }): Stretch => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(' '),
  }))
  return { same: stretches.every(({ kind }) => kind === 'same'), stretches }
}

/** With the signs that stand by them. */
const wordsIn = (text: string): string[] => text.split(/\s+/).filter((word) => bare(word) !== '')
const bare = (word: string): string => word.replace(/[^\p{L}\p{N}%§-]/gu, '').toLowerCase()
const isOne = (a: string, b: string): boolean => bare(a) === bare(b)
