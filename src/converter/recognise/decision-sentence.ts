/**
 * A decision in one sentence: who decides, the verb and the matter together, in a paragraph of its own.
 * The decider must be one that decides in this document, so that a sentence about what somebody else decided
 * ("Regionstyrelsen beslutar om förändring …", seed 003, line 147) stays background.
 */
import { isDecisionOpening } from '../../swedish/decides.ts'
import { decides, decidesPassively } from '../../swedish/sentence.ts'
import type { Recogniser } from './index.ts'

/** "Samråd vård och omsorg godkände informationen." (seed 003, line 112) */
const SENTENCE =
  /^(\p{Lu}[\p{L} -]{2,70}?) (?:har )?(?:beslutade|beslutar|beslöt|godkände|godkänner|fastställde|fastställer|antog|antar|noterade|noterar|utsåg|utser|valde|väljer|beviljade|beviljar|lade|lägger|avslog|avslår)\b.*\.$/u
/** One decision and its detail, not a report of a discussion. */
const LONGEST = 400

export const decisionSentence: Recogniser = ({ text, kind }, { deciders, announced }) => {
  if (kind !== 'text' || text.length > LONGEST) return undefined
  if (isDecisionOpening(text)) return { type: 'decision-sentence', decider: text.slice(0, text.indexOf(' ')) }
  const decider = SENTENCE.exec(text)?.[1]
  if (decider !== undefined && deciders.has(decider.toLowerCase())) return { type: 'decision-sentence', decider }
  return decides(text) || (!announced && decidesPassively(text))
    ? { type: 'decision-sentence', decider: null }
    : undefined
}
