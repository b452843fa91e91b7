/**
 * Places for words that stand beside the text – notes, text boxes – so that they are no part of what is decided: the
 * block beside which they stand in; set before the next line that opens a part, an item or a section.
 */
import type { PartKind } from '../../../model/types.ts'
import { endsSentence, partKindOf, runInKindOf } from '../../../swedish/heading-words.ts'
import { sectionKindOf } from '../../../swedish/labels.ts'
import { seen } from '../marked-text.ts'
import { attribute, child, childrenOf, elements, made, value, wordsIn } from './tree.ts'

/** "§ 12", "12 §", "Bilaga 2": what stands before has ended. */
const OPENS = /^(?:§ ?\d|\d{1,4} ?§|bilaga(?!\p{L}))/iu
const HEADING_STYLE = /^heading ?[1-6]$/i
/** Headings of items and of groups of them are shorter. */
export const LONGEST_HEADING = 60
/** Parts that an item begins with, so that a numbered line above one after a decision is the title of another item. */
const FIRST: ReadonlySet<string> = new Set<PartKind>(['summary', 'decision', 'proposal', 'documents', 'presenter'])

/** What a block opens, where it opens anything. */
export type Opener = PartKind | 'other' | undefined
export interface Places {
  /** What a block opens. */
  opens: (block: Element) => Opener
  /** Sets words where the part ends that the block stands in. */
  place: (words: Element, block: Element) => void
  /** The kind of part that a block stands in. */
  partAt: (block: Element) => Opener
}
type Opens = Places['opens']

/** Sets a note where the part ends that its sign stands in. */
function place(words: Element, paragraph: Element, opens: Opens): void {
  const tree = paragraph.ownerDocument
  let block: Element = paragraph
  for (;;) {
    const parent = block.parentNode as Element
    const row = parent.nodeName === 'w:tc' ? (parent.parentNode as Element) : undefined
    const opener = nextOpener(block, opens)
    if (opener) {
      parent.insertBefore(words, beginOf(opener, block, opens))
      return
    }
    if (!row) {
      parent.insertBefore(words, childrenOf(parent).find(({ nodeName }) => nodeName === 'w:sectPr') ?? null)
      return
    }
    const next = nextOpener(row, opens)
    if (next) {
      row.parentNode?.insertBefore(made(tree, 'w:tr', made(tree, 'w:tc', words)), next)
      return
    }
    block = row.parentNode as Element
  }
}

function nextOpener(block: Element, opens: Opens): Element | undefined {
  for (let at = block.nextSibling; at; at = at.nextSibling)
    if (at.nodeType === 1 && opens(at as Element) !== undefined) return at as Element
  return undefined
}

/** Headings of groups of items and numbered titles stand above what opens; the note belongs before them. */
function beginOf(opener: Element, block: Element, opens: Opens): Element {
  const kind = opens(opener) ?? 'other'
  const titled = FIRST.has(kind) && partAt(block, opens) === 'decision'
  let begin = opener
  for (let at = opener.previousSibling; at && at !== block; at = at.previousSibling) {
    if (at.nodeType !== 1) continue
    const words = seen(wordsIn(at as Element)).trim()
    if (words === '') continue
    const isTitle =
      words.length <= LONGEST_HEADING &&
      !endsSentence(words) &&
      ((kind === 'other' && /^\p{Lu}[^\d(:]*$/u.test(words)) || (titled && /^\d{1,3}[.)]? \p{Lu}/u.test(words)))
    if (at.nodeName !== 'w:p' || !isTitle) break
    begin = at as Element
  }
  return begin
}

/** The kind of part that a block stands in. */
function partAt(block: Element, opens: Opens): Opener {
  for (let at = block.previousSibling; at; at = at.previousSibling) {
    const kind = at.nodeType === 1 ? opens(at as Element) : undefined
    if (kind !== undefined) return kind
  }
  return undefined
}

/** @param styles The part with the styles, which say what is a heading. */
export function placesBy(styles: Document | undefined): Places {
  const headings = new Set(
    (styles ? elements(styles, 'w:style') : [])
      .filter((one) => HEADING_STYLE.test(value(one, 'w:name') ?? ''))
      .map((one) => attribute(one, 'w:styleId') ?? ''),
  )
  const kinds = new Map<Element, Opener>()
  const opens: Opens = (block) => {
    if (!kinds.has(block)) kinds.set(block, openerOf(block, headings))
    return kinds.get(block)
  }
  return {
    opens,
    place: (words, block) => {
      // What was placed before opens nothing, so that these come after it.
      kinds.set(words, undefined)
      place(words, block, opens)
    },
    partAt: (block) => partAt(block, opens),
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
