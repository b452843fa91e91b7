/**
 * Named votes as a table: a head with "Ja" and "Nej", and rows with a name and a mark in one of the columns. Lines in,
 * who voted how and the sums printed below out. A mark counts for the column it stands in, never for the nearest that
 * is free; a row whose mark has no certain column names nobody.
 */
import { firstOf, lastOf } from '../../../model/lists.ts'
import type { VoteChoice } from '../../../model/kinds.ts'
import type { NamedVote, Span } from '../../../model/types.ts'
import { isPerson, isPersonName, partiedIn, partyBehind, partyCell } from '../../../swedish/people/names.ts'
import { cellsOf, hasPlaces } from '../cells.ts'
import { choiceOf } from '../../../swedish/decisions/votes.ts'
import { headPieces } from '../roll/table/heads.ts'
import { cellSaidOut, listSaidOut } from '../roll/row/surname-first.ts'
import type { Line } from '../../types/line.ts'
import type { Piece } from '../../types/source.ts'

export interface VoteTable {
  names: NamedVote[]
  stated: Map<VoteChoice, number>
  span: Span
  /** Another vote stands in the same rows, left of this one. */
  isNext?: true
}

/** A cell and where it stands: the index of its column, or its first and last place on the line. */
interface Cell {
  text: string
  from: number
  to: number
}

interface Head {
  cells: Cell[]
  /** The choices of each vote that the rows tell, one after the other. */
  votes: (VoteChoice | undefined)[][]
  /** What the heads themselves say of the result, "Ja (2)". */
  stated: ReadonlyMap<VoteChoice, number>
  placed: boolean
}

/** The mark of a column. */
export const MARK = /^[X✓✔*1]$/i
const NUMBER = /^\d{1,3}$/
const NUMBERS = /^\d{1,3}(?: \d{1,3})+$/
/** Words over the columns, beside those of the choices. */
export const VOTE_HEADS: ReadonlySet<string> = new Set(
  'namn ledamot ledamöter parti röst kommun ersättare nr plats ordinarie beslutande tjänstgörande'.split(' '),
)
/** A mark may stand so far from the word that heads its column. */
const REACH = 2
/** Between the cells of a table that was not set in places: what is empty there is told by nothing. */
const JOINED = 4

/** The tables of votes among the lines of a part, in order; rows that tell several votes make a table of each. */
export function voteTables(lines: readonly Line[]): VoteTable[] {
  const tables: VoteTable[] = []
  let head: Head | undefined
  let open: VoteTable[] = []
  for (const line of lines) {
    const found = headOf(placedCells(line), hasPlaces(line)) ?? headOf(headsIn(line), false)
    if (found) {
      // The head stands again on a new page, or above the next vote where the sums of this one are told.
      const isOver = head?.votes.length !== found.votes.length || open.some(({ stated }) => stated.size > 0)
      if (isOver) tables.push(...(open = found.votes.map((_, at) => begun(line, at, found))))
      head = found
      continue
    }
    if (!head) continue
    const cells = head.placed ? placedCells(line) : piecesOf(line)
    if (readInto(open, cells, head)) for (const table of open) table.span = [table.span[0], line.number]
    else if (cells.length < 2) head = undefined
  }
  return tables.filter(({ names, stated }) => names.length > 0 || stated.size > 0)
}

const begun = ({ number }: Line, at: number, { stated, votes }: Head): VoteTable => ({
  names: [],
  stated: new Map(votes.length === 1 ? stated : []),
  span: [number, number],
  ...(at > 0 && { isNext: true }),
})

function placedCells(line: Line): Cell[] {
  if (hasPlaces(line)) return cellsOf(line).map((text, at) => ({ text, from: at, to: at }))
  return piecesOf(line)
}

const cellOf = ({ text, at }: Piece): Cell => ({ text, from: at, to: at + text.length - 1 })

/** What stands apart on a line, and the numbers of a sum each by itself. */
const piecesOf = ({ pieces }: Line): Cell[] =>
  pieces.flatMap((piece) => (NUMBERS.test(piece.text) ? numbersIn(piece) : [piece])).map(cellOf)
const numbersIn = ({ text, at }: Piece): Piece[] =>
  Array.from(text.matchAll(/\d+/g), ({ 0: number, index }) => ({ text: number, at: at + index }))

/** The words of a head that stand as near each other as those of a sentence. */
const headsIn = ({ pieces }: Line): Cell[] =>
  headPieces(pieces, (word) => choiceOf(word) !== undefined || VOTE_HEADS.has(word.toLowerCase())).map(cellOf)

/** Two choices at least for each vote, and no words but heads. */
function headOf(cells: readonly Cell[], placed: boolean): Head | undefined {
  const { choices, stated } = countedHeads(cells.map(({ text }) => text))
  const votes = votesOf(choices)
  const isHead = votes.every((choices) => choices.filter((choice) => choice !== undefined).length > 1)
  return isHead ? { cells: [...cells], votes, stated, placed } : undefined
}

/** "Ja (2)" */
const COUNTED = / ?\((\d{1,3})(?: st\.?)?\):?$/

/** The choice that each word above columns stands for, and the counts beside them: "Ja (2)", "Nej (1)". */
export function countedHeads(heads: readonly string[]): {
  choices: (VoteChoice | undefined)[]
  stated: ReadonlyMap<VoteChoice, number>
} {
  const choices = heads.map((text) => choiceOf(text.replace(COUNTED, '')))
  const counts = heads.flatMap((text, at) => {
    const [choice, count] = [choices[at], COUNTED.exec(text)?.[1]]
    return choice === undefined || count === undefined ? [] : [[choice, Number(count)] as const]
  })
  return { choices, stated: new Map(counts) }
}

