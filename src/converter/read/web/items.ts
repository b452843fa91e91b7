/** Minutes that are a table, an item in each row: its cells in, a heading and the parts of the item out. */
import type { Element, ElementContent } from 'hast'
import { isUnfinished, startsLower } from '../../../swedish/lines/line-ends.ts'
import { minutesColumnOf, saysWords, type MinutesColumn } from '../../../swedish/headings/minutes-columns.ts'
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
  const cellOf = (column: 'number' | 'matter'): Element | null => cells[columns.indexOf(column)] ?? null
  const [title, ...text] = paragraphsOf(cellOf('matter'))
  const [number = '', matter = ''] = [cellOf('number'), title].map((cell) => (cell ? oneLineOf(cell, outline) : ''))
  const sign = /^\d/.test(number) && IN_PARAGRAFER.test(heads[columns.indexOf('number')] ?? '') ? '§ ' : ''
  endBlock(outline)
  outline.rank = ITEM_RANK
  writeText(`${sign}${number} ${matter}`, outline)
  for (const paragraph of text) writeBlock(paragraph, outline)
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

/** A list of matters is no longer, or has no text below its titles. */
const LEAST_ROWS = 3

/**
 * True for rows that number matters one by one and tell of most of them below their titles, in paragraphs of the same
 * cell: "Nr | Ärende | Ansvarig" is minutes there, without a column for what was decided.
 */
export function tellOfMatters(heads: readonly string[], rows: readonly (readonly (Element | null)[])[]): boolean {
  const columns = heads.map(minutesColumnOf)
  const [number, matter] = [columns.indexOf('number'), columns.indexOf('matter')]
  if (number < 0 || matter < 0 || rows.length < LEAST_ROWS) return false
  const numbers = rows.map((cells) => numberIn(cells[number]))
  const told = rows.filter((cells) => paragraphsOf(cells[matter] ?? null).length > 1)
  return told.length * 2 > rows.length && numbers.every((one, at) => one === (numbers[0] ?? 0) + at)
}

const numberIn = (cell: Element | null | undefined): number =>
  Number(/^(?:§ ?)?(\d{1,3})[.):]?$/.exec(cell ? printedWordsOf(cell).trim() : '')?.[1])

/**
 * The paragraphs of a cell, of which the first is the title and the others tell of the matter; the cell itself where it
 * holds anything else, or where the second goes on with the words of the first.
 */
function paragraphsOf(cell: Element | null): Element[] {
  if (cell === null) return []
  const children = cell.children.filter((child) => !isBlank(child))
  const paragraphs = children.filter(isParagraph)
  const [title = '', next = ''] = paragraphs.map((one) => printedWordsOf(one).trim())
  const isTitled = paragraphs.length > 1 && !isUnfinished(title) && !startsLower(next)
  return isTitled && paragraphs.length === children.length ? paragraphs : [cell]
}

const isBlank = (child: ElementContent): boolean =>
  child.type === 'text' ? child.value.trim() === '' : child.type === 'element' && printedWordsOf(child).trim() === ''
const isParagraph = (child: ElementContent): child is Element =>
  child.type === 'element' && PARAGRAPH.test(child.tagName)
const PARAGRAPH = /^(?:p|div|ul|ol)$/

interface Beside {
  cell: Element
  head: string
  column: MinutesColumn | undefined
}

/** "Vem: Ada" behind what is decided would read as a clause of it: values first, what was said, what was decided. */
const placeOf = ({ head, column }: Beside): number => (column === 'decision' ? 2 : Number(saysWords(head)))
