/**
 * The words of a content file in reading order, and the words its source says it should have, for the proof that
 * a page holds the source's words and no others. Hyphens, white space and punctuation are left out of the comparison.
 */
import { readMeeting, type Entry, type ParagrafText } from '../src/content-file/read.ts'
import { toString } from 'mdast-util-to-string'
import type { RootContent } from 'mdast'
import type { Stages } from '../src/converter/index.ts'

export const words = (text: string): string[] => text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []

/** Letters run together: "BG-" + "ledamot" and "t ill" compare alike however the lines broke. */
export const letters = (list: readonly string[]): string => list.join('')

/**
 * Words of the record, § by §; what is ours (titles we gave, headings of appendices) left out.
 * @param titled False when the title of the meeting is ours, as its source has none.
 */
export function pageWords(content: string, titled: boolean): string[] {
  const meeting = readMeeting(content, 'test')
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

export function paragrafWords({ data, title, parts, children }: ParagrafText): string[] {
  const own =
    data.titleFrom === 'source'
      ? [...words(data.label ?? ''), ...words(title), ...data.dnr.flatMap(words)]
      : words(data.label ?? '')
  const below = [
    ...parts.map((part) => ({ at: part.span[0], found: [...words(part.heading ?? ''), ...nodeWords(part.nodes)] })),
    ...children.map((child) => ({ at: child.data.span[0], found: paragrafWords(child) })),
  ]
  return [...own, ...below.sort((a, b) => a.at - b.at).flatMap(({ found }) => found)]
}

function nodeWords(nodes: readonly RootContent[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'list')
      return node.children.flatMap((item, index) => [
        ...(node.ordered ? [String((node.start ?? 1) + index)] : []),
        ...words(toString(item)),
      ])
    if (node.type === 'table')
      return node.children.flatMap((row) => row.children.flatMap((cell) => words(toString(cell))))
    return node.type === 'html' ? [] : words(toString(node))
  })
}

/**
 * Words of the source's lines that were not removed; in a heading the dnrs stand last, without their label.
 */
export function sourceWords({ furniture, draft }: Stages): string[] {
  const headings = draft.paragrafer
    .flatMap((paragraf) => [paragraf, ...paragraf.children])
    .flatMap(({ headingSpan: span, dnr }) => (span ? [{ span, dnr }] : []))
  const first = new Map(headings.map((heading) => [heading.span[0], heading]))
  const within = new Set(
    headings.flatMap(({ span }) => Array.from({ length: span[1] - span[0] }, (_, index) => span[0] + index + 1)),
  )
  return furniture.kept.flatMap(({ number, text }) => {
    const heading = first.get(number)
    if (!heading) return within.has(number) ? [] : words(text)
    const lines = furniture.kept.filter((line) => line.number >= heading.span[0] && line.number <= heading.span[1])
    const bare = heading.dnr.reduce(
      (all, one) =>
        all.replace(
          new RegExp(
            `(?:(?:dnr|diarienr|diarienummer|ärendenr|ärendenummer|ärende-id)\\.?:? *)?${RegExp.escape(one)}`,
            'i',
          ),
          ' ',
        ),
      lines.map((line) => line.text).join(' '),
    )
    return [...words(bare), ...heading.dnr.flatMap(words)]
  })
}
