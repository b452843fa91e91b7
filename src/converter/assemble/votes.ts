/**
 * Votes: the result as the source states it, and how each voted where it lists them. The parts of a § in, votes and
 * messages out. A result is never counted out of names: what is published is what is printed, and what is not printed
 * is unknown.
 */
import type { Message, NamedVote, Span, Vote, VoteChoice } from '../../model/types.ts'
import { peopleIn } from '../../swedish/names.ts'
import { readRow } from './roll-row.ts'
import { lineTables } from './vote-lines.ts'
import { voterIn, voteTables } from './vote-table.ts'
import { choiceOf, COUNT, countOf } from './vote-words.ts'
import { textsOf } from '../clean/pieces.ts'
import type { Block, DraftPart, Line } from '../types.ts'

const BEFORE = '(?<![\\p{L}\\d])'
const AFTER = '(?![\\p{L}\\d])'

/** "67 Ja mot 9 Nej", "sju ja-röster och fyra nej-röster" */
const COUNTS_FIRST = new RegExp(
  `${BEFORE}${COUNT} ja(?:-?röst(?:er)?)?${AFTER}[^.\\d]{0,40}?${BEFORE}${COUNT} nej(?:-?röst(?:er)?)?${AFTER}`,
  'iu',
)
/** "Ja: 31, Nej: 18", "Ja-röster 31 Nej-röster 18", "Ja 31 st" */
const WORDS_FIRST = new RegExp(
  `${BEFORE}ja(?:-?röster)?:? ${COUNT}(?: st\\.?)?[\\s,;.]+(?:och )?nej(?:-?röster)?:? ${COUNT}`,
  'iu',
)
/** "5 ledamöter avstår", "avstår: 2", "2 avstod" */
const ABSTAIN = [
  new RegExp(`${BEFORE}${COUNT} (?:ledam\\p{L}+ )?(?:som )?avst(?:år|od|ående)`, 'iu'),
  new RegExp(`avst(?:år|od|ående):? ${COUNT}${AFTER}`, 'iu'),
]
/** "2 ledamöter är frånvarande", "frånvarande: 1" */
const ABSENT = [
  new RegExp(`${BEFORE}${COUNT} (?:ledam\\p{L}+ )?(?:är |var )?frånvarande`, 'iu'),
  new RegExp(`frånvarande:? ${COUNT}${AFTER}`, 'iu'),
]

// No list of names is longer than 9999 letters; a text without an end would otherwise be looked through from each of
// its places.
/**
 * "Anna Ek (S) och ordföranden Bo Lind röstar Ja (2).", "Cia Alm (C) avstår (1)." – from where a sentence begins, so
 * that a long text is read once
 */
const NAMES_FIRST =
  /(?<=^|[.!?:)] ?)([^.]{0,9999}?) (?:(?:röstar|röstade) (?:för )?(ja|nej)|(avstår|avstod)(?: från att rösta)?(?= ?[.(]|$))(?!\p{L})(?: ?\((\d{1,3})\))?/giu
/** Each such sentence holds one of these, told at a glance of the many texts that have none. */
const TELLS = /röstar|röstade|avst[åo]/iu
/**
 * "Ja-röster (3): Anna Ek", "Följande ledamöter röstade nej: …", "Avstår: …": what stands between this and the next one
 * are names
 */
const LABEL =
  /(?<!\p{L})(ja|nej|avstår|avstod|frånvarande)(?:-?röst(?:er)?)?(?: (?:röstar|röstade))?(?: ?\((\d{1,3})\))?: */giu
/** "Ja-röster", "Följande ledamöter röstade nej:", "Avstår (2)" alone above their names */
const HEADING =
  /^(?:följande (?:\p{L}+ )?)?(?:(?:röstar|röstade) )?(ja|nej|avstår|avstod|frånvarande)(?:-?röst(?:er)?)?(?: röstar| röstade)?(?: ?\((\d{1,3})(?: st)?\))?:?$/iu

/** Where votes are told; tables of names may stand after the decision too. */
const TOLD: readonly DraftPart['kind'][] = ['vote', 'procedure', 'text']

interface Tally {
  stated: Map<VoteChoice, number>
  names: NamedVote[]
}

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
  const ballots = ballotsIn(parts)
  return { votes: votesOf(ballots), messages: ballots.flatMap(miscounted) }
}

