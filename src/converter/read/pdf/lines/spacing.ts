/**
 * Where paragraphs end on the pages of a PDF: by the room above a line, as the document sets its lines, and by what the
 * file itself tells.
 */
import { entryAt } from '../../../../model/lists.ts'
import type { PdfLine } from '../types.ts'

/** Room above a line, in usual line pitches, from which on it stands apart. */
const APART = 1.3
/** The pitch of text set solid, in letter sizes, where a document shows none of its own. */
const USUAL_PITCH = 1.2
/** Text is set with no more room between its lines, in letter sizes, unless this share of them go on below. */
const WIDEST_PITCH = 1.75
const GOES_ON = 0.2
/** A pitch must be that of this share of the lines to be the usual one. */
const PITCH_SHARE = 0.15
const MOST_BLANKS = 3

/** What parts paragraphs in a document. */
export interface Spacing {
  /** The usual distance between lines, in letter sizes. */
  pitch: number
  /** The file tells where its paragraphs end. */
  isTold: boolean
}

/** @param pages The lines of each that are seen. */
export const spacingOf = (pages: readonly (readonly PdfLine[])[]): Spacing => ({
  pitch: pitchOf(pages),
  isTold: tellsParagraphs(pages),
})

/** How many blank lines part a line from the one above it on its page. */
export function blanksBetween(before: PdfLine, line: PdfLine, { pitch, isTold }: Spacing): number {
  if (line.turned || before.note) return 1
  if (line.isTight) return 0
  // The next column begins further up: a sentence may go on there.
  if (line.y < before.y - line.size) return Number(/[.:;!?]$/.test(before.text) || !/^\p{Ll}/u.test(line.text))
  const pitches = (line.y - (before.end ?? before.y)) / Math.max(before.size, line.size) / pitch
  const isApart = pitches >= APART || (isTold && isOfOther(before, line))
  return isApart ? Math.min(MOST_BLANKS, Math.max(1, Math.round(pitches) - 1)) : 0
}

/** The least that is not rare, and that sentences go on over. */
function pitchOf(pages: readonly (readonly PdfLine[])[]): number {
  const steps = stepsIn(pages).flatMap(([before, line]) => {
    const ratio = Math.round(((line.y - before.y) / line.size) * 20) / 20
    const isStep = Math.abs(before.size - line.size) <= 0.5 && ratio >= 0.9 && ratio <= 2.5
    return isStep ? [{ ratio, goesOn: goesOnBelow(before, line) }] : []
  })
  const common = [...Map.groupBy(steps, ({ ratio }) => ratio)].filter(
    ([, own]) => own.length >= steps.length * PITCH_SHARE,
  )
  const [ratio, own = []] = common.sort(([a], [b]) => a - b)[0] ?? [USUAL_PITCH]
  const isSpaced = ratio > WIDEST_PITCH && own.filter(({ goesOn }) => goesOn).length < own.length * GOES_ON
  return isSpaced ? USUAL_PITCH : ratio
}

/** Lines right below each other on a page. */
const stepsIn = (pages: readonly (readonly PdfLine[])[]): (readonly [PdfLine, PdfLine])[] =>
  pages.flatMap((lines) => lines.slice(1).map((line, at) => [entryAt(lines, at), line] as const))

/** A sentence goes on from a line to the next; clauses begin small too, each by itself. */
const goesOnBelow = ({ text }: PdfLine, { text: below }: PdfLine): boolean =>
  !/[.:;,!?]["”)]?$/.test(text) && /^(?!att )\p{Ll}/u.test(below)

/** Tagged as of another paragraph than what stands above it, in the margin or beside that. */
const isOfOther = ({ paragraphs: above }: PdfLine, { paragraphs: own }: PdfLine): boolean =>
  above !== undefined && own !== undefined && !above.includes(own[0])

/** Whether tags part paragraphs and not lines: sentences go on within them more often than from one to the next. */
function tellsParagraphs(pages: readonly (readonly PdfLine[])[]): boolean {
  const steps = stepsIn(pages).filter(
    ([before, line]) => before.paragraphs && line.paragraphs && goesOnBelow(before, line),
  )
  return steps.filter(([before, line]) => isOfOther(before, line)).length * 2 <= steps.length
}
