/**
 * The text of a PDF from the lines of its pages: blank lines where the page leaves room, the indentation of each
 * line, and what only the page tells – which page a line is on, which lines run, which are set in. A sentence cut
 * in two by a page's end goes on without a blank line.
 */
import type { RemovalKind } from '../../../model/types.ts'
import type { Doubt } from '../scan/types.ts'
import type { PdfLine, Reach } from './types.ts'
import { placeNotes } from './lines/footnotes.ts'
import { runningLines } from './lines/running.ts'
import { standingOf } from './lines/standing.ts'
import { blanksBetween, spacingOf, type Spacing } from './lines/spacing.ts'

export interface PdfText {
  lines: string[]
  pages: number[]
  /** What lines are, counted from 1, that are no part of the record. */
  furniture: { line: number; kind: RemovalKind }[]
  indented: number[]
  /** What the page itself tells of lines, by their number. */
  shapes: Map<number, Shape>
  /** Lines with words that a line of the drawing goes through, counted from 1. */
  struck: number[]
  /** Words that were not read surely in a picture, with the lines they stand on. */
  doubts: (Doubt & { line: number })[]
}

/** A row, a heading or an item of a list. */
export interface Shape {
  row?: { cells: string[]; isHead: boolean }
  rank?: number
  mark?: string
  isBold?: true
  stands?: number
  leads?: string
  /** From where to where each text that stands apart reaches, in letters. */
  places?: readonly Reach[]
  /** The line as written: what was changed since has lost its shape. */
  printed: string
}

/** A line starts further in than another from this many letters on. */
const SET_IN = 1.5
/** A line this near the right margin, as a share of the text's width, was broken by it. */
const FULL = 0.85
const MOST_INDENTED = 60

/** @param letter Width of a letter, in points. */
export function toPdfText(pages: readonly (readonly PdfLine[])[], letter: number): PdfText {
  const shown = pages.map((lines) => lines.filter(({ hidden, known }) => !hidden && known === undefined))
  const running = runningLines(shown)
  const isText = (line: PdfLine): boolean =>
    !line.hidden && line.known === undefined && !line.turned && !running.has(line)
  const body = shown.flat().filter(isText)
  const left = percentile(
    body.map(({ x }) => x),
    0.02,
  )
  const right = percentile(
    body.map((line) => line.right),
    0.95,
  )
  const writing: Writing = {
    text: { lines: [], pages: [], furniture: [], indented: [], shapes: new Map(), struck: [], doubts: [] },
    measures: { left, right, letter, ...spacingOf(shown) },
    running,
    standing: standingOf(body),
  }
  for (const lines of placeNotes(pages, isText)) {
    writing.before = undefined
    for (const line of lines) write(line, writing)
  }
  return writing.text
}

/** Of the whole document, in points. */
interface Measures extends Spacing {
  left: number
  right: number
  letter: number
}

/** The text as far as it is written. */
interface Writing {
  text: PdfText
  measures: Measures
  running: ReadonlyMap<PdfLine, RemovalKind>
  standing: ReadonlyMap<PdfLine, number>
  /** The line above on the page. */
  before?: PdfLine | undefined
  /** The last upright line of the record. */
  lastBody?: PdfLine | undefined
}

function write(line: PdfLine, writing: Writing): void {
  const { text } = writing
  if (line.hidden) {
    push(text, line.text, line)
    text.furniture.push({ line: text.lines.length, kind: 'hidden-text' })
    return
  }
  if (line.note) {
    push(text, '', line)
    push(text, line.text, line)
  } else writeSeen(line, writing)
  writing.before = line
}

function writeSeen(line: PdfLine, writing: Writing): void {
  const { text, measures, running, lastBody } = writing
  const kind = line.known ?? running.get(line)
  const blanks = blanksAbove(line, kind, writing)
  for (let blank = 0; blank < blanks; blank++) push(text, '', line)
  const indent = Math.min(MOST_INDENTED, Math.max(0, Math.round((line.x - measures.left) / measures.letter)))
  push(text, `${' '.repeat(kind ? 0 : indent)}${line.text}`, line, {
    places: placesOf(line, measures),
    stands: writing.standing.get(line),
  })
  if (kind) {
    text.furniture.push({ line: text.lines.length, kind })
    return
  }
  const beside = lastBody?.page === line.page ? lastBody : undefined
  if (isSetIn(line, beside, measures.left, measures.letter)) text.indented.push(text.lines.length)
  if (!line.turned) writing.lastBody = line
}

/** What the document tells of a line. */
interface Placed {
  places?: readonly Reach[]
  stands?: number | undefined
}

/** The places of a line's texts in letters from the left of the text. */
const placesOf = ({ places = [] }: PdfLine, { left, letter }: Measures): Reach[] =>
  places.map(({ from, to }) => ({ from: (from - left) / letter, to: (to - left) / letter }))

function push(text: PdfText, printed: string, line: PdfLine, { places = [], stands }: Placed = {}): void {
  const { page, doubts = [], struck } = line
  text.lines.push(printed)
  text.pages.push(page)
  const shape: Omit<Shape, 'printed'> = {
    ...toldOf(line),
    ...(places.length > 0 && { places }),
    ...(stands !== undefined && { stands }),
  }
  if (printed !== '' && Object.keys(shape).length > 0) text.shapes.set(text.lines.length, { ...shape, printed })
  if (printed !== '' && struck) text.struck.push(text.lines.length)
  if (printed !== '') text.doubts.push(...doubts.map((doubt) => ({ ...doubt, line: text.lines.length })))
}

const TOLD = ['row', 'rank', 'mark', 'isBold', 'leads'] as const
/** What is known of a line, and nothing else of it. */
const toldOf = (line: PdfLine): Pick<PdfLine, (typeof TOLD)[number]> =>
  Object.fromEntries(TOLD.flatMap((key) => (line[key] === undefined ? [] : [[key, line[key]]])))

function blanksAbove(line: PdfLine, kind: RemovalKind | undefined, writing: Writing): number {
  const { text, measures, before, lastBody } = writing
  if (kind === undefined && lastBody !== undefined && lastBody.page !== line.page)
    return Number(!goesOn(lastBody, line, measures.left, measures.right))
  if (before) return blanksBetween(before, line, measures)
  return Number(text.lines.length > 0 && kind !== undefined)
}

/** Further in than the line before, and not hanging from its mark. */
function isSetIn(line: PdfLine, before: PdfLine | undefined, left: number, letter: number): boolean {
  const room = SET_IN * letter
  if (!before) return line.x - left > room
  return line.x - before.x > room && !(before.hang !== null && Math.abs(line.x - before.hang) <= room)
}

/** A page's last line and the next one's first are one sentence. */
function goesOn(last: PdfLine, first: PdfLine, left: number, right: number): boolean {
  if (/[.:;!?]["”)]?$/.test(last.text) || first.hang !== null) return false
  return (
    /^\p{Ll}{2}/u.test(first.text) ||
    (last.right - left >= (right - left) * FULL && !/^(?:§|\d{1,3}[.)])/.test(first.text))
  )
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0
}
