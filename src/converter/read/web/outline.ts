/**
 * Writes the content of a web page or a Word file as lines: elements in, lines out. Blocks stand apart by a blank
 * line, items of a list and rows of a table follow each other; nothing is wrapped.
 */
import type { Element, Nodes } from 'hast'
import { areMinutes, minutesColumnOf } from '../../../swedish/minutes-columns.ts'
import type { SourceLine } from '../../types.ts'
import { rowLine, sourceLine } from '../source-line.ts'
import { seen } from '../marked-text.ts'
import { gridOf, isHeadRow } from './grid.ts'
import { opensParagraf } from './roles.ts'
import { chosenIn, siteParts, valueOf } from './site-parts.ts'

/** What holds no text of the record. */
const LEFT_OUT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'nav',
  'aside',
  'form',
  'button',
  'svg',
  'iframe',
  'object',
  'video',
  'audio',
  'canvas',
  'dialog',
  'img',
  'picture',
  'map',
])
/** Head and foot of the page; inside the main content they are those of the text. */
const OF_PAGE = new Set(['header', 'footer'])
const ROLES_LEFT_OUT = new Set(['navigation', 'search', 'banner', 'contentinfo', 'complementary', 'alert', 'dialog'])
const INLINE = new Set([
  'a',
  'abbr',
  'acronym',
  'b',
  'bdi',
  'bdo',
  'big',
  'cite',
  'code',
  'data',
  'del',
  'dfn',
  'em',
  'font',
  'i',
  'ins',
  'kbd',
  'label',
  'mark',
  'q',
  's',
  'samp',
  'small',
  'span',
  'strike',
  'strong',
  'sub',
  'sup',
  'time',
  'tt',
  'u',
  'var',
  'wbr',
  'br',
])
const HEADING = /^h[1-6]$/
/** Runs of white space between letters are one space in HTML. */
const SPACE = /[ \t\n\r\f]+/g
/** A line break inside a paragraph, until the paragraph is written. */
const BREAK = '\n'

interface Outline {
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
  /** Heads and feet belong to the text. */
  inside: boolean
  /** What is left out of the paragraph being gathered. */
  left: SourceLine[]
}

/** @param inside The elements are the main content, so that `<header>` and `<footer>` in them are theirs. */
export function toOutline(elements: readonly Element[], inside: boolean): SourceLine[] {
  const outline: Outline = {
    lines: [],
    open: '',
    mark: null,
    rank: null,
    indent: '',
    apart: false,
    begun: false,
    inside,
    left: [],
  }
  for (const element of elements) {
    write(element, outline)
    endBlock(outline)
  }
  return outline.lines
}

function write(node: Nodes, outline: Outline): void {
  if (node.type === 'text') outline.open += node.value.replace(SPACE, ' ')
  if (node.type !== 'element') return
  const { tagName } = node
  if (isLeftOut(node, outline)) outline.left.push(...siteParts(node))
  else if (tagName === 'input') outline.open += ` ${valueOf(node) ?? ''} `
  else if (tagName === 'select') writeAll(chosenIn(node) ?? { ...node, children: [] }, outline)
  else if (tagName === 'br') outline.open += BREAK
  else if (INLINE.has(tagName)) writeAll(node, outline)
  else if (HEADING.test(tagName)) writeHeading(node, outline)
  else if (tagName === 'ul' || tagName === 'ol' || tagName === 'menu') writeList(node, outline)
  else if (tagName === 'table') writeTable(node, outline)
  else if (tagName === 'pre') writePre(node, outline)
  else if (tagName === 'dt' || tagName === 'dd') writeTight(node, outline)
  else writeBlock(node, outline)
}

/** A panel that is folded away – `hidden`, `aria-hidden`, `display: none` – is content: it opens at a press. */
function isLeftOut(element: Element, { inside }: Outline): boolean {
  const {
    tagName,
    properties: { role },
  } = element
  return (
    (LEFT_OUT.has(tagName) && !opensPanel(element)) ||
    isIcon(element) ||
    (!inside && OF_PAGE.has(tagName)) ||
    (typeof role === 'string' && ROLES_LEFT_OUT.has(role))
  )
}

/** A button that names a panel. */
const opensPanel = (element: Element): boolean =>
  element.tagName === 'button' &&
  (element.properties['ariaExpanded'] !== undefined || element.properties['role'] === 'tab' || opensParagraf(element))

/** "+" or an arrow that the page itself calls no text. */
const isIcon = (element: Element): boolean =>
  INLINE.has(element.tagName) &&
  String(element.properties['ariaHidden'] ?? '') === 'true' &&
  !/[\p{L}\p{N}]/u.test(rawTextOf(element))

