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
  /** Heads and feet belong to the text. */
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
  outline.open = text
  endBlock(outline)
}

/** Writes the gathered paragraph, if it has text. */
export function endParagraph(outline: Outline): void {
  const { open, mark, rank, indent } = outline
  outline.open = ''
  const left = outline.left.splice(0)
  if (open.trim() === '') {
    outline.lines.push(...left)
    return
  }
  outline.lines.push(...apartFrom(outline))
  const lines = open
    .split(BREAK)
    .map((line) => line.replace(/ {2,}/g, ' ').trim())
    .filter((line) => line !== '')
  const own = indent.slice(0, Math.max(0, indent.length - (mark === null ? 0 : 2)))
  lines.forEach((line, index) => {
    if (rank !== null) outline.lines.push(sourceLine(`${'#'.repeat(rank)} ${line}`, { rank }))
    else if (index === 0 && mark !== null) outline.lines.push(sourceLine(`${own}${mark} ${line}`, { mark }))
    else outline.lines.push(sourceLine(`${indent}${line}`))
  })
  outline.lines.push(...left)
  outline.mark = null
  outline.rank = null
}

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
