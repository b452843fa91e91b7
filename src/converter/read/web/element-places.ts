/** The elements of a page, each with those that it stands in: a tree in, a list in the order of the page out. */
import type { Element, Nodes, Root } from 'hast'

export interface Place {
  element: Element
  /** From the inside out. */
  around: readonly Element[]
}

/** @returns Every element of the tree, however deep it is. */
export function placesOf(root: Root): Place[] {
  const places: Place[] = []
  const open: { node: Nodes; around: readonly Element[] }[] = [{ node: root, around: [] }]
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, around } = next
    if (node.type === 'element') places.push({ element: node, around })
    if (node.type !== 'element' && node.type !== 'root') continue
    const inside = node.type === 'element' ? [node, ...around] : around
    for (const child of node.children.toReversed()) open.push({ node: child, around: inside })
  }
  return places
}
