/**
 * Lines of a page while they are written: text is gathered to a paragraph, and a paragraph becomes lines where it ends.
 * Paragraphs in one block follow each other; blocks stand apart by a blank line.
 */
import type { Element, Nodes } from 'hast'
import type { SourceLine } from '../../types/source.ts'
import { sourceLine } from '../source-line.ts'
import { BREAK } from './words.ts'

export interface Outline {
  lines: SourceLine[]
  /** Text of the paragraph being gathered. */
  open: string
  /** The mark of the list item that the paragraph opens. */
  mark: string | null
  /** Rank of the heading that the paragraph is. */
  rank: number | null
  /** Line breaks in it so far. */
  breaks: number
  /** How many elements around what is written set it in bold. */
  bold: number
  /** Lines of the paragraph, from 0, that have words which are not bold. */
  plain: Set<number>
  /** The words in bold or italics that lines of the paragraph, from 0, begin with. */
  leads: Map<number, string>
  /** Spaces before every line: the depth of lists. */
  indent: string
  /** A blank line is due before the next paragraph. */
  apart: boolean
  /** There is a paragraph. */
  begun: boolean
  /** What is left out of the paragraph being gathered. */
  left: SourceLine[]
  readonly page: Page
}

/** What holds for all of a page. */
interface Page {
  /** Headers and footers belong to the text. */
  inside: boolean
  /** Writes a node of any kind, so that lists and tables can write what they hold. */
  write: (node: Nodes, outline: Outline) => void
}

/** The lines of some elements alone. */
export function linesOf(elements: readonly Element[], page: Page): SourceLine[] {
  const outline: Outline = {
    lines: [],
    open: '',
    mark: null,
    rank: null,
    breaks: 0,
    bold: 0,
    plain: new Set(),
    leads: new Map(),
    indent: '',
    apart: false,
    begun: false,
    left: [],
    page,
  }
  for (const element of elements) {
    page.write(element, outline)
    endBlock(outline)
  }
  return outline.lines
}

/** What an element holds, into the paragraph that is open. */
export function writeAll({ children }: Element, outline: Outline): void {
  for (const child of children) outline.page.write(child, outline)
}

/** What an element holds, apart from what stands before and after. */
export function writeBlock(element: Element, outline: Outline): void {
  endBlock(outline)
  writeAll(element, outline)
  endBlock(outline)
}

/** Follows what stands before without a blank line. */
export function writeTight(element: Element, outline: Outline): void {
  endParagraph(outline)
  writeAll(element, outline)
  endParagraph(outline)
}

/** A block whose text is known, after one that has ended. */
export function writeText(text: string, outline: Outline): void {
  addWords(text, outline)
  endBlock(outline)
}

/** Adds to the paragraph that is open. */
export function addWords(words: string, outline: Outline): void {
  outline.open += words
  words.split(BREAK).forEach((line, at) => {
    if (at > 0) outline.breaks++
    if (outline.bold === 0 && line.trim() !== '') outline.plain.add(outline.breaks)
  })
}

/** Writes the gathered paragraph, if it has text. */
export function endParagraph(outline: Outline): void {
  const { open, mark, rank, indent, plain, leads } = outline
  outline.open = ''
  outline.plain = new Set()
  outline.leads = new Map()
  outline.breaks = 0
  const left = outline.left.splice(0)
  if (open.trim() === '') {
    outline.lines.push(...left)
    return
  }
  outline.lines.push(...apartFrom(outline))
  const lines = open
    .split(BREAK)
    .map((line, at) => {
      const lead = leads.get(at)
      return {
        text: line.replace(/ {2,}/g, ' ').trim(),
        ...(!plain.has(at) && { isBold: true as const }),
        ...(lead !== undefined && { leads: lead }),
      }
    })
    .filter(({ text }, at, all) => text !== '' || endsParagraph(all, at, outline))
  const own = indent.slice(0, Math.max(0, indent.length - (mark === null ? 0 : 2)))
  lines.forEach(({ text, ...shape }, index) => {
    if (text === '') outline.lines.push(sourceLine(''))
    else if (rank !== null) outline.lines.push(sourceLine(`${'#'.repeat(rank)} ${text}`, { rank }))
    else if (index === 0 && mark !== null)
      outline.lines.push(sourceLine(`${own}${mark} ${text}`, { mark, depth: own.length }))
    else outline.lines.push(sourceLine(`${indent}${text}`, shape))
  })
  outline.lines.push(...left)
  outline.mark = null
  outline.rank = null
}

/** Two breaks in a row are how many an editor parts paragraphs: a blank line, but in a heading or an item. */
const endsParagraph = (lines: readonly { text: string }[], at: number, { indent, mark, rank }: Outline): boolean =>
  indent === '' &&
  mark === null &&
  rank === null &&
  (lines[at - 1]?.text ?? '') !== '' &&
  lines.slice(at).some(({ text }) => text !== '')

/** The blank line that is due before the next one. */
export function apartFrom(outline: Outline): SourceLine[] {
  const isDue = outline.apart && outline.begun
  outline.apart = false
  outline.begun = true
  return isDue ? [sourceLine('')] : []
}

/** The next paragraph stands apart, but in a list. */
export function endBlock(outline: Outline): void {
  endParagraph(outline)
  outline.apart = outline.indent === '' || outline.apart
}
