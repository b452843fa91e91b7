/**
 * Lists side by side whose rows have labels of their own in the margin: "Ledamöter   Ada Provlund   Bo Provberg" below
 * "             Närvarande   Frånvarande". Rows in, those of each label without it out.
 */
import { firstOf } from '../../../../model/lists.ts'
import type { Label } from '../../../../swedish/headings/label-table.ts'
import { labelAlone } from '../../../../swedish/headings/labels.ts'
import { isMarginHead } from '../../../../swedish/headings/column-labels.ts'
import { withoutColon } from '../../../../swedish/lines/line.ts'
import { partyCell } from '../../../../swedish/people/names.ts'
import { partyNamed } from '../../../../swedish/people/parties.ts'
import { cellsOf, hasPlaces } from '../../cells.ts'
import { roleOf } from '../../../../swedish/people/roles.ts'
import type { Block } from '../../../types/block.ts'
import type { Line } from '../../../types/line.ts'

/** The rows that one label of the margin is beside. */
export interface Band {
  /** Undefined for rows above the first label. */
  label: Beside | undefined
  rows: Block[]
}

/** A label, or a party whose members those beside it are. */
export type Beside = Label | { kind: undefined; role: undefined; party: string }

/** @returns One band where no row has a label in the margin of the head. */
export function bandsOf(rows: readonly Block[], head: Line): Band[] {
  const bands: Band[] = [{ label: undefined, rows: [] }]
  if (!rows.some((row) => labelBefore(row, head))) return [{ label: undefined, rows: [...rows] }]
  for (const row of rows) {
    const label = labelBefore(row, head)
    if (label) bands.push({ label, rows: [] })
    const own = marginOf(firstOf(row.lines), head) === undefined ? row : withoutMargin(row)
    if (own.text !== '') bands.at(-1)?.rows.push(own)
  }
  return bands.filter(({ rows: { length } }) => length > 0)
}

/** True for a row of the lists that a head is above, with a label of its own. */
export const isInBand = (row: Block, head: Line): boolean => labelBefore(row, head) !== undefined

/** What the margin of a row says of those beside it. */
function labelBefore({ lines: [line, ...more] }: Block, head: Line): Beside | undefined {
  const margin = line && more.length === 0 ? marginOf(line, head) : undefined
  if (!margin) return undefined
  const label = labelAlone(margin)
  if (label && label.kind !== 'cover' && label.kind !== 'signatures') return label
  const said = roleOf(withoutColon(margin))
  if (said?.rest === null) return { kind: 'attendance', role: said.role }
  const party = partyCell(margin) ?? partyNamed(withoutColon(margin))
  return party === undefined ? undefined : { kind: undefined, role: undefined, party }
}

/** What stands left of the first list, "" where that is empty; undefined where the lists have no margin. */
function marginOf(line: Line, head: Line): string | undefined {
  const [cell] = cellsOf(line)
  if (hasPlaces(head) && hasPlaces(line))
    return isFree(head) && line.cells?.length === head.cells?.length ? cell : undefined
  const word = head.pieces.find(({ text }) => !isMarginHead(text))
  const [first] = line.pieces
  const isLeft = word && first && line.pieces.length > 1 && first.at + first.text.length < word.at
  return isLeft ? first.text : undefined
}

const isFree = ({ cells }: Line): boolean => cells?.[0] === '' || isMarginHead(cells?.[0])

function withoutMargin(row: Block): Block {
  const line = firstOf(row.lines)
  const [margin, ...cells] = cellsOf(line)
  const pieces = margin === '' ? line.pieces : line.pieces.slice(1)
  const text = pieces.map((piece) => piece.text).join(' ')
  return { ...row, text, lines: [{ ...line, text, pieces, cells: line.cells && cells.length > 1 ? cells : null }] }
}
