/**
 * The record as HTML: mdast nodes of a content file in, an HTML string out. No word is changed or dropped;
 * raw HTML in a file is shown as the text it is, and a link keeps its address only if that is http or https.
 */
import type { Element, ElementContent, Root, RootContent as HastContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { Nodes, RootContent } from 'mdast'
import { toHast } from 'mdast-util-to-hast'
import { toString } from 'mdast-util-to-string'
import { setTables } from './record-tables.ts'
import { withStruck } from './struck.ts'

// Example: "https://www.forummellansverige.se/"
const SAFE_LINK = /^https?:\/\//i
const HEADING_TAG = /^h[1-6]$/

/** @param rank Rank of the highest heading among the nodes; lower ones follow without a gap. */
export function recordHtml(nodes: readonly RootContent[], rank: number): string {
  return toMarkup(recordTree(nodes, rank))
}

/** The same as a tree, for what adds to it; {@link toMarkup} writes it. */
export function recordTree(nodes: readonly RootContent[], rank: number): Root {
  const tree = toHast({ type: 'root', children: nodes.map((node) => plain(node) as RootContent) }) as Root
  rankHeadings(tree, rank)
  tree.children.forEach(secureLinks)
  setTables(tree)
  return tree
}

/** @returns HTML in which every text and attribute is escaped; struck words stand as such. */
export const toMarkup = (tree: Root): string => toHtml(withStruck(tree))

/** The words of some nodes, for comparing and for descriptions. */
export function wordsOf(nodes: readonly RootContent[]): string {
  return nodes.map(wordsIn).join(' ').replace(/\s+/g, ' ').trim()
}

const wordsIn = (node: RootContent): string => {
  if (node.type === 'list') return wordsOf(node.children.flatMap(({ children }) => children))
  if (node.type === 'table')
    return node.children.flatMap(({ children }) => children.map((cell) => toString(cell))).join(' ')
  return toString(node)
}

function plain(node: Nodes): Nodes {
  if (node.type === 'html') return { type: 'text', value: node.value }
  if (node.type === 'image') return { type: 'text', value: node.alt ?? '' }
  // Each kind keeps its kind of children: what replaces one may stand wherever text may.
  return 'children' in node ? ({ ...node, children: node.children.map(plain) } as Nodes) : node
}

function rankHeadings(tree: Root, top: number): void {
  const headings = tree.children.filter(
    (node): node is Element => node.type === 'element' && HEADING_TAG.test(node.tagName),
  )
  const highest = Math.min(...headings.map(depthOf))
  let previous = top - 1
  for (const heading of headings) {
    previous = Math.min(top + depthOf(heading) - highest, previous + 1, 6)
    heading.tagName = `h${previous}`
  }
}

function depthOf({ tagName }: Element): number {
  return Number(tagName.slice(1))
}

function secureLinks(node: HastContent | ElementContent): void {
  if (node.type !== 'element') return
  const href = node.properties['href']
  if (node.tagName === 'a' && !SAFE_LINK.test(String(href))) node.tagName = 'span'
  if (node.tagName === 'span') delete node.properties['href']
  node.children.forEach(secureLinks)
}
