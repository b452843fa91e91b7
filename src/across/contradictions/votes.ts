import type { ParagrafText } from '../../content-file/read.ts'
import { VOTE_FIGURES } from '../../model/vote.ts'
import { passagesOf } from '../texts.ts'
import type { Contradiction } from './types.ts'

type Vote = ParagrafText['data']['votes'][number]

/** "Samtliga 81 ledamöter deltog i omröstningen", "Antal avgivna röster: 61" */
const STATED: readonly RegExp[] = [
  /(?<!\d)(?<count>\d{1,3}) (?:närvarande |tjänstgörande |röstande )?ledamöter (?:deltog|deltar|röstade) i omröstningen/iu,
  /(?<!\p{L})(?:antal (?:röstande|avgivna röster)|(?:totalt|sammanlagt) avgav?s|summa röster)(?: är|:)? (?<count>\d{1,3})(?!\d)/iu,
]
const countIn = (text: string): string | undefined =>
  STATED.map((pattern) => pattern.exec(text)?.groups?.['count']).find((count) => count !== undefined)

/**
 * A vote that does not add up: its figures against its names, and all who voted or did not against the number that the
 * source gives.
 */
export function votesThatDiffer(paragraf: ParagrafText): Contradiction[] {
  const { id, votes } = paragraf.data
  return votes.flatMap((vote): Contradiction[] => [
    ...namesAgainstFigures(vote).map((values): Contradiction => ({ id, kind: 'vote-names', quotes: [], values })),
    ...(votes.length === 1 ? sumAgainstStated(paragraf, vote) : []),
  ])
}

/** A choice without any name says nothing: the source may list only who voted no. */
function namesAgainstFigures(vote: Vote): string[][] {
  if (vote.names.length === 0) return []
  return VOTE_FIGURES.flatMap(([key, choice]) => {
    const stated = vote[key]
    const named = vote.names.filter((one) => one.choice === choice).length
    if (stated === null || stated === named || named === 0) return []
    return [[String(stated), key, String(named)]]
  })
}

function sumAgainstStated({ parts, data }: ParagrafText, vote: Vote): Contradiction[] {
  const { yes, no, abstain, absent } = vote
  const said = parts
    .filter(({ kind }) => kind === 'vote')
    .flatMap(({ nodes }) => passagesOf(nodes))
    .find((text) => countIn(text) !== undefined)
  if (yes === null || no === null || said === undefined) return []
  const count = Number(countIn(said))
  const sum = yes + no + (abstain ?? 0)
  // Where it is not said who abstained there may be more, but never fewer.
  const fits = abstain === null ? sum <= count : sum === count || sum + (absent ?? 0) === count
  return fits ? [] : [{ id: data.id, kind: 'vote-sum', quotes: [said], values: [String(count), String(sum)] }]
}
