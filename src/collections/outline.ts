/**
 * The titles of a meeting's §, read from the heading lines alone: the body in, titles by id out.
 * Follows the same lockstep as `readMeeting`, without parsing the text between the headings, so that
 * the collections can know every title of thousands of meetings at little cost.
 */
import { fromMarkdown } from 'mdast-util-from-markdown'
import { toString } from 'mdast-util-to-string'
import type { MeetingData, ParagrafData } from '../protokoll/schema.ts'
import type { Span } from '../protokoll/types.ts'

// Example: "### Förslag till beslut"
const HEADING = /^(#{2,6}) (.*)$/
// Example: "<!-- section: cover -->"
const MARKER = /^<!-- (section: )?[a-z-]+ -->$/

interface Piece {
  heading: string
  lines: string[]
}

export function titlesOf(data: MeetingData, body: string): Map<string, string> {
  const titles = new Map<string, string>()
  const outline = inOrder<ParagrafData | null>([
    ...[...data.sections, ...data.groups, ...data.appendices].map(({ span }) => ({ span, value: null })),
    ...data.paragrafer.map((paragraf) => ({ span: paragraf.span, value: paragraf })),
  ])
  const pieces = cut(body.split('\n'), 2, false)
  outline.forEach((paragraf, index) => {
    const piece = pieces[index]
    if (paragraf && piece) collect(paragraf, piece, 3, titles)
  })
  return titles
}

function collect(data: ParagrafData, piece: Piece, depth: number, titles: Map<string, string>): void {
  const heading = toString(fromMarkdown(piece.heading))
  const label = data.label !== null && heading.startsWith(data.label) ? data.label.length : 0
  titles.set(data.id, heading.slice(label).trim())
  if (data.children.length === 0) return
  const outline = inOrder<ParagrafData | null>([
    ...data.parts.map(({ span }) => ({ span, value: null })),
    ...data.children.map((child) => ({ span: child.span, value: child })),
  ])
  const pieces = cut(piece.lines, depth, outline[0] === null, outline)
  outline.forEach((child, index) => {
    const part = pieces[index]
    if (child && part) collect(child, part, Math.min(depth + 1, 6), titles)
  })
}

function inOrder<T>(entries: { span: Span; value: T }[]): T[] {
  return entries.sort((a, b) => a.span[0] - b.span[0]).map(({ value }) => value)
}

function cut(lines: string[], depth: number, textOpens: boolean, outline: (ParagrafData | null)[] = []): Piece[] {
  const pieces: Piece[] = []
  for (const line of lines) {
    const heading = HEADING.exec(line)
    const marker = MARKER.exec(line)
    const inChild = Boolean(outline[pieces.length - 1])
    if (heading?.[1]?.length === depth) pieces.push({ heading: heading[2] ?? '', lines: [] })
    else if (marker && (marker[1] ? depth === 2 : depth > 2 && !inChild)) pieces.push({ heading: '', lines: [] })
    else if (pieces.length === 0 && textOpens && line.trim() !== '') pieces.push({ heading: '', lines: [] })
    else pieces.at(-1)?.lines.push(line)
  }
  return pieces
}
