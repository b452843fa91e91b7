/** Votes whose figures do not agree with their names, and votes of which nothing is known. */
import type { VoteChoice } from '../../model/kinds.ts'
import { at } from './look.ts'
import type { CountedVote, Hit, Read, Suspicion } from './types.ts'

const CHOICES: readonly VoteChoice[] = ['ja', 'nej', 'avstår', 'frånvarande']

/** @example "ja: 31 enligt siffrorna, 30 namn" */
function differences({ stated, names }: CountedVote): string[] {
  if (names.length === 0) return []
  return CHOICES.flatMap((choice) => {
    const said = stated[choice]
    const named = names.filter((one) => one.choice === choice).length
    return said === null || said === named ? [] : [`${choice}: ${said} enligt siffrorna, ${named} namn`]
  })
}

const inVotes =
  (test: (vote: CountedVote) => string[]) =>
  ({ matters }: Read): Hit[] =>
    matters.flatMap((matter) =>
      matter.votes.flatMap((vote) => {
        const said = test(vote)
        return said.length > 0 ? [at(matter, { text: said.join('; '), line: vote.line })] : []
      }),
    )

const twice = ({ names }: CountedVote): string[] => [
  ...new Set(names.map(({ name }) => name).filter((name, index, all) => all.indexOf(name) < index)),
]

const saysNothing = ({ stated, names }: CountedVote): string[] =>
  names.length === 0 && CHOICES.every((choice) => stated[choice] === null) ? ['varken siffror eller namn'] : []

export const VOTES: readonly Suspicion[] = [
  {
    id: 'vote-differs',
    reason: 'A row of the list was lost, or read twice.',
    says: 'Omröstningens siffror stämmer inte med namnen',
    find: inVotes(differences),
  },
  { id: 'votes-twice', reason: 'Nobody votes twice.', says: 'En person röstar två gånger', find: inVotes(twice) },
  {
    id: 'vote-unknown',
    reason: 'What stood there was not understood.',
    says: 'En omröstning har varken siffror eller namn',
    find: inVotes(saysNothing),
  },
]
