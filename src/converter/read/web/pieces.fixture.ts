/** Pieces of HTML as tests of web pages look at them. */
import type { Element, Nodes, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'

/** @param html A piece without `<html>` and `<body>` around it. */
export const pieceOf = (html: string): Root => fromHtml(html, { fragment: true })

/** The first element of a piece. */
export const elementOf = (html: string): Element => pieceOf(html).children[0] as Element

/** The first element of a name, and those that it stands in, from the inside out. */
export function findIn(
  node: Nodes,
  tagName: string,
  around: readonly Element[] = [],
): [Element, Element[]] | undefined {
  if (node.type === 'element' && node.tagName === tagName) return [node, [...around]]
  if (!('children' in node)) return undefined
  const inside = node.type === 'element' ? [node, ...around] : around
  return node.children.map((child) => findIn(child, tagName, inside)).find((found) => found !== undefined)
}
