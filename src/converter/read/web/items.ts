/** Minutes that are a table, an item in each row: its cells in, a heading and the parts of the item out. */
import type { Element } from 'hast'
import { minutesColumnOf, saysWords, type MinutesColumn } from '../../../swedish/minutes-columns.ts'
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
  const beside = cells.flatMap((cell, at): Beside[] => {
    const [column, head = ''] = [columns[at], heads[at]]
    const isOfTitle = column === 'number' || column === 'matter'
    return !cell || isOfTitle || printedWordsOf(cell).trim() === '' ? [] : [{ cell, head, column }]
  })
  for (const { cell, head, column } of beside.sort((a, b) => placeOf(a) - placeOf(b))) {
    if (column === 'decision') {
      writeText(head, outline)
      writeBlock(cell, outline)
    } else writeText(`${head}: ${oneLineOf(cell, outline)}`, outline)
  }
}

interface Beside {
  cell: Element
  head: string
  column: MinutesColumn | undefined
}

/** "Vem: Ada" behind what is decided would read as a clause of it: values first, what was said, what was decided. */
const placeOf = ({ head, column }: Beside): number => (column === 'decision' ? 2 : Number(saysWords(head)))
