/**
 * A table as lines of its page: rows of cells in, a line for each row out. Lines of a cell that its side has broken are
 * joined. A table that is the minutes themselves, an item in each row, gives a line with number and matter and what
 * stands below and beside it; so do rows with a long text beside short words, cell by cell.
 */
import { firstOf } from '../../../../model/lists.ts'
import { areMinutes, minutesColumnOf } from '../../../../swedish/headings/minutes-columns.ts'
import { joinLines } from '../../join-lines.ts'
import { rowLine } from '../../source-line.ts'
import type { PdfLine, Piece } from '../types.ts'
import { isFilled, isWord, type Cell, type Table } from './table.ts'

/** A cell longer than this, in letters, is running text when it has several paragraphs. */
const LONGEST_CELL = 160
/** Room between the lines of a paragraph, in letter sizes, at most. */
const NEXT_LINE = 1.75
/** Parts the label from what stands beside it, with the space that stands there. */
const APART = '   '
/** A label begins so far below the first line beside it, in letter sizes, where it stands in the middle of its cell. */
const BELOW = 0.6
/** Room between the words of a cell and its side, in letter sizes. */
const PADDING = 0.6
/** So many of the first cells below the head number their rows, where the rows are items. */
const NUMBERED = 0.6
const ITEM_RANK = 2
const IN_PARAGRAFER = /^(?:§|paragraf)/i
/** "§ 12", "12.", "12": the number of an item. */
const NUMBER = /^(?:§ ?)?\d{1,4}(?: ?[a-z])?[.)]?$/

/** Lines that read as one. */
type Paragraph = PdfLine[]

/** A row with the paragraphs of its cells; none where a cell is empty. */
interface Read {
  cells: Paragraph[][]
  isHead: boolean
  /** One cell takes all of it: words that stand above or between the rows. */
  isWhole: boolean
  /** The same by its place alone. */
  byPlace: () => PdfLine[]
}

/** @param linesOf Lines of pieces by their place. */
export function tableLines(table: Table, linesOf: (pieces: readonly Piece[]) => PdfLine[]): PdfLine[] {
  const known = new Map<Cell, Paragraph[]>()
  const read = (cell: Cell | null): Paragraph[] => {
    if (!isFilled(cell)) return []
    const paragraphs = known.get(cell) ?? paragraphsOf(linesOf(cell.pieces), cell.right)
    known.set(cell, paragraphs)
    return paragraphs
  }
  const rows = table.rows.map(({ cells, isHead }): Read => {
    const isWhole = cells.some((cell) => isFilled(cell) && cell.isWhole === true)
    const byPlace = (): PdfLine[] =>
      asPlaced(
        cells.filter(isFilled).map(({ pieces }) => pieces),
        linesOf,
      )
    return { cells: cells.map(read), isHead, isWhole, byPlace }
  })
  const write = writerOf(rows)
  const lines = rows.flatMap((row, at) => write(row, at))
  return lines.map((line, at) => (line.row && lines[at - 1]?.row ? { ...line, isTight: true as const } : line))
}

/**
 * A row as it stands on the page: pieces of each cell in, lines out. A label in the middle or at the foot of its cell
 * belongs to all that stands beside it, and is written beside the first line; what its side alone parts from it stands
 * apart all the same.
 */
function asPlaced(
  [label = [], ...beside]: readonly Piece[][],
  linesOf: (pieces: readonly Piece[]) => PdfLine[],
): PdfLine[] {
  const rest = beside.flat()
  const down = topOf(label) - topOf(rest)
  const isBelow = rest.length > 0 && down > BELOW * (label[0]?.size ?? 0) && isWord(label)
  const raised = isBelow ? label.map((piece) => ({ ...piece, y: piece.y - down })) : label
  const labels = linesOf(raised).map(({ text }) => text.trim())
  return linesOf([...raised, ...rest]).map((line) => {
    const text = line.text.trim()
    const first = labels.find((one) => text.startsWith(`${one} `) && !text.startsWith(`${one}  `))
    const isTight = first !== undefined && rest.length > 0 && !labels.includes(text)
    return isTight ? { ...line, text: line.text.replace(first, `${first}${APART}`) } : line
  })
}

