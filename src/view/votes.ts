/**
 * A vote as a page shows it: figures with their words and the share each is of the largest, the parties behind them, and who
 * voted how. The model's vote in, rows of a table out.
 */
import { groupBy } from '../archive/group.ts'
import type { ParagrafData } from '../model/schema.ts'

type VoteData = ParagrafData['votes'][number]

const FIGURES = [
  ['yes', 'Ja', 'ja'],
  ['no', 'Nej', 'nej'],
  ['abstain', 'Avstår', 'avstår'],
  ['absent', 'Frånvarande', 'frånvarande'],
] as const
const UNSTATED = 'anges inte'

type FigureKey = (typeof FIGURES)[number][0]

export interface Figure {
  key: FigureKey
  label: string
  /** The number as printed, or that the source gives none. */
  value: string
  /** Percent of the largest figure; 0 where the source gives none. */
  share: number
  /** "S 9, V 2", most first; empty where the source does not list who voted so. */
  parties: string
}

/** The four figures of a vote in the order of the page; none where the source states none at all. */
export function figuresOf(vote: VoteData): Figure[] {
  if (FIGURES.every(([key]) => vote[key] === null)) return []
  const largest = Math.max(...FIGURES.map(([key]) => vote[key] ?? 0), 1)
  return FIGURES.map(([key, label, choice]) => ({
    ...{ key, label },
    value: vote[key] === null ? UNSTATED : String(vote[key]),
    share: Math.round(((vote[key] ?? 0) / largest) * 1000) / 10,
    parties: partiesOf(vote.names.filter((voter) => voter.choice === choice)),
  }))
}

function partiesOf(voters: VoteData['names']): string {
  const parties = groupBy(
    voters.filter(({ party }) => party !== null),
    ({ party }) => party ?? '',
  )
  return parties
    .sort(([one, a], [other, b]) => b.length - a.length || one.localeCompare(other, 'sv'))
    .map(([party, members]) => `${party}\u00a0${members.length}`)
    .join(', ')
}

/** Who voted how, in the order of the source: "Anna Ek (S)", "Ja". */
export function votersOf(vote: VoteData): { name: string; choice: string }[] {
  return vote.names.map(({ name, party, choice }) => ({
    name: party === null ? name : `${name} (${party})`,
    choice: choice.charAt(0).toUpperCase() + choice.slice(1),
  }))
}
