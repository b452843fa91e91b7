import type { Element, Nodes } from 'hast'

/** A line break inside a paragraph, until the paragraph is written. */
export const BREAK = '\n'

/** The words of an element as the page's source holds them, signs of hidden words included. */
export const wordsOf = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(wordsOf).join('') : ''

/** With a {@link BREAK} for each `<br>`. @param except Elements whose words are passed over. */
export function printedWordsOf(node: Nodes, except?: (one: Element) => boolean): string {
  if (node.type === 'text') return node.value
  if (except && node.type === 'element' && except(node)) return ''
  if (node.type === 'element' && node.tagName === 'br') return BREAK
  return 'children' in node ? node.children.map((child) => printedWordsOf(child, except)).join('') : ''
}
