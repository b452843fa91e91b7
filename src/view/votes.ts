/** A vote as a page shows it: figures with their words, and who voted how. The model's vote in, rows of a table out. */
import type { ParagrafData } from '../model/schema.ts'

type VoteData = ParagrafData['votes'][number]

const FIGURES = [
  ['yes', 'Ja'],
  ['no', 'Nej'],
  ['abstain', 'Avstår'],
  ['absent', 'Frånvarande'],
] as const
const UNSTATED = 'anges inte'

export interface Figure {
  label: string
  /** The number as printed, or that the source gives none. */
  value: string
}

/** The four figures of a vote in the order of the page; none where the source states none at all. */
export function figuresOf(vote: VoteData): Figure[] {
  if (FIGURES.every(([key]) => vote[key] === null)) return []
  return FIGURES.map(([key, label]) => ({ label, value: vote[key] === null ? UNSTATED : String(vote[key]) }))
}

/** Who voted how, in the order of the source: "Anna Ek (S)", "Ja". */
export function votersOf(vote: VoteData): { name: string; choice: string }[] {
  return vote.names.map(({ name, party, choice }) => ({
    name: party === null ? name : `${name} (${party})`,
    choice: choice.charAt(0).toUpperCase() + choice.slice(1),
  }))
}
