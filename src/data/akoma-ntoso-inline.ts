/**
 * Running text of Akoma Ntoso: Markdown's inline nodes and the marks that lie on their words in, XML out. A mark is of
 * a stretch of words as they are read, across emphasis; where an element begins or ends within it, each piece has it.
 */
import type { PhrasingContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { el, type Element, type Xml } from './xml.ts'

export interface Mark {
  from: number
  to: number
  wrap: (words: string) => Element
}

/** What is marked in a text, in order; none lies within another. */
export type Marker = (text: string) => readonly Mark[]

const STYLES: Partial<Record<PhrasingContent['type'], string>> = { strong: 'b', emphasis: 'i' }

/** The words of it, as marks count them: a line's end is a space. */
export const readText = (nodes: readonly PhrasingContent[]): string =>
  nodes
    .map((node) => {
      if (node.type === 'html') return ''
      if (node.type === 'break') return ' '
      return 'children' in node ? readText(node.children) : toString(node)
    })
    .join('')

/** @param start Where the nodes begin in the text that the marks are of. */
export function inline(nodes: readonly PhrasingContent[], marks: readonly Mark[], start = 0): Xml[] {
  let at = start
  return nodes.flatMap((node): Xml[] => {
    const from = at
    at += readText([node]).length
    if (node.type === 'html') return []
    if (node.type === 'break') return [el('br')]
    if (!('children' in node)) return pieces(toString(node), from, marks)
    const inside = inline(node.children, marks, from)
    const style = STYLES[node.type]
    return style === undefined ? inside : [el(style, {}, inside)]
  })
}

function pieces(text: string, start: number, marks: readonly Mark[]): Xml[] {
  const found: Xml[] = []
  let done = 0
  for (const { from, to, wrap } of marks) {
    const [first, last] = [Math.max(0, from - start), Math.min(text.length, to - start)]
    if (first >= last) continue
    found.push(text.slice(done, first), wrap(text.slice(first, last)))
    done = last
  }
  return [...found, text.slice(done)].filter((piece) => piece !== '')
}

/**
 * Marks of several kinds together: of two that touch the same words the first to begin is kept, and of those the first
 * told.
 */
export function together(...kinds: readonly (readonly Mark[])[]): Mark[] {
  let done = 0
  return kinds
    .flat()
    .sort((a, b) => a.from - b.from)
    .filter(({ from, to }) => {
      const isFree = from >= done
      if (isFree) done = to
      return isFree
    })
}