const topOf = (pieces: readonly Piece[]): number => Math.min(...pieces.map(({ y }) => y))

/** A line goes on in the next one where the next word had no room on it. */
function paragraphsOf(lines: readonly PdfLine[], right: number): Paragraph[] {
  const paragraphs: Paragraph[] = []
  for (const line of lines) {
    const last = paragraphs.at(-1)
    const before = last?.at(-1)
    if (last && before && isBroken(before, line, right)) last.push(line)
    else paragraphs.push([line])
  }
  return paragraphs
}

function isBroken(before: PdfLine, line: PdfLine, right: number): boolean {
  if (line.hang !== null || line.y - before.y > NEXT_LINE * Math.max(line.size, before.size)) return false
  const letter = (line.right - line.x) / Math.max(1, line.text.length)
  const [word = ''] = /^\S+/.exec(line.text) ?? []
  return before.right + (word.length + 1) * letter > right - PADDING * line.size
}

type Write = (row: Read, at: number) => PdfLine[]

function writerOf(rows: readonly Read[]): Write {
  const heads = (rows[0]?.cells ?? []).map((cell) => wordsOf(cell).join(' '))
  if (areMinutes(heads)) return (row, at) => (at === 0 ? rowLines(row) : minutesLines(row, heads))
  if (areItems(rows)) return (row) => (isItem(row) || isBelowItem(row) ? itemLines(row) : rowLines(row))
  return (row) => {
    if (isNoRow(row)) return row.byPlace()
    return row.isWhole || isRunning(row) ? row.cells.flatMap(plainLines) : rowLines(row)
  }
}

const textOf = (paragraph: Paragraph): string => joinLines(paragraph.map(({ text }) => text.trim()))
const wordsOf = (cell: readonly Paragraph[]): string[] => cell.map(textOf)
const isTall = ({ cells }: Read): boolean => cells.some((cell) => cell.length > 1)
const isItem = ({ cells: [first = [], next = []] }: Read): boolean =>
  first.length === 1 && next.length > 0 && NUMBER.test(wordsOf(first)[0] ?? '')

/** Text of an item that began on the page before: what numbers it stands there. */
const isBelowItem = (row: Read): boolean => row.cells[0]?.length === 0 && isTall(row)

/** First cells number the rows from the first item to the last, and text stands below the matter of one. */
function areItems(rows: readonly Read[]): boolean {
  const items = rows.filter(isItem)
  const among = rows.slice(rows.findIndex(isItem), rows.findLastIndex(isItem) + 1)
  const begun = among.filter(({ cells: [first = []] }) => first.length > 0)
  return items.length > 1 && items.length >= NUMBERED * begun.length && items.some(isTall)
}

/** A label beside a list, or lists side by side that are not equally long: as a reader sees them, line by line. */
function isNoRow(row: Read): boolean {
  const tall = row.cells.filter((cell) => cell.length > 1)
  const filled = row.cells.filter((cell) => cell.length > 0)
  return tall.length === 1 ? filled.length <= 2 : tall.length > 1 && !isEven(tall)
}

const isEven = (tall: readonly Paragraph[][]): boolean => tall.every(({ length }) => length === tall[0]?.length)

/** Beside short words stands one cell of several paragraphs: a label and its text, not a row. */
function isRunning({ cells }: Read): boolean {
  const tall = cells.filter((cell) => cell.length > 1)
  return tall.length === 1 && tall.every((cell) => wordsOf(cell).join(' ').length > LONGEST_CELL)
}

const plainLines = (cell: readonly Paragraph[]): PdfLine[] => cell.flat()

