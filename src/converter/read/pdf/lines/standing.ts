/**
 * Lines that stand above the text by the size and weight of their letters: lines of all pages in, for each that stands
 * out how high, 1 the highest. A file without tags has nothing else to show its headings by; whether they are any is
 * not known here.
 */
import type { PdfLine } from '../types.ts'

/** So much larger than the text, and no smaller where it is bold. */
const [LARGER, AS_LARGE] = [1.1, 0.95]
/** Longer lines are text, whatever they are set in. */
const LONGEST = 100
/** Where more of the letters stand out it is how the text is set. */
const MOST = 0.6

/** @param lines Those of the record, without headers and footers of pages. */
export function standingOf(lines: readonly PdfLine[]): ReadonlyMap<PdfLine, number> {
  const text = sizeOfText(lines)
  const found = lines.filter((line) => isOut(line, text))
  const letters = (of: readonly PdfLine[]): number => of.reduce((sum, line) => sum + line.text.length, 0)
  if (letters(found) > letters(lines) * MOST) return new Map()
  const looks = [...new Set(found.map(lookOf))].sort((a, b) => b - a)
  return new Map(found.map((line) => [line, looks.indexOf(lookOf(line)) + 1]))
}

/** That of most letters. */
function sizeOfText(lines: readonly PdfLine[]): number {
  const sizes = new Map<number, number>()
  for (const { size, text } of lines) sizes.set(rounded(size), (sizes.get(rounded(size)) ?? 0) + text.length)
  return [...sizes].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0
}

const isOut = ({ size, text, isBold, row }: PdfLine, ofText: number): boolean =>
  row === undefined &&
  text.length <= LONGEST &&
  /\p{L}{2}/u.test(text) &&
  (size >= LARGER * ofText || (isBold === true && size >= AS_LARGE * ofText))

/** By size, and at one size the bold above the others. */
const lookOf = ({ size, isBold }: PdfLine): number => rounded(size) * 2 + Number(isBold === true)
const rounded = (size: number): number => Math.round(size * 2) / 2