function writeAll({ children }: Element, outline: Outline): void {
  for (const child of children) write(child, outline)
}

function writeBlock(element: Element, outline: Outline): void {
  endBlock(outline)
  writeAll(element, outline)
  endBlock(outline)
}

/** Follows what stands before without a blank line. */
function writeTight(element: Element, outline: Outline): void {
  endParagraph(outline)
  writeAll(element, outline)
  endParagraph(outline)
}

function writeHeading(element: Element, outline: Outline): void {
  endBlock(outline)
  const text = textOf(element, outline)
  if (text === '') {
    endBlock(outline)
    return
  }
  outline.rank = Number(element.tagName[1])
  outline.open = text
  endBlock(outline)
}

function writePre(element: Element, outline: Outline): void {
  endBlock(outline)
  outline.open = rawTextOf(element)
  endBlock(outline)
}

function writeList(list: Element, outline: Outline): void {
  const nested = outline.indent !== ''
  if (nested) endParagraph(outline)
  else endBlock(outline)
  const { indent } = outline
  const items = list.children.filter((child) => child.type === 'element').filter((child) => !isLeftOut(child, outline))
  let number = numberOf(list.properties['start']) ?? 1
  for (const item of items) {
    number = numberOf(item.properties['value']) ?? number
    outline.indent = indent
    endParagraph(outline)
    outline.mark = list.tagName === 'ol' ? markOf(number++, list.properties['type']) : '-'
    outline.indent = `${indent}  `
    writeAll(item, outline)
    endParagraph(outline)
    outline.mark = null
    outline.apart = false
  }
  outline.indent = indent
  outline.apart = !nested
}

const numberOf = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isInteger(value)
    ? value
    : typeof value === 'string' && /^\d{1,6}$/.test(value)
      ? Number(value)
      : undefined

/** "3.", or "c." in a list of letters. */
function markOf(number: number, type: unknown): string {
  const letter =
    (type === 'a' || type === 'A') && number >= 1 && number <= 26
      ? String.fromCharCode((type === 'a' ? 96 : 64) + number)
      : undefined
  return `${letter ?? String(number)}.`
}

/** Tables that set a page, with headings or tables inside, are read cell by cell; others row by row. */
function writeTable(table: Element, outline: Outline): void {
  endBlock(outline)
  const rows = rowsOf(table, outline)
  for (const caption of rows.filter(({ tagName }) => tagName === 'caption')) writeBlock(caption, outline)
  const cells = rows.filter(({ tagName }) => tagName === 'tr').map((row) => cellsOf(row, outline))
  const before = new Set<Element>()
  const [head = [], ...below] = gridOf(cells)
  const heads = head.map((cell) => (cell ? rawTextOf(cell).trim() : ''))
  writeRow(head, { isHead: isHeadRow(cells[0] ?? [], table), before }, outline)
  for (const row of below) {
    if (areMinutes(heads)) writeItem(row, heads, outline)
    else writeRow(row, { isHead: false, before }, outline)
  }
  endBlock(outline)
}

/** An item of minutes that are a table: number and matter are a heading; what stands beside them has the word of its column. */
function writeItem(cells: readonly (Element | null)[], heads: readonly string[], outline: Outline): void {
  const columns = heads.map(minutesColumnOf)
  const [number, matter] = (['number', 'matter'] as const).map((column) => {
    const cell = cells[columns.indexOf(column)]
    return cell ? textOf(cell, outline) : ''
  }) as [string, string]
  const sign = /^\d/.test(number) && IN_PARAGRAFER.test(heads[columns.indexOf('number')] ?? '') ? '§ ' : ''
  endBlock(outline)
  outline.rank = ITEM_RANK
  outline.open = `${sign}${number} ${matter}`
  endBlock(outline)
  cells.forEach((cell, at) => {
    const column = columns[at]
    if (!cell || column === 'number' || column === 'matter' || rawTextOf(cell).trim() === '') return
    outline.open = column === 'decision' ? (heads[at] ?? '') : `${heads[at] ?? ''}: ${textOf(cell, outline)}`
    endBlock(outline)
    if (column === 'decision') writeBlock(cell, outline)
  })
}

const IN_PARAGRAFER = /^(?:§|paragraf)/i
const ITEM_RANK = 2

