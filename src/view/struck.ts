/**
 * Struck words of the record, shown struck: a tree in, the same tree out with `<s>` around what stands between its
 * marks (`model/struck.ts`). The marks stay in the text, unseen, so that what is copied as plain text still says it.
 */
import type { Element, ElementContent, Root, RootContent, Text } from 'hast'
import { STRUCK } from '../model/struck.ts'

/** @returns A tree of its own; the one that went in stays as it is. */
export const withStruck = (tree: Root): Root => ({ ...tree, children: tree.children.flatMap(marked) })

function marked(node: RootContent | ElementContent): (RootContent | ElementContent)[] {
  if (node.type === 'text') return parted(node)
  if (node.type !== 'element') return [node]
  return [{ ...node, children: node.children.flatMap(marked) as ElementContent[] }]
}

/** A text as what is struck of it and what stands around. */
function parted({ value }: Text): (Text | Element)[] {
  const parts: (Text | Element)[] = []
  let end = 0
  for (const { index, 0: whole, 1: words = '' } of value.matchAll(STRUCK)) {
    if (index > end) parts.push(text(value.slice(end, index)))
    parts.push({ type: 'element', tagName: 's', properties: {}, children: [mark(), text(words), mark()] })
    end = index + whole.length
  }
  if (end < value.length) parts.push(text(value.slice(end)))
  return parts
}

const text = (value: string): Text => ({ type: 'text', value })
const mark = (): Element => ({
  ...{ type: 'element', tagName: 'span', children: [text('~~')] },
  properties: { ariaHidden: 'true' },
})
