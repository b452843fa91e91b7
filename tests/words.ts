/**
 * The words of a content file in reading order, and the words its source says it should have, for the proof that
 * a page holds the source's words and no others. Hyphens, white space and punctuation are left out of the comparison.
 */
import { readMeeting, type Entry, type ParagrafText } from '../src/protokoll/document.ts'
import { toString } from 'mdast-util-to-string'
import type { RootContent } from 'mdast'
import type { Stages } from '../scripts/convert/convert.ts'

const words = (text: string): string[] => text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []

/** Letters run together: "BG-" + "ledamot" and "t ill" compare alike however the lines broke. */
export const letters = (list: readonly string[]): string => list.join('')

export interface Words {
  number: string
  text: string[]
}

/** Words of the record, § by §; what is ours (titles we gave, headings of appendices) left out. */
export function pageWords(content: string): string[] {
  const meeting = readMeeting(content, 'test')
  const titled = !meeting.data.missing.includes('Titelsida')
  return [...(titled ? words(meeting.title) : []), ...meeting.entries.flatMap(entryWords)]
}

function entryWords(entry: Entry): string[] {
  switch (entry.type) {
    case 'group':
      return words(entry.title)
    case 'section':
      return [...words(entry.heading ?? ''), ...nodeWords(entry.nodes)]
    case 'appendix':
      return nodeWords(entry.nodes)
    case 'paragraf':
      return paragrafWords(entry.paragraf)
  }
}

function paragrafWords({ data, title, parts, children }: ParagrafText): string[] {
  const own = data.titleFrom === 'source' ? [...words(data.label ?? ''), ...words(title), ...data.dnr.flatMap(words)] : []
  const below = [
    ...parts.map((part) => ({ at: part.span[0], found: [...words(part.heading ?? ''), ...nodeWords(part.nodes)] })),
    ...children.map((child) => ({ at: child.data.span[0], found: paragrafWords(child) })),
  ]
  return [...own, ...below.sort((a, b) => a.at - b.at).flatMap(({ found }) => found)]
}

function nodeWords(nodes: readonly RootContent[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'list') return node.children.flatMap((item, index) => [...(node.ordered ? [String((node.start ?? 1) + index)] : []), ...words(toString(item))])
    if (node.type === 'table') return node.children.flatMap((row) => row.children.flatMap((cell) => words(toString(cell))))
    return node.type === 'html' ? [] : words(toString(node))
  })
}

/** Words of the source's lines that were not removed, the label of a diary number left out of headings. */
export function sourceWords({ furniture, draft }: Stages): string[] {
  const headings = new Set(draft.paragrafer.flatMap(({ headingSpan: span }) => (span ? Array.from({ length: span[1] - span[0] + 1 }, (_, index) => span[0] + index) : [])))
  return furniture.kept.flatMap(({ number, text }) => words(headings.has(number) ? text.replace(/\bdnr\b\.?:?/gi, ' ') : text))
}
