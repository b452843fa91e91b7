/**
 * What stands on a web page and is no part of the record: menus, side panels, forms, buttons. An element in, its words
 * as lines known to be so out; what has no words for a reader – scripts, styles, pictures – gives none.
 */
import type { Element, Nodes, Text } from 'hast'
import { message } from '../../../model/rules.ts'
import type { Message } from '../../../model/types.ts'
import type { SourceLine } from '../../types/source.ts'
import { sourceLine } from '../source-line.ts'
import { SILENT } from './kinds.ts'

/** Longer ones are cut between words: no line of a source may be without end. */
const LONGEST = 1000

/** @returns Lines of a length that can be shown; none where the element has no words. */
export function siteParts(element: Element | Text): SourceLine[] {
  const words = wordsOf(element).replace(/\s+/g, ' ').trim()
  return words === '' ? [] : pieces(words).map((piece) => sourceLine(piece, { known: 'site-part' }))
}

function wordsOf(node: Nodes): string {
  const found: string[] = []
  const open: Nodes[] = [node]
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.type === 'text') found.push(next.value)
    else if (next.type === 'element') found.push(valueOf(next) ?? '')
    if ('children' in next && !(next.type === 'element' && SILENT.has(next.tagName)))
      open.push(...next.children.toReversed())
  }
  return found.join(' ')
}

/** A panel beside the text with a sentence in it may hold something of the record, as a reservation: it is told. */
export function panelMessages(lines: readonly SourceLine[], panels: readonly Element[]): Message[] {
  const starts = new Set(panels.flatMap((panel) => siteParts(panel).slice(0, 1)).map(({ printed }) => printed))
  return lines.flatMap(({ known, printed }, index) =>
    known === 'site-part' && starts.has(printed) && SENTENCE.test(printed)
      ? [
          message('panel-left-out', index + 1, {
            reason: 'Unexpected text in a panel beside the record, left out',
            note: 'expected what serves the site; if it belongs to the record, save the page as text or Word and add that',
            expected: 'det som hör till webbplatsen',
          }),
        ]
      : [],
  )
}

/** Some words and a full stop. */
const SENTENCE = /^(?:\S+ ){3}.*\p{Ll}[.!?](?: |$)/u

/** The words of a page that stands whole inside an attribute of this one; a frame of another address holds none. */
const framed = (page: unknown): string | undefined =>
  typeof page === 'string' ? page.replace(/<[^<>]*>/gu, ' ') : undefined

/** Fields whose values a reader of the page sees. */
const FIELDS = new Set(['text', 'number', 'date', 'time', 'email', 'tel', 'url', 'month', 'week', 'datetime-local'])

/** What a reader sees in a field of a form; undefined for other elements. A box is ticked or not. */
export function valueOf({ tagName, properties }: Element): string | undefined {
  if (tagName === 'iframe') return framed(properties['srcDoc'])
  if (tagName !== 'input') return undefined
  const type = typeof properties['type'] === 'string' ? properties['type'].toLowerCase() : 'text'
  if (type === 'checkbox' || type === 'radio') return properties['checked'] ? '☒' : '☐'
  const { value } = properties
  return FIELDS.has(type) && (typeof value === 'string' || typeof value === 'number') ? String(value) : undefined
}

/** The option of a list that is chosen: the one that says so, else the first. */
export function chosenIn({ children }: Element): Element | undefined {
  const options = children.flatMap((child) =>
    child.type !== 'element' ? [] : child.tagName === 'optgroup' ? child.children : [child],
  )
  const found = options.filter((option) => option.type === 'element').filter(({ tagName }) => tagName === 'option')
  return found.find(({ properties }) => properties['selected'] === true) ?? found[0]
}

function pieces(words: string): string[] {
  const found: string[] = []
  for (let rest = words; rest !== '';) {
    const end = rest.length <= LONGEST ? rest.length : Math.max(rest.lastIndexOf(' ', LONGEST), 0) || LONGEST
    found.push(rest.slice(0, end).trim())
    rest = rest.slice(end).trim()
  }
  return found
}
