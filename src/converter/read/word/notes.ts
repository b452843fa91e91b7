/**
 * Notes at the foot of the page and at the end: the document and its notes in, and each note's words as a paragraph of
 * their own, "Fotnot 1: …", where the part of the text ends that its sign "[1]" stands in; never between the clauses of a
 * decision, where they would read as one.
 */
import type { PartKind } from '../../../model/types.ts'
import { endsSentence, partKindOf, runInKindOf } from '../../../swedish/heading-words.ts'
import { isLeadIn } from '../../../swedish/decides.ts'
import { sectionKindOf } from '../../../swedish/labels.ts'
import { seen } from '../marked-text.ts'
import { format } from './figures.ts'
import {
  attribute,
  child,
  childrenOf,
  elements,
  insertAfter,
  made,
  paragraphOf,
  remove,
  runOf,
  textOf,
  value,
  wordsIn,
} from './tree.ts'

export type NoteKind = 'footnotes' | 'endnotes'
export type Notes = Readonly<Record<NoteKind, ReadonlyMap<string, Element>>>

const KINDS = {
  'w:footnoteReference': { kind: 'footnotes', name: 'Fotnot', settings: 'w:footnotePr', usual: 'decimal' },
  'w:endnoteReference': { kind: 'endnotes', name: 'Slutnot', settings: 'w:endnotePr', usual: 'lowerRoman' },
} as const
type Sign = keyof typeof KINDS

/** "§ 12", "12 §", "Bilaga 2": what stands before has ended. */
const OPENS = /^(?:§ ?\d|\d{1,4} ?§|bilaga(?!\p{L}))/iu
const HEADING_STYLE = /^heading ?[1-6]$/i
const LONGEST_HEADING = 60
/** Parts that an item begins with, so that a numbered line above one after a decision is the title of another item. */
const FIRST: ReadonlySet<string> = new Set<PartKind>(['summary', 'decision', 'proposal', 'documents', 'presenter'])

/** What a block opens, where it opens anything. */
type Opener = PartKind | 'other' | undefined
type Opens = (block: Element) => Opener

/**
 * @param settings The part with the document's settings, which may say how notes are counted.
 * @param styles Its styles, which say what is a heading.
 */
export function placeNotes(
  tree: Document,
  notes: Notes,
  settings: Document | undefined,
  styles: Document | undefined,
): void {
  const opens = openersBy(styles)
  const last = new Map<Element, Element>()
  for (const name of Object.keys(KINDS) as Sign[]) {
    const label = labelsFor(KINDS[name], [tree, ...(settings ? [settings] : [])])
    for (const sign of elements(tree, name)) {
      const own = /^(?:1|true|on)$/.test(attribute(sign, 'w:customMarkFollows') ?? '') ? ownMark(sign) : undefined
      const shown = own ?? label()
      const note = notes[KINDS[name].kind].get(attribute(sign, 'w:id') ?? '')
      const paragraph = paragraphOf(sign)
      if (note && paragraph) {
        const heading = headingWords(paragraph, opens)
        if (own === undefined && heading === undefined) sign.parentNode?.insertBefore(textOf(tree, `[${shown}]`), sign)
        const where = heading === undefined ? '' : ` till ”${heading}”`
        const words = noteParagraph(tree, `${KINDS[name].name} ${shown}${where}: `, note, own)
        const before = last.get(paragraph)
        if (before) insertAfter(words, before)
        else place(words, paragraph, opens)
        last.set(paragraph, words)
      }
      remove(sign)
    }
  }
}

function labelsFor({ settings, usual }: (typeof KINDS)[Sign], trees: readonly Document[]): () => string {
  const set = (what: string): string | undefined =>
    trees
      .flatMap((tree) => elements(tree, settings))
      .map((one) => value(one, what))
      .find((one) => one !== undefined)
  let number = Number.parseInt(set('w:numStart') ?? '1', 10) || 1
  const as = set('w:numFmt') ?? usual
  return () => format(number++, as)
}

/** A sign that the writer chose, "*", stands beside the reference. */
function ownMark(sign: Element): string | undefined {
  const beside = wordsIn(sign.parentNode as Element).trim()
  return beside === '' || /\s/.test(beside) ? undefined : beside.slice(0, 8)
}

/** A heading that bore a sign would be none to those who read it later; its words go with the note instead. */
function headingWords(paragraph: Element, opens: Opens): string | undefined {
  const words = seen(wordsIn(paragraph)).replace(/\s+/g, ' ').trim()
  return opens(paragraph) !== undefined || isLeadIn(words)
    ? words.slice(0, LONGEST_HEADING).replace(/[”:]/g, '')
    : undefined
}

/** All paragraphs of a note in one. */
function noteParagraph(tree: Document, label: string, note: Element, own: string | undefined): Element {
  for (const name of ['w:tab', 'w:br'])
    for (const one of elements(note, name))
      if (one.parentNode?.nodeName === 'w:r') one.parentNode.replaceChild(textOf(tree, ' '), one)
  const [first] = elements(note, 'w:t').filter((one) => one.textContent.trim() !== '')
  if (own !== undefined && first?.textContent.trimStart().startsWith(own))
    first.textContent = first.textContent.trimStart().slice(own.length).trimStart()
  const runs = elements(note, 'w:p')
    .filter((one) => wordsIn(one).trim() !== '')
    .flatMap((one, index) => [
      ...(index > 0 ? [runOf(tree, ' ')] : []),
      ...elements(one, 'w:r').map((run) => tree.importNode(run, true)),
    ])
  return made(tree, 'w:p', runOf(tree, label), ...runs)
}

/** Sets a note where the part ends that its sign stands in. */
function place(words: Element, paragraph: Element, opens: Opens): void {
  const tree = paragraph.ownerDocument
  let block: Element = paragraph
  for (;;) {
    const parent = block.parentNode as Element
    const row = parent.nodeName === 'w:tc' ? (parent.parentNode as Element) : undefined
    // In a row of columns there is no place for it.
    const opener = row && filledCells(row) > 1 ? undefined : nextOpener(block, opens)
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

const filledCells = (row: Element): number =>
  childrenOf(row).filter((cell) => cell.nodeName === 'w:tc' && wordsIn(cell).trim() !== '').length

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

function openersBy(styles: Document | undefined): Opens {
  const headings = new Set(
    (styles ? elements(styles, 'w:style') : [])
      .filter((one) => HEADING_STYLE.test(value(one, 'w:name') ?? ''))
      .map((one) => attribute(one, 'w:styleId') ?? ''),
  )
  const kinds = new Map<Element, Opener>()
  return (block) => {
    if (!kinds.has(block)) kinds.set(block, openerOf(block, headings))
    return kinds.get(block)
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
