/** A vote that does not add up: its figures against its names, and all who voted or did not against the number that the source gives. */
import type { ParagrafText } from '../../content-file/read.ts'
import { passagesOf } from '../texts.ts'
import type { Contradiction } from './types.ts'

type Vote = ParagrafText['data']['votes'][number]

const FIGURES = [
  ['yes', 'ja', 'ja'],
  ['no', 'nej', 'nej'],
  ['abstain', 'avstår', 'avstår'],
  ['absent', 'frånvarande', 'frånvarande'],
] as const

/** "Samtliga 81 ledamöter deltog i omröstningen", "av 81 ledamöter" */
const STATED = /(?<!\d)(?<count>\d{1,3}) (?:närvarande |tjänstgörande |röstande )?ledamöter (?:deltog|deltar|var närvarande|är närvarande|röstade) i omröstningen/iu

export function votesThatDiffer(paragraf: ParagrafText): Contradiction[] {
  const { id, votes } = paragraf.data
  return votes.flatMap((vote): Contradiction[] => [
    ...namesAgainstFigures(vote).map(
      ([figure, names]): Contradiction => ({ id, kind: 'vote', quotes: [], values: [figure, names] }),
    ),
    ...(votes.length === 1 ? sumAgainstStated(paragraf, vote) : []),
  ])
}

/** Only where the names are as many as all figures claim of the other choices: a list that was read in part says nothing. */
function namesAgainstFigures(vote: Vote): (readonly [string, string])[] {
  if (vote.names.length === 0) return []
  return FIGURES.flatMap(([key, choice, word]) => {
    const stated = vote[key]
    const named = vote.names.filter((one) => one.choice === choice).length
    if (stated === null || stated === named || named === 0) return []
    return [[`${stated} ${word} enligt siffrorna`, `${named} namn`] as const]
  })
}

function sumAgainstStated({ parts, data }: ParagrafText, vote: Vote): Contradiction[] {
  const figures = [vote.yes, vote.no, vote.abstain]
  if (figures.some((figure) => figure === null)) return []
  const sum = figures.reduce((total: number, figure) => total + (figure ?? 0), 0)
  const sentence = parts
    .filter(({ kind }) => kind === 'vote')
    .flatMap(({ nodes }) => passagesOf(nodes))
    .find((text) => STATED.test(text))
  const count = Number(STATED.exec(sentence ?? '')?.groups?.['count'])
  if (sentence === undefined || count === sum || count === sum + (vote.absent ?? 0)) return []
  return [
    { id: data.id, kind: 'vote', quotes: [sentence], values: [`${count} ledamöter`, `${sum} röster tillsammans`] },
  ]
}
