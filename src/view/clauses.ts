/**
 * A decision as HTML where each clause has an address of its own: nodes of one decision in, an HTML string out. The
 * sign that leads there is the style sheet's, so that what is copied and printed is the source's words and nothing of
 * ours.
 */
import type { Element, ElementContent } from 'hast'
import type { RootContent } from 'mdast'
import { words } from '../words/index.ts'
import { recordTree, toMarkup } from './markdown.ts'

/** @example clauseId('p206', 2) // => 'p206-b2' */
const clauseId = (paragraf: string, order: number): string => `${paragraf}-b${order}`

/**
 * @param rank As for `recordHtml`.
 * @param first The place of its first clause among those of the §, from 1: a § with two decisions counts on.
 */
export function decisionHtml(
  nodes: readonly RootContent[],
  rank: number,
  { paragraf, first }: { paragraf: string; first: number },
): string {
  const tree = recordTree(nodes, rank)
  clausesOf(tree.children).forEach((clause, index) => {
    const order = first + index
    const id = clauseId(paragraf, order)
    clause.properties['id'] = id
    clause.children.push({
      ...{ type: 'element', tagName: 'a', children: [] },
      properties: { className: ['clause'], href: `#${id}`, ariaLabel: words().paragraf.clause(order) },
    })
  })
  return toMarkup(tree)
}

/** The words of each clause, as the page has them. */
export function clauseWords(nodes: readonly RootContent[]): string[] {
  return clausesOf(recordTree(nodes, 1).children).map(wordsIn)
}

const wordsIn = (node: ElementContent): string =>
  node.type === 'text' ? node.value : node.type === 'element' ? node.children.map(wordsIn).join('') : ''

/** How many clauses the nodes have: items of their outermost lists. */
export const clauseCount = (nodes: readonly RootContent[]): number =>
  nodes.reduce((sum, node) => sum + (node.type === 'list' ? node.children.length : 0), 0)

const clausesOf = (nodes: readonly (ElementContent | { type: string })[]): Element[] =>
  nodes.filter(isElement).flatMap((list) => (LISTS.has(list.tagName) ? list.children.filter(isElement) : []))

const LISTS: ReadonlySet<string> = new Set(['ul', 'ol'])
const isElement = (node: { type: string }): node is Element => node.type === 'element'
