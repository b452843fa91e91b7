/**
 * Named votes whose table came out with each cell on a line of its own: a name, perhaps its party, and how the person
 * voted. Lines in, who voted how out. Where all lines of a row are there, blank ones too, a mark stands in the column
 * of its line (`places.ts`); else a bare mark has lost its column: it names nobody's vote, and is no vote of the
 * next either.
 */
import { entryAt } from '../../../model/lists.ts'
import type { NamedVote } from '../../../model/types.ts'
import { partyCell } from '../../../swedish/people/names.ts'
import { LINES, remembered } from '../../../swedish/lines/remembered.ts'
import { MARK, VOTE_HEADS, voterIn, type VoteTable } from './table.ts'
import { choiceOf } from '../../../swedish/decisions/votes.ts'
import { placedVotes } from './places.ts'
import type { Line } from '../../types/line.ts'

/** So many in a row are a table. */
const LEAST_VOTERS = 2
interface Voter {
  name: string
  party: string | null
  choice: NamedVote['choice'] | undefined
  /** The line below. */
  end: number
}

/** @returns The tables in order; those with marks alone have no names. */
export function lineTables(lines: readonly Line[]): VoteTable[] {
  const tables: VoteTable[] = []
  for (let at = 0; at < lines.length; at++) {
    const start = headFrom(lines, at)
    const voters = votersFrom(lines, at)
    const end = voters.at(-1)?.end ?? at
    const placed = placedVotes(lines, start, at)
    if (placed) {
      tables.push(placed.table)
      at = placed.end - 1
      continue
    }
    if (voters.length < LEAST_VOTERS || isList(lines.slice(start, at)) || isBelowChoice(lines, at)) continue
    const names = voters.flatMap(({ name, party, choice }) => (choice ? [{ name, party, choice }] : []))
    tables.push({
      names,
      stated: new Map(),
      span: [entryAt(lines, start).number, entryAt(lines, end - 1).number],
    })
    at = end - 1
  }
  return tables
}

function votersFrom(lines: readonly Line[], first: number): Voter[] {
  const voters: Voter[] = []
  for (let at = first; at < lines.length;) {
    const voter = voterAt(lines, at)
    if (!voter) break
    voters.push(voter)
    at = voter.end
  }
  return voters
}

function voterAt(lines: readonly Line[], at: number): Voter | undefined {
  const textAt = (index: number): string => lines[index]?.text ?? ''
  const name = textAt(at)
  if (isParted(lines[at]) || choiceOf(name) !== undefined) return undefined
  const party = isVote(textAt(at + 1)) ? undefined : partyCell(textAt(at + 1))
  const said = textAt(at + (party === undefined ? 1 : 2))
  if (!isVote(said)) return undefined
  const voter = party === undefined ? voterAlone(name) : voterIn([name, party])
  return voter && { ...voter, choice: choiceOf(said), end: at + (party === undefined ? 2 : 3) }
}

/** Each run of voters is looked at from every line of it. */
const voterAlone = remembered((text) => voterIn([text]), LINES)

const isParted = (line: Line | undefined): boolean => (line?.pieces.length ?? 0) > 1

const isVote = (text: string): boolean => MARK.test(text) || choiceOf(text) !== undefined

/** The first of the lines right above that only head columns. */
function headFrom(lines: readonly Line[], at: number): number {
  let start = at
  while (start > 0 && isHead(entryAt(lines, start - 1))) start--
  return start
}

const isHead = ({ text }: Line): boolean => choiceOf(text) !== undefined || VOTE_HEADS.has(text.toLowerCase())

/** One choice alone above is whose the names below are: "Ja", "Ada Provlund", "Nej", "Bo Provberg". */
const isList = (above: readonly Line[]): boolean => above.length === 1 && choiceOf(above[0]?.text ?? '') !== undefined

/** "Ja", "Ada Provlund", "Bo Provberg" and then "Nej": a name above the next choice is of the one above them all. */
function isBelowChoice(lines: readonly Line[], at: number): boolean {
  const above = lines.slice(Math.max(0, at - MOST_LISTED), at)
  const text = above[above.findLastIndex(({ text }) => voterAlone(text) === undefined)]?.text ?? ''
  return above.length > 0 && voterAlone(above.at(-1)?.text ?? '') !== undefined && choiceOf(text) !== undefined
}
/** No list of those who voted alike is longer. */
const MOST_LISTED = 200
