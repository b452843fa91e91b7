/**
 * Most of a content file is paragraphs, headings, list items and comments of one line without a sign in them, which
 * mean nothing but themselves: their nodes are made at once (`plain-nodes.ts`), and the parser is asked for what stands
 * between. The tree is the same, at a fraction of the price.
 */
import type { Nodes, Root, RootContent } from 'mdast'
import { isPlain, isPlainList, nodeOf, type Stretch } from './plain-nodes.ts'

/** Signs by which lines and characters are counted otherwise than below. */
const COUNTS = /\r|^\uFEFF/
/** For the plain lines between two others, whose last is blank; asking once costs less than what is asked. */
const BETWEEN = '\nx\n\n'

/** @returns The tree of the text that `parse` would make, places included. */
export function parseBesidePlain(text: string, parse: (text: string) => Root): Root {
  if (COUNTS.test(text)) return parse(text)
  const lines = text.split('\n')
  const stretches = stretchesOf(lines)
  const others = parseOthers(stretches, parse)
  if (others === undefined) return parse(text)
  const children = stretches.flatMap((stretch) => others.get(stretch) ?? [nodeOf(stretch)])
  const end = { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, offset: text.length }
  return { type: 'root', children, position: { start: { line: 1, column: 1, offset: 0 }, end } }
}

/** Plain lines, each alone between blank ones, and what stands between two of them. */
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
  return stretches.map((one) => (isPlainList(one.text) ? { ...one, isPlain: true } : one))
}

/** @returns The nodes of all that is not plain; undefined where what one begins goes on below it, as a fence does. */
function parseOthers(
  stretches: readonly Stretch[],
  parse: (text: string) => Root,
): Map<Stretch, RootContent[]> | undefined {
  const found = new Map<Stretch, RootContent[]>()
  const others = stretches.filter((one) => !one.isPlain)
  if (others.length === 0) return found
  const last = stretches.at(-1)
  const nodes = parse(others.map((one) => (one === last ? one.text : one.text + BETWEEN)).join('')).children
  let [at, line, offset] = [0, 1, 0]
  for (const one of others) {
    const below = line + linesIn(one.text)
    const by = { line: one.line - line, offset: one.offset - offset }
    const own: RootContent[] = []
    for (let node = nodes[at]; node && (one === last || lineOf(node) < below); node = nodes[++at]) own.push(node)
    if (one !== last && lineOf(nodes[at++]) !== below) return undefined
    found.set(
      one,
      own.map((node) => move(node, by)),
    )
    ;[line, offset] = [below + 2, offset + one.text.length + BETWEEN.length]
  }
  return found
}

const lineOf = (node: RootContent | undefined): number => node?.position?.start.line ?? 0
const linesIn = (text: string): number => text.split('\n').length

function move<Node extends Nodes>(node: Node, by: Pick<Stretch, 'line' | 'offset'>): Node {
  for (const point of node.position ? [node.position.start, node.position.end] : []) {
    point.line += by.line
    point.offset = (point.offset ?? 0) + by.offset
  }
  if ('children' in node) for (const child of node.children) move(child, by)
  return node
}
