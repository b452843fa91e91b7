/**
 * The record as HTML: mdast nodes of a content file in, an HTML string out. No word is changed or dropped;
 * raw HTML in a file is shown as the text it is, and a link keeps its address only if that is http or https.
 */
import type { Element, ElementContent, Root, RootContent as HastContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { Nodes, RootContent } from 'mdast'
import { toHast } from 'mdast-util-to-hast'
import { toString } from 'mdast-util-to-string'
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
  tree.children.forEach(nameHeaders)
  tree.children.forEach(alignNumbers)
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

/**
 * Markdown has no table without a header row: one that is empty says nothing and is left out, an empty cell of it is no
 * header.
 */
function nameHeaders(node: HastContent | ElementContent): void {
  if (node.type !== 'element') return
  node.children = node.children.filter(
    (child) => child.type !== 'element' || child.tagName !== 'thead' || textOf(child) !== '',
  )
  if (node.tagName === 'th' && textOf(node) === '') node.tagName = 'td'
  node.children.forEach(nameHeaders)
}

/** "1 200", "-12 %", "4,5" */
const NUMBER = /^[-–−+]? ?\d[\d .,]*%?$/

/** A column of numbers alone stands with its ends in line, so that they can be compared. */
function alignNumbers(node: HastContent | ElementContent): void {
  if (node.type !== 'element') return
  if (node.tagName !== 'table') {
    node.children.forEach(alignNumbers)
    return
  }
  const rows = rowsIn(node)
  const body = rows.filter((row) => row.some(({ tagName }) => tagName === 'td'))
  rows[0]?.forEach((_, column) => {
    const values = body.map((row) => row[column]).filter((cell) => cell !== undefined && textOf(cell) !== '')
    const isNumbers = values.length > 1 && values.every((cell) => cell && NUMBER.test(textOf(cell)))
    if (isNumbers) for (const row of rows) if (row[column]) row[column].properties['className'] = ['num']
  })
}

const rowsIn = (node: Element): Element[][] => {
  const own = node.children.filter((child) => child.type === 'element')
  return node.tagName === 'tr' ? [own] : own.flatMap(rowsIn)
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value.trim()
  return node.type === 'element' ? node.children.map(textOf).join('') : ''
}

function secureLinks(node: HastContent | ElementContent): void {
  if (node.type !== 'element') return
  const href = node.properties['href']
  if (node.tagName === 'a' && !SAFE_LINK.test(String(href))) node.tagName = 'span'
  if (node.tagName === 'span') delete node.properties['href']
  node.children.forEach(secureLinks)
}
