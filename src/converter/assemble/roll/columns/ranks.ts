/**
 * An office of two lines in a column of names: "Bo Lind (S), förste vice     Cia Alm (M)", below it "ordförande". Rows
 * of a roll call in, the same rows with the office whole in its cell out; the rest of the second row stays a row.
 */
import { inOnePiece } from '../../../clean/pieces.ts'
import { cellsAlone } from '../../cells.ts'
import { OPEN_ROLE, roleOf } from '../../../../swedish/people/roles.ts'
import type { Block } from '../../../types/block.ts'

/** @returns As many rows, or fewer where a row held nothing but the second half of an office. */
export function withWholeRanks(rows: readonly Block[]): Block[] {
  const found: Block[] = []
  for (const row of rows) {
    const above = found.at(-1)
    const whole = above ? joined(above, row) : undefined
    if (whole) found.splice(-1, 1, ...whole)
    else found.push(row)
  }
  return found
}

/** The two rows, or the one; undefined where no cell but the last of the row above is cut, or more than one is. */
function joined(above: Block, row: Block): Block[] | undefined {
  const cells = cellsAlone(above)
  const [office = '', ...rest] = cellsAlone(row)
  const open = cells.findIndex((cell) => OPEN_ROLE.test(cell))
  if (open < 0 || open !== cells.findLastIndex((cell) => OPEN_ROLE.test(cell))) return undefined
  if ((open === cells.length - 1 && rest.length === 0) || !/^\p{Ll}/u.test(office)) return undefined
  if (roleOf(office)?.rest !== null) return undefined
  const whole = withCells(above, cells.with(open, `${cells[open]} ${office}`))
  return rest.length > 0 ? [whole, withCells(row, rest)] : [{ ...whole, span: [above.span[0], row.span[1]] }]
}

function withCells(row: Block, cells: readonly string[]): Block {
  const text = cells.join(' ')
  return { ...row, text, lines: row.lines.map((line) => ({ ...inOnePiece(line, text), cells })) }
}
