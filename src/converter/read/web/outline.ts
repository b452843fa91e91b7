/**
 * Writes the content of a web page or a Word file as lines: elements in, lines out. Blocks stand apart by a blank
 * line, items of a list and rows of a table follow each other; nothing is wrapped.
 */
import type { Element, Nodes } from 'hast'

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
  'select',
  'input',
  'textarea',
  'svg',
  'math',
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
/** Parts the columns of a row (`blocks.ts`). */
const BETWEEN_CELLS = '    '

/** A line break inside a paragraph, until the paragraph is written. */
const BREAK = '\n'

interface Outline {
  lines: string[]
  /** Text of the paragraph being gathered. */
  open: string
  /** Stands before the paragraph's first line: the mark of a list item or a heading. */
  mark: string
  /** Spaces before every line: the depth of lists. */
  indent: string
  /** A blank line is due before the next paragraph. */
  apart: boolean
  /** Heads and feet belong to the text. */
  inside: boolean
}

/** @param inside The elements are the main content, so that `<header>` and `<footer>` in them are theirs. */
export function toOutline(elements: readonly Element[], inside: boolean): string[] {
  const outline: Outline = { lines: [], open: '', mark: '', indent: '', apart: false, inside }
  for (const element of elements) {
    write(element, outline)
    endBlock(outline)
  }
  return outline.lines
}

function write(node: Nodes, outline: Outline): void {
  if (node.type === 'text') outline.open += node.value.replace(SPACE, ' ')
  if (node.type !== 'element' || isLeftOut(node, outline)) return
  const { tagName } = node
  if (tagName === 'br') outline.open += BREAK
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
    (!inside && OF_PAGE.has(tagName)) ||
    (typeof role === 'string' && ROLES_LEFT_OUT.has(role))
  )
}

/** A button that names a panel. */
const opensPanel = ({ tagName, properties }: Element): boolean =>
  tagName === 'button' && (properties['ariaExpanded'] !== undefined || properties['role'] === 'tab')

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
  if (text === '') return
  outline.mark += `${'#'.repeat(Number(element.tagName[1]))} `
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
    outline.mark = list.tagName === 'ol' ? markOf(number++, list.properties['type']) : '- '
    outline.indent = `${indent}  `
    writeAll(item, outline)
    endParagraph(outline)
    outline.mark = ''
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

/** "3. ", or "c. " in a list of letters. */
function markOf(number: number, type: unknown): string {
  const letter =
    (type === 'a' || type === 'A') && number >= 1 && number <= 26
      ? String.fromCharCode((type === 'a' ? 96 : 64) + number)
      : undefined
  return `${letter ?? String(number)}. `
}

/** Tables that set a page, with headings or tables inside, are read cell by cell; others row by row. */
function writeTable(table: Element, outline: Outline): void {
  endBlock(outline)
  for (const row of rowsOf(table, outline)) {
    if (row.tagName === 'caption') writeBlock(row, outline)
    else writeRow(cellsOf(row, outline), outline)
  }
  endBlock(outline)
}

function writeRow(cells: readonly Element[], outline: Outline): void {
  const filled = cells.filter((cell) => rawTextOf(cell).trim() !== '')
  const [only] = filled
  if (filled.length === 1 && only && only === cells[0]) {
    writeBlock(only, outline)
    return
  }
  if (filled.some((cell) => cell.children.some(holdsLayout))) {
    for (const cell of filled) writeBlock(cell, outline)
    return
  }
  const columns = cells.map((cell) => toOutline([cell], true).filter((line) => line !== ''))
  const height = Math.max(0, ...columns.map((column) => column.length))
  for (let line = 0; line < height; line++) {
    endParagraph(outline)
    outline.open = columns
      .map((column) => column[line]?.trim() ?? '')
      .join(BETWEEN_CELLS)
      .trimEnd()
    endParagraph(outline, true)
  }
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
function textOf(element: Element, { inside }: Outline): string {
  const only = {
    ...element,
    tagName: 'div',
    children: rawTextOf(element, isButton).trim() === '' ? element.children.map(withoutButton) : element.children,
  }
  return toOutline([only], inside)
    .filter((line) => line !== '')
    .map((line) => line.trim())
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

/** Writes the gathered paragraph, if it has text. @param asIs Runs of spaces are columns and stay. */
function endParagraph(outline: Outline, asIs = false): void {
  const { open, mark, indent } = outline
  outline.open = ''
  if (open.trim() === '') return
  const own = indent.slice(0, Math.max(0, indent.length - (mark.length > 0 ? 2 : 0)))
  if (outline.apart && outline.lines.length > 0) outline.lines.push('')
  outline.apart = false
  const lines = open
    .split(BREAK)
    .map((line) => (asIs ? line.trimEnd() : line.replace(/ {2,}/g, ' ').trim()))
    .filter((line) => line.trim() !== '')
  lines.forEach((line, index) => outline.lines.push(`${index === 0 ? own + mark : indent}${line}`))
  outline.mark = ''
}

function endBlock(outline: Outline): void {
  endParagraph(outline)
  outline.apart = outline.indent === '' || outline.apart
}
