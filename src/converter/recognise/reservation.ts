/** A paragraph that says who reserves against a decision, where no heading does. */
import { sentenceDecider } from '../../swedish/decisions/decides.ts'
import { firstSentence } from '../../swedish/lines/sentence.ts'
import { reserves } from '../../swedish/decisions/of-members.ts'
import type { Recogniser } from './index.ts'

/** "Mot beslutet reserverar sig Ada Provlund (S).", "Ledamöterna från Provpartiet reserverar sig." */
export const reservation: Recogniser = ({ text, kind }) =>
  kind === 'text' && reserves(text) && !isClauseFirst(text) ? { type: 'reservation' } : undefined

/**
 * "att anta taxan. Ada Provlund (S) reserverar sig.", "Nämnden antar taxan. S reserverar sig.": what was decided, and
 * who reserves is parted from it later.
 */
function isClauseFirst(text: string): boolean {
  const first = text.slice(0, firstSentence(text))
  return !reserves(first) && (/^att(?!\p{L})/iu.test(text) || sentenceDecider(first) !== undefined)
}
