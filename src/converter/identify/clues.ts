/**
 * Where a document says whose it is and when: headers of pages, title, the lines of its cover. The assembled document
 * in, clues out in the order of how surely they speak of this meeting. Text of the §s is no clue: it speaks of others;
 * a heading of theirs may name the meeting, and is the last.
 */
import type { DateSource } from '../../model/kinds.ts'
import type { Span } from '../../model/types.ts'
import { committeeIn, committeeOf } from '../../swedish/bodies/committees.ts'
import { joinLines } from '../read/join-lines.ts'
import type { Block } from '../types/block.ts'
import type { Draft } from '../types/draft.ts'
import type { Furniture, Line } from '../types/line.ts'
import type { Piece } from '../types/source.ts'
import { placedIn } from '../../swedish/lines/stamps.ts'

export interface Clue {
  from: DateSource
  /** As read; lines of a head are parted by "\n". */
  text: string
  /** What can be a name: its lines, cut at columns and bars, and a line with the next where the name goes on there. */
  pieces: readonly string[]
  span?: Span
}

/** A head that runs on has its names and dates here. */
const HEAD_LINES = 4
/** Below whose church or town it is, its name and "PROTOKOLL" is the fourth block. */
const HEAD_BLOCKS = 4
/** Longer blocks are text. */
const LONGEST = 120
/** Signs that part the pieces of a head. */
const PARTING = / [–—|·•] | - |\|/u
/** "Sammanträdesdatum 2024-03-12", "Plats och tid: …": labels beside the date of the meeting */
const DATE_LABELS = [
  'sammanträdesdatum',
  'sammanträdesdag',
  'sammanträdestid',
  'mötesdatum',
  'mötesdag',
  'mötestid',
  'datum och tid',
  'datum',
  'dag och tid',
  'plats och tid',
  'tid och plats',
  'tid',
  'när',
]
const DATE_LABEL = new RegExp(`^(?:${DATE_LABELS.join('|')})(?!\\p{L})`, 'iu')
/** A board's committee may stand on the line below. */
const COMMITTEE = /^(?:\p{L}*utskott(?:et)?|presidi(?:um|et)|\p{L}*beredning(?:en)?)$/iu

/** @param furniture Of the removed lines, headers of pages are clues. @returns The surest first. */
export function cluesOf(draft: Draft, { kept, removed }: Furniture): Clue[] {
  const { title } = draft
  const heads = removed.filter(({ kind }) => kind === 'page-header')
  const cover = coverOf(draft)
  const titleLines = title ? kept.filter(({ number }) => number >= title.span[0] && number <= title.span[1]) : []
  const parts = unbroken([...titleLines, ...cover.flatMap(({ lines }) => lines)])
  const clueOf = (from: DateSource, text: string, lines: readonly Line[], span: Span): Clue => ({
    ...{ from, text, span },
    pieces: [...piecesOf(lines, parts), text],
  })
  const ofBlock = ({ text, lines, span }: Block): Clue => clueOf('text', text, lines, span)
  return [
    ...headClue(heads),
    ...(title ? [clueOf('title', title.text, titleLines, title.span)] : []),
    ...cover.filter(({ text }) => DATE_LABEL.test(text)).map(ofBlock),
    ...cover.filter(({ text }) => text.length <= LONGEST).map(ofBlock),
    // The first lines of a document whose head runs on without an empty line.
    ...cover
      .slice(0, HEAD_BLOCKS)
      .flatMap(({ lines }) => (lines.length > 1 ? lines.slice(0, HEAD_LINES) : []))
      .map((line) => clueOf('text', line.text, [line], [line.number, line.number])),
    ...headed(draft),
    ...ofPage(removed),
  ]
}

/** "title: Styrelsemöte", "date: 2024-03-12": what the front matter of a page says, where the minutes do not. */
const SAID_OF_PAGE = /^(?:title|titel|date|datum)\s*:\s*["']?([^"'{[|>\s].*?)["']?$/iu
function ofPage(removed: Furniture['removed']): Clue[] {
  return removed.flatMap(({ kind, text, number }): Clue[] => {
    const said = kind === 'front-matter' ? SAID_OF_PAGE.exec(text)?.[1] : undefined
    return said === undefined ? [] : [{ from: 'text', text: said, pieces: [said], span: [number, number] }]
  })
}

