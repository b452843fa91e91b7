/**
 * Covers what identifies a private person, and what an editor asks for: lines in, as many lines out, the values
 * covered. The lines are looked at joined, as the page will join them, so that no line's end, cell or page hides a
 * value. Grounds: GDPR art. 5.1 c (data minimisation); identity numbers, lag (2018:218) 3 kap. 10 §. Organisation
 * numbers stay.
 */
import { entryAt } from '../model/lists.ts'
import { STRUCK_MARK } from '../model/struck.ts'
import type { MaskKind, Masked } from '../model/types.ts'
import { askedInName } from './asked.ts'
import { findPrivate } from './find.ts'
import { look } from './look.ts'
import type { Hit } from './numbers.ts'
import { keysOf } from '../model/tables.ts'

/** Shown in place of the value. */
export const COVERS: Readonly<Record<MaskKind, string>> = {
  'by-editor': '[maskerat: av redaktionen]',
  'e-signature-id': '[maskerat: e-signatur-id]',
  'identity-number': '[maskerat: personnummer]',
  'ip-address': '[maskerat: ip-adress]',
  phone: '[maskerat: telefonnummer]',
  email: '[maskerat: e-postadress]',
}
const KINDS = keysOf(COVERS)

export interface CoverOptions {
  /** Words that an editor wants covered wherever they stand. */
  asked?: readonly string[]
  /** Names of bodies and their organisations: their words are no private person's mailbox. */
  offices?: readonly string[]
  /** Indexes, from 0, of lines that the page leaves out: what stands before and after them is read together. */
  skip?: ReadonlySet<number>
}

export interface Covered {
  lines: string[]
  /** Which lines were covered and why, in order. */
  masked: Masked[]
  /** What an editor asked for that stands nowhere. */
  notFound: string[]
}

/** A part of a value, in one line. */
interface Piece extends Hit {
  kind: MaskKind
}

/** @returns As many lines as there were. */
export function coverLines(
  source: readonly string[],
  { asked = [], offices = [], skip = new Set() }: CoverOptions = {},
): Covered {
  const shown = shownLines(source, skip)
  const starts: number[] = []
  let length = 0
  for (const { line } of shown) {
    starts.push(length)
    length += line.length + 1
  }
  const text = shown.map(({ line }) => line.replace(/\n/g, ' ')).join('\n')
  const { found, notFound } = findPrivate(text, asked, offices)
  const pieces = source.map((): Piece[] => [])
  for (const { from: start, to: end, kind } of found) {
    for (let row = rowAt(starts, start); row < starts.length && entryAt(starts, row) < end; row++) {
      const { at, line } = entryAt(shown, row)
      const place = entryAt(starts, row)
      pieces[at]?.push({ from: Math.max(0, start - place), to: Math.min(line.length, end - place), kind })
    }
  }
  const lines = source.map((line, at) => withCovers(line, entryAt(pieces, at)))
  const masked = source.flatMap((line, at) => {
    const kinds = KINDS.filter((kind) => pieces[at]?.some((piece) => piece.kind === kind))
    return line === lines[at] ? [] : kinds.map((kind): Masked => ({ span: [at + 1, at + 1], kind }))
  })
  return { lines, masked, notFound }
}

interface Shown {
  /** Its index in the source. */
  at: number
  line: string
}

/**
 * Lines left out, and the blank ones beside them, part nothing: a paragraph goes on over a page's footer and header.
 */
function shownLines(source: readonly string[], skip: ReadonlySet<number>): Shown[] {
  const signs = source.map((line, at) => (skip.has(at) ? 'x' : line.trim() === '' ? '_' : 'a')).join('')
  const kept = signs.replace(/(?<!_)_*x[_x]*/g, (gap) => 'x'.repeat(gap.length))
  return source.map((line, at) => ({ at, line })).filter(({ at }) => kept[at] !== 'x')
}

function rowAt(starts: readonly number[], place: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (entryAt(starts, middle) <= place) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Cells and columns stay apart: each that holds a part of the value is covered by itself. */
const CELL_EDGE = /(\n|\t|\||(?:(?!\ufeff)\s){3,})/

function withCovers(line: string, pieces: readonly Piece[]): string {
  let done = 0
  const parts = pieces.map(({ from, to, kind }) => {
    const kept = line.slice(done, from)
    done = to
    const value = line.slice(from, to)
    return kept + covered(value, inPairs(COVERS[kind], line.slice(0, from), value))
  })
  return parts.join('') + line.slice(done)
}

/** Space and list marks before the value are not its own, nor is the space after it. */
const LEAD = /^(?:[\s>*•]|-(?= ))*/

function covered(value: string, cover: string): string {
  const parts = value.split(CELL_EDGE).map((part) => {
    if (!/[\p{L}\p{N}]/u.test(part)) return part
    const lead = part.length - part.replace(LEAD, '').length
    return part.slice(0, lead) + cover + part.slice(part.trimEnd().length)
  })
  return parts.join('')
}

/**
 * What is struck stays struck where a number is so in part: the mark that the cover would take stands beside it,
 * "~~Pnr [maskerat: personnummer]~~ är fel" for "~~Pnr 640823~~-3234 är fel".
 */
function inPairs(cover: string, before: string, value: string): string {
  if (marksIn(value) % 2 === 0) return cover
  return marksIn(before) % 2 === 0 ? STRUCK_MARK + cover : cover + STRUCK_MARK
}
const marksIn = (text: string): number => text.split(STRUCK_MARK).length - 1

/** The same for one string, such as an editor's own words; line ends in it stay. */
export function coverText(text: string, asked: readonly string[] = [], offices: readonly string[] = []): string {
  return coverLines(text.split('\n'), { asked, offices }).lines.join('\n')
}

/** The same for the name of a file or an address, where letters are folded and words parted in other ways. */
export function coverName(name: string, asked: readonly string[] = [], offices: readonly string[] = []): string {
  const looked = look(name)
  const hits = asked.flatMap((phrase) => askedInName(looked.text, phrase)).sort((a, b) => a.from - b.from)
  let covered = ''
  let done = 0
  for (const { from, to } of hits) {
    const [start, end] = looked.rangeIn(from, to)
    covered += start < done ? '' : name.slice(done, start) + COVERS['by-editor']
    done = Math.max(done, end)
  }
  return coverText(covered + name.slice(done), asked, offices)
}
