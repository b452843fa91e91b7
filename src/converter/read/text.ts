/**
 * Bytes of a plain-text source in, lines out, cut at LF, CR LF and CR. Text has no structure but what white space
 * shows: here alone it is looked at, for columns. A text that was written as Markdown is read as that – a lone "# "
 * counts something – and the headings of an Org file are known by its stars.
 */
import type { SourceLine, SourceText } from '../types/source.ts'
import { rowsIn } from './rows.ts'
import { decode } from './decode.ts'
import { refuseLarge } from './limits.ts'
import { spacedHeadings } from './markdown-headings.ts'
import { markdownBody } from './markdown-lines.ts'
import { withoutLineNumbers } from './numbered-lines.ts'
import { isOrg, orgLine } from './org.ts'
import { standingOf } from './set-in.ts'
import { sourceLine } from './source-line.ts'
import { usable } from './usable.ts'

/**
 * "## § 12 Budget", "**§ 12 Budget**": a heading of Markdown, alone on its line. "# tjänster: 4" counts, and Markdown
 * leaves no space inside its stars.
 */
const HEADING = /^(?:#{1,6} +(?!\p{L}+: ?\d)\S.*|\*\*[^\s*](?:[^*]*[^\s*])?\*\*)$/u
/** One may be a sign of number; so many, apart from the text, are how it was written. */
const LEAST_HEADINGS = 2

/**
 * @param bytes The file as stored.
 * @throws {ReadError} `too-large`, `binary`, `unknown-encoding` or what {@link usable} refuses.
 */
export function readText(bytes: Uint8Array): SourceText {
  refuseLarge(bytes.length)
  const { text, encoding } = decode(bytes)
  const raw = usable(splitLines(text))
  const counted = withoutLineNumbers(raw)
  const lines = textLines(counted?.lines ?? raw)
  // They stand together below the text, so that every line keeps its place.
  if (counted) lines.push(sourceLine(counted.numbers.join(' '), { known: 'line-number' }))
  return { format: 'text', encoding, lines }
}

/** At LF, CR LF and CR; a text that ends in one has an empty last line. */
export const splitLines = (text: string): string[] => text.split(/\r\n|\n|\r/)

/** Lines of text with what can be seen of their shape. */
export function textLines(raw: readonly string[]): SourceLine[] {
  if (isMarkdown(raw)) return markdownBody(raw).lines
  const rows = rowsIn(raw)
  const standing = standingOf(raw)
  const read = isOrg(raw) ? orgLine : (line: string) => ({ printed: line, rank: null })
  return raw.map((line, at) => {
    const { printed, rank } = read(line)
    return betweenBars(sourceLine(printed, { ...standing[at], ...rows[at], rank }))
  })
}

/** "| Ada Provlund | Bo Provberg |", a row: bars part what stands on it, where no gap does. */
function betweenBars(line: SourceLine): SourceLine {
  if (!line.cells || !/^\s*\|/.test(line.printed)) return line
  const cells = line.printed.matchAll(BETWEEN_BARS)
  return { ...line, pieces: Array.from(cells, ({ 0: text, index }) => ({ text, at: index })) }
}
const BETWEEN_BARS = /[^|\s](?:[^|]*[^|\s])?/g

/** Headings with Markdown's signs, each below a blank line or first of all. */
function isMarkdown(raw: readonly string[]): boolean {
  const isApart = (at: number): boolean => (raw[at - 1] ?? '').trim() === ''
  return spacedHeadings(raw).filter((line, at) => HEADING.test(line.trim()) && isApart(at)).length >= LEAST_HEADINGS
}