/** "Kommunstyrelsen § 61 23.04.2024": headings of §s that name the meeting; they all name one. */
function headed({ paragrafer }: Draft): Clue[] {
  const [first] = paragrafer.flatMap(({ label, span }) => {
    const meeting = placedIn(label ?? '')?.meeting
    return meeting === undefined ? [] : [{ from: 'text' as const, text: meeting, pieces: [meeting], span }]
  })
  return first === undefined ? [] : [first]
}

/** Blocks of the cover: what no other label opened, such as a roll call. */
export const coverOf = (draft: Draft): Block[] =>
  draft.sections.filter(({ kind }) => kind === 'cover').flatMap(({ blocks }) => blocks)

function headClue(heads: readonly Line[]): Clue[] {
  const [first] = heads
  if (!first) return []
  const once = heads.filter(({ text }, at) => heads.findIndex((head) => head.text === text) === at)
  const text = once.map((head) => head.text).join('\n')
  return [{ from: 'page-header', text, pieces: piecesOf(once, unbroken(once)), span: [first.number, first.number] }]
}

/** What stands apart on each line, by the line's number. */
type Parts = ReadonlyMap<number, readonly string[]>

const piecesOf = (lines: readonly Line[], parts: Parts): string[] =>
  lines.flatMap(({ number }) => parts.get(number) ?? []).filter((piece) => piece !== '')

/** "Hälso- och" above "sjukvårdsnämnden" */
const UNFINISHED = /(?<!\p{L})(?:och|samt|för|&)$|\p{L}-$/iu
/** "Nämnden för arbetsmarknad" above "och vuxenutbildning" */
const GOING_ON = /^(?:och|samt|&) \p{Ll}/u
/** "Styrelsen för Ekby" above "folkhögskola" */
const OF_PLACE = /\p{L} för \p{Lu}\p{L}+$/u
const goesOn = (piece: string, rest: string): boolean =>
  UNFINISHED.test(piece) || GOING_ON.test(rest) || (OF_PLACE.test(piece) && /^\p{Ll}{2}/u.test(rest))
/** "Kommunstyrelsens" above "arbetsutskott": the two are bodies as well. */
const isOfCommittee = (piece: string, rest: string): boolean => piece.endsWith('s') && COMMITTEE.test(rest)

/** Columns of one place differ by less. */
const SAME_COLUMN = 3

/** A name that the margin broke is one piece, where it ends, and no part of it another: half of one is another body. */
function unbroken(lines: readonly Line[]): Parts {
  const parts = lines.map(partsOf)
  for (const [at, below] of parts.entries()) {
    if ((lines[at]?.gap ?? 0) > 1) continue
    const above = parts[at - 1] ?? []
    for (const piece of [...above]) {
      const rest = restOf(piece, below)
      if (piece.text === '' || !rest) continue
      const committee = committeeOf(piece.text, rest.text)
      if (committee !== undefined) {
        piece.text = committee
        continue
      }
      if (isOfCommittee(piece.text, rest.text))
        above.splice(above.indexOf(piece), 0, { text: `${piece.text} ${rest.text}`, at: Infinity })
      else if (goesOn(piece.text, rest.text)) {
        rest.text = joinLines([piece.text, rest.text])
        piece.text = ''
      }
    }
  }
  return new Map(lines.map(({ number }, at) => [number, (parts[at] ?? []).map(({ text }) => text)]))
}

/** What stands below in the same column, or alone on its line. */
const restOf = ({ at }: Piece, below: readonly Piece[]): Piece | undefined =>
  below.find((one) => Math.abs(one.at - at) < SAME_COLUMN) ?? (below.length === 1 ? below[0] : undefined)

/** Cut at signs as well; what stands behind one has no place of its own. */
const partsOf = ({ pieces }: Line): Piece[] =>
  pieces.flatMap(({ text, at }) =>
    text.split(PARTING).map((part, index) => ({
      text: committeeIn(part.trim()) ?? part.trim(),
      at: index === 0 ? at : Infinity,
    })),
  )

export const WHERE: Record<DateSource, string> = {
  'page-header': 'i sidhuvudet',
  title: 'i rubriken',
  text: 'i texten',
  'file-name': 'i filnamnet',
  sidecar: 'i redaktörens uppgifter',
  inferred: 'utläst',
  unknown: '',
}
