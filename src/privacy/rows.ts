/**
 * What the head of a table, or a row beside, tells of a number in it. A day and the last four digits in neighbouring
 * cells of a table of numbers may be sums as well.
 */
import { entryAt } from '../model/lists.ts'
import { hasCentury, hasRightCheck, isBirthday } from './identity-digits.ts'
import { headsPersons } from './labels.ts'
import type { Group } from './numbers.ts'

/** How far up a table its head may stand: characters. */
const REACH = 2000
/** Cells stand apart on a line. */
const CELLS = /\||\S {2,}\S/

/** The rows above a place, in the same table: one blank line may stand below its head. */
function rowsAbove(text: string, from: number): string[] {
  const above = text
    .slice(Math.max(0, from - REACH), from)
    .split('\n')
    .slice(0, -1)
  const blank = (end: number): number => above.slice(0, end).findLastIndex((line) => line.trim() === '')
  return above.slice(blank(Math.max(0, blank(above.length))) + 1).filter((line) => CELLS.test(line))
}

/** True where a row of cells above, in the same table, names a column for such numbers. */
export const isBelowHead = (text: string, from: number): boolean => rowsAbove(text, from).some(headsPersons)

const cellsOf = (row: string): string[] => row.split(row.includes('|') ? '|' : / {2,}/)

/** What a cell without a number says where others have one. */
const NO_HEAD = /^(?:[-–.]*|saknas|se ovan|samma|hemlig|nej|ej)$/i

/**
 * True where the cell that heads the column of a place is such: of the nearest row without digits, since two tables may
 * be printed as one. A row of more columns heads none.
 */
export function cellAbove(text: string, from: number, isHead: (cell: string) => boolean): boolean {
  const heads = rowsAbove(text, from).filter((above) => !/\d/.test(above))
  if (heads.length === 0) return false
  const own = text.slice(text.lastIndexOf('\n', from - 1) + 1, from)
  const [after = ''] = text.slice(from, from + REACH).split('\n', 1)
  const column = cellsOf(own).length - 1
  const most = cellsOf(own + after).length
  const head = heads
    .map(cellsOf)
    .findLast((cells) => cells.length <= most && !NO_HEAD.test((cells[column] ?? '').trim()))
  return head !== undefined && isHead(head[column] ?? '')
}

/** No row has more runs of digits before its number. */
const MOST_BESIDE = 8

/** True where the next row, or the one above, holds a day and four digits of a person too. */
export const hasTwin = (text: string, groups: readonly Group[], first: number, last: number): boolean =>
  [groups.slice(last + 1, last + 1 + MOST_BESIDE), groups.slice(Math.max(0, first - MOST_BESIDE), first)].some((near) =>
    near.some((day, at) => isTwin(text, day, near[at + 1], entryAt(groups, first))),
  )

function isTwin(text: string, day: Group, four: Group | undefined, own: Group): boolean {
  if (four?.digits.length !== 4 || day.digits.length !== own.digits.length || !/^[ |]+$/.test(four.gap)) return false
  const between = text.slice(Math.min(day.from, own.from), Math.max(day.from, own.from))
  const digits = day.digits + four.digits
  return between.split('\n').length === 2 && hasCentury(digits) && isBirthday(digits) && hasRightCheck(digits)
}
