import type { Element } from 'hast'
import { partKindOf } from '../../../swedish/headings/heading-words.ts'
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
  const isGiven =
    list.tagName === 'ol' && [list, ...items].some(hasNumber) && !items.some((item) => isPart(headingOf(item)))
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

const hasNumber = ({ tagName, properties }: Element): boolean =>
  numberOf(properties[tagName === 'li' ? 'value' : 'start']) !== undefined

/** "Beslut": the parts of a § have no numbers, whatever their list begins with. */
const isPart = (heading: Element | undefined): boolean =>
  heading !== undefined && partKindOf(wordsOf(heading).trim()) !== undefined

/** "<ol start="44"><li><h3>Dagordning</h3>": a heading has the number that a reader sees before it, unless its own. */
function numberHeading(item: Element, outline: Outline): void {
  const heading = headingOf(item)
  if (!heading) return
  if (!/^(?:§|\d)/.test(wordsOf(heading).trim())) heading.children.unshift({ type: 'text', value: `${outline.mark} ` })
  outline.mark = null
}

/** What an item begins with, where that is a heading. */
function headingOf({ children }: Element): Element | undefined {
  const [first] = children.filter((child) => child.type !== 'text' || child.value.trim() !== '')
  return first?.type === 'element' && HEADING.test(first.tagName) ? first : undefined
}

const countOf = (items: readonly Element[]): number => items.filter(({ tagName }) => tagName === 'li').length

const numberOf = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isInteger(value)
    ? value
    : typeof value === 'string' && /^\d{1,6}$/.test(value)
      ? Number(value)
      : undefined

/** "3.", "c." in a list of letters, "iii." in one of small Roman numbers; clauses behind large ones are not told. */
function markOf(number: number, type: unknown): string {
  const form = FORMS.get(String(type))
  return number >= 1 && number <= MOST_LETTERS && form !== undefined ? `${format(number, form)}.` : `${number}.`
}
const FORMS: ReadonlyMap<string, string> = new Map([
  ['a', 'lowerLetter'],
  ['A', 'upperLetter'],
  ['i', 'lowerRoman'],
])
const MOST_LETTERS = 26