function votesOf(ballots: readonly Ballot[]): Vote[] {
  return ballots.flatMap(({ stated, names, span }) => {
    const [yes, no] = [stated.get('ja') ?? null, stated.get('nej') ?? null]
    const isResult = yes !== null && no !== null
    return isResult || isNamedVote(names)
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
      {
        ruleId: 'vote-names',
        severity: 'warning',
        line: span[0],
        reason: `Unexpected ${count} names for ${choice} where the result says ${expected}`,
        note: 'the result is published as printed; compare the names with the source',
      },
    ]
  })
}

function countsOf(names: readonly NamedVote[]): Map<VoteChoice, number> {
  const counts = new Map<VoteChoice, number>()
  for (const { choice } of names) counts.set(choice, (counts.get(choice) ?? 0) + 1)
  return counts
}

/** One ballot for each stated result; names count for the result that follows or precedes them. */
function ballotsIn(parts: readonly DraftPart[]): Ballot[] {
  return parts.flatMap(ballotsOf).reduce<Ballot[]>((ballots, next) => {
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
    saysTheSame(one, other))

/** The result in a sentence, and the sums below its names: one vote, told twice. */
const saysTheSame = (one: Tally, other: Tally): boolean =>
  (one.names.length === 0) !== (other.names.length === 0) &&
  [one, other].some(({ stated }) => RESULT.every((choice) => stated.has(choice))) &&
  [...other.stated.keys()].some((choice) => one.stated.has(choice)) &&
  [...other.stated].every(([choice, count]) => (one.stated.get(choice) ?? count) === count)
const RESULT: readonly VoteChoice[] = ['ja', 'nej']

function ballotsOf({ kind, blocks }: DraftPart): Ballot[] {
  const lines = blocks.flatMap((block) => block.lines)
  const tables = [...voteTables(lines), ...lineTables(lines)]
  const isInTable = ({ span }: Block): boolean =>
    tables.some((table) => span[0] >= table.span[0] && span[1] <= table.span[1])
  const told = TOLD.includes(kind) ? readBlocks(blocks.filter((block) => !isInTable(block))) : []
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
  if (saysTheSame(last, next)) return true
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

/** What each block tells; a choice alone on its line holds for the names below it. */
function readBlocks(blocks: readonly Block[]): Ballot[] {
  let open: VoteChoice | undefined
  return blocks.flatMap(({ text, lines, span }): Ballot[] => {
    const [, word, count] = HEADING.exec(text) ?? []
    if (word !== undefined) {
      open = choiceOf(word)
      return open && count !== undefined ? [{ stated: new Map([[open, countOf(count)]]), names: [], span }] : []
    }
    const choice = open
    const listed = choice ? lines.flatMap((line) => votersIn(line.text, choice)) : []
    if (listed.length > 0) return [{ stated: new Map(), names: listed, span }]
    open = undefined
    const tally = tallyOf(text, lines)
    return tally.stated.size === 0 && tally.names.length === 0 ? [] : [{ ...tally, span }]
  })
}

/** "Anna Ek (S), Bo Lind och Cia Alm (C)" */
const votersIn = (list: string, choice: VoteChoice): NamedVote[] =>
  readRow(list.replace(/(?<![\s.])[\s.]+$/, ''), 'ledamot').map(({ name, party }) => ({
    name,
    party,
    choice,
  }))

function tallyOf(text: string, lines: readonly Line[]): Tally {
  const tally: Tally = { stated: new Map(), names: [] }
  for (const line of lines) readVoters(line, tally)
  if (tally.names.length > 0) return tally
  readSentences(text, tally)
  readLabels(text, tally)
  if (tally.names.length === 0) tally.names.push(...lines.flatMap(rowOf))
  readResult(text, tally.stated)
  return tally
}

/** "Anna Ek (S) och tjänstgörande ersättaren Eva Ås (L) röstar Ja (2)." */
function readSentences(text: string, { stated, names }: Tally): void {
  if (!TELLS.test(text)) return
  for (const [, list = '', vote, abstains, count] of text.matchAll(NAMES_FIRST)) {
    const choice = choiceOf(vote ?? abstains ?? '')
    if (!choice) continue
    names.push(...peopleIn(list).map((who) => ({ ...who, choice })))
    if (count !== undefined) stated.set(choice, countOf(count))
  }
}

function readLabels(text: string, { stated, names }: Tally): void {
  const labels = labelsIn(text)
  for (const [at, { word, count, to }] of labels.entries()) {
    const choice = choiceOf(word)
    const [list = ''] = text.slice(to, labels[at + 1]?.from ?? text.length).split('.')
    if (!choice || !/^\p{Lu}/u.test(list)) continue
    const voters = votersIn(list.replace(/(?<![\s,;])[\s,;]+$/, ''), choice)
    names.push(...(voters.length > 0 ? voters : peopleIn(list).map((who) => ({ ...who, choice }))))
    if (count !== undefined) stated.set(choice, countOf(count))
  }
}

interface Label {
  word: string
  count: string | undefined
  /** Where the label begins, and where its names do. */
  from: number
  to: number
}

function labelsIn(text: string): Label[] {
  const labels: Label[] = []
  for (const found of text.matchAll(LABEL)) {
    const [label, word = '', count] = found
    labels.push({ word, count, from: found.index, to: found.index + label.length })
  }
  return labels
}

const BEFORE_VOTE = / (?=(?:[Jj]a|[Nn]ej|JA|NEJ|[Aa]vstår|[Ff]rånvarande)$)/

/** "Anna Ek (S)   Ja", "12   Anna Ek   S   Ja": a row whose last word is the vote */
function rowOf(line: Line): NamedVote[] {
  const cells = textsOf(line).flatMap((piece) => piece.split(BEFORE_VOTE))
  const choice = choiceOf(cells.at(-1) ?? '')
  const voter = choice && voterIn(cells.slice(0, -1))
  return choice && voter ? [{ ...voter, choice }] : []
}

/** "Ja | Anna Ek (S), Bo Lind (C) | 2": a row whose first cell is the vote and whose second names all who cast it */
function readVoters(line: Line, { stated, names }: Tally): void {
  const [word = '', list = '', count = '', ...more] = textsOf(line)
  const choice = choiceOf(word)
  if (choice === undefined || more.length > 0 || !/^\d{0,3}$/.test(count)) return
  const voters = votersIn(list, choice)
  names.push(...voters)
  if (voters.length > 0 && count !== '') stated.set(choice, Number(count))
}

function readResult(text: string, stated: Map<VoteChoice, number>): void {
  const result = COUNTS_FIRST.exec(text) ?? WORDS_FIRST.exec(text)
  if (!result) return
  const rest = text.slice(result.index + result[0].length)
  const found: [VoteChoice, string | undefined][] = [
    ['ja', result[1]],
    ['nej', result[2]],
    ['avstår', firstIn(rest, ABSTAIN)],
    ['frånvarande', firstIn(rest, ABSENT)],
  ]
  for (const [choice, count] of found) if (count !== undefined) stated.set(choice, countOf(count))
}

const firstIn = (text: string, patterns: readonly RegExp[]): string | undefined =>
  patterns.map((pattern) => pattern.exec(text)?.[1]).find((count) => count !== undefined)