/** @param before Cells of the rows above: one that spans rows says again only what is seen. */
function writeRow(
  cells: readonly (Element | null)[],
  { isHead, before }: { isHead: boolean; before: Set<Element> },
  outline: Outline,
): void {
  const filled = cells.filter((cell) => cell !== null).filter((cell) => rawTextOf(cell).trim() !== '')
  const [only] = filled
  if (filled.length === 1 && only && only === cells[0]) {
    writeBlock(only, outline)
    return
  }
  const read = cells.map((cell) => (cell === null ? [] : linesIn(cell)))
  const columns = read.map((lines, column) => {
    const again = before.has(cells[column] as Element)
    return again ? wordsIn(lines).map(seen) : wordsIn(lines)
  })
  for (const cell of filled) before.add(cell)
  if (filled.some((cell) => cell.children.some(holdsLayout)) || isRunning(columns)) {
    for (const cell of filled) writeBlock(cell, outline)
    return
  }
  for (const row of rowsFrom(columns)) {
    endParagraph(outline)
    outline.lines.push(...apartFrom(outline), rowLine(row, { isHead }))
  }
  outline.left.push(...read.flat().filter(({ known }) => known !== null))
  endParagraph(outline)
}

const linesIn = (cell: Element): SourceLine[] => toOutline([cell], true).filter(({ printed }) => printed !== '')
const wordsIn = (lines: readonly SourceLine[]): string[] =>
  lines.flatMap(({ printed, known }) => (known === null ? [printed.trim()] : []))

/** Beside short words stands one cell of several paragraphs: a label and its text, not a row. */
function isRunning(columns: readonly (readonly string[])[]): boolean {
  const tall = columns.filter((column) => column.length > 1)
  return tall.length === 1 && tall.every((column) => column.join(' ').length > LONGEST_CELL)
}

const LONGEST_CELL = 160

/** Lists side by side, equally long, are a row for each of their lines; other lines of a cell are one text. */
function rowsFrom(columns: readonly (readonly string[])[]): string[][] {
  const tall = columns.filter((column) => column.length > 1)
  const [height = 1] = tall.map((column) => column.length)
  if (tall.length < 2 || tall.some((column) => column.length !== height))
    return [columns.map((column) => column.join(' '))]
  return Array.from({ length: height }, (_, line) => columns.map((column) => column[line] ?? ''))
}

const holdsLayout = (node: Nodes): boolean =>
  node.type === 'element' && (HEADING.test(node.tagName) || node.tagName === 'table' || node.children.some(holdsLayout))

/** Rows and captions of this table, not of tables in it. */
function rowsOf({ children }: Element, outline: Outline): Element[] {
  return children.flatMap((child) => {
    if (child.type !== 'element' || isLeftOut(child, outline)) return []
    return /^(?:thead|tbody|tfoot)$/.test(child.tagName)
      ? rowsOf(child, outline)
      : /^(?:tr|caption)$/.test(child.tagName)
        ? [child]
        : []
  })
}

const cellsOf = ({ children }: Element, outline: Outline): Element[] =>
  children
    .filter((child) => child.type === 'element')
    .filter((child) => /^t[dh]$/.test(child.tagName) && !isLeftOut(child, outline))

/** Text of an element in one line. */
function textOf(element: Element, { inside, left }: Outline): string {
  const only = {
    ...element,
    tagName: 'div',
    children: rawTextOf(element, isButton).trim() === '' ? element.children.map(withoutButton) : element.children,
  }
  const lines = toOutline([only], inside)
  left.push(...lines.filter(({ known }) => known !== null))
  return lines
    .filter(({ known }) => known === null)
    .map(({ printed }) => printed.trim())
    .filter((line) => line !== '')
    .join(' ')
}

const isButton = (one: Element): boolean => one.tagName === 'button'
/** A heading that is a button as a whole opens what stands under it; a button beside its words is for something else. */
const withoutButton = <T extends Nodes>(node: T): T =>
  node.type !== 'element'
    ? node
    : { ...node, tagName: isButton(node) ? 'span' : node.tagName, children: node.children.map(withoutButton) }

function rawTextOf(node: Nodes, except?: (one: Element) => boolean): string {
  if (node.type === 'text') return node.value
  if (except && node.type === 'element' && except(node)) return ''
  if (node.type === 'element' && node.tagName === 'br') return BREAK
  return 'children' in node ? node.children.map((child) => rawTextOf(child, except)).join('') : ''
}

/** Writes the gathered paragraph, if it has text. */
function endParagraph(outline: Outline): void {
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
function apartFrom(outline: Outline): SourceLine[] {
  const isDue = outline.apart && outline.begun
  outline.apart = false
  outline.begun = true
  return isDue ? [sourceLine('')] : []
}

function endBlock(outline: Outline): void {
  endParagraph(outline)
  outline.apart = outline.indent === '' || outline.apart
}
