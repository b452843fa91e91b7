/**
 * Reads a content file: Markdown with front matter in, a meeting with its text cut into sections out.
 * The cut is in lockstep: the entries of the front matter, sorted by where they stand in the source, are met
 * one to one by the headings of the body (rank 2 for entries of the meeting, rank 3 for parts of a §, and so on)
 * or, where the source has no heading, by a comment such as `<!-- decision -->`.
 * Throws {@link ContentError} when the two do not agree, as after a careless edit by hand.
 */
import { toString } from 'mdast-util-to-string'
import type { List, RootContent } from 'mdast'
import type { ZodError } from 'zod'
import { entryAt } from '../model/lists.ts'
import { TEXT_FAULTS } from './faults.ts'
import { FrontMatterError, readFrontMatter, type FrontMatter } from './front-matter.ts'
import { ContentError, type Fault } from '../model/content-error.ts'
import { cut, ENTRY, lineOf, type Piece } from './cut.ts'
import { parseMarkdown } from './markdown.ts'
import { describeIssues, issuesInWords } from '../model/issues.ts'
import { meetingSchema, type MeetingData } from '../model/meeting-schema.ts'
import { organSchema, type OrganData } from '../model/organ-schema.ts'
import type { ParagrafData } from '../model/paragraf-schema.ts'
import type { DecisionStage, PartKind, SectionKind } from '../model/kinds.ts'
import type { Span } from '../model/types.ts'

/** A decision as it stands in the file: what introduces it, its clauses, and what else stands among them. */
export interface DecisionText {
  decider: string | null
  proposedTo: string[]
  stage: DecisionStage
  leadIn: RootContent[]
  clauses: List | null
  span: Span
}

export interface PartText {
  kind: PartKind
  heading: string | null
  nodes: RootContent[]
  span: Span
}

export interface ParagrafText {
  data: ParagrafData
  title: string
  parts: PartText[]
  decisions: DecisionText[]
  children: ParagrafText[]
}

/** What stands at the top level of a meeting, in the order of the source. */
export type Entry =
  | { type: 'section'; kind: SectionKind; heading: string | null; nodes: RootContent[]; span: Span }
  | { type: 'group'; level: number; title: string; span: Span }
  | { type: 'paragraf'; paragraf: ParagrafText; span: Span }
  | { type: 'appendix'; id: string; paragraf: string | null; title: string; nodes: RootContent[]; span: Span }

export interface Meeting {
  data: MeetingData
  title: string
  entries: Entry[]
}

/** The heading of a § in the body: the printed number, if there is one, and the title. */
export function paragrafHeading(label: string | null, title: string): string {
  return label === null ? title : `${label} ${title}`.trim()
}

/** Front matter only, checked; the body is left unread. */
export function readData(file: string, name: string): { data: MeetingData; body: string } {
  const { data, body } = frontMatterOf(file, name)
  const result = meetingSchema.safeParse(data)
  if (!result.success) throw misfit(name, result.error)
  return { data: result.data, body }
}

/** @throws {ContentError} With the file's name and line. */
function frontMatterOf(file: string, name: string): FrontMatter {
  try {
    return readFrontMatter(file)
  } catch (error) {
    throw error instanceof FrontMatterError
      ? new ContentError(`${name}:${error.line}`, faultOf(error), null, { cause: error })
      : error
  }
}

const faultOf = ({ message, swedish }: FrontMatterError): Fault => ({ english: message, swedish })

/** The file of a body, checked. @throws {ContentError} With the file's name, and the line or the key. */
export function readOrgan(file: string, name: string): OrganData {
  const result = organSchema.safeParse(frontMatterOf(file, name).data)
  if (!result.success) throw misfit(name, result.error)
  return result.data
}

const misfit = (name: string, error: ZodError): ContentError =>
  new ContentError(name, { english: describeIssues(error).join('; '), swedish: issuesInWords(error) }, null, {
    cause: error,
  })

/**
 * @param file Text of a content file.
 * @param name What to call it in an error.
 */
