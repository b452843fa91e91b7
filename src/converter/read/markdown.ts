/**
 * Bytes of a Markdown source in, its lines out, each in its place so that messages name the lines of the file, but for
 * those with several blocks in tags (`markdown-tags.ts`). Front
 * matter of its own may hold an editor's facts, as a sidecar does (`markdown-front.ts`). The rest is read as a
 * tree (`markdown-lines.ts`), which says what is a heading, an item, a row, and what nobody sees.
 */
import { STRUCK } from '../../model/struck.ts'
import type { SourceText } from '../types/source.ts'
import { decode } from './decode.ts'
import { refuseLarge } from './limits.ts'
import { frontMatterEnd, hasFacts, isFence, isOfPage } from './markdown-front.ts'
import { markdownBody } from './markdown-lines.ts'
import { blocksApart } from './markdown-tags.ts'
import { hiddenMessages, struckMessages } from './marked-text.ts'
import { sourceLine } from './source-line.ts'
import { splitLines } from './text.ts'
import { usable } from './usable.ts'

/** @throws {ReadError} `too-large`, `too-deep`, `binary`, `unknown-encoding` or what {@link usable} refuses. */
export function readMarkdown(bytes: Uint8Array): SourceText {
  refuseLarge(bytes.length)
  const { text, encoding } = decode(bytes)
  const raw = usable(splitLines(text.replace(/^\ufeff/, '')))
  const end = frontMatterEnd(raw)
  const front = raw.slice(0, end)
  const isFacts = hasFacts(front)
  const isNoText = isFacts || isOfPage(front, raw.slice(end))
  const known = (line: string): 'front-matter' | null => (isNoText || isFence(line) ? 'front-matter' : null)
  const body = markdownBody(blocksApart(raw.slice(end)))
  const lines = [...front.map((line) => sourceLine(line, { known: known(line) })), ...body.lines]
  const struck = body.lines.flatMap(({ printed }, index) => (printed.search(STRUCK) < 0 ? [] : [index + 1 + end]))
  const messages = [...hiddenMessages(body.unseen.map((line) => line + end)), ...struckMessages(struck)]
  return {
    format: 'markdown',
    encoding,
    lines,
    ...(isFacts && { facts: `${front.join('\n')}\n` }),
    ...(messages.length > 0 && { messages }),
  }
}
