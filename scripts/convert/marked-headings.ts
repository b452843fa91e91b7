/**
 * Headings that the format marks (web pages, Word, Markdown), made ready for the stages that know headings by their
 * words: lines in, lines out. Where the items are numbered every mark goes, since the number tells an item; where
 * they are not, the marks of items stay (`headed.ts`), and only what has a meaning of its own loses its mark – the
 * document's title, "Beslut", "Närvarande".
 */
import type { Format, Line } from './types.ts'
import { partKindOf, sectionKindOf } from './vocabulary.ts'

/** "## § 12 Budget": what the readers write for a heading */
const MARKED = /^(#{1,6})\s+(\S.*)$/
/** "§ 12 …", "12 § …", "Ärende 4", "7. …", "7.1 …" */
const NUMBERED = /^(?:§ ?\d|\d{1,4} ?§|(?:ärende|punkt|paragraf) ?(?:nr )?\d|\d{1,3}[.)]\s|\d{1,3}\.\d)/i
/** As many numbered headings make a series. */
const SERIES = 2

const MARKING: ReadonlySet<Format> = new Set(['html', 'docx', 'markdown'])

export function withPlainHeadings(lines: readonly Line[], format: Format): Line[] {
  if (!MARKING.has(format)) return [...lines]
  const numbered = lines.filter(({ text }) => NUMBERED.test(textOf(text))).length >= SERIES
  const title = titleOf(lines)
  let opened = false
  return lines.map((line) => {
    const text = textOf(line.text)
    const plain = text !== line.text && (numbered || line === title || partKindOf(text) !== undefined || sectionKindOf(text) !== undefined)
    const after = opened
    opened = plain
    // The mark kept the heading from its text; without it a blank line must.
    return plain || after ? { ...line, text: plain ? text : line.text, gap: Math.max(1, line.gap) } : line
  })
}

const textOf = (text: string): string => MARKED.exec(text)?.[2] ?? text

/** The first heading, when no other has its rank or a higher one. */
function titleOf(lines: readonly Line[]): Line | undefined {
  const marked = lines.filter(({ text }) => MARKED.test(text))
  const rank = ({ text }: Line): number => MARKED.exec(text)?.[1]?.length ?? 0
  const [first, ...others] = marked
  return first && others.every((other) => rank(other) > rank(first)) ? first : undefined
}
