import type { Nodes, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { paragraferOf, type Meeting, type ParagrafText } from '../content-file/read.ts'
import { MONTHS } from '../model/months.ts'
import { MEETING_WORD } from '../swedish/bodies/meetings.ts'

export interface NextMeeting {
  /** As the source has them. */
  words: string
  paragraf: ParagrafText
}

/** "nästa möte", "nästkommande sammanträde" */
const NEXT = new RegExp(String.raw`(?<!\p{L})(?:nästa|nästkommande) ${MEETING_WORD}(?!\p{L})`, 'iu')
/** "Nästa sammanträde", as the title of a § */
const TITLE = new RegExp(String.raw`^(?:nästa|nästkommande|kommande) ${MEETING_WORD}\.?$`, 'iu')
const DATE = new RegExp(
  String.raw`(?<!\d)(?:\d{1,2}(?::?[ae])? (?:${MONTHS.join('|')})(?!\p{L})|\d{4}-\d{2}-\d{2}|\d{1,2}/\d{1,2})(?!\d)`,
  'iu',
)
/** Where one sentence ends and the next begins; "kl. 09" is within one. */
const BETWEEN = /(?<=[.!?]) (?=\p{Lu})/u
/** Longer is no announcement. */
const LONGEST = 240

/**
 * When a body meets next, in the words of its latest minutes: a parsed meeting in, a quotation and the § it stands in
 * out. Nothing is worked out, and nobody asks the clock: what was said then may have passed or been moved since.
 */
export function nextMeeting(meeting: Meeting): NextMeeting | null {
  const all = paragraferOf(meeting)
  return (
    first(
      all.filter(({ title }) => TITLE.test(title)),
      (words) => DATE.test(words),
    ) ?? first(all.toReversed(), (words) => NEXT.test(words) && DATE.test(words))
  )
}

function first(paragrafer: readonly ParagrafText[], says: (words: string) => boolean): NextMeeting | null {
  for (const paragraf of paragrafer)
    for (const words of paragraf.parts.flatMap(({ nodes }) => sentencesOf(nodes)))
      if (words.length <= LONGEST && says(words)) return { words, paragraf }
  return null
}

const sentencesOf = (nodes: readonly RootContent[]): string[] =>
  nodes.flatMap(textsOf).flatMap((text) => text.replace(/\s+/g, ' ').trim().split(BETWEEN))

/** Of each paragraph, also those in lists. */
function textsOf(node: Nodes): string[] {
  if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote')
    return node.children.flatMap(textsOf)
  return node.type === 'paragraph' ? [toString(node)] : []
}
