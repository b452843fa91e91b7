/**
 * Tags of web pages in a Markdown text: which they are, and blocks of them that stand several to a line, as programs
 * write tables and lists that Markdown has no signs for.
 */
import { htmlTagNames } from 'html-tag-names'
import { wordsIn } from '../../model/tables.ts'

const TAGS = new Set(htmlTagNames)
/** Attributes that need no value. */
const BARE = new Set(
  wordsIn(
    'align | allowfullscreen | alt | async | autofocus | autoplay | border | checked | class | clear | color | compact | contenteditable | controls | default | defer | disabled | download | draggable | frameborder | height | hidden | href | id | inert | ismap | itemprop | itemscope | lang | loop | multiple | muted | name | nomodule | noshade | novalidate | nowrap | open | playsinline | popover | readonly | rel | required | reversed | role | rowspan | colspan | seamless | selected | spellcheck | src | style | tabindex | target | title | translate | type | valign | value | width',
  ),
)
/** Those of programs that write pages. */
const OF_PROGRAM = /^(?:data-|aria-|v-|ng-|x-[a-z]{2}|xml(?:ns)?:|[:@][a-z])/
/** The next may stand right behind a quote. */
const WITH_VALUE = /(?<![^\s"'])[^\s="']+\s?=\s?(?:"[^"]*"|'[^']*'|[^\s"']+)/g

/**
 * "<Ada Ek>" is a name between signs, and "a <b och c> d" a comparison.
 *
 * @param attributes What stands behind the name.
 */
export const isTag = (name: string, attributes: string): boolean =>
  TAGS.has(name.toLowerCase()) &&
  (attributes.replace(WITH_VALUE, '').match(/[^\s/]+/g) ?? []).every(
    (word) => BARE.has(word.toLowerCase()) || OF_PROGRAM.test(word),
  )

const ROW = /(?=<tr[\s>])/i
const BLOCK = /(?=<(?:p|li|div|h[1-6]|blockquote|dt|dd)[\s>])/i
/** A row between bars, or code: its blocks stay where they are. */
const IS_WHOLE = /^(?!\s*<(?:table|t[dhr]|thead|tbody)[\s>]).*\||`[^`<]*<[^`]*`/i
const FENCE = /^ {0,3}(?:```|~~~)/

/**
 * Each row of a table, and each block, on a line of its own; blank ones part the blocks. Where this takes more lines
 * than there were, messages name lines further down than the file has them.
 *
 * @example blocksApart(['<p>A</p><p>B</p>']) // => ['<p>A</p>', '', '<p>B</p>']
 */
export function blocksApart(source: readonly string[]): readonly string[] {
  if (!source.some((line) => line.includes('<'))) return source
  let isCode = false
  return source.flatMap((line) => {
    if (FENCE.test(line)) isCode = !isCode
    if (isCode || !line.includes('<') || IS_WHOLE.test(line)) return [line]
    if (/<t[dhr][\s>]/i.test(line)) return partsOf(line, ROW)
    return partsOf(line, BLOCK).flatMap((part, at) => (at === 0 ? [part] : ['', part]))
  })
}

/** What stands before the first has words, or goes with it. */
function partsOf(line: string, before: RegExp): string[] {
  const [first = '', second, ...others] = line.split(before)
  if (second === undefined) return [first]
  return first.trim() === '' ? [first + second, ...others] : [first, second, ...others]
}
