/**
 * Bytes of a Markdown source in, its lines out, each in its place so that messages name the lines of the file. The
 * tree says which signs are marks: emphasis, links and fences go, headings keep one form ("## Title"), list items
 * "- ". Front matter of its own may hold an editor's facts, as a sidecar does; other front matter is text.
 */
import type { Nodes, Parent, Root } from 'mdast'
import { parseMarkdown } from '../../content-file/markdown.ts'
import type { KnownFurniture, SourceText } from '../types.ts'
import { decode } from './decode.ts'
import { refuseLarge } from './limits.ts'
import { refuseHugeMarkdown } from './markdown-limits.ts'
import { splitLines } from './text.ts'
import { usable } from './usable.ts'

/** A change to the text between two offsets; none of them holds a line break it does not keep. */
interface Edit {
  from: number
  to: number
  text: string
}

const FENCE = /^---[ \t]*$/
/** "date: {value: 2024-01-01, because: …}" or on lines of their own: facts give their reason; a mask is one whatever it lacks */
const HAS_REASON = /\bbecause\s*:|^\W*mask\w*["']?\s*:/i
/** "---js": front matter in another language is refused where facts are read */
const OTHER_FENCE = /^---(?!-)[ \t]*\w/
const ESCAPE = /\\([!-/:-@[-`{-~])/g
const TAG = /<!--[\s\S]*?-->|<\/?[a-z][^<>]*>/gi
const BETWEEN_CELLS = '    '

/** @throws {ReadError} `too-large`, `too-deep`, `binary`, `unknown-encoding` or what {@link usable} refuses. */
export function readMarkdown(bytes: Uint8Array): SourceText {
  refuseLarge(bytes.length)
  const { text, encoding } = decode(bytes)
  const raw = usable(splitLines(text.replace(/^\ufeff/, '')))
  refuseHugeMarkdown(bytes.length, raw)
  const end = frontMatterEnd(raw)
  const front = raw.slice(0, end)
  const hasFacts = front.some((line) => HAS_REASON.test(line))
  const furniture = front.flatMap((line, index): KnownFurniture[] =>
    hasFacts || FENCE.test(line) ? [{ line: index + 1, kind: 'front-matter' }] : [],
  )
  const body = raw.slice(end).join('\n')
  return {
    format: 'markdown',
    encoding,
    furniture,
    lines: [...front, ...plain(body).split('\n')],
    ...(hasFacts && { facts: `${front.join('\n')}\n` }),
  }
}

/** How many lines the front matter takes, fences included. */
function frontMatterEnd(lines: readonly string[]): number {
  const start = lines.findIndex((line) => line.trim() !== '')
  if (!FENCE.test(lines[start] ?? '') && !OTHER_FENCE.test(lines[start] ?? '')) return 0
  const end = lines.findIndex((line, index) => index > start && FENCE.test(line))
  return end < 0 ? 0 : end + 1
}

/** The text without its marks, line by line as it was. */
function plain(markdown: string): string {
  const edits = editsOf(parseMarkdown(markdown), markdown).sort((a, b) => a.from - b.from || b.to - a.to)
  let at = 0
  let text = ''
  for (const edit of edits) {
    if (edit.from < at) continue
    text += markdown.slice(at, edit.from) + keepLines(edit, markdown)
    at = edit.to
  }
  return (text + markdown.slice(at))
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
}

/** As many line breaks go back as the edit took. */
function keepLines({ from, to, text }: Edit, markdown: string): string {
  const lost = markdown.slice(from, to).split('\n').length - text.split('\n').length
  return text + '\n'.repeat(Math.max(0, lost))
}

function editsOf(root: Root, markdown: string): Edit[] {
  const edits: Edit[] = []
  const open: Nodes[] = [root]
  for (let node = open.pop(); node; node = open.pop()) {
    edits.push(...editsAt(node, markdown))
    if ('children' in node) open.push(...node.children)
  }
  return edits
}

function editsAt(node: Nodes, markdown: string): Edit[] {
  const [from, to] = rangeOf(node)
  const source = markdown.slice(from, to)
  switch (node.type) {
    case 'strong':
    case 'emphasis':
    case 'delete':
    case 'link':
    case 'linkReference':
      return around(node, from, to)
    case 'heading':
      return [
        { from, to: insideOf(node, from)[0], text: `${'#'.repeat(node.depth)} ` },
        { from: insideOf(node, to)[1], to, text: '' },
      ]
    case 'listItem':
      return /^[*+]/.test(source) ? [{ from, to: from + 1, text: '-' }] : []
    case 'text':
      return /[\\&]/.test(source)
        ? [{ from, to, text: source.includes('\n') ? source.replace(ESCAPE, '$1') : node.value }]
        : []
    case 'inlineCode':
      return source.includes('\n') ? [] : [{ from, to, text: node.value }]
    case 'code':
      return fences(node, from, to, source)
    case 'html':
      return [{ from, to, text: source.replace(TAG, '') }]
    case 'image':
    case 'imageReference':
      return [{ from, to, text: node.alt ?? '' }]
    case 'break':
      return [{ from, to, text: '' }]
    case 'thematicBreak':
    case 'definition':
      return [{ from, to, text: '' }]
    case 'blockquote':
      return quoteMarks(from, source)
    case 'table':
      return rulerOf(node, source, from)
    case 'tableRow':
      return [
        {
          from,
          to,
          text: node.children
            .map((cell) => cellText(cell, markdown))
            .join(BETWEEN_CELLS)
            .trim(),
        },
      ]
    default:
      return []
  }
}

const rangeOf = ({ position }: Nodes): [number, number] => [position?.start.offset ?? 0, position?.end.offset ?? 0]

/** Where the content of a node begins and ends; at `empty` when it has none. */
function insideOf({ children }: Parent, empty: number): [number, number] {
  const [first, last] = [children[0], children.at(-1)]
  return [first ? rangeOf(first)[0] : empty, last ? rangeOf(last)[1] : empty]
}

function around(node: Parent & Nodes, from: number, to: number): Edit[] {
  const [start, end] = insideOf(node, to)
  return [
    { from, to: start, text: '' },
    { from: end, to, text: '' },
  ]
}

/** The lines of code stay, its fences go. */
function fences(node: Nodes, from: number, to: number, source: string): Edit[] {
  if (node.type !== 'code' || !/^(?:```|~~~)/.test(source)) return []
  return [{ from, to, text: `\n${node.value}` }]
}

/** "> " before each line of a quotation. */
function quoteMarks(from: number, source: string): Edit[] {
  const edits: Edit[] = []
  let at = from
  for (const line of source.split('\n')) {
    const mark = /^[ \t]{0,8}>[ ]?/.exec(line)?.[0].length ?? 0
    if (mark > 0) edits.push({ from: at, to: at + mark, text: '' })
    at += line.length + 1
  }
  return edits
}

/** The row of dashes under a table's head, the second of its lines. */
function rulerOf(node: Nodes, source: string, from: number): Edit[] {
  const [head = '', ruler = ''] = source.split('\n')
  return node.type === 'table'
    ? [{ from: from + head.length + 1, to: from + head.length + 1 + ruler.length, text: '' }]
    : []
}

/** A cell's words without their marks. */
function cellText(cell: Nodes, markdown: string): string {
  const [from, to] = 'children' in cell ? insideOf(cell, rangeOf(cell)[1]) : rangeOf(cell)
  if (from >= to) return ''
  return plain(markdown.slice(from, to)).replaceAll('\\|', '|').trim()
}
