/**
 * A mobile number that the edge of a column or a cell parts: "070-123   Dessutom" and "45 67   deltog" below it. The
 * groups of digits in, both parts out. The sign after the first three digits tells it from clock times and sums.
 */
import { entryAt, lastOf } from '../model/lists.ts'
import { headOf, type Group, type Hit } from './numbers.ts'
import { LINES_BELOW, OPENS_CELL } from './column-edge.ts'

const CODE = /^07[0-689]$/
const MOST_DIGITS = 10
/** Between parts on one line. */
const WITHIN = /^[- ]$/
const ENDS_CELL = /^[ ]?-?[ *`]{0,4}(?: {2}|\||\n)/

/** @returns Two places, or none. @param isOther Whether what a place holds is the number of a matter or a code. */
export function partedAt(
  text: string,
  groups: readonly Group[],
  first: number,
  isOther: (from: number, to: number) => boolean,
): Hit[] {
  const start = entryAt(groups, first)
  const abroad = /\+46 ?(?:\(0\) ?)?$/.exec(headOf(text, start.from, 9))?.[0] ?? ''
  const code = abroad === '' ? start.digits : start.digits.replace(/^0?/, '0')
  if (!CODE.test(code) || text[start.to] !== '-' || isOther(start.from, start.to)) return []
  const above = runFrom(groups, first, MOST_DIGITS - 1)
  const end = lastOf(above)
  if (!ENDS_CELL.test(text.slice(end.to, end.to + 12))) return []
  const missing = MOST_DIGITS - code.length - lengthOf(above.slice(1))
  const below = secondPart(text, groups, first + above.length, end, missing)
  return below ? [{ from: start.from - abroad.length, to: end.to }, below] : []
}

/** The groups from one on that stand together, of no more digits than these. */
function runFrom(groups: readonly Group[], first: number, most: number): Group[] {
  const run = [entryAt(groups, first)]
  for (const group of groups.slice(first + 1, first + MOST_DIGITS)) {
    if (!WITHIN.test(group.gap) || lengthOf(run) + group.digits.length > most) break
    run.push(group)
  }
  return run
}

const lengthOf = (groups: readonly Group[]): number => groups.reduce((sum, { digits }) => sum + digits.length, 0)

/** Just so many digits that a cell begins with, in the line below or the next. */
function secondPart(
  text: string,
  groups: readonly Group[],
  from: number,
  end: Group,
  missing: number,
): Hit | undefined {
  for (let at = from; at < groups.length; at++) {
    const group = entryAt(groups, at)
    const lines = text.slice(end.to, group.from).split('\n').length - 1
    if (lines > LINES_BELOW) return undefined
    if (lines === 0 || !OPENS_CELL.test(headOf(text, group.from, 64))) continue
    const run = runFrom(groups, at, missing)
    const { to } = lastOf(run)
    if (lengthOf(run) === missing && !/^[- ]?\d/.test(text.slice(to, to + 2))) return { from: group.from, to }
  }
  return undefined
}
