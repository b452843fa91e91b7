/** The door of the room: the ordered table of suspicions, and an archive laid beside it. Pure. */
import { APPENDICES } from './appendices.ts'
import { IN_DECISIONS } from './in-decisions.ts'
import { FURNITURE } from './furniture.ts'
import { AMONG, IDENTITY } from './identity.ts'
import { LETTERS } from './letters.ts'
import { MISSED_DECISIONS } from './missed-decisions.ts'
import { NUMBERS } from './numbers.ts'
import { PEOPLE } from './people.ts'
import { TITLES } from './titles.ts'
import type { Hit, Read, Suspicion } from './types.ts'
import { UNSEEN } from './unseen.ts'
import { VOTES } from './votes.ts'
import { compareText } from '../../model/order.ts'

export { readForReview } from './read.ts'
export { tellSuspicions } from './tell.ts'
export type { Read } from './types.ts'

/** In the order in which they are told: what makes a reader believe what is not so comes first. */
export const SUSPICIONS: readonly Suspicion[] = [
  ...IN_DECISIONS,
  ...MISSED_DECISIONS,
  ...VOTES,
  ...UNSEEN,
  ...PEOPLE,
  ...TITLES,
  ...NUMBERS,
  ...APPENDICES,
  ...IDENTITY,
  ...FURNITURE,
  ...LETTERS,
]

export interface Found extends Hit {
  suspicion: string
  /** Below the folder that is examined. */
  file: string
}

/** What one suspicion found in all the meetings. */
export interface Examined {
  id: string
  says: string
  hits: Found[]
}

/**
 * All suspicions in the table's order, those that found nothing too; hits by file and line, whatever order the meetings
 * come in.
 */
export function examine(meetings: readonly Read[]): Examined[] {
  const sorted = [...meetings].sort((a, b) => compareText(a.file, b.file))
  return [
    ...SUSPICIONS.map(({ id, says, find }) => ({
      id,
      says,
      hits: sorted.flatMap((meeting) => find(meeting).map((hit) => ({ suspicion: id, file: meeting.file, ...hit }))),
    })),
    ...AMONG.map(({ id, says, among }) => ({
      id,
      says,
      hits: among(sorted).map((hit) => ({ suspicion: id, ...hit })),
    })),
  ].map(({ hits, ...rest }) => ({ ...rest, hits: inOrder(hits) }))
}

const inOrder = (hits: readonly Found[]): Found[] =>
  [...hits].sort(
    (a, b) => compareText(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || compareText(a.words, b.words),
  )
