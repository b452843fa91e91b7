/**
 * Trees of XML as the readers of a Word file walk and change them: by names with the usual prefixes ("w:p"), whatever
 * the file itself calls them.
 */
import { DOMParser, XMLSerializer } from '@xmldom/xmldom'
import { strToU8 } from 'fflate'

/** The prefixes that nearly every file gives its families of names. */
const PREFIXES: Readonly<Record<string, string>> = {
  'wordprocessingml/main': 'w',
  'officeDocument/math': 'm',
  'drawingml/main': 'a',
  'drawingml/wordprocessingDrawing': 'wp',
  'drawingml/picture': 'pic',
  'drawingml/chart': 'c',
  'drawingml/diagram': 'dgm',
  'markup-compatibility': 'mc',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'urn:schemas-microsoft-com:vml': 'v',
}
/** What the two editions of the format put before a family's name. */
const EDITION = /^http:\/\/(?:schemas\.openxmlformats\.org|purl\.oclc\.org\/ooxml)\//
const DECLARED = /\sxmlns(?::([\w.-]{1,40}))?\s*=\s*["']([^"']{1,200})["']/g

function usualPrefix(family: string): string | undefined {
  const name = EDITION.test(family) ? family.replace(EDITION, '').replace('/2006', '') : family
  return Object.hasOwn(PREFIXES, name) ? PREFIXES[name] : undefined
}

/** A tree with the prefixes of its file; what is not well-formed XML gives a part of a tree, or throws. */
export const parse = (xml: string): Document =>
  new DOMParser({ errorHandler: { warning: () => undefined, error: () => undefined } }).parseFromString(xml, 'text/xml')

/** A part of a Word file as a tree. */
export function toTree(xml: string): Document {
  const tree = parse(xml)
  const isUsual = Array.from(xml.matchAll(DECLARED)).every(([, prefix = '', family = '']) =>
    [undefined, prefix].includes(usualPrefix(family)),
  )
  return isUsual ? tree : withUsualPrefixes(tree)
}

/** @returns The text of the part in UTF-8, to be laid back in the zip. */
export const partFrom = (tree: Document): Uint8Array<ArrayBuffer> =>
  strToU8(new XMLSerializer().serializeToString(tree))

function withUsualPrefixes(tree: Document): Document {
  const rename = (node: Element | Attr): void => {
    const prefix = usualPrefix(node.namespaceURI ?? '')
    if (prefix === undefined) return
    const name = `${prefix}:${node.localName}`
    Object.assign(
      node,
      'ownerElement' in node ? { prefix, nodeName: name, name } : { prefix, nodeName: name, tagName: name },
    )
  }
  for (const element of Array.from(tree.getElementsByTagName('*'))) {
    for (const attribute of Array.from(element.attributes)) rename(attribute)
    rename(element)
  }
  return tree
}

// ---- walking a tree

/** Words, comments and the document itself are none. */
export const isElement = (node: Node | null): node is Element => node?.nodeType === 1

/** @returns All below the node, at whatever depth, in the order of the document; none of no node. */
export const elements = (node: Document | Element | undefined, name: string): Element[] =>
  node ? Array.from(node.getElementsByTagName(name)) : []

/** The elements that stand directly in the node; text and comments are passed over. */
export const childrenOf = (node: Node): Element[] => Array.from(node.childNodes).filter(isElement)
/** The first child of the name; properties stand first, so that a long table is not walked for them. */
export function child(node: Element | undefined, name: string): Element | undefined {
  for (let at = node?.firstChild ?? null; at; at = at.nextSibling) if (at.nodeName === name && isElement(at)) return at
  return undefined
}

/** What a property says: `w:val` of the child with that name. */
export const value = (node: Element | undefined, name: string): string | undefined =>
  attribute(child(node, name), 'w:val')

/** @returns Undefined where it is not set; "" where it is set to nothing. */
export const attribute = (node: Element | undefined, name: string): string | undefined =>
  node?.hasAttribute(name) ? (node.getAttribute(name) ?? undefined) : undefined

/** The element that a node stands in; undefined at the top of a tree, and outside all. */
export function parentOf({ parentNode }: Node): Element | undefined {
  return isElement(parentNode) ? parentNode : undefined
}

/** What stands around a node, from the inside out. */
export function ancestors(node: Node): Element[] {
  const found: Element[] = []
  for (let at = parentOf(node); at; at = parentOf(at)) found.push(at)
  return found
}

/** The paragraph that an element stands in. */
export const paragraphOf = (node: Node): Element | undefined => {
  for (let at = parentOf(node); at; at = parentOf(at)) if (at.nodeName === 'w:p') return at
  return undefined
}

/** Words written in an element, as they stand. */
export const wordsIn = (node: Document | Element | undefined): string =>
  elements(node, 'w:t')
    .map((one) => one.textContent)
    .join('')

/** True but where a property says that it is off. */
export const isOn = (element: Element | undefined): boolean =>
  element !== undefined && !isOffWord(attribute(element, 'w:val') ?? '1')

/** As `ST_OnOff` of the format says no; any other word says yes. */
export const isOffWord = (word: string): boolean => /^(?:0|false|off)$/i.test(word)

// ---- changing a tree

/** The node leaves its parent; one that has none stays as it is. */
export const remove = (node: Node): void => {
  node.parentNode?.removeChild(node)
}

/** What an element holds takes its place. */
export function unwrap(element: Element, holds: Element = element): void {
  const parent = element.parentNode
  while (holds.firstChild) parent?.insertBefore(holds.firstChild, element)
  remove(element)
}

/** An element of Word's own, "w:tc", in the edition of names that the tree uses. */
export const made = (tree: Document, name: string, ...inside: Node[]): Element => {
  const element = tree.createElementNS(tree.documentElement.namespaceURI, name)
  for (const one of inside) element.appendChild(one)
  return element
}

/** @returns A `w:t` that keeps the white space at its ends. */
export function textOf(tree: Document, words: string): Element {
  const text = made(tree, 'w:t', tree.createTextNode(words))
  text.setAttribute('xml:space', 'preserve')
  return text
}

/** A run of words that looks as the properties say. */
export const runOf = (tree: Document, words: string, properties?: Element): Element =>
  made(tree, 'w:r', ...(properties ? [properties.cloneNode(true)] : []), textOf(tree, words))

/** @param before A node in the tree, which the other comes directly after. */
export const insertAfter = (node: Node, before: Node): void => {
  before.parentNode?.insertBefore(node, before.nextSibling)
}
