/**
 * Votes of a meeting as Akoma Ntoso counts them: the parsed meeting in; figures that the record states, and what a
 * voter's choice leads to, out. The schema has a choice lead to a count, and a count has its figure.
 */
import type { Meeting, ParagrafText } from '../content-file/read.ts'
import { slugify } from '../model/address.ts'
import type { ParagrafData } from '../model/paragraf-schema.ts'
import type { VoteChoice } from '../model/kinds.ts'
import { VOTE_FIGURES } from '../model/vote.ts'
import { numberOf } from './akoma-ntoso-ids.ts'
import { el, type Element } from './xml.ts'

type Vote = ParagrafData['votes'][number]

export interface Votes {
  /** For what the document is analysed as: each vote with a figure. */
  votings: Element[]
  /** Choices that are counted. */
  counted: ReadonlySet<VoteChoice>
  /** Null where the record gives no figure for the choice. */
  countOf: (vote: Vote, choice: VoteChoice) => string | null
}

/** A § that is shown, and its identifier. */
interface Placed {
  data: ParagrafData
  eId: string
}

/** Each § and sub-matter that is not withdrawn, nor part of what is. */
export const shownIn = (meeting: Meeting): Placed[] =>
  meeting.entries.flatMap((entry) => (entry.type === 'paragraf' ? placed(entry.paragraf, 'sec') : []))

function placed({ data, children }: ParagrafText, at: string): Placed[] {
  const eId = `${at}_${numberOf(data.id)}`
  return data.withdrawn === null ? [{ data, eId }, ...children.flatMap((child) => placed(child, `${eId}__subsec`))] : []
}

/** In the order of the document. A vote without any figure is no voting: the schema has a count in each. */
export function votesOf(meeting: Meeting): Votes {
  const all = shownIn(meeting)
    .flatMap(({ data, eId }) => data.votes.map((vote) => ({ vote, eId, figures: figuresOf(vote) })))
    .filter(({ figures }) => figures.length > 0)
    .map((one, at) => ({ ...one, id: `voting_${at + 1}` }))
  const ids = new Map(
    all.map(({ vote, id, figures }) => [
      vote,
      new Map(figures.map(({ choice }, at) => [choice, `${id}__count_${at + 1}`])),
    ]),
  )
  return {
    votings: all.map(({ vote, eId, id, figures }) =>
      el(
        'voting',
        { eId: id, href: `#${eId}` },
        figures.map(({ choice, figure }) =>
          el('count', {
            ...{ eId: ids.get(vote)?.get(choice) ?? '', value: String(figure), refersTo: `#${slugify(choice)}` },
          }),
        ),
      ),
    ),
    counted: new Set(all.flatMap(({ figures }) => figures.map(({ choice }) => choice))),
    countOf: (vote, choice) => ids.get(vote)?.get(choice) ?? null,
  }
}

const figuresOf = (vote: Vote): { choice: VoteChoice; figure: number }[] =>
  VOTE_FIGURES.flatMap(([key, choice]) => (vote[key] === null ? [] : [{ choice, figure: vote[key] }]))
