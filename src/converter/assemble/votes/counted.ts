/**
 * Choices with their counts, one after the other: "Ja: 8 (Ada Provlund m.fl.)", "Nej-röster – 5 röster", and names
 * below one. The text of a block in, what it tells out.
 */
import type { VoteChoice } from '../../../model/kinds.ts'
import type { NamedVote } from '../../../model/types.ts'
import { votersIn } from './tally.ts'
import { CHOICE, choiceOf, COUNT, countOf, VOTES } from '../../../swedish/decisions/votes.ts'

/** What is told of one choice: how many, or who. */
export interface Counted {
  choice: VoteChoice
  count: number | undefined
  names: NamedVote[]
}

const WORD = String.raw`(?<word>${CHOICE}|för|e?mot|nedlagda)${VOTES}`
const WHOLE = new RegExp(
  String.raw`^${WORD}(?: röstar)? ?[:–-]? ?(?<count>${COUNT})(?: ?st\.?| röst(?:er)?)?(?:[:,]? \((?<list>.+)\))?[.,;]?$`,
  'iu',
)
/** "Ja: Ada Provlund, Bo Provberg m.fl. (8)" */
const NAMES_FIRST = new RegExp(
  String.raw`^${WORD}: (?<list>(?-i:\p{Lu}).+?),? \((?<count>${COUNT})(?: st\.?)?\)[.,;]?$`,
  'iu',
)
const BEFORE = new RegExp(
  String.raw` (?=${WORD.replace('?<word>', '?:')}(?: röstar)?(?: ?[:–-]? ?\d|: (?-i:\p{Lu})))`,
  'iu',
)

/**
 * @param open The choice that names alone are of.
 * @returns Nothing where the text has no count, or says anything else too.
 */
export function countedIn(text: string, open: VoteChoice | undefined): Counted[] {
  const found: Counted[] = []
  for (const piece of text.split(BEFORE)) {
    const counted = countOfChoice(piece) ?? named(piece, found.at(-1)?.choice ?? open)
    if (!counted) return []
    found.push(counted)
  }
  return found.some(({ count }) => count !== undefined) ? found : []
}

function countOfChoice(piece: string): Counted | undefined {
  const { word, count, list } = NAMES_FIRST.exec(piece)?.groups ?? WHOLE.exec(piece)?.groups ?? {}
  const choice = choiceOf(word ?? '')
  if (choice === undefined || count === undefined) return undefined
  return { choice, count: countOf(count), names: list === undefined ? [] : votersIn(list, choice) }
}

function named(piece: string, choice: VoteChoice | undefined): Counted | undefined {
  const names = choice === undefined ? [] : votersIn(piece, choice)
  return choice === undefined || names.length === 0 ? undefined : { choice, count: undefined, names }
}
