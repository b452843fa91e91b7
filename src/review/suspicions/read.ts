/**
 * A content file to what suspicions look at: plain passages, each with its line in the source. Pure; errors are those
 * of the reader.
 */
import { toString } from 'mdast-util-to-string'
import type { List, ListItem, RootContent } from 'mdast'
import { paragraferOf, readMeeting, type DecisionText, type ParagrafText } from '../../content-file/read.ts'
import type { MeetingData } from '../../model/meeting-schema.ts'
import type { PartKind } from '../../model/kinds.ts'
import type { Span } from '../../model/types.ts'
import type { Clauses, CountedVote, Matter, NamedPerson, Passage, Read } from './types.ts'

/**
 * @param file What it is called in the answer.
 * @param markdown The content file.
 * @param source The source text beside it; null where there is none: then a line is that of the part.
 * @throws {ContentError} When the file is no content file, or does not agree with itself.
 */
export function readForReview(file: string, markdown: string, source: string | null): Read {
  const meeting = readMeeting(markdown, file)
  const { data } = meeting
  const lines = source?.split(/\r?\n/) ?? []
  const sections = (isRoll: boolean): Passage[] =>
    meeting.entries.flatMap((entry) =>
      entry.type === 'section' && ROLLS.has(entry.kind) === isRoll
        ? passagesOf(entry.nodes, isRoll ? 'attendance' : 'text', entry.span, lines)
        : [],
    )
  return {
    file,
    organ: data.organ,
    date: data.date,
    title: meeting.title,
    matters: mattersOf(paragraferOf(meeting), lines),
    present: data.attendance.map(person),
    absent: data.absent.map(person),
    signing: data.signatures.map(person),
    heads: removedAs(HEADS, data, lines),
    pageNumbers: removedAs(NUMBERS, data, lines),
    groups: meeting.entries.flatMap((entry) =>
      entry.type === 'group' ? [{ text: entry.title, line: entry.span[0] }] : [],
    ),
    appendices: meeting.entries.flatMap((entry) =>
      entry.type === 'appendix' ? [{ title: entry.title, span: entry.span }] : [],
    ),
    around: sections(false),
    roll: sections(true),
    lines,
  }
}

const ROLLS: ReadonlySet<string> = new Set(['attendance', 'absent', 'officials'])

const person = ({ name, span }: { name: string; span: Span }): NamedPerson => ({ name, line: span[0] })

const HEADS: ReadonlySet<string> = new Set(['page-header', 'page-footer'])
const NUMBERS: ReadonlySet<string> = new Set(['page-number'])

const removedAs = (kinds: ReadonlySet<string>, { removed }: MeetingData, lines: readonly string[]): Read['heads'] =>
  removed
    .filter(({ kind }) => kinds.has(kind))
    .flatMap(({ span: [from, to] }) =>
      lines.slice(from - 1, to).map((text, at) => ({ text: text.trim().replace(/\s+/g, ' '), line: from + at })),
    )
    .filter(({ text }) => text !== '')

function mattersOf(all: readonly ParagrafText[], lines: readonly string[]): Matter[] {
  const below = new Set(all.flatMap(({ children }) => children))
  return all.map((paragraf) => matterOf(paragraf, below.has(paragraf), lines))
}

function matterOf(
  { data, title, parts, decisions, children }: ParagrafText,
  isBelow: boolean,
  lines: readonly string[],
): Matter {
  const isCounted = data.numberFrom === 'order'
  return {
    name: data.label ?? `${isCounted ? 'punkt' : '§'} ${data.number}`,
    number: data.number,
    isCounted,
    isBelow,
    title,
    dnr: data.dnr,
    span: data.span,
    text: parts.flatMap(({ kind, heading, nodes, span }) => [
      ...(heading === null ? [] : [{ text: heading, line: span[0], form: 'heading' as const, kind }]),
      ...passagesOf(nodes, kind, span, lines),
    ]),
    decisions: decisions.map((one) => clausesOf(one, lines)),
    votes: data.votes.map(voteOf),
    reserving: data.reservations.map(person),
    decidesBelow: children.some(hasDecision),
  }
}

const hasDecision = ({ decisions, children }: ParagrafText): boolean =>
  decisions.length > 0 || children.some(hasDecision)

const voteOf = ({ yes, no, abstain, absent, names, span }: MeetingData['paragrafer'][0]['votes'][0]): CountedVote => ({
  stated: { ja: yes, nej: no, avstår: abstain, frånvarande: absent },
  names,
  line: span[0],
})

const clausesOf = ({ decider, leadIn, clauses, span }: DecisionText, lines: readonly string[]): Clauses => ({
  decider,
  leadIn: passagesOf(leadIn, 'decision', span, lines),
  clauses: clauses === null ? [] : passagesOf([clauses], 'decision', span, lines),
  line: span[0],
})

/** The text of nodes in order; each begins where the first line of its span says the same, after the one before it. */
function passagesOf(nodes: readonly RootContent[], kind: PartKind, span: Span, lines: readonly string[]): Passage[] {
  let at = span[0]
  return nodes.flatMap(piecesOf).map(({ text, form }) => {
    at = lineOf(text, at, span[1], lines)
    return { text, form, kind, line: at }
  })
}

type Piece = Pick<Passage, 'text' | 'form'>

function piecesOf(node: RootContent): Piece[] {
  if (node.type === 'list') return itemsOf(node)
  if (node.type === 'table') {
    const rows = node.children.map(({ children }) => children.map((cell) => toString(cell)).join(' | '))
    return rows.filter((text) => /[^\s|]/.test(text)).map((text) => ({ text, form: 'row' }))
  }
  if (node.type !== 'paragraph' && node.type !== 'heading') return []
  return [{ text: toString(node), form: node.type }]
}

const itemsOf = ({ children }: List): Piece[] =>
  children.flatMap(({ children: inside }: ListItem) =>
    inside.flatMap((node): Piece[] =>
      node.type === 'paragraph' ? [{ text: toString(node), form: 'item' }] : piecesOf(node),
    ),
  )

const COMPARED = 24
const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase()

/** The first line from there that begins with the text, after a number of its own; else one that has it within. */
function lineOf(text: string, from: number, to: number, lines: readonly string[]): number {
  const wanted = bare(text.slice(0, COMPARED * 3)).slice(0, COMPARED)
  const span = lines.slice(from - 1, to)
  const tests: ((line: string) => boolean)[] =
    wanted === ''
      ? [(line) => line.trim() === text]
      : [(line) => begins(bare(line), wanted), (line) => bare(line).includes(wanted)]
  const found = tests.map((holds) => span.findIndex(holds)).find((index) => index >= 0)
  return from + (found ?? 0)
}

/** The line begins with the passage, or the passage with the line, which is shorter. */
const begins = (here: string, wanted: string): boolean =>
  here.startsWith(wanted) ||
  here.replace(/^\d+/, '').startsWith(wanted) ||
  (here.length > SHORTEST_LINE && wanted.startsWith(here))
const SHORTEST_LINE = 3
