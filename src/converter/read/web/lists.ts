import type { Element } from 'hast'
import { format } from '../word/figures.ts'
import { endBlock, endParagraph, writeAll, type Outline } from './gathering.ts'
import { HEADING, isLeftOut } from './kinds.ts'
import { wordsOf } from './words.ts'

/** Lists of a web page: each item a paragraph with its mark, "- ", "3." or "c.", as deep as its list stands. */
export function writeList(list: Element, outline: Outline): void {
  const nested = outline.indent !== ''
  endBlock(outline)
  const { indent } = outline
  const items = list.children
    .filter((child) => child.type === 'element')
    .filter((child) => !isLeftOut(child, outline.page.inside))
  const step = list.properties['reversed'] ? -1 : 1
  // The numbers of other lists are those of their places, which headings have without them.
  const isGiven = list.tagName === 'ol' && (hasNumber(list, 'start') || items.some((item) => hasNumber(item, 'value')))
  let number = numberOf(list.properties['start']) ?? (step < 0 ? countOf(items) : 1)
  for (const item of items) {
    number = numberOf(item.properties['value']) ?? number
    outline.mark = list.tagName === 'ol' ? markOf(number, list.properties['type']) : '-'
    if (isGiven) numberHeading(item, outline)
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

const hasNumber = ({ properties }: Element, name: string): boolean => numberOf(properties[name]) !== undefined

/** "<ol start="44"><li><h3>Dagordning</h3>": a heading has the number that a reader sees before it, unless its own. */
function numberHeading({ children }: Element, outline: Outline): void {
  const [heading] = children.filter((child) => child.type !== 'text' || child.value.trim() !== '')
  if (heading?.type !== 'element' || !HEADING.test(heading.tagName)) return
  if (!/^(?:§|\d)/.test(wordsOf(heading).trim())) heading.children.unshift({ type: 'text', value: `${outline.mark} ` })
  outline.mark = null
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
