/** What a § refers to: its parsed text in, each reference once with the sentence it stands in out. */
import { toString } from 'mdast-util-to-string'
import type { RootContent } from 'mdast'
import type { ParagrafText } from '../../content-file/read.ts'
import { dnrKey } from '../matters/dnr.ts'
import { mentionsIn } from './mentions.ts'
import type { Mention } from './types.ts'

/** A reference, and the words it stands among. */
export type Quoted = Mention & { sentence: string }

/** Lists, quotes and tables hold texts; these are texts. */
const TEXTS: ReadonlySet<string> = new Set(['paragraph', 'tableCell', 'heading'])
const LONGEST = 240

/**
 * The title is left out: it says what the § is, not what it refers to; and so are the §'s own dnrs.
 * @param met The day of its meeting.
 */
export function mentionsOf({ data, parts }: ParagrafText, met: string | null = null): Quoted[] {
  const own = new Set(data.dnr.map((dnr) => dnrKey(dnr, '')))
  const found = parts.flatMap(({ nodes }) =>
    readAs(nodes).flatMap((text) => mentionsIn(text, met).map((one) => ({ ...one, sentence: around(text, one) }))),
  )
  const once = new Map(found.map((one) => [keyOf(one), one]))
  return [...once.values()].filter((one) => one.kind !== 'dnr' || !own.has(dnrKey(one.dnr, '')))
}

/** "2024-03-12 § 5" is one thing of one body and another of the next. */
const keyOf = (one: Mention): string =>
  one.kind === 'dnr' ? one.quote : JSON.stringify([one.quote, one.date, one.number, one.whose, one.same])

/** As {@link textsOf}, but a row of a table is one text: the body may stand in one cell and its day in the next. */
function readAs(nodes: readonly RootContent[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'tableRow') return [`${node.children.map((cell) => toString(cell)).join(' | ')} | `]
    return TEXTS.has(node.type) ? [toString(node)] : 'children' in node ? readAs(node.children) : []
  })
}

/** The words of each paragraph and cell, in order. */
export function textsOf(nodes: readonly RootContent[]): string[] {
  return nodes.flatMap((node) =>
    TEXTS.has(node.type) ? [toString(node)] : 'children' in node ? textsOf(node.children as RootContent[]) : [],
  )
}

/** The reference with what stands before and after it, cut between words. */
function around(text: string, { from, to }: Mention): string {
  if (text.length <= LONGEST) return text
  const spare = Math.floor((LONGEST - (to - from)) / 2)
  const start = from <= spare ? 0 : text.indexOf(' ', from - spare) + 1
  const end = text.length - to <= spare ? text.length : Math.max(to, text.lastIndexOf(' ', to + spare))
  return `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`
}
