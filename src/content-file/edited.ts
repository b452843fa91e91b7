/**
 * Covers what must be covered in a file that a person has edited, and leaves everything else as they wrote it. A file
 * in, the same file with private values and asked words covered out; null where that cannot be done without harm.
 */
import { coverLines, leaksIn } from '../privacy/index.ts'
import { toString } from 'mdast-util-to-string'
import type { Nodes } from 'mdast'
import { readFrontMatter } from './front-matter.ts'
import { parseMarkdown } from './markdown.ts'
import { readMeeting } from './read.ts'
import { ifReadable } from '../model/content-error.ts'

/** Values of front matter that are the program's own. */
const OWN = /^(?:source|sha256|written|writtenText): /

/**
 * @param file Text of a content file or of the source text beside it.
 * @param name Its path, which tells the two apart.
 * @param covers What an editor asks for, and words of the bodies' names: mailboxes called so are an office's.
 * @returns The file covered; null where a value is left, or where a cover broke the file.
 */
export function coverEdited(
  file: string,
  name: string,
  { asked, offices }: { asked: readonly string[]; offices: readonly string[] },
): string | null {
  const isMarkdown = name.endsWith('.md')
  const lines = file.split('\n').map((line) => ({ line, isOwn: isMarkdown && OWN.test(line) }))
  const open = lines.map(({ line, isOwn }) => (isOwn ? '' : line))
  const { lines: covered } = coverLines(open, { asked, offices })
  const text = lines.map(({ line, isOwn }, at) => (isOwn ? line : covered[at])).join('\n')
  if (leaksIn(text, asked, offices).length > 0) return null
  const read = isMarkdown ? readWords(text, name) : ''
  return read === null || leaksIn(read, asked, offices).length > 0 ? null : text
}

/** The words as a page will have them, without marks and escapes; null where a cover broke the file. */
function readWords(text: string, name: string): string | null {
  const meeting = ifReadable(() => readMeeting(text, name))
  if (meeting === null) return null
  const { source: _, sha256: __, written: ___, writtenText: ____, ...own } = meeting.data
  return `${JSON.stringify(own, null, 1)}\n${wordsIn(parseMarkdown(readFrontMatter(text).body))}`
}

/** These hold blocks, items, rows or cells, whose words stand apart. */
const APART: ReadonlySet<string> = new Set(['root', 'list', 'listItem', 'blockquote', 'table', 'tableRow'])

function wordsIn(node: Nodes): string {
  return APART.has(node.type) && 'children' in node
    ? node.children.map(wordsIn).join('\n')
    : toString(node, { includeHtml: false })
}
