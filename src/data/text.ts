/** Text of a content file in the two ways data have it: as Markdown, and as plain words a block a line. */
import { toString } from 'mdast-util-to-string'
import type { RootContent } from 'mdast'
import { stringifyMarkdown } from '../content-file/markdown.ts'
import type { DecisionText } from '../content-file/read.ts'
import type { Span } from '../model/types.ts'

/** @example spanText([12, 14]) // => '12-14' */
export const spanText = ([from, to]: Span): string => (from === to ? String(from) : `${from}-${to}`)

/** Spaces that do not break are for pages. */
export const plain = (text: string): string => text.replaceAll('\u00a0', ' ')

/** The marks that tell a content file's parts apart are left out. */
export function markdownOf(nodes: readonly RootContent[]): string {
  const children = nodes.filter(({ type }) => type !== 'html')
  return children.length === 0 ? '' : stringifyMarkdown({ type: 'root', children }).trimEnd()
}

const words = (node: RootContent): string => toString(node).replace(/\s+/g, ' ').trim()

/** What introduces the clauses. */
export const leadInOf = ({ leadIn }: DecisionText): string =>
  leadIn
    .filter(({ type }) => type !== 'html')
    .map(words)
    .join('\n')

/** Each clause; what is listed below one stands on lines of its own. */
export function clausesOf({ clauses }: DecisionText): string[] {
  return clauses?.children.map(({ children }) => children.flatMap(linesOf).join('\n')) ?? []
}

function linesOf(node: RootContent): string[] {
  return node.type === 'list'
    ? node.children.flatMap((item) => item.children.flatMap(linesOf)).map((line) => `- ${line}`)
    : [words(node)].filter(Boolean)
}
