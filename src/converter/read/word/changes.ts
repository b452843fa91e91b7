/**
 * Changes that Word keeps track of: trees in, what is unsettled in them out, or the same trees as if every change had
 * been accepted or rejected. Changes of looks alone are none of the record's.
 */
import { attribute, child, childrenOf, elements, isElement, parentOf, remove } from './tree.ts'

export type Settled = 'accepted' | 'rejected'

/** Around text, or beside a paragraph's or a row's own properties; "…Range…" only mark where a moved text begins. */
const ADDED = new Set(['w:ins', 'w:moveTo', 'w:cellIns'])
const TAKEN = new Set(['w:del', 'w:moveFrom', 'w:cellDel'])
const CHANGES = [...ADDED, ...TAKEN, 'w:cellMerge']
/** What a change is kept in when it concerns the mark of a paragraph, a row or a cell. */
const PROPERTIES = new Set(['w:rPr', 'w:trPr', 'w:tcPr', 'w:numPr'])
const TEXT_OF: Readonly<Record<string, string>> = { 'w:delText': 'w:t', 'w:delInstrText': 'w:instrText' }
/** So many places are told. */
const TOLD = 5
/** "§ 21": the number alone says where, and nothing of what. */
const NUMBER = /^\s*§\s?\d{1,4}/

/** Elements that hold a change of words, each once; a change inside another counts with it. */
export function changesIn(tree: Document): Element[] {
  return CHANGES.flatMap((name) => elements(tree, name)).filter(
    (one) => PROPERTIES.has(one.parentNode?.nodeName ?? '') || !childrenOf(one).every(saysNothing),
  )
}

/** An empty run, which Word leaves behind where words came and went, with the looks that it would have had. */
const saysNothing = (one: Element): boolean =>
  one.nodeName === 'w:rPr' || (EMPTY.has(one.nodeName) && one.textContent === '' && childrenOf(one).every(saysNothing))
const EMPTY = new Set(['w:r', 'w:t', 'w:delText', ...ADDED, ...TAKEN])

/** Where changes stand, without a word of them: "paragraph 12 (§ 21), 15". */
export function placesOf(tree: Document): string {
  const paragraphs = elements(tree, 'w:p')
  const changed = new Set(changesIn(tree).map((one) => paragraphBy(one)))
  let number = ''
  const places = paragraphs.flatMap((paragraph, index) => {
    number =
      NUMBER.exec(
        elements(paragraph, 'w:t')
          .map((one) => one.textContent)
          .join(''),
      )?.[0].trim() ?? number
    return changed.has(paragraph) ? [`${index + 1}${number ? ` (${number})` : ''}`] : []
  })
  return places.slice(0, TOLD).join(', ') + (places.length > TOLD ? ' …' : '')
}

/** The paragraph that a change stands in, or the first one it holds or is kept before. */
function paragraphBy(change: Element): Element | undefined {
  for (let at: Element | undefined = change; at; at = parentOf(at)) {
    if (at.nodeName === 'w:p') return at
    const [first] = elements(at, 'w:p')
    if (first) return first
  }
  return undefined
}

/** Carries the changes of a tree out, or takes them back, in place. */
export function settle(tree: Document, as: Settled): void {
  const gone = as === 'accepted' ? TAKEN : ADDED
  settleTables(tree, gone)
  const merged = elements(tree, 'w:p').filter((paragraph) => has(child(child(paragraph, 'w:pPr'), 'w:rPr'), gone))
  for (const change of CHANGES.flatMap((name) => elements(tree, name))) settleOne(change, gone)
  // From the end, so that what several paragraphs leave is gathered in the last of them.
  for (const paragraph of merged.reverse()) mergeWithNext(paragraph)
}

/** Rows and cells that are gone, and then rows and tables without any. */
function settleTables(tree: Document, gone: ReadonlySet<string>): void {
  const removeAll = (name: string, isGone: (one: Element) => boolean): void =>
    elements(tree, name).filter(isGone).forEach(remove)
  removeAll('w:tr', (row) => has(child(row, 'w:trPr'), gone))
  removeAll('w:tc', (cell) => has(child(cell, 'w:tcPr'), gone))
  removeAll('w:tr', (row) => !child(row, 'w:tc') && !child(row, 'w:sdt'))
  removeAll('w:tbl', (table) => elements(table, 'w:tr').length === 0)
}

const has = (properties: Element | undefined, names: ReadonlySet<string>): boolean =>
  properties !== undefined && childrenOf(properties).some((one) => names.has(one.nodeName))

function settleOne(change: Element, gone: ReadonlySet<string>): void {
  const parent = change.parentNode
  if (!parent) return
  if (!PROPERTIES.has(parent.nodeName) && !gone.has(change.nodeName)) {
    for (const [name, settled] of Object.entries(TEXT_OF))
      for (const text of elements(change, name)) rename(text, settled)
    while (change.firstChild) parent.insertBefore(change.firstChild, change)
  }
  if (parent.nodeName === 'w:numPr' && gone.has(change.nodeName)) remove(parent)
  else parent.removeChild(change)
}

function rename(element: Element, name: string): void {
  const other = element.ownerDocument.createElementNS(element.namespaceURI, name)
  const space = attribute(element, 'xml:space')
  if (space !== undefined) other.setAttribute('xml:space', space)
  while (element.firstChild) other.appendChild(element.firstChild)
  element.parentNode?.replaceChild(other, element)
}

/** A paragraph without its end goes on into the one after it. */
function mergeWithNext(paragraph: Element): void {
  const next = nextElement(paragraph)
  const words = childrenOf(paragraph).filter(({ nodeName }) => nodeName !== 'w:pPr')
  if (next?.nodeName === 'w:p') {
    const properties = child(next, 'w:pPr')
    const before = properties ? properties.nextSibling : next.firstChild
    for (const one of words) next.insertBefore(one, before)
    remove(paragraph)
  } else if (words.length === 0 && paragraph.parentNode?.nodeName !== 'w:tc') {
    remove(paragraph)
  }
}

function nextElement(node: Node): Element | undefined {
  for (let at = node.nextSibling; at; at = at.nextSibling)
    if (isElement(at) && !/^w:(?:bookmark|move|comment|permStart|permEnd|proofErr)/.test(at.nodeName)) return at
  return undefined
}