/** A row; lists side by side, equally long, are a row for each of their lines. */
function rowLines({ cells, isHead }: Read): PdfLine[] {
  const tall = cells.filter((cell) => cell.length > 1)
  const isParted = tall.length > 1 && isEven(tall)
  return Array.from({ length: isParted ? (tall[0]?.length ?? 1) : 1 }, (_, line): PdfLine[] => {
    const own = isParted ? cells.map((cell) => cell.slice(line, line + 1)) : cells
    return rowOf(own, isHead)
  }).flat()
}

function rowOf(cells: readonly Paragraph[][], isHead: boolean): PdfLine[] {
  const lines = cells.flat(2)
  const [first] = lines
  if (!first) return []
  const words = cells.map((cell) => wordsOf(cell).join(' '))
  const doubts = lines.flatMap(({ doubts: own = [] }) => own)
  return [
    {
      ...first,
      text: rowLine(words).printed.trimStart(),
      ...placeOf(lines),
      hang: null,
      row: { cells: words, isHead },
      ...(doubts.length > 0 && { doubts }),
      ...(lines.some(({ struck }) => struck) && { struck: true as const }),
    },
  ]
}

/** Where lines stand that are printed as one; `end` is the last of them. */
const placeOf = (lines: readonly PdfLine[]): Pick<PdfLine, 'x' | 'y' | 'right' | 'end'> => ({
  x: Math.min(...lines.map(({ x }) => x)),
  y: Math.min(...lines.map(({ y }) => y)),
  right: Math.max(...lines.map(({ right }) => right)),
  end: Math.max(...lines.map(({ y }) => y)),
})

/**
 * Number and matter on a line, then what stands below the matter, then what stands beside it; that goes first where the
 * text goes on over the page, for it is no part of the sentence.
 */
function itemLines({ cells, isHead }: Read): PdfLine[] {
  const [[number = []] = [], text = [], ...beside] = cells
  const [matter = [], ...below] = text
  const row = rowOf([[], [], ...beside], isHead)
  if (number.length === 0) return [...plainLines(text), ...row]
  const title = titleLine(number, matter, '')
  return goesOn(below) ? [title, ...row, ...plainLines(below)] : [title, ...plainLines(below), ...row]
}

const goesOn = (cell: readonly Paragraph[]): boolean => !/[.:;!?]["”)]?$/.test(cell.at(-1)?.at(-1)?.text ?? '.')

function titleLine(number: Paragraph, matter: Paragraph, sign: string): PdfLine {
  const lines = [...number, ...matter]
  return {
    ...firstOf(lines),
    ...placeOf(lines),
    text: `${sign}${textOf(number)} ${textOf(matter)}`,
    hang: matter[0]?.x ?? null,
    rank: ITEM_RANK,
  }
}

/** An item of minutes whose columns have their words; the word of the decision stands above it. */
function minutesLines(row: Read, heads: readonly string[]): PdfLine[] {
  const columns = heads.map(minutesColumnOf)
  const at = (column: 'number' | 'matter'): Paragraph[] => row.cells[columns.indexOf(column)] ?? []
  const [[number = [], ...more], [matter = [], ...below]] = [at('number'), at('matter')]
  if (number.length === 0 || more.length > 0 || matter.length === 0) return row.cells.flatMap(plainLines)
  const isBare = /^\d/.test(textOf(number)) && IN_PARAGRAFER.test(heads[columns.indexOf('number')] ?? '')
  return [
    titleLine(number, matter, isBare ? '§ ' : ''),
    ...plainLines(below),
    ...row.cells.flatMap((cell, column) => besideLines(cell, columns[column], heads[column] ?? '')),
  ]
}

function besideLines(cell: readonly Paragraph[], column: ReturnType<typeof minutesColumnOf>, head: string): PdfLine[] {
  const [first] = cell[0] ?? []
  if (!first || column === 'number' || column === 'matter') return []
  if (column === 'decision') return [{ ...first, text: head, hang: null }, ...plainLines(cell)]
  return [{ ...first, ...placeOf(cell.flat()), text: `${head}: ${wordsOf(cell).join(' ')}`, hang: null }]
}
