/**
 * The texts of a meeting as its page shows them: syntax trees in, paragraphs and sentences with one space between words
 * out.
 */
import type { Nodes, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Meeting, ParagrafText } from '../content-file/read.ts'
import { sentencesOf } from '../swedish/lines/sentence.ts'

/** Each paragraph, also those in lists; each row of a table is one. */
export function passagesOf(nodes: readonly RootContent[]): string[] {
  return nodes
    .flatMap(textsOf)
    .map(oneSpaced)
    .filter((text) => text !== '')
}

/** The sentences of each paragraph, in order; none goes over the end of a paragraph. */
export const sentencesIn = (nodes: readonly RootContent[]): string[] => passagesOf(nodes).flatMap(sentencesOf)

const oneSpaced = (text: string): string => text.replace(/\s+/g, ' ').trim()

function textsOf(node: Nodes): string[] {
  switch (node.type) {
    case 'list':
    case 'listItem':
    case 'blockquote':
    case 'table':
      return node.children.flatMap(textsOf)
    case 'tableRow':
      return [node.children.map((cell) => toString(cell)).join(' ')]
    case 'paragraph':
    case 'heading':
      return [toString(node)]
    default:
      return []
  }
}

/** §s that were not taken back, with their sub-matters, each beside its id. */
export function standingIn(meeting: Meeting): ParagrafText[] {
  const standing = (paragraf: ParagrafText): ParagrafText[] =>
    paragraf.data.withdrawn === null ? [paragraf, ...paragraf.children.flatMap(standing)] : []
  if (meeting.data.withdrawn !== null) return []
  return meeting.entries.flatMap((entry) => (entry.type === 'paragraf' ? standing(entry.paragraf) : []))
}
