/**
 * The tree of a Markdown text in, its lines out, as many as it has: headings with their rank, items with their mark, rows
 * with their cells, words without the signs that set them. What no reader sees – comments, targets of links – is kept
 * and said to be so.
 */
import { htmlTagNames } from 'html-tag-names'
import type { Nodes, Root, TableRow } from 'mdast'
import { parseMarkdown } from '../../content-file/markdown.ts'
import type { SourceLine } from '../types.ts'
import { refuseHugeMarkdown } from './markdown-limits.ts'
import { rowLine, sourceLine } from './source-line.ts'

/** What is known of a line so far; its words are gathered piece by piece. */
interface Draft extends Partial<Omit<SourceLine, 'printed'>> {
  words: string
  /** Words of comments. */
  unseen?: string
  /** Spaces before the mark of an item. */
  indent?: number
}

export interface MarkdownLines {
  lines: SourceLine[]
  /** Numbers of the lines that hold words no reader sees, all of their words or some. */
  unseen: number[]
}

const TAG = /<!--[\s\S]*?(?:-->|$)|<\/?([a-z][a-z0-9-]*)((?:\s[^<>]*)?)\/?>/gi
const TAGS = new Set(htmlTagNames)
/** "http://x.se", "bilaga.pdf", "#not": what a line "[word]: target" links to; a word alone is text */
const TARGET = /[/.#@]/
/** "3.", "3)" before the words of an item */
const NUMBER = /^\d{1,9}[.)]/

/**
 * @param raw The lines of a text in Markdown, front matter left out; as many come back.
 * @throws {ReadError} `too-large` or `too-deep`.
 */
export function markdownBody(raw: readonly string[]): MarkdownLines {
  const text = raw.join('\n')
  refuseHugeMarkdown(text.length, raw)
  const root: Root = parseMarkdown(text)
  const drafts = raw.map((): Draft => ({ words: '' }))
  const at = (line: number): Draft => drafts[line - 1] ?? { words: '' }
  const open: Nodes[] = [root]
  for (let node = open.pop(); node; node = open.pop()) {
    if (gather(node, at, raw) && 'children' in node) open.push(...node.children.toReversed())
  }
  const unseen = drafts.flatMap((draft, index) => (draft.unseen?.trim() ? [index + 1] : []))
  return { lines: drafts.map((draft, index) => finished(draft, raw[index] ?? '')), unseen }
}

/** Takes what a node says into its lines. @returns Whether the nodes in it shall be read too. */
function gather(node: Nodes, at: (line: number) => Draft, raw: readonly string[]): boolean {
  const line = node.position?.start.line ?? 0
  switch (node.type) {
    case 'heading':
      at(line).rank = node.depth
      return true
    case 'listItem':
      Object.assign(at(line), itemIn(raw[line - 1] ?? '', node.position?.start.column ?? 1))
      return true
    case 'table':
      at(line).isHead = true
      return true
    case 'tableRow':
      at(line).cells = cellsOf(node)
      return false
    case 'text':
    case 'inlineCode':
    case 'code':
    case 'html':
      write(wordsOf(node), at, node.type === 'code' ? lineOfCode(node, line, raw) : line)
      return false
    case 'image':
    case 'imageReference':
      at(line).words += node.alt ?? ''
      return false
    case 'definition':
      defined(
        raw.slice(line - 1, node.position?.end.line).map((one) => one.trim()),
        at,
        line,
        node.url,
      )
      return false
    default:
      return true
  }
}

interface Words {
  seen: string
  unseen?: string
}

/** Lines of words, one a line of the source. */
function write({ seen, unseen }: Words, at: (line: number) => Draft, line: number): void {
  seen.split('\n').forEach((words, index) => (at(line + index).words += words))
  unseen?.split('\n').forEach((words, index) => (at(line + index).unseen = `${at(line + index).unseen ?? ''}${words}`))
}

function wordsOf(node: Extract<Nodes, { type: 'text' | 'inlineCode' | 'code' | 'html' }>): Words {
  if (node.type !== 'html') return { seen: node.value }
  return { seen: node.value.replace(TAG, tagAway), ...commentIn(node.value) }
}

/** A tag of a page goes; "<Ada Provlund>" is a name between signs. As many lines stay. */
function tagAway(tag: string, name: string | undefined, attributes = ''): string {
  const isTag = name === undefined || (TAGS.has(name.toLowerCase()) && !/^\s*\p{Lu}\p{Ll}/u.test(attributes))
  if (!isTag) return tag
  return name?.toLowerCase() === 'br' ? ' ' : tag.replace(/[^\n]/g, '')
}

function commentIn(html: string): { unseen?: string } {
  const [comment] = /<!--[\s\S]*?(?:-->|$)/.exec(html) ?? []
  return comment === undefined ? {} : { unseen: comment.replace(/^<!--[ \t]*|[ \t]*-->$/g, '') }
}

/** Code between fences begins below the first of them. */
const lineOfCode = (node: Nodes, line: number, raw: readonly string[]): number =>
  line + Number(/^[ \t>]*(?:```|~~~)/.test((raw[line - 1] ?? '').slice((node.position?.start.column ?? 1) - 1)))

/** "[Anm]: Saknas." is text; "[b]: http://x.se" is the target of a link. */
function defined(lines: readonly string[], at: (line: number) => Draft, line: number, url: string): void {
  lines.forEach((words, index) =>
    Object.assign(at(line + index), { words, known: TARGET.test(url) ? 'link-list' : null }),
  )
}

/** @param column Where the item begins, counted from 1. */
function itemIn(line: string, column: number): Pick<Draft, 'mark' | 'indent'> {
  const before = line.slice(0, column - 1)
  return { mark: NUMBER.exec(line.slice(column - 1))?.[0] ?? '-', indent: before.trim() === '' ? before.length : 0 }
}

const cellsOf = ({ children }: TableRow): string[] => children.map((cell) => textOf(cell).replaceAll('\n', ' ').trim())

function textOf(node: Nodes): string {
  if (node.type === 'html') return node.value.replace(TAG, tagAway)
  if ('value' in node) return node.value
  if ('alt' in node) return node.alt ?? ''
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

function finished({ words, unseen, cells, rank, mark, indent, ...shape }: Draft, raw: string): SourceLine {
  const text = words.trimEnd()
  if (cells) return rowLine(cells, shape)
  if (text.trim() === '' && unseen?.trim()) return sourceLine(unseen.trim(), { known: 'hidden-text' })
  if (rank) return sourceLine(`${'#'.repeat(rank)} ${text}`, { rank })
  const isSetIn = /^[ \t]/.test(raw)
  if (mark == null) return sourceLine(text, { ...shape, isSetIn })
  return sourceLine(`${' '.repeat(indent ?? 0)}${mark} ${text}`.trimEnd(), { ...shape, mark, isSetIn })
}
