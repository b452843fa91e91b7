/**
 * What every reader asks of the lines it found before it lets them go: some text, of a size that minutes have,
 * with its Swedish letters whole. Lines in, the same lines out or an error: nothing half-readable is passed on.
 */
import type { SourceLine } from '../types/source.ts'
import { ReadError } from './error.ts'

/** Longest line accepted, in characters. A page of minutes holds about 3,000. */
const LONGEST_LINE = 30_000

/** Most lines accepted; the longest minutes seen, with all appendices, have a fifth of it. */
const MOST_LINES = 100_000

/** "fÃ¶rslag", "Â§ 12": UTF-8 that was once read as Windows-1252 and saved again */
const MISREAD = /Ã[¤¥¶„…–©]|Â§/g
/** "f?rslag": a letter that an old program could not write */
const QUESTIONED = /\p{Ll}\?\p{Ll}/gu
const SWEDISH = /[åäö]/i
/** So many are no slip of the pen and no foreign name. */
const TOO_MANY = 5

/**
 * @returns The lines, as they came.
 * @throws {ReadError} `empty`, `too-many-lines`, `line-too-long` or `destroyed-letters`.
 */
export function usable(lines: string[]): string[] {
  if (lines.every((line) => line.trim() === ''))
    throw new ReadError(
      'empty',
      null,
      'Unexpected empty file',
      'expected the text of a protokoll; check the export and add the file again',
      { found: 'inga ord', expected: 'texten i ett protokoll' },
    )
  if (lines.length > MOST_LINES) {
    throw new ReadError(
      'too-many-lines',
      MOST_LINES,
      `Unexpected file of ${lines.length} lines`,
      `expected at most ${MOST_LINES}; add each protokoll as a file of its own`,
      { found: `${lines.length} rader`, expected: `högst ${MOST_LINES}` },
    )
  }
  const long = lines.findIndex((line) => line.length > LONGEST_LINE)
  if (long >= 0) {
    throw new ReadError(
      'line-too-long',
      long + 1,
      `Unexpected line of ${lines[long]?.length ?? 0} characters`,
      `expected at most ${LONGEST_LINE}; export the text again with its line breaks`,
      { found: `en rad med ${lines[long]?.length ?? 0} tecken`, expected: `högst ${LONGEST_LINE}` },
    )
  }
  refuseDestroyed(lines)
  return lines
}

/** The same for lines whose shape is known; the parts of a site are no text. @throws {ReadError} As {@link usable}. */
export function usableLines(lines: SourceLine[]): SourceLine[] {
  usable(lines.map(({ printed, known }) => (known === 'site-part' ? '' : printed)))
  return lines
}

const ITS_LETTERS = 'å, ä, ö och §'

function refuseDestroyed(lines: readonly string[]): void {
  const advice = 'expected å, ä, ö and §; fetch the original again in UTF-8'
  const lost = lines.findIndex((line) => line.includes('\uFFFD'))
  if (lost >= 0)
    throw new ReadError(
      'destroyed-letters',
      lost + 1,
      'Unexpected U+FFFD: letters were destroyed before the file came here',
      advice,
      { found: 'tecknet U+FFFD: bokstäver gick förlorade innan filen kom hit', expected: ITS_LETTERS },
    )
  const misread = countIn(lines, MISREAD)
  if (misread.count >= TOO_MANY)
    throw new ReadError(
      'destroyed-letters',
      misread.first,
      `Unexpected "${misread.sample}": the text was read in the wrong encoding before it came here`,
      advice,
      { found: `”${misread.sample}”: texten lästes med fel teckenkodning innan den kom hit`, expected: ITS_LETTERS },
    )
  const questioned = countIn(lines, QUESTIONED)
  if (questioned.count >= TOO_MANY && !lines.some((line) => SWEDISH.test(line))) {
    throw new ReadError(
      'destroyed-letters',
      questioned.first,
      `Unexpected "${questioned.sample}": letters were replaced by question marks before the file came here`,
      advice,
      { found: `”${questioned.sample}”: bokstäver byttes mot frågetecken innan filen kom hit`, expected: ITS_LETTERS },
    )
  }
}

function countIn(lines: readonly string[], pattern: RegExp): { count: number; first: number; sample: string } {
  let count = 0
  let first = 0
  let sample = ''
  lines.forEach((line, index) => {
    const found = line.match(pattern)
    if (!found) return
    if (count === 0) [first, sample] = [index + 1, found[0]]
    count += found.length
  })
  return { count, first, sample }
}
