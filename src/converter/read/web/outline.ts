/**
 * Writes the content of a web page or a Word file as lines: elements in, lines out. Blocks stand apart by a blank
 * line, items of a list and rows of a table follow each other; nothing is wrapped.
 */
import type { Element, Nodes } from 'hast'
import type { SourceLine } from '../../types/source.ts'
import { addWords, endBlock, linesOf, writeAll, writeBlock, writeText, writeTight, type Outline } from './gathering.ts'
import { HEADING, INLINE, isLeftOut } from './kinds.ts'
import { writeList } from './lists.ts'
import { oneLineOf } from './one-line.ts'
import { chosenIn, siteParts, valueOf } from './site-parts.ts'
import { writeTable } from './tables.ts'
import { BREAK, printedWordsOf } from './words.ts'

/** Runs of white space between letters are one space in HTML. */
const SPACE = /[ \t\n\r\f]+/g

type Writer = (element: Element, outline: Outline) => void

/** By the element's name; others that do not run on in a line are blocks. */
const WRITERS: ReadonlyMap<string, Writer> = new Map<string, Writer>([
  ['br', writeBreak],
  ['input', writeField],
  ['select', writeChosen],
  ['ul', writeList],
  ['ol', writeList],
  ['menu', writeList],
  ['table', writeTable],
  ['pre', writePre],
  ['dt', writeTight],
  ['dd', writeTight],
])

/** @param inside The elements are the main content, so that `<header>` and `<footer>` in them are theirs. */
export const toOutline = (elements: readonly Element[], inside: boolean): SourceLine[] =>
  linesOf(elements, { inside, write })

function write(node: Nodes, outline: Outline): void {
  if (node.type === 'text') addWords(node.value.replace(SPACE, ' '), outline)
  if (node.type !== 'element') return
  if (isLeftOut(node, outline.page.inside)) outline.left.push(...siteParts(node))
  else {
    const step = Number(isBold(node))
    const from = outline.open.length
    outline.bold += step
    writerOf(node)(node, outline)
    outline.bold -= step
    if (step > 0 || ITALIC.has(node.tagName)) lead(outline, from)
  }
}

const ITALIC = new Set(['em', 'i'])
/** Words in bold or italics lead their line, where nothing stands before them. @param from Where they begin. */
function lead({ open, leads, breaks }: Outline, from: number): void {
  const words = open.slice(from).trim()
  if (words !== '' && !words.includes(BREAK) && /(?:^|\n) *$/.test(open.slice(0, from))) leads.set(breaks, words)
}

const BOLD = /(?:^|;)\s*font-weight\s*:\s*(?:bold|[6-9]00)/i
const isBold = ({ tagName, properties: { style } }: Element): boolean =>
  tagName === 'b' || tagName === 'strong' || (typeof style === 'string' && BOLD.test(style))

const writerOf = ({ tagName }: Element): Writer =>
  WRITERS.get(tagName) ?? (INLINE.has(tagName) ? writeAll : HEADING.test(tagName) ? writeHeading : writeBlock)

function writeBreak(_: Element, outline: Outline): void {
  addWords(BREAK, outline)
}

function writeField(field: Element, outline: Outline): void {
  addWords(` ${valueOf(field) ?? ''} `, outline)
}

function writeChosen(list: Element, outline: Outline): void {
  const chosen = chosenIn(list)
  if (chosen) writeAll(chosen, outline)
}

function writeHeading(element: Element, outline: Outline): void {
  endBlock(outline)
  const text = oneLineOf(element, outline)
  if (text !== '') outline.rank = Number(element.tagName[1])
  writeText(text, outline)
}

function writePre(element: Element, outline: Outline): void {
  endBlock(outline)
  writeText(printedWordsOf(element), outline)
}
