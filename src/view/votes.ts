/**
 * A vote as a page shows it: figures with their words and the share each is of the largest, the parties behind them,
 * and who voted how. The model's vote in, rows of a table out.
 */
import type { ParagrafData } from '../model/paragraf-schema.ts'
import { VOTE_FIGURES } from '../model/vote.ts'
import { words } from '../words/index.ts'

type VoteData = ParagrafData['votes'][number]

type FigureKey = (typeof VOTE_FIGURES)[number][0]

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
  if (VOTE_FIGURES.every(([key]) => vote[key] === null)) return []
  const said = words().paragraf.votes
  const largest = Math.max(...VOTE_FIGURES.map(([key]) => vote[key] ?? 0), 1)
  return VOTE_FIGURES.map(([key, choice]) => ({
    ...{ key, label: said[key] },
    value: vote[key] === null ? said.unstated : String(vote[key]),
    share: Math.round(((vote[key] ?? 0) / largest) * 1000) / 10,
    parties: partiesOf(vote.names.filter((voter) => voter.choice === choice)),
  }))
}

function partiesOf(voters: VoteData['names']): string {
  const parties = Map.groupBy(
    voters.filter(({ party }) => party !== null),
    ({ party }) => party ?? '',
  )
  return [...parties]
    .sort(([one, a], [other, b]) => b.length - a.length || one.localeCompare(other, 'sv'))
    .map(([party, members]) => `${party}\u00a0${members.length}`)
    .join(', ')
}

/** Who voted how, in the order of the source: "Anna Ek (S)", "Ja". */
export function votersOf(vote: VoteData): { name: string; choice: string }[] {
  const said = words().paragraf.votes
  return vote.names.map(({ name, party, choice }) => {
    const [key] = VOTE_FIGURES.find(([, own]) => own === choice) ?? []
    const shown = party === null ? name : `${name} (${party})`
    return { name: shown, choice: key === undefined ? choice : said[key] }
  })
}
