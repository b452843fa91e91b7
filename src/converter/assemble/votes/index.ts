/**
 * Votes: the result as the source states it, and how each voted where it lists them. The parts of a § in, votes and
 * messages out. A result is never counted out of names: what is published is what is printed, and what is not printed
 * is unknown.
 */
import { message } from '../../../model/rules.ts'
import type { VoteChoice } from '../../../model/kinds.ts'
import type { Message, NamedVote, Span, Vote } from '../../../model/types.ts'
import { type Tally, tallyOf, votersIn } from './tally.ts'
import { sayChoice, withChoices } from './approval.ts'
import { type Counted, countedIn } from './counted.ts'
import { lineTables } from './lines.ts'
import { listTables } from './listed.ts'
import { voteTables } from './table.ts'
import { CHOICE, choiceOf, countOf, mayVote, VOTES } from '../../../swedish/decisions/votes.ts'
import type { Block } from '../../types/block.ts'
import type { DraftPart } from '../../types/draft.ts'

/** "Ja-röster", "Följande ledamöter röstade nej:", "Avstår (2)" alone above their names */
const HEADING = new RegExp(
  String.raw`^(?:följande (?:\p{L}+ )?)?(?:(?:röstar|röstade) )?(${CHOICE})${VOTES}(?: röstar| röstade)?(?: ?\((\d{1,3})(?: st)?\))?:?$`,
  'iu',
)

type PartKinds = readonly DraftPart['kind'][]

/** Where votes are told; tables of names may stand after the decision too. */
const TOLD: PartKinds = ['vote', 'procedure', 'text']
/** Where nothing else tells of a vote: "Planen antas med 23 röster mot 14." */
const DECIDED: PartKinds = ['decision']

interface Ballot extends Tally {
  span: Span
  /** Of the vote after the one that the same rows tell. */
  isNext?: true
}

/**
 * The votes of a §'s parts, in order, each where its result stands; a message for each whose names are not as many as
 * its result says.
 */
export function readVotes(parts: readonly DraftPart[]): { votes: Vote[]; messages: Message[] } {
  if (!parts.some(mayTell)) return { votes: [], messages: [] }
  const told = ballotsIn(parts, TOLD)
  const ballots = votesOf(told).length > 0 ? told : [...told, ...ballotsIn(parts, DECIDED).filter(hasResult)]
  return { votes: votesOf(ballots), messages: ballots.flatMap(miscounted) }
}

/** Most §§ have no word of those that every vote is told with: they need not be looked at any closer. */
const mayTell = ({ kind, blocks }: DraftPart): boolean => kind === 'vote' || blocks.some(({ text }) => mayVote(text))

const hasResult = ({ stated }: Tally): boolean => RESULT.every((choice) => stated.has(choice))

function votesOf(ballots: readonly Ballot[]): Vote[] {
  return ballots.flatMap(({ stated, names, span }) => {
    const [yes, no] = [stated.get('ja') ?? null, stated.get('nej') ?? null]
    return (yes !== null && no !== null) || isNamedVote(names)
      ? [{ yes, no, abstain: stated.get('avstår') ?? null, absent: stated.get('frånvarande') ?? null, names, span }]
      : []
  })
}

/** Somebody votes yes or no; those who only abstain or are absent are told of without a vote too. */
const isNamedVote = (names: readonly NamedVote[]): boolean =>
  names.some(({ choice }) => choice === 'ja' || choice === 'nej')

function miscounted({ stated, names, span }: Ballot): Message[] {
  return [...countsOf(names)].flatMap(([choice, count]): Message[] => {
    const expected = stated.get(choice)
    if (expected === undefined || expected === count) return []
    return [
      message('vote-names', span[0], {
        reason: `Unexpected ${count} names for ${choice} where the result says ${expected}`,
        note: 'the result is published as printed; compare the names with the source',
        found: `${count} namn för ${choice}`,
        expected: `${expected}, som resultatet säger`,
      }),
    ]
  })
}

function countsOf(names: readonly NamedVote[]): Map<VoteChoice, number> {
  const counts = new Map<VoteChoice, number>()
  for (const { choice } of names) counts.set(choice, (counts.get(choice) ?? 0) + 1)
  return counts
}

/** One ballot for each stated result; names count for the result that follows or precedes them. */
function ballotsIn(parts: readonly DraftPart[], told: PartKinds): Ballot[] {
  const isSaid = sayChoice(parts)
  const ballotsOfPart = (part: DraftPart): Ballot[] =>
    ballotsOf({ ...part, blocks: withChoices(part, isSaid) }, told.includes(part.kind))
  return parts.flatMap(ballotsOfPart).reduce<Ballot[]>((ballots, next) => {
    const last = ballots.at(-1)
    if (last && completes(last, next)) addTo(last, next)
    else ballots.push(next)
    return ballots
  }, [])
}

