/**
 * What a § amounts to, in words first: takes the derived type and stage of its decisions, gives a tone
 * (which the style sheet colours) and the words that say the same thing, Swedish where nobody gives others. A proposal
 * to another body never reads as a final decision, whatever else the § holds.
 */
import { outcome as swedish } from '../words/sv/outcome.ts'
import type { DecisionStage, DecisionType } from './kinds.ts'
import { keysOf } from './tables.ts'

type Words = typeof swedish

export type Tone = 'own' | 'proposal' | 'handed' | 'rejected' | 'noted' | 'none'

export interface Outcome {
  tone: Tone
  /** For a list: "Förslag till nämnden". */
  short: string
  /** For the page of the §: says what the short form leaves out. */
  words: string
  /** Bodies that both name, which are Swedish whatever the words are; left out where they name none. */
  names?: readonly string[]
}

/** One decision of a §: whose it is, and the bodies it names. */
export interface Step {
  stage: DecisionStage
  proposedTo: readonly string[]
}

export interface Decided {
  decisionStage: DecisionStage
  /** What the § comes to, the main thing first. */
  decisionTypes: readonly DecisionType[]
  decisions: readonly Step[]
  /** Set where it was taken back. */
  withdrawn?: object | null
}

/** Types that have a name, those that matter most to a reader in a hurry first. */
export const TYPES = keysOf(swedish.types)

/** What a type is called: "Avslag". */
export function typeName(type: DecisionType, words: Words = swedish): string {
  return type === 'ingen' ? '' : words.types[type]
}

export const TONES = keysOf(swedish.tones)

/** Types that follow the matter, whatever was decided: a remiss of which the group only took note is noted. */
const OF_THE_MATTER: ReadonlySet<DecisionType> = new Set(['yttrande', 'upphandling'])

/** @param words What to say it with. */
export function outcomeOf(
  { decisionStage, decisionTypes, decisions, withdrawn }: Decided,
  words: Words = swedish,
): Outcome {
  if (withdrawn) return { tone: 'none', short: words.withdrawn, words: words.withdrawn }
  if (decisionStage === 'ingen') return { tone: 'none', short: words.none, words: words.tones.none }
  const named = bodiesOf(decisions, decisionStage)
  const to = rowOrNull(named, words)
  if (decisionStage === 'överlämnande') return naming(elsewhere('handed', words.handedTo(to), words), named)
  if (decisionStage === 'förslag till annat organ')
    return naming(elsewhere('proposal', words.proposalTo(to), words), named)
  const own = ownOutcome(decisionTypes, words)
  const others = bodiesOf(decisions, 'förslag till annat organ')
  const asked = rowOrNull(others, words)
  if (asked === null) return own
  return {
    names: others,
    tone: own.tone,
    short: words.alsoProposal(own.short, asked),
    words: words.proposalNotFinal(words.alsoProposal(own.words, asked)),
  }
}

function ownOutcome(types: readonly DecisionType[], words: Words): Outcome {
  const [first = 'ingen'] = types
  // Who takes note of a report and approves a plan has approved a plan.
  const more = first === 'noteras' ? types.find((type) => type !== 'noteras' && !OF_THE_MATTER.has(type)) : undefined
  const main = more ?? first
  const short = typeName(main, words) || words.decision
  if (main === 'avslås') return { tone: 'rejected', short, words: words.rejection }
  return main === 'noteras'
    ? { tone: 'noted', short, words: words.noted }
    : { tone: 'own', short, words: words.decision }
}

/** Bodies named by the decisions of one stage, each once, in order. */
function bodiesOf(decisions: readonly Step[], stage: DecisionStage): string[] {
  return [...new Set(decisions.flatMap((decision) => (decision.stage === stage ? decision.proposedTo : [])))]
}

/** One decision among the several of a §: its stage is its own, the rest it shares with the §. */
export function decisionOutcome(paragraf: Decided, decision: Step, words: Words = swedish): Outcome {
  return outcomeOf({ ...paragraf, decisionStage: decision.stage, decisions: [decision] }, words)
}

/** How much a decision is likely to matter to a reader who has time for three. */
export function weight({ tone, types }: { tone: Tone; types: readonly DecisionType[] }): number {
  const place = TYPES.findIndex((type) => types.includes(type))
  const byType = place === -1 ? 0 : TYPES.length - place
  return tone === 'none' ? -1 : tone === 'noted' ? 0 : byType
}

/** Somebody else decides in the end, and the page says so. */
function elsewhere(tone: Tone, short: string, words: Words): Outcome {
  return { tone, short, words: words.notFinal(short) }
}

const naming = (outcome: Outcome, names: readonly string[]): Outcome =>
  names.length === 0 ? outcome : { ...outcome, names }

const rowOrNull = (bodies: readonly string[], words: Words): string | null =>
  bodies.length === 0 ? null : inRow(bodies, words)

/** @example inRow(['a', 'b', 'c']) // => 'a, b och c' */
export function inRow(names: readonly string[], { row }: Pick<Words, 'row'> = swedish): string {
  return names.length < 2 ? names.join('') : row(names.slice(0, -1).join(', '), names.at(-1) ?? '')
}
