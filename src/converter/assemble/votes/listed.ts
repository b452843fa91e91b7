/**
 * Those who voted in lists side by side: "Ja-röster   Nej-röster   Avstår", and below each word who voted so. Lines in,
 * who voted how and the sums out; who stands below none of the words for sure is told of in no vote.
 */
import { entryAt } from '../../../model/lists.ts'
import type { VoteChoice } from '../../../model/kinds.ts'
import { cellsOf, hasPlaces } from '../cells.ts'
import { cellSaidOut } from '../roll/row/surname-first.ts'
import { columnsIn, filledIn, startsOf } from '../starts.ts'
import type { Starts } from '../starts.ts'
import { votersIn } from './tally.ts'
import { countedHeads, type VoteTable } from './table.ts'
import type { Line } from '../../types/line.ts'

/** The words above the lists, none else beside them. */
interface Head {
  line: Line
  choices: readonly VoteChoice[]
  stated: ReadonlyMap<VoteChoice, number>
}

/** @returns The tables in order. */
export function listTables(lines: readonly Line[]): VoteTable[] {
  return lines.flatMap((line, at) => {
    const head = headOf(line)
    return head ? (tableBelow(head, lines.slice(at + 1, at + 1 + MOST_ROWS)) ?? []) : []
  })
}

/** No body has more members. */
const MOST_ROWS = 400

function headOf(line: Line): Head | undefined {
  const heads = cellsOf(line)
  const { choices, stated } = countedHeads(heads)
  const known = choices.filter((choice) => choice !== undefined)
  const isHead = known.length > 1 && known.length === heads.length && new Set(known).size === known.length
  return isHead ? { line, choices: known, stated } : undefined
}

function tableBelow({ line: head, choices, stated }: Head, below: readonly Line[]): VoteTable | undefined {
  const read = reader(below)
  const end = below.findIndex((line) => !filledIn(line).every(({ text }) => read(text, 'ja').length > 0))
  const rows = below.slice(0, end < 0 ? undefined : end)
  const last = rows.at(-1)
  if (!last) return undefined
  const starts = startsOf(head.pieces, rows, choices.length)
  const voters = rows.map((row) => votersOf(row, { choices, starts, read }))
  // A list without some of its names reads as whole.
  if (voters.some((row) => row === undefined)) return undefined
  const names = voters.flatMap((row) => row ?? [])
  const sums = sumsIn(below[rows.length], choices)
  return {
    names,
    stated: new Map([...stated, ...sums]),
    span: [head.number, sums.length > 0 ? entryAt(below, rows.length).number : last.number],
  }
}

type Read = typeof votersIn

/** Where two cells of the first rows have the surname first, each cell has: "Provlund, Ada (S)". */
function reader(rows: readonly Line[]): Read {
  const first = rows.slice(0, SHOWS).flatMap(filledIn)
  const isSo = first.filter(({ text }) => cellSaidOut(text) !== text).length > 1
  return isSo ? (text, choice) => votersIn(cellSaidOut(text), choice) : votersIn
}
/** So many rows show how names are set. */
const SHOWS = 3

interface Columns {
  choices: readonly VoteChoice[]
  starts: Starts
  read: Read
}

/** In a whole row each cell is of the next column; else its place has to tell. Undefined where it does not. */
function votersOf(row: Line, { choices, starts, read }: Columns): VoteTable['names'] | undefined {
  const cells = cellsOf(row)
  const isWhole = cells.length === choices.length && (hasPlaces(row) || cells.every(Boolean))
  const filled = isWhole ? cells.map((text) => ({ text })) : filledIn(row)
  const columns = isWhole ? cells.map((_, at) => at) : columnsIn(filled, starts)
  if (columns.includes(undefined)) return undefined
  return filled.flatMap(({ text }, at) => {
    const choice = choices[columns[at] ?? -1]
    return choice && text !== '' ? read(text, choice) : []
  })
}

/** "Summa   3   2", "3   2": a number below each word */
function sumsIn(line: Line | undefined, choices: readonly VoteChoice[]): [VoteChoice, number][] {
  const cells = line ? filledIn(line).map(({ text }) => text) : []
  const numbers = cells.filter((cell) => /^\d{1,3}$/.test(cell))
  return numbers.length === choices.length && cells.length - numbers.length <= 1
    ? choices.map((choice, at) => [choice, Number(numbers[at])])
    : []
}
