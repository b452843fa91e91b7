/**
 * A table of votes with a cell to a line, none left out: as many lines to each row as to its head, blank ones for empty
 * cells. Lines and where the head and the first row begin in, who voted how and the sums out; undefined where a single
 * line stands elsewhere.
 */
import type { VoteChoice } from '../../../model/kinds.ts'
import type { NamedVote } from '../../../model/types.ts'
import { MARK, voterIn, type VoteTable } from './table.ts'
import { choiceOf } from '../../../swedish/decisions/votes.ts'
import type { Line } from '../../types/line.ts'
import { entryAt, neighbours } from '../../../model/lists.ts'

/** So many names are a table. */
const LEAST_VOTERS = 2
const LEAST_CHOICES = 2
/** What some write where nothing is marked */
const EMPTY = /^[-–—.]?$/
const UNMARKED = /^0?$/
const NUMBER = /^\d{1,3}$/
/** "Summa", "Totalt", "Resultat" */
const SUM = /^(?:summa|totalt|resultat|antal(?: röster)?)(?: röster)?:?$/i

/** Cells by their columns, "" where none is, and how many lines they take. */
interface Row {
  cells: string[]
  lines: number
}

/**
 * @param start Index of the head's first line. @param first Index of the first row's. @returns The table, and the index
 * of the line below it.
 */
export function placedVotes(
  lines: readonly Line[],
  start: number,
  first: number,
): { table: VoteTable; end: number } | undefined {
  const head = lines.slice(start, first)
  const choices = head.map(({ text }) => choiceOf(text))
  const step = stepOf(lines.slice(start, first + 1))
  if (step === undefined || new Set(choices.filter(Boolean)).size < LEAST_CHOICES) return undefined
  const names: NamedVote[] = []
  let end = first
  for (let row = rowFrom(lines, end, head.length, step); row; row = rowFrom(lines, end, head.length, step)) {
    const vote = voteIn(row.cells, choices)
    if (!vote) break
    names.push(vote)
    end += row.lines
  }
  const sums = rowFrom(lines, end, head.length, step)
  const stated = sums ? sumsIn(sums.cells, choices) : undefined
  const below = end + (stated && sums ? sums.lines : 0)
  // A name that stands elsewhere than a row would begin says that cells are gone.
  if (names.length < LEAST_VOTERS || isVoter(lines[below])) return undefined
  const span: VoteTable['span'] = [entryAt(lines, start).number, entryAt(lines, below - 1).number]
  return { table: { names, stated: stated ?? new Map<VoteChoice, number>(), span }, end: below }
}

const isVoter = (line: Line | undefined): boolean => line !== undefined && voterIn([line.text]) !== undefined

/** Lines of the source from one cell of the head to the next, the same for all. */
function stepOf(lines: readonly Line[]): number | undefined {
  const steps = neighbours(lines).map(([before, own]) => own.number - before.number)
  return steps.length > 1 && steps.every((step) => step === steps[0]) ? steps[0] : undefined
}

/** The row that begins with a line; undefined where one of its lines stands between two cells. */
function rowFrom(lines: readonly Line[], from: number, columns: number, step: number): Row | undefined {
  const first = lines[from]
  if (!first) return undefined
  const end = lines.findIndex(({ number }, at) => at > from && number >= first.number + columns * step)
  const own = lines.slice(from, end < 0 ? undefined : end)
  const cells = Array.from({ length: columns }, () => '')
  for (const { number, text } of own) {
    const column = (number - first.number) / step
    if (!Number.isInteger(column) || column >= columns) return undefined
    cells[column] = EMPTY.test(text) ? '' : text
  }
  return { cells, lines: own.length }
}

/** One mark, below a choice; all else is who votes. */
function voteIn(cells: readonly string[], choices: readonly (VoteChoice | undefined)[]): NamedVote | undefined {
  const marked = cells.flatMap((cell, at) => (choices[at] !== undefined && !UNMARKED.test(cell) ? [at] : []))
  const [column = -1, ...others] = marked
  const choice = choices[column]
  if (choice === undefined || others.length > 0 || !MARK.test(cells[column] ?? '')) return undefined
  const voter = voterIn(cells.filter((cell, at) => choices[at] === undefined && cell !== ''))
  return voter && { ...voter, choice }
}

/** "Summa" and a number below each choice that has any. */
function sumsIn(
  cells: readonly string[],
  choices: readonly (VoteChoice | undefined)[],
): Map<VoteChoice, number> | undefined {
  // A number elsewhere than below a choice says that the cells are not where they seem.
  if (!SUM.test(cells[0] ?? '') || cells.some((cell, at) => at > 0 && cell !== '' && choices[at] === undefined))
    return undefined
  const sums = new Map<VoteChoice, number>()
  for (const [at, cell] of cells.entries()) {
    const choice = choices[at]
    if (choice && NUMBER.test(cell)) sums.set(choice, Number(cell))
    else if (choice && cell !== '') return undefined
  }
  return sums
}
