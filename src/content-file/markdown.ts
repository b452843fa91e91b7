/**
 * Markdown in both directions, one processor for the whole project: what `convert` writes is what the pages read.
 * CommonMark and pipe tables, nothing else: footnotes, strikethrough and literal autolinks would give meaning to
 * signs that a source only happens to hold.
 */
import { remark } from 'remark'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTableFromMarkdown, gfmTableToMarkdown } from 'mdast-util-gfm-table'
import type { Root } from 'mdast'
import { parseBesidePlain } from './plain-lines.ts'

const processor = remark()
  .data({
    micromarkExtensions: [gfmTable()],
    fromMarkdownExtensions: [gfmTableFromMarkdown()],
    toMarkdownExtensions: [gfmTableToMarkdown()],
    settings: { bullet: '-', listItemIndent: 'one' },
  })
  .freeze()

/** @returns The tree with the places of its nodes; every text is Markdown, so that nothing is thrown. */
export const parseMarkdown = (text: string): Root => parseBesidePlain(text, parseWhole)
/** The same, by the library alone. */
export const parseWhole = (text: string): Root => processor.parse(text)

/** @returns Markdown that reads back as the same tree, ended by a line break. */
export const stringifyMarkdown = (tree: Root): string => processor.stringify(tree)