/** A choice that stands again begins the next vote, which has the same ones: "Ja Nej Avst Ja Nej Avst". */
function votesOf(choices: readonly (VoteChoice | undefined)[]): (VoteChoice | undefined)[][] {
  const votes: (VoteChoice | undefined)[][] = [[]]
  const seen = new Set<VoteChoice>()
  for (const [at, choice] of choices.entries()) {
    if (choice && seen.has(choice)) {
      votes.push([])
      seen.clear()
    }
    if (choice) seen.add(choice)
    lastOf(votes)[at] = choice
  }
  const own = (vote: readonly (VoteChoice | undefined)[]): string => vote.filter(Boolean).join()
  return votes.every((vote) => own(vote) === own(votes[0] ?? [])) ? votes : [[]]
}

/** @returns False for a line that is no row of the tables. */
function readInto(tables: readonly VoteTable[], cells: readonly Cell[], head: Head): boolean {
  const filled = cells.filter(({ text }) => text !== '')
  const numbers = filled.filter(({ text }) => NUMBER.test(text))
  // Words that begin a row below a vote say that cells of the head are gone.
  if (isNamedBelowVote(filled, head)) return true
  const voter = voterIn(filled.map(({ text }) => text))
  if (!voter) return sumInto(tables, numbers, filled, head)
  for (const [at, table] of tables.entries()) {
    const choice = voteIn(filled, cells, head, at)
    if (choice) table.names.push({ ...voter, choice })
  }
  return true
}

const isNamedBelowVote = ([first]: readonly Cell[], { placed, votes }: Head): boolean =>
  placed && first !== undefined && /\p{L}{2}/u.test(first.text) && votes.some((choices) => choices[first.from])

/** What a row says of one vote: a word for it, or a mark below one. */
function voteIn(filled: readonly Cell[], cells: readonly Cell[], head: Head, vote: number): VoteChoice | undefined {
  const said = filled.map(({ text }) => choiceOf(text)).filter((choice) => choice !== undefined)
  if (said.length === 1 && head.votes.length === 1) return said[0]
  const own = filled
    .filter(({ text }, at) => at > 0 && (MARK.test(text) || choiceOf(text)))
    .map((cell) => columnOf(cell, cells, head, vote))
    .filter((choice) => choice !== undefined)
  return own.length === 1 ? own[0] : undefined
}

/** "Summa   31   18": numbers under the choices and at most one word before them. */
function sumInto(tables: readonly VoteTable[], numbers: readonly Cell[], filled: readonly Cell[], head: Head): boolean {
  if (numbers.length === 0 || filled.length - numbers.length > 1) return false
  for (const [at, { stated }] of tables.entries())
    for (const [choice, count] of sumsOf(numbers, filled, head, at)) if (!stated.has(choice)) stated.set(choice, count)
  return true
}

/**
 * The sums of one vote. No column is empty where there are as many numbers as choices; else each counts for the column
 * it stands in.
 */
function sumsOf(
  numbers: readonly Cell[],
  filled: readonly Cell[],
  head: Head,
  vote: number,
): [choice: VoteChoice, count: number][] {
  const choices = (head.votes[vote] ?? []).filter((choice) => choice !== undefined)
  const isFull = numbers.length === choices.length * head.votes.length
  const own = isFull ? numbers.slice(vote * choices.length) : numbers
  return own.flatMap((number, at): [VoteChoice, number][] => {
    const choice = isFull ? choices[at] : columnOf(number, filled, head, vote)
    return choice ? [[choice, Number(number.text)]] : []
  })
}

/** Who votes on a row: the last name on it, for a substitute stands beside whom he or she replaces. */
export function voterIn(cells: readonly string[]): Pick<NamedVote, 'name' | 'party'> | undefined {
  const texts = cells
    .map((text) => text.replace(/^\d{1,3}[.)]?\s+(?=\p{Lu})/u, ''))
    .map(cells.length > 1 ? cellSaidOut : listSaidOut)
  const party = texts.map(partyCell).find((one) => one !== undefined && !MARK.test(one) && !choiceOf(one))
  for (const text of texts.reverse()) {
    const [partied, more] = partiedIn(partyBehind(text))
    if (partied && !more && isPersonName(partied.name)) return { name: partied.name, party: partied.party }
    if (isPerson(text)) return { name: text, party: party ?? null }
  }
  return undefined
}

/**
 * The choice whose column a cell stands in, right below its word or else near it; undefined where that is not certain.
 */
function columnOf(cell: Cell, row: readonly Cell[], head: Head, vote: number): VoteChoice | undefined {
  if (!head.placed && isJoined(row, head.cells)) return undefined
  const right = under(cell, head, 0)
  const near = right.length > 0 || head.placed ? right : under(cell, head, REACH)
  return near.length === 1 ? head.votes[vote]?.[firstOf(near)] : undefined
}

/** The columns whose word a cell stands below, or so far from. */
const under = (cell: Cell, { cells }: Head, reach: number): number[] =>
  cells.flatMap((column, at) => (cell.from <= column.to + reach && cell.to >= column.from - reach ? [at] : []))

/**
 * All cells of the row and of the head stand equally far apart: nothing was set in columns, and empty cells are gone.
 */
function isJoined(row: readonly Cell[], head: readonly Cell[]): boolean {
  const even = (cells: readonly Cell[]): boolean =>
    cells.slice(1).every((cell, at) => cell.from - (cells[at]?.to ?? 0) - 1 === JOINED)
  return even(row) && even(head) && row.length < head.length
}
