/** The cells of a row of a Markdown table: its node in, a text for each cell out. */
import type { Nodes, TableRow } from 'mdast'
import { withoutTags } from './markdown-html.ts'
import { nameSeveral } from './names-below.ts'

/** The words of each cell, on one line each. */
export const cellsOf = ({ children }: TableRow): string[] => children.map(wordsOf)

/** The words of a node, on one line. */
export const wordsOf = (node: Nodes): string => onOneLine(textOf(node))

/** "Ada Ek<br>Bo Lind" in a cell of a line: two people, whom a space would make one. */
function onOneLine(text: string): string {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  return lines.join(nameSeveral(lines) ? '; ' : ' ')
}

/** A row may leave out its last cells where they are empty. */
export const filledUp = (cells: readonly string[], width: number): string[] =>
  Array.from({ length: Math.max(width, cells.length) }, (_, column) => cells[column] ?? '')

const BREAK = /^<br ?\/?>$/i
function textOf(node: Nodes): string {
  if (node.type === 'html') return BREAK.test(node.value) ? '\n' : withoutTags(node.value)
  if ('value' in node) return node.value
  if ('alt' in node) return node.alt ?? ''
  return 'children' in node ? node.children.map(textOf).join('') : ''
}
