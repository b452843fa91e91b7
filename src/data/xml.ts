/** XML as a tree of elements and words, and as text. */
import { escapedXml } from '../model/escaped.ts'

/** An element, or words. */
export type Xml = string | Element
export interface Element {
  name: string
  attributes: Record<string, string>
  children: Xml[]
}

/** @param attributes In the order they are written. */
export const el = (name: string, attributes: Record<string, string> = {}, children: Xml[] = []): Element => ({
  name,
  attributes,
  children,
})

/** Signs that XML has no way to write. */
const NO_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** On one line, without what XML has no sign for. */
export function serialized(xml: Xml): string {
  if (typeof xml === 'string') return written(xml)
  const { name, attributes, children } = xml
  const head = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${written(value)}"`)].join(' ')
  return children.length === 0 ? `<${head}/>` : `<${head}>${children.map(serialized).join('')}</${name}>`
}

const written = (text: string): string => escapedXml(text.replace(NO_XML, ''))
