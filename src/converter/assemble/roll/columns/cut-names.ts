/**
 * Names of two lines: given names on one, surnames right below, in one column or several. Rows of a roll call in, the
 * same with whole names out. Only where the given names are known, and the list is set so more than once or tells a
 * party: a list may have given names alone.
 */
import { entryAt, firstOf } from '../../../../model/lists.ts'
import { isGivenName } from '../../../../swedish/people/given-names.ts'
import { inOnePiece } from '../../../clean/pieces.ts'
import { cellsAlone } from '../../cells.ts'
import type { Block } from '../../../types/block.ts'

/** @returns As many rows, or fewer. */
export function withWholeNames(rows: readonly Block[]): Block[] {
  const pairs = rows.flatMap((row, at) => (isPair(row, rows[at + 1]) ? [at] : []))
  const isSet = pairs.some((at) => cellsLeft(entryAt(rows, at + 1)).some((cell) => cell.includes('(')))
  const names = pairs.reduce((sum, at) => sum + cellsLeft(entryAt(rows, at)).filter(Boolean).length, 0)
  if (!isSet && names < LEAST) return [...rows]
  const first = new Set(pairs)
  return rows.flatMap((row, at) => {
    if (first.has(at)) return [joined(row, entryAt(rows, at + 1))]
    return first.has(at - 1) ? [] : [row]
  })
}
const LEAST = 2

/** Given names alone, and a surname below each of them. */
function isPair(above: Block, below: Block | undefined): boolean {
  const given = cellsLeft(above)
  const surnames = below ? cellsLeft(below) : []
  return (
    given.some(Boolean) &&
    given.length === surnames.length &&
    given.every((cell, at) => (cell === '' ? surnames[at] === '' : isGivenName(cell) && isSurname(surnames[at] ?? '')))
  )
}

/** "Provlund", "Provlund (S), ordförande" */
const SURNAME = /^(\p{Lu}[\p{L}'’-]+)(?: \(\p{L}{1,6}\))?(?:, .*)?$/u
function isSurname(cell: string): boolean {
  const name = SURNAME.exec(cell)?.[1]
  return name !== undefined && !isGivenName(name)
}

/** None of a row whose names have gone to the row above it. */
const cellsLeft = (block: Block): string[] => (block.text === '' ? [] : cellsAlone(block))

function joined(above: Block, below: Block): Block {
  const line = firstOf(above.lines)
  const surnames = cellsLeft(below)
  const cells = cellsLeft(above).map((given, at) => `${given} ${surnames[at] ?? ''}`.trim())
  const names = cells.filter(Boolean)
  const text = names.join(' ')
  const pieces = line.pieces.map(({ at }, index) => ({ at, text: names[index] ?? '' }))
  const whole = line.pieces.length === names.length ? { pieces } : {}
  return {
    ...above,
    text,
    lines: [{ ...inOnePiece(line, text), cells: cells.length > 1 ? cells : null, ...whole }],
    span: [above.span[0], below.span[1]],
  }
}
