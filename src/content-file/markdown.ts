/**
 * Markdown in both directions, one processor for the whole project: what `convert` writes is what the pages read.
 * CommonMark and pipe tables, nothing else: footnotes, strikethrough and literal autolinks would give meaning to
 * signs that a source only happens to hold.
 */
import { remark } from 'remark'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTableFromMarkdown, gfmTableToMarkdown } from 'mdast-util-gfm-table'
import type { Root } from 'mdast'

/** What stands within a paragraph, a heading or a cell; where one begins and ends does not depend on it. */
const INLINE = [
  'attention',
  'autolink',
  'characterEscape',
  'characterReference',
  'codeText',
  'hardBreakEscape',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
]

const processorOf = (disabled: string[]) =>
  remark()
    .data({
      micromarkExtensions: [gfmTable(), { disable: { null: disabled } }],
      fromMarkdownExtensions: [gfmTableFromMarkdown()],
      toMarkdownExtensions: [gfmTableToMarkdown()],
      settings: { bullet: '-', listItemIndent: 'one' },
    })
    .freeze()

const processor = processorOf([])
const blocksAlone = processorOf(INLINE)

/** @returns The tree with the places of its nodes; every text is Markdown, so that nothing is thrown. */
export const parseMarkdown = (text: string): Root => processor.parse(text)

/**
 * The same blocks at a fraction of the price, as far as they go: kinds, depths, comments of one line, how many there
 * are and at which lines. Their words are not read, and most are left out: after a letter plain words change nothing of
 * what a line is.
 */
export const parseBlocks = (text: string): Root =>
  blocksAlone.parse(MAY_DEFINE.test(text) ? text : text.replace(WORDS, '$1'))

/** The words of a definition's label count: it has a most of them. */
const MAY_DEFINE = /^[ >\t*+\d.)-]*\[/m
/**
 * What follows the first letter of a line up to its end, where no sign in it could part cells, end a comment or close a
 * title.
 */
const WORDS = /^([ >\t*+#\d.)-]*[\p{L}§])[\p{L}\d .,:;–§%/()"'!?+=-]+$/gmu

/** @returns Markdown that reads back as the same tree, ended by a line break. */
export const stringifyMarkdown = (tree: Root): string => processor.stringify(tree)
