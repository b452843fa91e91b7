/**
 * Most of a content file is paragraphs and headings of one line without a sign in them, which mean nothing but
 * themselves: their nodes are made at once, and the parser is asked for what stands between. The tree is the same, at a
 * fraction of the price.
 */
import type { Nodes, Root, RootContent } from 'mdast'

/** Where a line begins: its number from 1, and how many characters stand before it. */
interface Place {
  line: number
  offset: number
}

/** A plain line, or the lines between two. */
interface Stretch extends Place {
  text: string
  isPlain: boolean
}

/** A letter, a quote or a number that numbers no list, behind the signs of a heading. */
const PLAIN = /^(?:#{1,6} )?(?!\d{1,9}[.)](?: |$))[\p{L}\p{N}§”"'(]/u
/** What may mean something wherever it stands in a line, and white space that is not kept as it is. */
const SIGN = /[\\`*_[<&\t\0]|[ #]$/
const isPlain = (line: string): boolean => PLAIN.test(line) && !SIGN.test(line)
/** Signs by which lines and characters are counted otherwise than below. */
const COUNTS = /\r|^\uFEFF/

/** @returns The tree of the text that `parse` would make, places included. */
export function parseBesidePlain(text: string, parse: (text: string) => Root): Root {
  if (COUNTS.test(text)) return parse(text)
  const lines = text.split('\n')
  const children: RootContent[] = []
  for (const stretch of stretchesOf(lines)) {
    const nodes = stretch.isPlain ? [nodeOf(stretch)] : parse(stretch.text).children
    if (!stretch.isPlain && reachesOut(nodes)) return parse(text)
    for (const node of nodes) children.push(stretch.isPlain ? node : move(node, stretch))
  }
  const end = { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, offset: text.length }
  return { type: 'root', children, position: { start: { line: 1, column: 1, offset: 0 }, end } }
}

/** A line is plain where blank ones, or none, stand beside it. */
function stretchesOf(lines: readonly string[]): Stretch[] {
  const stretches: Stretch[] = []
  let offset = 0
  for (const [at, text] of lines.entries()) {
    const last = stretches.at(-1)
    if ((lines[at - 1] ?? '') === '' && (lines[at + 1] ?? '') === '' && isPlain(text))
      stretches.push({ line: at + 1, offset, text, isPlain: true })
    else if (last?.isPlain === false) last.text += `\n${text}`
    else if (text !== '') stretches.push({ line: at + 1, offset, text, isPlain: false })
    offset += text.length + 1
  }
  return stretches
}

function nodeOf({ line, offset, text }: Stretch): RootContent {
  const signs = text.startsWith('#') ? text.indexOf(' ') + 1 : 0
  const end = { line, column: text.length + 1, offset: offset + text.length }
  const words = { start: { line, column: signs + 1, offset: offset + signs }, end }
  const children = [{ type: 'text' as const, value: text.slice(signs), position: words }]
  const position = { start: { line, column: 1, offset }, end }
  return signs > 0
    ? { type: 'heading', depth: (signs - 1) as 1 | 2 | 3 | 4 | 5 | 6, children, position }
    : { type: 'paragraph', children, position }
}

/** What may go on below a plain line, or is defined for all of the text. */
function reachesOut(nodes: readonly RootContent[]): boolean {
  const last = nodes.at(-1)
  if (last?.type === 'code' || (last?.type === 'html' && !last.value.endsWith('-->'))) return true
  return nodes.some(defines)
}

const defines = (node: Nodes): boolean =>
  node.type === 'definition' || ('children' in node && !isOfWords(node) && node.children.some(defines))
/** Within words nothing is defined. */
const isOfWords = ({ type }: Nodes): boolean => type === 'paragraph' || type === 'heading' || type === 'table'

/** @param to Where its stretch begins. */
function move<Node extends Nodes>(node: Node, to: Place): Node {
  for (const point of node.position ? [node.position.start, node.position.end] : []) {
    point.line += to.line - 1
    point.offset = (point.offset ?? 0) + to.offset
  }
  if ('children' in node) for (const child of node.children) move(child, to)
  return node
}
