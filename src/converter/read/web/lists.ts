import type { Element } from 'hast'
import { format } from '../word/figures.ts'
import { endBlock, endParagraph, writeAll, type Outline } from './gathering.ts'
import { isLeftOut } from './kinds.ts'

/** Lists of a web page: each item a paragraph with its mark, "- ", "3." or "c.", as deep as its list stands. */
export function writeList(list: Element, outline: Outline): void {
  const nested = outline.indent !== ''
  endBlock(outline)
  const { indent } = outline
  const items = list.children
    .filter((child) => child.type === 'element')
    .filter((child) => !isLeftOut(child, outline.page.inside))
  const step = list.properties['reversed'] ? -1 : 1
  let number = numberOf(list.properties['start']) ?? (step < 0 ? countOf(items) : 1)
  for (const item of items) {
    number = numberOf(item.properties['value']) ?? number
    outline.mark = list.tagName === 'ol' ? markOf(number, list.properties['type']) : '-'
    number += step
    outline.indent = `${indent}  `
    writeAll(item, outline)
    endParagraph(outline)
    outline.mark = null
    outline.apart = false
  }
  outline.indent = indent
  outline.apart = !nested
}

const countOf = (items: readonly Element[]): number => items.filter(({ tagName }) => tagName === 'li').length

const numberOf = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isInteger(value)
    ? value
    : typeof value === 'string' && /^\d{1,6}$/.test(value)
      ? Number(value)
      : undefined

/** "3.", "c." in a list of letters, "iii." in one of Roman numbers */
function markOf(number: number, type: unknown): string {
  const form = FORMS.get(String(type))
  return number >= 1 && number <= MOST_LETTERS && form !== undefined ? `${format(number, form)}.` : `${number}.`
}
const FORMS: ReadonlyMap<string, string> = new Map([
  ['a', 'lowerLetter'],
  ['A', 'upperLetter'],
  ['i', 'lowerRoman'],
  ['I', 'upperRoman'],
])
const MOST_LETTERS = 26
