/**
 * Tables of the record as HTML has them: head cells that say something, numbers with their ends in line, and room to
 * scroll where there are many columns. A tree in which they stand as Markdown has them in.
 */
import type { Element, ElementContent, Root, RootContent } from 'hast'
import { h } from 'hastscript'

/** @param tree Its tables, also those within lists, are changed in their places. */
export function setTables(tree: Root): void {
  tree.children.forEach(nameHeaders)
  tree.children.forEach(alignNumbers)
  tree.children = tree.children.map((node) => withRoom(node))
}

/**
 * Markdown has no table without a header row: one that is empty says nothing and is left out, an empty cell of it is no
 * header.
 */
function nameHeaders(node: RootContent | ElementContent): void {
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
function alignNumbers(node: RootContent | ElementContent): void {
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

/** With more columns the narrowest window has no room for a short word in each. */
const MOST_WITHOUT_ROOM = 4

/**
 * A wide table in a box that scrolls by itself (WCAG 1.4.10 lets tables do so), also by keys: it takes the focus, and
 * then it needs a name.
 */
function withRoom<T extends RootContent | ElementContent>(node: T): T | Element {
  if (node.type !== 'element') return node
  if (node.tagName !== 'table') {
    node.children = node.children.map((child) => withRoom(child))
    return node
  }
  const columns = Math.max(0, ...rowsIn(node).map((row) => row.length))
  return columns > MOST_WITHOUT_ROOM
    ? h('div.wide', { role: 'group', ariaLabel: 'Bred tabell', tabIndex: 0 }, node)
    : node
}
