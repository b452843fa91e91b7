/** A paragraph that says who reserves against a decision, where no heading does. */
import { reserves } from '../../swedish/sentence.ts'
import type { Recogniser } from './index.ts'

/** "Mot beslutet reserverar sig Ada Provlund (S).", "Ledamöterna från Provpartiet reserverar sig." */
export const reservation: Recogniser = ({ text, kind }) =>
  kind === 'text' && reserves(text) ? { type: 'reservation' } : undefined