export function readMeeting(file: string, name: string): Meeting {
  const { data, body } = readData(file, name)
  const nodes = parseMarkdown(body).children
  const [first, ...rest] = nodes
  if (first?.type !== 'heading' || first.depth !== 1) throw new ContentError(name, TEXT_FAULTS.noTitle(), lineOf(first))
  const outline = [
    ...data.sections.map((section) => ({ type: 'section' as const, section, span: section.span })),
    ...data.groups.map((group) => ({ type: 'group' as const, group, span: group.span })),
    ...data.paragrafer.map((paragraf) => ({ type: 'paragraf' as const, paragraf, span: paragraf.span })),
    ...data.appendices.map((appendix) => ({ type: 'appendix' as const, appendix, span: appendix.span })),
  ].sort((a, b) => a.span[0] - b.span[0])
  const pieces = cut(
    rest,
    outline.map((entry) => ({ level: 'section', label: entry.type === 'paragraf' ? entry.paragraf.label : null })),
    { depth: ENTRY, where: name, above: null },
  )
  const entries = outline.map((entry, index): Entry => {
    const piece = entryAt(pieces, index)
    switch (entry.type) {
      case 'section':
        return {
          type: 'section',
          kind: entry.section.kind,
          heading: piece.heading,
          nodes: piece.nodes,
          span: entry.span,
        }
      case 'group':
        return { type: 'group', level: entry.group.level, title: piece.heading ?? '', span: entry.span }
      case 'paragraf':
        return { type: 'paragraf', paragraf: readParagraf(entry.paragraf, piece, ENTRY + 1, name), span: entry.span }
      case 'appendix':
        return { type: 'appendix', ...entry.appendix, title: piece.heading ?? '', nodes: piece.nodes }
    }
  })
  return { data, title: toString(first), entries }
}

/** Each § has a page that asks for all of them: their work would grow with their square. */
const listed = new WeakMap<Meeting, readonly ParagrafText[]>()

/** Every § of a meeting with its sub-matters, in order. @param meeting One that nobody changes. */
export function paragraferOf(meeting: Meeting): readonly ParagrafText[] {
  const known = listed.get(meeting)
  if (known !== undefined) return known
  const withChildren = (p: ParagrafText): ParagrafText[] => [p, ...p.children.flatMap(withChildren)]
  const all = meeting.entries.flatMap((entry) => (entry.type === 'paragraf' ? withChildren(entry.paragraf) : []))
  listed.set(meeting, all)
  return all
}

function readParagraf(data: ParagrafData, piece: Piece, depth: number, name: string): ParagrafText {
  const where = `${name}: ${data.id}`
  const [heading, label] = [piece.heading ?? '', data.label ?? '']
  const title = heading.startsWith(label) ? heading.slice(label.length).trim() : heading
  const outline = [
    ...data.parts.map((part) => ({ level: 'part' as const, part, span: part.span })),
    ...data.children.map((child) => ({ level: 'child' as const, child, span: child.span })),
  ].sort((a, b) => a.span[0] - b.span[0])
  const pieces = cut(
    piece.nodes,
    outline.map((entry) => ({ level: entry.level, label: entry.level === 'child' ? entry.child.label : null })),
    { depth, where, above: piece.line },
  )
  const parts: PartText[] = []
  const children: ParagrafText[] = []
  outline.forEach((entry, index) => {
    const own = entryAt(pieces, index)
    if (entry.level === 'part') parts.push({ ...entry.part, heading: own.heading, nodes: own.nodes })
    else children.push(readParagraf(entry.child, own, Math.min(depth + 1, 6), name))
  })
  return { data, title, parts, decisions: readDecisions(data, parts, where, piece.line), children }
}

/** Pairs the decisions of the front matter with the text: paragraphs introduce, a list holds the clauses. */
function readDecisions(data: ParagrafData, parts: PartText[], where: string, line: number | null): DecisionText[] {
  const found: Pick<DecisionText, 'leadIn' | 'clauses'>[] = []
  for (const part of parts.filter(({ kind }) => kind === 'decision')) {
    let leadIn: RootContent[] = []
    for (const node of part.nodes) {
      if (node.type === 'list') {
        found.push({ leadIn, clauses: node })
        leadIn = []
      } else leadIn.push(node)
    }
  }
  if (found.length !== data.decisions.length)
    throw new ContentError(where, TEXT_FAULTS.clauses(found.length, data.decisions.length), line)
  return data.decisions.map((decision, index) => ({ ...decision, ...entryAt(found, index) }))
}
