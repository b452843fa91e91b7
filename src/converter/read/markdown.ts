/**
 * Bytes of a Markdown source in, its lines out, each in its place so that messages name the lines of the file. Front
 * matter of its own may hold an editor's facts, as a sidecar does; other front matter is text. The rest is read as a
 * tree (`markdown-lines.ts`), which says what is a heading, an item, a row, and what nobody sees.
 */
import type { SourceLine, SourceText } from '../types/source.ts'
import { decode } from './decode.ts'
import { refuseLarge } from './limits.ts'
import { markdownBody } from './markdown-lines.ts'
import { hiddenMessages } from './marked-text.ts'
import { sourceLine } from './source-line.ts'
import { splitLines } from './text.ts'
import { usable } from './usable.ts'

const FENCE = /^---[ \t]*$/
/**
 * "date: {value: 2024-01-01, because: …}" or on lines of their own: facts give their reason; a mask is one whatever it
 * lacks
 */
const HAS_REASON = /\bbecause\s*:|^\W*mask\w*["']?\s*:/i
/** "---js": front matter in another language is refused where facts are read */
const OTHER_FENCE = /^---[ \t]*\w/

/** @throws {ReadError} `too-large`, `too-deep`, `binary`, `unknown-encoding` or what {@link usable} refuses. */
export function readMarkdown(bytes: Uint8Array): SourceText {
  refuseLarge(bytes.length)
  const { text, encoding } = decode(bytes)
  const raw = usable(splitLines(text.replace(/^\ufeff/, '')))
  const end = frontMatterEnd(raw)
  const front = raw.slice(0, end)
  const hasFacts = front.some((line) => HAS_REASON.test(line))
  const body = markdownBody(raw.slice(end))
  const lines = [...front.map((line) => frontLine(line, hasFacts)), ...body.lines]
  const messages = hiddenMessages(body.unseen.map((line) => line + end))
  return {
    format: 'markdown',
    encoding,
    lines,
    ...(hasFacts && { facts: `${front.join('\n')}\n` }),
    ...(messages.length > 0 && { messages }),
  }
}

const frontLine = (line: string, hasFacts: boolean): SourceLine =>
  sourceLine(line, { known: hasFacts || FENCE.test(line) ? 'front-matter' : null })

/** How many lines the front matter takes, fences included. */
function frontMatterEnd(lines: readonly string[]): number {
  const start = lines.findIndex((line) => line.trim() !== '')
  if (!FENCE.test(lines[start] ?? '') && !OTHER_FENCE.test(lines[start] ?? '')) return 0
  const end = lines.findIndex((line, index) => index > start && FENCE.test(line))
  return end < 0 ? 0 : end + 1
}