/** A list of names in one part and its result in another. */
const completes = (one: Ballot, other: Ballot): boolean =>
  other.isNext !== true &&
  ((one.names.length === 0 && other.stated.size === 0) ||
    (one.stated.size === 0 && other.names.length === 0) ||
    saysTheSame(one, other) ||
    isToldAgain(one, other))

/** The result in a sentence, and the sums below its names: one vote, told twice. */
const saysTheSame = (one: Tally, other: Tally): boolean =>
  (one.names.length === 0) !== (other.names.length === 0) &&
  [one, other].some(hasResult) &&
  [...other.stated.keys()].some((choice) => one.stated.has(choice)) &&
  [...other.stated].every(([choice, count]) => (one.stated.get(choice) ?? count) === count)

/** "Med 41 ja-röster mot 34 nej-röster …", "41 röstade ja och 34 nej.": the same sums in other words. */
const isToldAgain = (one: Tally, other: Tally): boolean =>
  (one.mayBeAgain ?? other.mayBeAgain ?? false) &&
  (one.names.length === 0 || other.names.length === 0) &&
  [one, other].every(hasResult) &&
  [...other.stated].every(([choice, count]) => (one.stated.get(choice) ?? count) === count)
const RESULT: readonly VoteChoice[] = ['ja', 'nej']

/** @param isTold Its sentences tell of votes. */
function ballotsOf({ blocks, kind }: Pick<DraftPart, 'kind' | 'blocks'>, isTold: boolean): Ballot[] {
  const lines = blocks.flatMap((block) => block.lines)
  const lists = listTables(lines)
  const rest = lines.filter(({ number }) => !lists.some(({ span }) => number >= span[0] && number <= span[1]))
  const tables = [...lists, ...voteTables(rest), ...lineTables(rest)]
  const isInTable = ({ span }: Block): boolean =>
    tables.some((table) => span[0] >= table.span[0] && span[1] <= table.span[1])
  const told = isTold
    ? readBlocks(
        blocks.filter((block) => !isInTable(block)),
        kind !== 'text',
      )
    : []
  const ballots: Ballot[] = []
  for (const next of [...told, ...tables].sort((a, b) => a.span[0] - b.span[0])) {
    const last = ballots.at(-1)
    if (last && goesWith(last, next)) addTo(last, next)
    else ballots.push({ ...next, stated: new Map(next.stated), names: [...next.names] })
  }
  return ballots
}

/** What the next block tells is of the same vote: nothing is told twice, but the same result. */
function goesWith(last: Ballot, next: Ballot): boolean {
  if (next.isNext) return false
  if (saysTheSame(last, next) || isToldAgain(last, next)) return true
  const { stated, names } = next
  const named = new Set(last.names.map(({ choice }) => choice))
  return (
    [...stated.keys()].every((choice) => !last.stated.has(choice)) &&
    (stated.size === 0 || names.every(({ choice }) => !named.has(choice)))
  )
}

function addTo(ballot: Ballot, { stated, names, span }: Ballot): void {
  for (const [choice, count] of stated) ballot.stated.set(choice, count)
  ballot.names.push(...names)
  ballot.span = [ballot.span[0], Math.max(ballot.span[1], span[1])]
}

/**
 * What each block tells; a choice alone on its line holds for the names below it.
 * @param isVote It is told as a vote: answers may be counted elsewhere too.
 */
function readBlocks(blocks: readonly Block[], isVote: boolean): Ballot[] {
  let open: VoteChoice | undefined
  return blocks.flatMap((block): Ballot[] => {
    const [, word, count] = HEADING.exec(block.text) ?? []
    if (word !== undefined) {
      open = choiceOf(word)
      return open && count !== undefined ? [asBallot({ choice: open, count: countOf(count), names: [] }, block)] : []
    }
    const read = readBlock(block, open, isVote)
    open = read.open
    return read.ballots
  })
}

/** @returns Also the choice that names below are of. */
function readBlock(
  block: Block,
  open: VoteChoice | undefined,
  isVote: boolean,
): { ballots: Ballot[]; open: VoteChoice | undefined } {
  const tally = tallyOf(block.text, block.lines)
  const counted = hasResult(tally) || !isVote ? [] : countedIn(block.text, open)
  if (counted.length > 0)
    return { ballots: counted.map((one) => asBallot(one, block)), open: counted.at(-1)?.choice ?? open }
  const listed = listedIn(block, open)
  if (listed.length > 0) return { ballots: [{ stated: new Map(), names: listed, span: block.span }], open }
  const isEmpty = tally.stated.size === 0 && tally.names.length === 0
  return { ballots: isEmpty ? [] : [{ ...tally, span: block.span }], open: undefined }
}

/** The names of a block below a choice. */
const listedIn = ({ lines }: Block, choice: VoteChoice | undefined): NamedVote[] =>
  choice === undefined ? [] : lines.flatMap((line) => votersIn(line.text, choice))

const asBallot = ({ choice, count, names }: Counted, { span }: Block): Ballot => ({
  stated: new Map(count === undefined ? [] : [[choice, count]]),
  names,
  span,
})
