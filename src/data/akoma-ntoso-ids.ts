/**
 * Identifiers of Akoma Ntoso's elements by the OASIS naming convention (1.0, section 5.4), which is to be kept wherever
 * an `eId` is: what the element lies in, what it is, its number; "sec_5__hcontainer_1__content__list_1__item_2".
 */
import { el, type Element, type Xml } from './xml.ts'

/** What the schema asks an identifier of in the text, by what the convention calls it. */
const CALLED: Record<string, string> = {
  ...{ section: 'sec', subsection: 'subsec', hcontainer: 'hcontainer', heading: 'heading', content: 'content' },
  ...{ blockList: 'list', item: 'item', table: 'table', person: 'person' },
}

/** Where there is one, there is one alone: it has no number. */
const ALONE: ReadonlySet<string> = new Set(['heading', 'content'])

/** "p216-1" is 216-1: the address of the § without its letter. */
export const numberOf = (id: string): string => id.replace(/^p(?=\d)/, '')

/**
 * @param elements Those of the text, side by side. An `eId` in them is the element's number alone; one that prints none
 * is counted in what it lies in.
 */
export function identified(elements: readonly Element[]): Xml[] {
  const counts = new Map<string, number>()
  return elements.map((one) => withId(one, '', counts))
}

/** @param within Identifier of what it lies in, with its end. */
function withId(xml: Xml, within: string, counts: Map<string, number>): Xml {
  if (typeof xml === 'string') return xml
  const { eId: number, ...attributes } = xml.attributes
  const called = CALLED[xml.name]
  if (called === undefined) return { ...xml, children: xml.children.map((child) => withId(child, within, counts)) }
  const nth = (counts.get(called) ?? 0) + 1
  counts.set(called, nth)
  const eId = `${within}${called}${ALONE.has(xml.name) ? '' : `_${number ?? nth}`}`
  const inside = new Map<string, number>()
  const children = xml.children.map((child) => withId(child, `${eId}__`, inside))
  return el(xml.name, { eId, ...attributes }, children)
}
