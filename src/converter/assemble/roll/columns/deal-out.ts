/** Rows dealt out to the lists whose columns they stand in: rows and lists in, the lists with their rows out. */
import { firstOf } from '../../../../model/lists.ts'
import type { Piece } from '../../../types/source.ts'
import type { Block } from '../../../types/block.ts'
import { labelAlone } from '../../../../swedish/headings/labels.ts'
import { startsOf } from '../../starts.ts'
import { asUnread, listed, withText, type List } from './list.ts'
import { opensBeside } from './lower-head.ts'
import { names, placedIn } from './places.ts'

/** The lists with each cell of the rows in its own, and those of which nobody knows in one more. */
export function dealtOut(
  rows: readonly Block[],
  lists: readonly List[],
  { heads, inMargin }: { heads: readonly Piece[]; inMargin: boolean },
): List[] {
  const layout = {
    starts: startsOf(
      heads,
      rows.map(({ lines }) => firstOf(lines)),
      lists.length,
    ),
    inMargin,
  }
  const unread: Block[] = []
  const [all, open] = [[...lists], [...lists]]
  let before: number[] = []
  for (const row of rows) {
    const cells = placedIn(row, open, layout, before)
    for (const { cell, at } of cells)
      if (at === undefined) unread.push(asUnread([withText(row, cell)]))
      // "Övriga" in the column of the substitutes: who stands below it there is none of them.
      else if (opensBeside(cell)) all.push((open[at] = { ...listed(labelAlone(cell)), blocks: [] }))
      else if (!isFilled(row, cell, open[at])) open[at]?.blocks.push(withText(row, cell))
    before = cells.flatMap(({ at }) => at ?? [])
  }
  for (const { blocks } of all.filter(isUnknown)) unread.push(...blocks.map((block) => asUnread([block])))
  const known = all.filter((list) => !isUnknown(list))
  return unread.length > 0 ? [...known, { kind: 'attendance', role: undefined, blocks: unread }] : known
}

/** A cell that reaches over several rows stands in each of them. */
const isFilled = (row: Block, cell: string, list: List | undefined): boolean =>
  (row.lines[0]?.isPlaced ?? false) &&
  (list?.blocks.slice(-MOST_SPANNED).some(({ text }) => text === cell) ?? false) &&
  names(cell)
/** Names that a cell of several rows holds */
const MOST_SPANNED = 50

const isUnknown = (list: List): boolean => list.isUnknown === true
