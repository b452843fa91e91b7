import type { Element, Nodes } from 'hast'
import { partKindOf } from '../../../swedish/headings/heading-words.ts'
import { labelAlone } from '../../../swedish/headings/labels.ts'
import { areMinutes } from '../../../swedish/headings/minutes-columns.ts'
import type { SourceLine } from '../../types/source.ts'
import { seen } from '../marked-text.ts'
import { listPeople } from '../names-below.ts'
import { rowLine } from '../source-line.ts'
import { apartFrom, endBlock, endParagraph, linesOf, writeBlock, type Outline } from './gathering.ts'
import { gridOf, isHeadRow } from './grid.ts'
import { tellOfMatters, writeItem } from './items.ts'
import { HEADING, isLeftOut } from './kinds.ts'
import { printedWordsOf } from './words.ts'

const LONGEST_CELL = 160

/**
 * Tables of a web page: rows of cells in columns, or cell by cell where a table only sets the page – with headings or
 * tables inside, or running text beside a label.
 */
export function writeTable(table: Element, outline: Outline): void {
  endBlock(outline)
  const sections = sectionsOf(table, outline)
  for (const caption of sections.flat().filter(isCaption)) writeBlock(caption, outline)
  const rows = sections.map((section) => section.filter((row) => !isCaption(row)))
  const cells = rows.flat().map((row) => cellsOf(row, outline))
  const before = new Set<Element>()
  const left = rows.flatMap((section) => section.map((_, at) => section.length - at - 1))
  const [head = [], ...below] = gridOf(cells, left)
  const heads = head.map((cell) => (cell ? printedWordsOf(cell).trim() : ''))
  const isHead = isHeadRow(cells[0] ?? [], table)
  const isData = isHead || holdsFigures(below)
  writeRow(head, { isHead, isData: false, before }, outline)
  const areItems = areMinutes(heads) || tellOfMatters(heads, below)
  for (const row of below) {
    if (areItems) writeItem(row, heads, outline)
    else writeRow(row, { isHead: false, isData, before }, outline)
  }
  endBlock(outline)
}

const isCaption = ({ tagName }: Element): boolean => tagName === 'caption'

/** Rows and captions of this table, not of tables in it, by head and bodies. */
function sectionsOf({ children }: Element, outline: Outline): Element[][] {
  const sections: Element[][] = [[]]
  for (const child of children) {
    if (child.type !== 'element' || isLeftOut(child, outline.page.inside)) continue
    if (/^(?:thead|tbody|tfoot)$/.test(child.tagName)) sections.push(...sectionsOf(child, outline), [])
    else if (/^(?:tr|caption)$/.test(child.tagName)) sections.at(-1)?.push(child)
  }
  return sections
}

const cellsOf = ({ children }: Element, outline: Outline): Element[] =>
  children
    .filter((child) => child.type === 'element')
    .filter((child) => /^t[dh]$/.test(child.tagName) && !isLeftOut(child, outline.page.inside))

/** Its first column says what the figures beside are: a cell that has none there is a row all the same. */
const holdsFigures = (rows: readonly (readonly (Element | null)[])[]): boolean =>
  rows.some((cells) => cells.length > 1 && FIGURE.test(printedOf(cells.at(-1)))) &&
  rows.every(([first]) => printedOf(first).length <= LONGEST_FIRST)
const FIGURE = /^[–-]?\d[\d ,.]*(?:kr|kronor|tkr|mnkr|%)?$/
const LONGEST_FIRST = 60
const printedOf = (cell: Element | null | undefined): string => (cell ? printedWordsOf(cell).trim() : '')

interface Manner {
  isHead: boolean
  /** Its rows have figures: what stands alone in one has empty cells beside it. */
  isData: boolean
  /** Cells of the rows above: one that spans rows says again only what is seen. */
  before: Set<Element>
}

function writeRow(cells: readonly (Element | null)[], { isHead, isData, before }: Manner, outline: Outline): void {
  const filled = cells.filter((cell) => cell !== null).filter((cell) => printedWordsOf(cell).trim() !== '')
  const [only] = filled
  const isRow = isData && cells.every((cell) => cell !== null) && labelAlone(printedOf(only)) === undefined
  if (filled.length === 1 && only && only === cells[0] && !isRow) {
    writeBlock(only, outline)
    return
  }
  const read = cells.map((cell) => (cell === null ? [] : linesIn(cell, outline)))
  const columns = read.map((lines, column) => {
    const cell = cells[column]
    const again = cell ? before.has(cell) : false
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

/** A head or a foot in a cell is the cell's. */
const linesIn = (cell: Element, { page }: Outline): SourceLine[] =>
  linesOf([cell], { ...page, inside: true }).filter(({ printed }) => printed !== '')
const wordsIn = (lines: readonly SourceLine[]): string[] =>
  lines.flatMap(({ printed, known }) => (known === null ? [printed.trim()] : []))

/** Beside short words, or a heading word, stands one cell of several paragraphs: a label and its text, not a row. */
function isRunning(columns: readonly (readonly string[])[]): boolean {
  const [label = [], text = [], ...more] = columns
  if (isNumbered(columns)) return true
  const isLabelled = label.length === 1 && partKindOf(label[0] ?? '') !== undefined
  if (isLabelled && text.length > 1 && more.length === 0) return true
  const tall = columns.filter((column) => column.length > 1)
  return tall.length === 1 && tall.every((column) => column.join(' ').length > LONGEST_CELL)
}

/** "§ 7" beside its title and text, in one cell or two: the § is set in columns, and no row of a list of them. */
function isNumbered([label = [], first = [], ...more]: readonly (readonly string[])[]): boolean {
  if (label.length !== 1 || !/^§ ?\d{1,4}\.?$/.test(label[0] ?? '')) return false
  // A cell over two columns leaves the second of them empty.
  const [second, ...others] = more.filter((column) => column.length > 0)
  if (others.length > 0) return false
  return second === undefined ? first.length > 1 : first.length === 1 && /\p{Ll}[.!?]$/u.test(second.at(-1) ?? '')
}

/**
 * Lists side by side, equally long or all of names, are a row for each of their lines; other lines of a cell are one
 * text.
 */
function rowsFrom(columns: readonly (readonly string[])[]): string[][] {
  const tall = columns.filter((column) => column.length > 1)
  const height = Math.max(1, ...tall.map((column) => column.length))
  const isParted = tall.length > 1 && tall.every((column) => column.length === height)
  return isParted || listPeople(columns)
    ? Array.from({ length: height }, (_, line) => columns.map((column) => column[line] ?? ''))
    : [columns.map((column) => column.join(' '))]
}

const holdsLayout = (node: Nodes): boolean =>
  node.type === 'element' && (HEADING.test(node.tagName) || node.tagName === 'table' || node.children.some(holdsLayout))
