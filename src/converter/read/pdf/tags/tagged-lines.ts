/**
 * What a page's structure says of its lines: words of a line in, its rank and mark out; lines of a heading that was
 * broken are joined, and the lines of tables are set where the tables stand.
 */
import { joinLines } from '../../join-lines.ts'
import type { PdfLine, Piece } from '../types.ts'
import type { Tag } from './tags.ts'

/** A heading is no longer than this, in letters: what is, is text in the dress of one. */
const LONGEST_HEADING = 200

type Told = Pick<PdfLine, 'rank' | 'mark' | 'heading' | 'isNote' | 'paragraphs'>

/** @param words The pieces of a line that are no spaces. @param text The line. */
export function taggedAs(words: readonly Piece[], text: string): Told {
  const label = words[0]?.tag?.isLabel ? words[0].text.trim() : ''
  return {
    ...(text.length <= LONGEST_HEADING && headingOf(words)),
    ...(isNote(words) && { isNote: true as const }),
    ...paragraphsOf(words[0]?.tag, words.at(-1)?.tag),
    ...(label !== '' && text.startsWith(label) && { mark: label }),
  }
}

function headingOf(words: readonly Piece[]): Pick<Told, 'rank' | 'heading'> {
  const heading = words[0]?.tag?.heading
  return heading && words.every(({ tag }) => tag?.heading === heading) ? { rank: heading.rank, heading } : {}
}

const paragraphsOf = (first: Tag | undefined, last: Tag | undefined): Pick<Told, 'paragraphs'> =>
  first?.paragraph && last?.paragraph ? { paragraphs: [first.paragraph, last.paragraph] } : {}

const isNote = (words: readonly Piece[]): boolean => words.length > 0 && words.every(({ tag }) => tag?.isNote)

/** One line for a heading that goes on over several. */
export function headingsJoined(lines: readonly PdfLine[]): PdfLine[] {
  const joined: PdfLine[] = []
  for (const line of lines) {
    const before = joined.at(-1)
    const isSame = isOneHeading(before?.heading, line.heading)
    const text = before && isSame ? joinLines([before.text, line.text]) : ''
    if (before && isSame && text.length <= LONGEST_HEADING) {
      const right = Math.max(before.right, line.right)
      const struck = (before.struck ?? line.struck) && { struck: true as const }
      joined[joined.length - 1] = { ...before, text, right, end: line.y, ...struck }
    } else joined.push(line)
  }
  return joined
}

const isOneHeading = (a: Tag['heading'], b: Tag['heading']): boolean => a !== undefined && a === b

/** Each table after the last line above it that stands over it. */
export function withTables(lines: readonly PdfLine[], tables: readonly (readonly PdfLine[])[]): PdfLine[] {
  const placed = [...lines]
  for (const table of tables) {
    const [first] = table
    if (!first) continue
    const right = Math.max(...table.map((line) => line.right))
    const left = Math.min(...table.map(({ x }) => x))
    const above = placed.findLastIndex(
      (line) => !line.turned && line.y < first.y && line.x < right && line.right > left,
    )
    placed.splice(above + 1, 0, ...table)
  }
  return placed
}
