/**
 * What a § amounts to, in words first: takes the derived type and stage of its decisions, gives a tone
 * (which the style sheet colours) and the words that say the same thing. A proposal to another body
 * never reads as a final decision, whatever else the § holds.
 */
import type { DecisionStage, DecisionType } from './types.ts'

export type Tone = 'own' | 'proposal' | 'handed' | 'rejected' | 'noted' | 'none'

export interface Outcome {
  tone: Tone
  /** For a list: "Förslag till nämnden". */
  short: string
  /** For the page of the §: says what the short form leaves out. */
  words: string
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

/** What a type is called, and by their order how much each matters to a reader in a hurry. */
const OWN: readonly (readonly [DecisionType, string])[] = [
  ['medel', 'Pengar beviljas'],
  ['upphandling', 'Beslut om upphandling'],
  ['avslås', 'Avslag'],
  ['yttrande', 'Beslut om yttrande'],
  ['uppdrag', 'Uppdrag ges'],
  ['val', 'Någon väljs'],
  ['godkänns', 'Godkänt'],
  ['besvaras', 'Besvarat'],
  ['överlämnas', 'Överlämnat'],
  ['återkommer', 'Återkommer'],
  ['noteras', 'Till kännedom'],
  ['möte', 'Beslut om möte'],
]

/** Types that have a name, those that matter most first. */
export const TYPES: readonly DecisionType[] = OWN.map(([type]) => type)

/** What a type is called: "Avslag". */
export function typeName(type: DecisionType): string {
  return OWN.find(([own]) => own === type)?.[1] ?? ''
}

/** For the table and the picture of how decisions divide. */
export const TONE_NAMES: Record<Tone, string> = {
  own: 'Eget beslut',
  proposal: 'Förslag till annat organ',
  handed: 'Överlämnat',
  rejected: 'Avslag',
  noted: 'Till kännedom',
  none: 'Inget beslut hittat',
}

export const TONES = Object.keys(TONE_NAMES) as Tone[]

/** Types that follow the matter, whatever was decided: a remiss of which the group only took note is noted. */
const OF_THE_MATTER: ReadonlySet<DecisionType> = new Set(['yttrande', 'upphandling'])

export function outcomeOf({ decisionStage, decisionTypes, decisions, withdrawn }: Decided): Outcome {
  if (withdrawn) return { tone: 'none', short: 'Tillbakadragen', words: 'Tillbakadragen' }
  if (decisionStage === 'ingen') return { tone: 'none', short: 'Inget beslut', words: 'Inget beslut hittat' }
  if (decisionStage === 'överlämnande') return elsewhere('handed', 'Överlämnas', bodiesOf(decisions, decisionStage))
  if (decisionStage === 'förslag till annat organ')
    return elsewhere('proposal', 'Förslag', bodiesOf(decisions, decisionStage))
  const own = ownOutcome(decisionTypes)
  const asked = bodiesOf(decisions, 'förslag till annat organ')
  if (asked.length === 0) return own
  return {
    tone: own.tone,
    short: `${own.short}, och förslag till ${inRow(asked)}`,
    words: `${own.words}, och förslag till ${inRow(asked)} – förslaget är inte ett slutligt beslut`,
  }
}

function ownOutcome(types: readonly DecisionType[]): Outcome {
  const [main] = types
  const short = OWN.find(([type]) => type === main)?.[1] ?? 'Beslut'
  if (main === 'avslås') return { tone: 'rejected', short, words: 'Beslut – avslag' }
  const noted = main === 'noteras' && types.every((type) => type === 'noteras' || OF_THE_MATTER.has(type))
  return noted ? { tone: 'noted', short, words: 'Beslut – till kännedom' } : { tone: 'own', short, words: 'Beslut' }
}

/** Bodies named by the decisions of one stage, each once, in order. */
function bodiesOf(decisions: readonly Step[], stage: DecisionStage): string[] {
  return [...new Set(decisions.flatMap((decision) => (decision.stage === stage ? decision.proposedTo : [])))]
}

/** One decision among the several of a §: its stage is its own, the rest it shares with the §. */
export function decisionOutcome(paragraf: Decided, decision: Step): Outcome {
  return outcomeOf({ ...paragraf, decisionStage: decision.stage, decisions: [decision] })
}

/** How much a decision is likely to matter to a reader who has time for three. */
export function weight({ tone, types }: { tone: Tone; types: readonly DecisionType[] }): number {
  const place = OWN.findIndex(([type]) => types.includes(type))
  const byType = place === -1 ? 0 : OWN.length - place
  return tone === 'none' ? -1 : tone === 'noted' ? 0 : byType
}

/** Somebody else decides in the end, and the page says so. */
function elsewhere(tone: Tone, verb: string, bodies: readonly string[]): Outcome {
  const short = `${verb} till ${bodies.length > 0 ? inRow(bodies) : 'annat organ'}`
  return { tone, short, words: `${short} – inte ett slutligt beslut` }
}

/** @example inRow(['a', 'b', 'c']) // => 'a, b och c' */
export function inRow(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} och ${words.at(-1) ?? ''}`
}
