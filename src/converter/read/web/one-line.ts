/** The text of a heading, or of a cell that goes into one, in one line: an element in, its words out. */
import type { Element, Nodes } from 'hast'
import { linesOf, type Outline } from './gathering.ts'
import { printedWordsOf } from './words.ts'

/** @param outline Keeps what is left out of the words. */
export function oneLineOf(element: Element, { page, left }: Outline): string {
  const only = {
    ...element,
    tagName: 'div',
    children: printedWordsOf(element, isButton).trim() === '' ? element.children.map(withoutButton) : element.children,
  }
  const lines = linesOf([only], page)
  left.push(...lines.filter(({ known }) => known !== null))
  return lines
    .filter(({ known }) => known === null)
    .map(({ printed }) => printed.trim())
    .filter((line) => line !== '')
    .join(' ')
}

const isButton = (one: Element): boolean => one.tagName === 'button'
/**
 * A heading that is a button as a whole opens what stands under it; a button beside its words is for something else.
 */
const withoutButton = <T extends Nodes>(node: T): T =>
  node.type !== 'element'
    ? node
    : { ...node, tagName: isButton(node) ? 'span' : node.tagName, children: node.children.map(withoutButton) }
