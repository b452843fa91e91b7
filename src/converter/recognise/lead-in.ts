/** The words that name who decides and end where the clauses begin. */
import { deciderOf } from '../../swedish/decides.ts'
import type { Recogniser } from './index.ts'

/** "Beredningsgruppen beslutade" (seed 000, line 4) */
export const leadIn: Recogniser = ({ text, kind }) => {
  const decider = kind === 'text' ? deciderOf(text) : undefined
  return decider === undefined ? undefined : { type: 'lead-in', decider }
}
