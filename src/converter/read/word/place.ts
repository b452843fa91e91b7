/**
 * Places for words that stand beside the text – notes, text boxes – so that they are no part of what is decided: the
 * block beside which they stand in; set before the next line that opens a part, an item or a section.
 */
import type { PartKind } from '../../../model/kinds.ts'
import { partKindOf } from '../../../swedish/headings/heading-words.ts'
import { runInKindOf } from '../../../swedish/headings/run-in.ts'
import { endsSentence } from '../../../swedish/lines/line-ends.ts'
import { sectionKindOf } from '../../../swedish/headings/labels.ts'
import { seen } from '../marked-text.ts'
import { attribute, child, elements, isElement, made, value, wordsIn } from './tree.ts'

/** "§ 12", "12 §", "Bilaga 2": what stands before has ended. */
const OPENS = /^(?:§ ?\d|\d{1,4} ?§|bilaga(?!\p{L})[^.!?]*$)/iu
const HEADING_STYLE = /^heading ?[1-6]$/i
/** Headings of items and of groups of them are shorter. */
export const LONGEST_HEADING = 60
/** Parts that an item begins with, so that a numbered line above one after a decision is the title of another item. */
const FIRST: ReadonlySet<string> = new Set<PartKind>(['summary', 'decision', 'proposal', 'documents', 'presenter'])

/** What a block opens, where it opens anything. */
type Opener = PartKind | 'other' | undefined
export interface Places {
  /** What a block opens. */
  opens: (block: Element) => Opener
  /** Sets words where the part ends that the block stands in. */
  place: (words: Element, block: Element) => void
  /** The kind of part that a block stands in. */
  partAt: (block: Element) => Opener
}
type Opens = Places['opens']
type Opening = Element | undefined
/** The opener that follows a block, and the one it follows. */
type Known = Readonly<Record<'nextSibling' | 'previousSibling', Map<Element, Opening>>>

/** Sets a note where the part ends that its sign stands in. */
function place(words: Element, paragraph: Element, opens: Opens, known: Known): void {
  const tree = paragraph.ownerDocument
  let block: Element = paragraph
  for (;;) {
    // A block stands in the body of its part, and a cell in a row: what is above either is an element.
    const parent = block.parentNode as Element
    const row = parent.nodeName === 'w:tc' ? (parent.parentNode as Element) : undefined
    const opener = openerFrom(block, 'nextSibling', opens, known)
    if (opener) {
      parent.insertBefore(words, beginOf(opener, block, opens, known))
      return
    }
    if (!row) {
      parent.insertBefore(words, parent.lastChild?.nodeName === 'w:sectPr' ? parent.lastChild : null)
      return
    }
    const next = openerFrom(row, 'nextSibling', opens, known)
    if (next) {
      row.parentNode?.insertBefore(made(tree, 'w:tr', made(tree, 'w:tc', words)), next)
      return
    }
    block = row.parentNode as Element
  }
}

/**
 * The next block beside it, or the one before it, that opens anything; what was found for those between is kept, for
 * there may be many notes.
 */
function openerFrom(block: Element, way: 'nextSibling' | 'previousSibling', opens: Opens, known: Known): Opening {
  const passed: Element[] = []
  let found: Opening
  for (let at: Node | null = block[way]; at; at = at[way]) {
    if (!isElement(at)) continue
    if (opens(at) !== undefined) {
      found = at
      break
    }
    if (known[way].has(at)) {
      found = known[way].get(at)
      break
    }
    passed.push(at)
  }
  for (const one of [block, ...passed]) known[way].set(one, found)
  return found
}

/** Headings of groups of items and numbered titles stand above what opens; the note belongs before them. */
function beginOf(opener: Element, block: Element, opens: Opens, known: Known): Element {
  const title = titleAbove(opener, block, opens, known)
  if (!title) return opener
  let begin = opener
  for (let at = opener.previousSibling; at && at !== block; at = at.previousSibling) {
    if (!isElement(at)) continue
    const words = seen(wordsIn(at)).trim()
    if (words === '') continue
    if (at.nodeName !== 'w:p' || !isShort(words) || !title.test(words)) break
    begin = at
  }
  return begin
}

/**
 * How a title is worded that belongs to what is opened below it: a group's, or the number of an item after a decision.
 */
function titleAbove(opener: Element, block: Element, opens: Opens, known: Known): RegExp | undefined {
  const kind = opens(opener) ?? 'other'
  if (kind === 'other') return /^\p{Lu}[^\d(:]*$/u
  return FIRST.has(kind) && partAt(block, opens, known) === 'decision' ? /^\d{1,3}[.)]? \p{Lu}/u : undefined
}

const isShort = (words: string): boolean => words.length <= LONGEST_HEADING && !endsSentence(words)

/** The kind of part that a block stands in. */
function partAt(block: Element, opens: Opens, known: Known): Opener {
  const before = openerFrom(block, 'previousSibling', opens, known)
  return before && opens(before)
}

/** @param styles The part with the styles, which say what is a heading. */
export function placesBy(styles: Document | undefined): Places {
  const headings = new Set(
    elements(styles, 'w:style')
      .filter((one) => HEADING_STYLE.test(value(one, 'w:name') ?? ''))
      .map((one) => attribute(one, 'w:styleId') ?? ''),
  )
  const kinds = new Map<Element, Opener>()
  const known: Known = { nextSibling: new Map(), previousSibling: new Map() }
  const opens: Opens = (block) => {
    if (!kinds.has(block)) kinds.set(block, openerOf(block, headings))
    return kinds.get(block)
  }
  return {
    opens,
    place: (words, block) => {
      // What was placed before opens nothing, so that these come after it.
      kinds.set(words, undefined)
      place(words, block, opens, known)
    },
    partAt: (block) => partAt(block, opens, known),
  }
}

function openerOf(block: Element, headings: ReadonlySet<string>): Opener {
  const first = (block.nodeName === 'w:p' ? [block] : elements(block, 'w:p')).find(
    (one) => seen(wordsIn(one)).trim() !== '',
  )
  if (!first) return undefined
  const words = seen(wordsIn(first)).trim()
  const kind = partKindOf(words) ?? runInKindOf(words)
  if (kind !== undefined) return kind
  const style = value(child(first, 'w:pPr'), 'w:pStyle') ?? ''
  const isHeading = headings.has(style) || HEADING_STYLE.test(style)
  return isHeading || OPENS.test(words) || sectionKindOf(words) !== undefined ? 'other' : undefined
}
