/**
 * Markdown in both directions, one processor for the whole project: what `convert` writes is what the pages read.
 * CommonMark and pipe tables, nothing else: footnotes, strikethrough and literal autolinks would give meaning to
 * signs that a source only happens to hold.
 */
import { remark } from 'remark'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTableFromMarkdown, gfmTableToMarkdown } from 'mdast-util-gfm-table'
import type { Root } from 'mdast'

const processor = remark()
  .data({
    micromarkExtensions: [gfmTable()],
    fromMarkdownExtensions: [gfmTableFromMarkdown()],
    toMarkdownExtensions: [gfmTableToMarkdown()],
    settings: { bullet: '-', listItemIndent: 'one' },
  })
  .freeze()

export const parseMarkdown = (text: string): Root => processor.parse(text)

export const stringifyMarkdown = (tree: Root): string => processor.stringify(tree)
