/** Minutes that are a table, an item in each row: its cells in, a heading and the parts of the item out. */
import type { Element } from 'hast'
import { minutesColumnOf } from '../../../swedish/minutes-columns.ts'
import { endBlock, writeBlock, writeText, type Outline } from './gathering.ts'
import { oneLineOf } from './one-line.ts'
import { printedWordsOf } from './words.ts'

const IN_PARAGRAFER = /^(?:§|paragraf)/i
const ITEM_RANK = 2

/**
 * Number and matter are a heading; what stands beside them has the word of its column.
 * @param heads The words over the columns.
 */
export function writeItem(cells: readonly (Element | null)[], heads: readonly string[], outline: Outline): void {
  const columns = heads.map(minutesColumnOf)
  const wordsOf = (column: 'number' | 'matter'): string => {
    const cell = cells[columns.indexOf(column)]
    return cell ? oneLineOf(cell, outline) : ''
  }
  const [number, matter] = [wordsOf('number'), wordsOf('matter')]
  const sign = /^\d/.test(number) && IN_PARAGRAFER.test(heads[columns.indexOf('number')] ?? '') ? '§ ' : ''
  endBlock(outline)
  outline.rank = ITEM_RANK
  writeText(`${sign}${number} ${matter}`, outline)
  cells.forEach((cell, at) => {
    const column = columns[at]
    if (!cell || column === 'number' || column === 'matter' || printedWordsOf(cell).trim() === '') return
    const head = heads[at] ?? ''
    if (column === 'decision') {
      writeText(head, outline)
      writeBlock(cell, outline)
    } else writeText(`${head}: ${oneLineOf(cell, outline)}`, outline)
  })
}
