/**
 * Two texts as words, held against one another: what stayed, went and came, or that they are about different things.
 */
import { diffArrays } from 'diff'

export type Kind = 'same' | 'added' | 'removed'

export interface Run {
  kind: Kind
  words: string[]
}

export interface Limits {
  /** Beyond so many changed words the two are about different things, and a comparison is of no help. */
  mostChanges: number
  /** Shared words, for each of the longer text: below it the reader is better off with the two texts. */
  leastShared: number
  /** Whether two words are one; the very same where nothing is said. */
  isOne?: (a: string, b: string) => boolean
  /** Whether a word counts; all do where nothing is said. */
  counts?: (word: string) => boolean
}

/** @returns Null where the two share too little. */
export function wordDiff(before: string[], after: string[], limits: Limits): Run[] | null {
  const { mostChanges, leastShared, isOne = (a, b) => a === b, counts = () => true } = limits
  const changes = diffArrays(before, after, { comparator: isOne, maxEditLength: mostChanges })
  if (changes === undefined) return null
  const runs = changes.map(({ value, added, removed }): Run => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    words: value,
  }))
  const countOf = (words: readonly string[]): number => words.filter(counts).length
  const shared = runs.reduce((sum, { kind, words }) => sum + (kind === 'same' ? countOf(words) : 0), 0)
  return shared < leastShared * Math.max(countOf(before), countOf(after)) ? null : runs
}
