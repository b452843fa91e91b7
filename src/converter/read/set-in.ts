/**
 * How the lines of a plain text stand below one another: printed lines in, for each whether it is set in from the line
 * above, or hangs below that one's text. A block that stands whole in a column of its own, as beside the words of a
 * margin, is not set in line by line:
 *
 *     Beslut      Kommunstyrelsen tillstyrker förslaget och föreslår
 *                 att kommunfullmäktige beslutar:
 */
import { startsLower } from '../../swedish/lines/line-ends.ts'
import { MARK } from './marks.ts'
import { piecesIn } from './pieces.ts'

/** White space of any width, and signs that show nothing, before the first letter. */
const SET_IN = /^[\u200b-\u200d\u2060\ufeff]*\s/

/** No text is narrower, in columns. */
const NARROWEST = 60
/** Letters are of different widths: a line of this share of the width may be full. */
const FULL = 0.9

/** True for a line that begins with white space, whatever stands above it. */
export const isIndented = (printed: string): boolean => SET_IN.test(printed)

interface Standing {
  isSetIn: boolean
  /** It begins where the text behind a list mark above begins. */
  hangs?: true
}

/** @param lines As printed, blank ones among them; tabs count as one column. */
export function standingOf(lines: readonly string[]): Standing[] {
  const found: Standing[] = []
  const width = widthOf(lines)
  lines.forEach((line, at) => {
    const above = lines[at - 1] ?? ''
    const before = found[at - 1]
    const column = isIndented(line) ? columnOf(line, above) : null
    if (column === 'mark' || (column === 'text' && before?.hangs)) found.push({ isSetIn: false, hangs: true })
    else
      found.push({
        isSetIn: isIndented(line) && !(column === 'text' && !before?.isSetIn && goesOn(line, above, width)),
      })
  })
  return found
}

/** Where most lines end, in columns; a document of short ones tells nothing of its own. */
function widthOf(lines: readonly string[]): number {
  const widths = lines.flatMap((line) => (line.trim() === '' ? [] : [line.trimEnd().length])).sort((a, b) => a - b)
  return Math.max(NARROWEST, widths[Math.floor(widths.length * 0.95)] ?? 0)
}

/** Its sentence began above: in lower case, or below a line on which its first word had no room. A name is its own. */
function goesOn(line: string, above: string, width: number): boolean {
  const [word = ''] = line.trim().split(' ')
  return startsLower(word) || above.trimEnd().length + 1 + word.length > width * FULL
}

/** Whether it begins where the last text of the line above begins, or where that goes on behind its mark. */
function columnOf(line: string, above: string): 'text' | 'mark' | null {
  const [first] = piecesIn(line)
  const last = piecesIn(above).at(-1)
  if (!first || !last) return null
  if (first.at === last.at) return 'text'
  const mark = /^\S{1,6}(?= )/.exec(last.text)?.[0]
  return mark !== undefined && MARK.test(mark) && first.at === last.at + mark.length + 1 ? 'mark' : null
}
