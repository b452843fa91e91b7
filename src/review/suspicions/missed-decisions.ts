/** Decisions that seem to be cut, missed or read twice. */
import { seemsToDecide } from '../../swedish/decisions/seeming.ts'
import { isHeadByForm } from './head-by-form.ts'
import { at } from './look.ts'
import type { Hit, Passage, Read, Suspicion } from './types.ts'

const ENDS_OPEN = /:$/

/** "Enligt kommunstyrelsens förslag:" and nothing more; a decision that holds no clause at all. */
function findOpen({ matters }: Read): Hit[] {
  return matters.flatMap((matter) =>
    matter.decisions.flatMap(({ leadIn, clauses, line }, index) => {
      const last = clauses.at(-1) ?? leadIn.at(-1)
      const isFollowed = (matter.decisions[index + 1]?.line ?? Infinity) <= (last?.line ?? line) + NEAR
      if (last === undefined) return [at(matter, { text: '', line })]
      return ENDS_OPEN.test(last.text) && !isFollowed ? [at(matter, last)] : []
    }),
  )
}
/** Lines between a lead-in and the decision that it introduces. */
const NEAR = 4

/** Parts that tell what somebody said, wanted or was given. */
const TELLING: ReadonlySet<Passage['kind']> = new Set([
  'proposal',
  'yrkande',
  'documents',
  'reservation',
  'note',
  'vote',
  'recipients',
  'attendance',
  'participation',
  'summary',
])

/** Of each § in which no decision was seen, the first passage that is so. */
const firstInUndecided =
  (is: (passage: Passage) => boolean) =>
  ({ matters }: Read): Hit[] =>
    matters
      .filter(({ decisions, decidesBelow }) => decisions.length === 0 && !decidesBelow)
      .flatMap((matter) => {
        const first = matter.text.find(is)
        return first === undefined ? [] : [at(matter, first)]
      })

/** Letters that a clause has more than: a short one, "att bifalla förslaget", may well be decided twice. */
const SHORTEST_REPEATED = 40

/** Same words twice in the decision of one §. */
function findTwice({ matters }: Read): Hit[] {
  return matters.flatMap((matter) => {
    const clauses = matter.decisions
      .flatMap((one) => one.clauses)
      .filter(({ text }) => text.length > SHORTEST_REPEATED && !isHeadByForm(text))
    return clauses
      .filter((clause, index) => clauses.findIndex(({ text }) => text === clause.text) < index)
      .map((clause) => at(matter, clause))
  })
}

export const MISSED_DECISIONS: readonly Suspicion[] = [
  {
    id: 'open-decision',
    reason: 'What the words announce stands elsewhere, or was lost.',
    says: 'Ett beslut slutar med kolon, och inget följer',
    find: findOpen,
  },
  {
    id: 'clause-twice',
    reason: 'A contents list, a proposal or a page that is repeated was read as a decision too.',
    says: 'Samma beslutspunkt står två gånger i en paragraf',
    find: findTwice,
  },
  {
    id: 'missed-decision',
    reason: 'The text of a § without decision decides.',
    says: 'Paragrafen har inget beslut, men texten beslutar något',
    find: firstInUndecided(({ text, kind }) => !TELLING.has(kind) && seemsToDecide(text)),
  },
  {
    id: 'only-proposed',
    reason: 'A § with a proposal has a decision nearly always.',
    says: 'Paragrafen har ett förslag men inget beslut',
    // Somebody else's proposal, or what a decision refers to.
    find: firstInUndecided(({ kind }) => kind === 'proposal'),
  },
]
