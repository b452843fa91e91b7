/** What a § says, as it is kept and compared: the parsed § in, its title and its parts as lines of Markdown out. */
import type { Nodes, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Entry, Meeting, ParagrafText } from '../content-file/read.ts'
import { parseMarkdown, stringifyMarkdown } from '../content-file/markdown.ts'
import type { Part, Wording } from './file.ts'

/** @returns What is kept of a §; the words of sub-matters are theirs. */
export const wordingOf = ({ title, parts }: Pick<ParagrafText, 'title' | 'parts'>): Wording => ({
  title,
  parts: parts.map(({ kind, heading, nodes }) => ({ kind, heading, text: markdownLines(nodes) })),
})

/**
 * All that stands outside the §§: who was there, appendices, signatures. The meeting's own title is its address'
 * matter.
 */
export const wordingAround = ({ entries }: Meeting): Wording => ({ title: '', parts: entries.flatMap(partOf) })

function partOf(entry: Entry): Part[] {
  switch (entry.type) {
    case 'paragraf':
      return []
    case 'group':
      return [{ kind: 'group', heading: entry.title, text: [] }]
    case 'section':
      return [{ kind: 'section', heading: entry.heading, text: markdownLines(entry.nodes) }]
    case 'appendix':
      return [{ kind: 'appendix', heading: entry.title, text: markdownLines(entry.nodes) }]
  }
}

function markdownLines(nodes: readonly RootContent[]): string[] {
  const text = stringifyMarkdown({ type: 'root', children: [...nodes] }).trimEnd()
  return text === '' ? [] : text.split('\n')
}

/** The text of a part read again, to be shown. */
export const nodesOf = ({ text }: Pick<Part, 'text'>): RootContent[] => parseMarkdown(text.join('\n')).children

/** These hold blocks, and each of them is a line of its own. */
const APART: ReadonlySet<string> = new Set(['root', 'list', 'listItem', 'blockquote', 'table'])

/**
 * The text as a reader meets it, a line for each paragraph, item of a list or row of a table; how it is set is not in
 * it.
 */
export function linesIn(nodes: readonly Nodes[]): string[] {
  return nodes.flatMap((node) => {
    if (APART.has(node.type) && 'children' in node) return linesIn(node.children)
    const line = node.type === 'tableRow' ? node.children.map((cell) => toString(cell)).join(' | ') : toString(node)
    return plain(line) === '' ? [] : [plain(line)]
  })
}

const plain = (line: string): string =>
  line
    .normalize('NFC')
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** @returns A part as words without marks, a line a block, its heading first. */
export const partLines = (part: Part): string[] => [
  ...(part.heading === null ? [] : linesIn([{ type: 'text', value: part.heading }])),
  ...linesIn(nodesOf(part)),
]

/** Every word in order: two texts with the same are one, however they are set or divided into parts. */
export const allWords = ({ title, parts }: Wording): string =>
  [plain(title), ...parts.flatMap(partLines)].filter(Boolean).join(' ').replaceAll(' | ', ' ')
