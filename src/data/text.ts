/**
 * Text of a content file in the two ways data have it: as Markdown, and as plain words a block a line. Comments and
 * markup, which pages do not show, are in neither.
 */
import { toString } from 'mdast-util-to-string'
import type { Nodes, RootContent, Table } from 'mdast'
import { stringifyMarkdown } from '../content-file/markdown.ts'
import type { DecisionText } from '../content-file/read.ts'
import type { Span } from '../model/types.ts'

/** @example spanText([12, 14]) // => '12-14' */
export const spanText = ([from, to]: Span): string => (from === to ? String(from) : `${from}-${to}`)

/** @returns "" where nothing is shown; no line break at the end. */
export function markdownOf(nodes: readonly RootContent[]): string {
  const children = shownOf(nodes)
  return children.length === 0 ? '' : stringifyMarkdown({ type: 'root', children }).trimEnd()
}

function shownOf(nodes: readonly RootContent[]): RootContent[] {
  return nodes.flatMap((node) => {
    if (node.type === 'html') return []
    return 'children' in node ? [{ ...node, children: shownOf(node.children) } as RootContent] : [node]
  })
}

const words = (node: Nodes): string => toString(node, { includeHtml: false }).replace(/\s+/g, ' ').trim()

/** What introduces the clauses. */
export const leadInOf = ({ leadIn }: DecisionText): string => leadIn.map(words).filter(Boolean).join('\n')

/** Each clause; what is listed below one stands on lines of its own, and so does each row of its table, "Sal | 550". */
export function clausesOf({ clauses }: DecisionText): string[] {
  return clauses?.children.map(({ children }) => children.flatMap(linesOf).join('\n')) ?? []
}

function linesOf(node: RootContent): string[] {
  if (node.type === 'table') return rowsOf(node).map((cells) => cells.join(' | '))
  return node.type === 'list'
    ? node.children.flatMap((item) => item.children.flatMap(linesOf)).map((line) => `- ${line}`)
    : [words(node)].filter(Boolean)
}

/** Without a head that has no words, as Markdown asks for one of every table. */
const rowsOf = ({ children }: Table): string[][] =>
  children.map((row) => row.children.map(words)).filter((cells, at) => at > 0 || cells.some(Boolean))
