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

export interface Decided {
  decisionStage: DecisionStage
  decisionTypes: readonly DecisionType[]
  decisions: readonly { proposedTo: readonly string[] }[]
}

/** In words, weightiest first: the first that a § has is the one that names it. */
const OWN: readonly (readonly [DecisionType, string])[] = [
  ['medel', 'Beslut om medel'],
  ['upphandling', 'Beslut om upphandling'],
  ['avslås', 'Avslag'],
  ['yttrande', 'Beslut om yttrande'],
  ['uppdrag', 'Uppdrag ges'],
  ['val', 'Val'],
  ['godkänns', 'Godkänt'],
  ['besvaras', 'Besvarat'],
  ['överlämnas', 'Överlämnat'],
  ['återkommer', 'Återkommer'],
  ['noteras', 'Noterat'],
  ['möte', 'Beslut om möte'],
]

/** For the table and the picture of how decisions divide. */
export const TONE_NAMES: Record<Tone, string> = {
  own: 'Eget beslut',
  proposal: 'Förslag till annat organ',
  handed: 'Överlämnat',
  rejected: 'Avslag',
  noted: 'Noterat',
  none: 'Inget beslut i källan',
}

export const TONES = Object.keys(TONE_NAMES) as Tone[]

export function outcomeOf({ decisionStage, decisionTypes, decisions }: Decided): Outcome {
  const bodies = [...new Set(decisions.flatMap(({ proposedTo }) => proposedTo))]
  if (decisionStage === 'överlämnande') return elsewhere('handed', 'Överlämnas', bodies)
  if (bodies.length > 0 || decisionStage === 'förslag till annat organ') return elsewhere('proposal', 'Förslag', bodies)
  if (decisionStage === 'ingen') return { tone: 'none', short: 'Inget beslut', words: 'Inget beslut i källan' }
  const short = OWN.find(([type]) => decisionTypes.includes(type))?.[1] ?? 'Beslut'
  if (decisionTypes.includes('avslås')) return { tone: 'rejected', short: 'Avslag', words: 'Beslut – avslag' }
  if (decisionTypes.length > 0 && decisionTypes.every((type) => type === 'noteras')) return { tone: 'noted', short, words: 'Beslut – noteras' }
  return { tone: 'own', short, words: 'Beslut' }
}

/** One decision among the several of a §: what it asks of others is its own, the rest it shares with the §. */
export function decisionOutcome(paragraf: Decided, decision: { proposedTo: readonly string[] }): Outcome {
  const asks = paragraf.decisions.some(({ proposedTo }) => proposedTo.length > 0)
  const own = asks && decision.proposedTo.length === 0
  return outcomeOf({ ...paragraf, decisionStage: own ? 'eget beslut' : paragraf.decisionStage, decisions: [decision] })
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
