/** A paragraph that says who reserves against a decision, where no heading does. */
import { firstSentence, reserves } from '../../swedish/sentence.ts'
import type { Recogniser } from './index.ts'

/** "Mot beslutet reserverar sig Ada Provlund (S).", "Ledamöterna från Provpartiet reserverar sig." */
export const reservation: Recogniser = ({ text, kind }) =>
  kind === 'text' && reserves(text) && !isClauseFirst(text) ? { type: 'reservation' } : undefined

/** "att anta taxan. Ada Provlund (S) reserverar sig.": a clause, and who reserves is parted from it later. */
const isClauseFirst = (text: string): boolean =>
  /^att(?!\p{L})/iu.test(text) && !reserves(text.slice(0, firstSentence(text)))
