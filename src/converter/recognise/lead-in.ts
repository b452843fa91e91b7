/** The words that name who decides and end where the clauses begin. */
import { deciderOf, isDecisionOpening, isLeadIn, sentenceDecider } from '../../swedish/decides.ts'
import type { Recogniser } from './index.ts'

/**
 * "Beredningsgruppen beslutade" (seed 000, line 4). One that only follows another, or whose subject decides elsewhere,
 * opens nothing: "Enligt förslag:", "Länsstyrelsen antog följande:".
 */
export const leadIn: Recogniser = ({ text, kind }, { deciders }) => {
  if (kind !== 'text' || !isLeadIn(text)) return undefined
  const named = sentenceDecider(text)
  const here = named !== undefined && (isDecisionOpening(text) || deciders.all.has(named.toLowerCase()))
  return { type: 'lead-in', decider: deciderOf(text) ?? (here ? named : null) }
}
