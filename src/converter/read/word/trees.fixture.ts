/** Small documents of Word as trees, and what tests see of them. */
import { NAMES } from '../../../../tests/docx.ts'
import { isElement, parse } from './tree.ts'

/** A document with a body, under the families of names that Word declares. */
export const documentOf = (body: string): Document =>
  parse(`<w:document ${NAMES}><w:body>${body}</w:body></w:document>`)

/** The part of another root: "footnotes", "settings", "styles". */
export const partOf = (root: string, inside: string): Document => parse(`<w:${root} ${NAMES}>${inside}</w:${root}>`)

/** "p(r(t:Text br))": names without the prefix of Word, in the order of the document; properties are left out. */
export function shapeOf(node: Node): string {
  const inside = Array.from(node.childNodes)
    .filter((one) => isElement(one) && !one.nodeName.endsWith('Pr'))
    .map(shapeOf)
    .join(' ')
  if (!isElement(node)) return inside
  const name = node.nodeName.replace(/^w:/, '')
  if (name === 't' || name === 'a:t') return `${name}:${node.textContent}`
  return inside === '' ? name : `${name}(${inside})`
}

/** The same of what a document holds in its body. */
export const bodyOf = (tree: Document): string => /^document\(body\((.*)\)\)$/.exec(shapeOf(tree))?.[1] ?? ''
