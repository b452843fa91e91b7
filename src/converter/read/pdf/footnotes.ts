/**
 * Notes at the foot of a page: lines of pages in, the same lines out with each note as one line of its own, "Fotnot 1: …",
 * set where the part of the text ends that its raised figure stands in – never between the clauses of a decision, nor in
 * a sentence that goes on over the page. A note is told by its smaller letters below all text of the page, its figure
 * in front, and that figure raised in the text.
 */
import { joinLines } from '../../clean/lines.ts'
import { partKindOf, runInKindOf } from '../../../swedish/heading-words.ts'
import { sectionKindOf } from '../../../swedish/labels.ts'
import { PAGE_NUMBER } from '../marks.ts'
import type { PdfLine } from './lines.ts'

/** The letters of notes are at most this large, of those of the text. */
const SMALLER = 0.93
/** Headings are at least this large. */
const LARGER = 1.12
/** A foot that stands on one page only begins below this share of it. */
const FOOT = 0.945
/** A line of a note follows the one before within this, in letter sizes. */
const NEXT_LINE = 1.75
/** "¹ Utan moms.", "2) Hela året.", "* Preliminärt." */
const MARKED = /^([⁰¹²³⁴-⁹]{1,3}|\d{1,3}|\*{1,3}|[ᵃ-ᵇᶜᵈᵉ])[.):]?\s*(?=\S)/u
const RAISED_SIGNS = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const RAISED = /[⁰¹²³⁴-⁹]+|(?<=\S)\*{1,3}/gu
/** "§ 12", "12 §", "Bilaga 2": what stands before has ended. */
const OPENS = /^(?:§ ?\d|\d{1,4} ?§|bilaga(?!\p{L}))/iu

interface Note {
  mark: string
  lines: PdfLine[]
}

/** @param isText Whether a line is of the text: seen, upright and no running head. */
export function placeNotes(pages: readonly (readonly PdfLine[])[], isText: (line: PdfLine) => boolean): PdfLine[][] {
  const size = usualSize(pages.flat().filter(isText))
  const raised = pages.map((lines) => raisedIn(lines.filter(isText)))
  const all = new Set(raised.flatMap((marks) => [...marks.keys()]))
  if (all.size === 0) return pages.map((lines) => [...lines])
  const notes = pages.map((lines) => notesOf(lines.filter(isText), size, all))
  const taken = new Set(notes.flatMap((list) => list.flatMap(({ lines }) => lines)))
  if (taken.size === 0) return pages.map((lines) => [...lines])
  const left = pages.map((lines) => lines.filter((line) => !taken.has(line)))
  const openers = openersOf(left.flat().filter(isText), size)
  const before = new Map<PdfLine | null, PdfLine[]>()
  notes.forEach((list, page) => {
    for (const note of list) {
      const at = referenceOf(note, raised, page) ?? left[page]?.findLast(isText)
      const opener = (at && openers.get(at)) ?? null
      before.set(opener, [...(before.get(opener) ?? []), asLine(note)])
    }
  })
  return withPlaced(left, before)
}

function withPlaced(pages: readonly PdfLine[][], before: ReadonlyMap<PdfLine | null, PdfLine[]>): PdfLine[][] {
  const placed = pages.map((lines) => lines.flatMap((line) => [...(before.get(line) ?? []), line]))
  placed.at(-1)?.push(...(before.get(null) ?? []))
  return placed
}

/** The size of most letters. */
function usualSize(lines: readonly PdfLine[]): number {
  const letters = new Map<number, number>()
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 4) / 4
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length)
  }
  return [...letters].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0]
}

/** Where each raised figure of a page stands, not counting those that lines begin with; measures (m²) are none. */
function raisedIn(lines: readonly PdfLine[]): Map<string, PdfLine> {
  const marks = new Map<string, PdfLine>()
  for (const line of lines) {
    for (const { 0: sign, index } of line.text.matchAll(RAISED)) {
      const mark = plain(sign)
      if (index > 0 && !marks.has(mark)) marks.set(mark, line)
    }
  }
  return marks
}

const plain = (sign: string): string =>
  Array.from(sign, (one) => (RAISED_SIGNS.includes(one) ? String(RAISED_SIGNS.indexOf(one)) : one)).join('')

/** @param all Figures raised anywhere in the document. */
function notesOf(lines: readonly PdfLine[], size: number, all: ReadonlySet<string>): Note[] {
  const above = lines.filter((line) => line.y < line.pageHeight * FOOT && !PAGE_NUMBER.test(line.text))
  const small = above.slice(above.findLastIndex((line) => line.size > size * SMALLER) + 1)
  const notes: Note[] = []
  for (const line of small) {
    const mark = MARKED.exec(line.text)?.[1]
    const last = notes.at(-1)?.lines.at(-1)
    if (mark !== undefined && all.has(plain(mark))) notes.push({ mark: plain(mark), lines: [line] })
    else if (last && line.y - last.y <= NEXT_LINE * line.size) notes.at(-1)?.lines.push(line)
    else if (last) break
  }
  return notes
}

/** The line with the note's figure: on its page, else on the page before or the one after. */
const referenceOf = (
  { mark }: Note,
  raised: readonly ReadonlyMap<string, PdfLine>[],
  page: number,
): PdfLine | undefined => [page, page - 1, page + 1].map((one) => raised[one]?.get(mark)).find(Boolean)

/** For each line the next one that opens a part, an item or a section. */
function openersOf(lines: readonly PdfLine[], size: number): Map<PdfLine, PdfLine> {
  const openers = new Map<PdfLine, PdfLine>()
  let next: PdfLine | undefined
  for (const line of [...lines].reverse()) {
    if (next) openers.set(line, next)
    if (opens(line, size)) next = line
  }
  return openers
}

const opens = ({ text, size }: PdfLine, usual: number): boolean =>
  size >= usual * LARGER ||
  OPENS.test(text) ||
  partKindOf(text) !== undefined ||
  runInKindOf(text) !== undefined ||
  sectionKindOf(text) !== undefined

function asLine({ mark, lines }: Note): PdfLine {
  const [first] = lines as [PdfLine]
  const text = joinLines(lines.map((line, index) => (index === 0 ? line.text.replace(MARKED, '') : line.text)))
  return { ...first, text: `Fotnot ${mark}: ${text}`, hang: null, note: true }
}
