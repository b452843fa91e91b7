/**
 * Notes at the foot of a page: lines of pages in, the same lines out with each note as one line of its own, "Fotnot 1:
 * …", set where the part of the text ends that its raised figure stands in – never between the clauses of a decision,
 * nor in a sentence that goes on over the page. A note is told by the file's own tags or its smaller letters below all
 * text of the page, its figure in front, and that figure raised in the text.
 */
import { entryAt, firstOf } from '../../../../model/lists.ts'
import { joinLines } from '../../join-lines.ts'
import { partKindOf } from '../../../../swedish/headings/heading-words.ts'
import { runInKindOf } from '../../../../swedish/headings/run-in.ts'
import { sectionKindOf } from '../../../../swedish/headings/labels.ts'
import { isPageNumber } from '../../../../swedish/numbers/page-number.ts'
import type { PdfLine } from '../types.ts'

/** The letters of notes are at most this large, of those of the text. */
const SMALLER = 0.93
/** Headings are at least this large. */
const LARGER = 1.12
/** A foot that stands on one page only begins below this share of it. */
const FOOT = 0.945
/** A line of a note follows the one before within this, in letter sizes. */
const NEXT_LINE = 1.75
/** What stands within this of a raised mark, in letter sizes, stands beside it. */
const SAME_LINE = 0.75
/** Letters of one note differ in size by less than this, in points. */
const SAME_SIZE = 0.3
/** "¹ Utan moms.", "2) Hela året.", "* Preliminärt." */
const MARKED = /^([⁰¹²³⁴-⁹]{1,3}|\d{1,3}|\*{1,3}|[ᵃᵇᶜᵈᵉ]|[a-e](?=[.): ]))[.):]?\s*(?=\S|$)/u
/** Raised signs and, at the same place, what they are without it. */
const [RAISED_SIGNS, PLAIN_SIGNS] = ['⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉ', '0123456789abcde']
const RAISED = /[⁰¹²³⁴-⁹]+|[ᵃᵇᶜᵈᵉ]|(?<=\S)\*{1,3}/gu
/** "§ 12", "12 §", "Bilaga 2": what stands before has ended. */
const OPENS = /^(?:§ ?\d|\d{1,4} ?§|bilaga(?!\p{L}))/iu

interface Note {
  mark: string
  lines: PdfLine[]
}

/** @param isText Whether a line is of the text: seen, upright and no running header. */
export function placeNotes(pages: readonly (readonly PdfLine[])[], isText: (line: PdfLine) => boolean): PdfLine[][] {
  const size = usualSize(pages.flat().filter(isText))
  const raised = pages.map((lines) => raisedIn(lines.filter(isText)))
  const all = new Set(raised.flatMap((marks) => [...marks.keys()]))
  if (all.size === 0) return pages.map((lines) => [...lines])
  const notes: Note[][] = []
  for (const lines of pages) notes.push(notesOf(lines.filter(isText), { size, all, open: openNoteOf(notes.at(-1)) }))
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
  Array.from(sign, (one) => PLAIN_SIGNS[RAISED_SIGNS.indexOf(one)] ?? one).join('')

/** The last note of a page, when its sentence has not ended there. */
function openNoteOf(notes: readonly Note[] = []): Note | undefined {
  const last = notes.at(-1)
  return last && !/[.!?)”"]$/u.test(last.lines.at(-1)?.text ?? '.') ? last : undefined
}

interface Known {
  /** That of most letters. */
  size: number
  /** Figures raised anywhere in the document. */
  all: ReadonlySet<string>
  /** A note of the page before that goes on. */
  open: Note | undefined
}

function notesOf(lines: readonly PdfLine[], { size, all, open }: Known): Note[] {
  const above = lines.filter(
    (line, at) => line.y < line.pageHeight * FOOT && (!isPageNumber(line.text) || isBeside(line, lines[at + 1])),
  )
  const small = above.slice(above.findLastIndex((line) => line.size > size * SMALLER && !line.isNote) + 1)
  const notes: Note[] = []
  const rest = open ? restOf(open, small) : 0
  open?.lines.push(...small.slice(0, rest))
  for (const [at, line] of small.entries()) {
    if (at < rest) continue
    const mark = markOf(line, small[at + 1])
    const last = notes.at(-1)?.lines.at(-1)
    if (mark !== undefined && all.has(plain(mark))) notes.push({ mark: plain(mark), lines: [line] })
    else if (last && line.y - last.y <= NEXT_LINE * line.size) notes.at(-1)?.lines.push(line)
    else if (last) break
  }
  return notes
}

/** The mark that a line begins with; one alone, raised a little, has its text beside it. */
function markOf(line: PdfLine, below: PdfLine | undefined): string | undefined {
  const [whole = '', mark] = MARKED.exec(line.text) ?? []
  return whole === line.text && !isBeside(line, below) ? undefined : mark
}

/** The next line stands so little lower that the two are one, the first of them raised. */
const isBeside = ({ y, size }: PdfLine, below: PdfLine | undefined): boolean =>
  below !== undefined && below.y - y < size * SAME_LINE

/** How many of the first small lines go on with a note: in its letters, from a small one on, up to the next mark. */
function restOf(open: Note, small: readonly PdfLine[]): number {
  const size = open.lines.at(-1)?.size ?? 0
  if (!/^\p{Ll}{2}/u.test(small[0]?.text ?? '')) return 0
  const end = small.findIndex(
    (line, index) =>
      MARKED.test(line.text) ||
      Math.abs(line.size - size) > SAME_SIZE ||
      (index > 0 && line.y - entryAt(small, index - 1).y > NEXT_LINE * line.size),
  )
  return end < 0 ? small.length : end
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
  const words = lines.map((line, index) => (index === 0 ? line.text.replace(MARKED, '') : line.text))
  const text = joinLines(words.filter((line) => line !== ''))
  const doubts = lines.flatMap((line) => line.doubts ?? [])
  return {
    ...firstOf(lines),
    text: `Fotnot ${mark}: ${text}`,
    hang: null,
    note: true,
    ...(doubts.length > 0 && { doubts }),
  }
}
