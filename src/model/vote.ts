/** What a vote counts. */
import type { VoteChoice } from './kinds.ts'

/**
 * Each figure of a vote, by its key in the data, and the choice of those whose names are behind it; in the order they
 * are told.
 */
export const VOTE_FIGURES = [
  ['yes', 'ja'],
  ['no', 'nej'],
  ['abstain', 'avstår'],
  ['absent', 'frånvarande'],
] as const satisfies readonly (readonly [key: string, choice: VoteChoice])[]
