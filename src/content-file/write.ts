/**
 * Writes a content file: the assembled meeting in, Markdown with front matter out. The body is built as a syntax
 * tree and stringified; it is read back with the reader the site uses, and a file that does not read back as it
 * was meant is an error here, not a broken page there.
 */
import { createHash } from 'node:crypto'
import { u } from 'unist-builder'
import { z } from 'zod'
import type { RootContent } from 'mdast'
import { marker, paragrafHeading } from './read.ts'
import { writeFrontMatter } from './front-matter.ts'
import { stringifyMarkdown } from './markdown.ts'
import { meetingSchema, type MeetingInput } from '../model/schema.ts'
import type { Masked, Removed } from '../model/types.ts'
import type { Identity } from '../converter/identify/identity.ts'
import { heading, toDecisionNodes, toNodes } from './nodes.ts'
import type { Sidecar } from '../converter/sources/sidecar.ts'
import type { Draft, DraftParagraf, DraftPart, DraftSection, SourceText } from '../converter/types.ts'

export interface ContentParts {
  /** The source's name as it may be published. */
  source: string
  sha256: string
  /** The source text that goes beside it. */
  publishedSource: string
  text: SourceText
  draft: Draft
  identity: Identity
  sidecar: Sidecar
  ledger: { lines: number; blank: number; published: number; removed: readonly Removed[]; masked: readonly Masked[] }
}

/** Stands where the checksum goes while it is counted; YAML quotes it, as it looks like a number. */
const UNSIGNED = '0'.repeat(64)

/** The whole content file. `written` in it is the checksum of the rest, by which an edit by hand is known. */
export function toContent(parts: ContentParts): string {
  const data = prune(z.encode(meetingSchema, { ...frontMatter(parts), written: UNSIGNED } as never))
  const unsigned = write({ ...data, written: UNSIGNED }, bodyOf(parts.draft, parts.identity))
  return unsigned.replace(UNSIGNED, checksum(unsigned))
}

/** The same file for the second, third … meeting of its body and day: what `session` says is all that differs. */
export function inSession(file: string, session: string): string {
  const written = WRITTEN.exec(file)?.[1] ?? ''
  const unsigned = file
    .replace(written, UNSIGNED)
    .replace(/^dateFrom: .+$/m, (line) => `${line}\nsession: '${session}'`)
  return unsigned.replace(UNSIGNED, checksum(unsigned))
}

const WRITTEN = /^written: '([0-9a-f]{64})'$/m

/** True when the file is as {@link toContent} wrote it. */
export function isUntouched(file: string): boolean {
  const written = WRITTEN.exec(file)?.[1]
  return written !== undefined && checksum(file.replace(written, UNSIGNED)) === written
}

/** True when the source text beside a content file is as it was written with it; older files do not tell. */
export function isTextUntouched(file: string, text: string): boolean {
  const written = /^writtenText: '?([0-9a-f]{64})'?$/m.exec(file)?.[1]
  return written === undefined || checksum(text) === written
}

const checksum = (file: string): string => createHash('sha256').update(file.replace(/\r\n/g, '\n')).digest('hex')

function write(data: MeetingInput, body: string): string {
  return writeFrontMatter(data, `\n${body}`)
}

function bodyOf(draft: Draft, identity: Identity): string {
  const entries: { at: number; nodes: RootContent[] }[] = [
    ...draft.sections.map((section) => ({ at: section.span[0], nodes: sectionNodes(section) })),
    ...draft.groups.map(({ title, span }) => ({ at: span[0], nodes: [heading(2, title)] })),
    ...draft.paragrafer.map((paragraf) => ({ at: paragraf.span[0], nodes: paragrafNodes(paragraf, 2) })),
    ...draft.appendices.map(({ title, blocks, span }) => ({
      at: span[0],
      nodes: [heading(2, title), ...toNodes(blocks, 3)],
    })),
  ]
  const children = [heading(1, identity.title), ...entries.sort((a, b) => a.at - b.at).flatMap(({ nodes }) => nodes)]
  return stringifyMarkdown(u('root', children))
}

function sectionNodes({ kind, heading: own, blocks }: DraftSection): RootContent[] {
  const opening: RootContent = own ? heading(2, own.text) : u('html', marker('section', kind))
  return [opening, ...toNodes(blocks, 3)]
}

function paragrafNodes(paragraf: DraftParagraf, depth: number): RootContent[] {
  const below = [
    ...paragraf.parts.map((part, index) => ({ at: part.span[0], nodes: partNodes(part, depth + 1, index === 0) })),
    ...paragraf.children.map((child) => ({ at: child.span[0], nodes: paragrafNodes(child, Math.min(depth + 1, 6)) })),
  ].sort((a, b) => a.at - b.at)
  return [heading(depth, paragrafHeading(paragraf.label, paragraf.title)), ...below.flatMap(({ nodes }) => nodes)]
}

function partNodes(part: DraftPart, depth: number, first: boolean): RootContent[] {
  const decided = part.kind === 'decision' || part.kind === 'proposal'
  const nodes = decided ? toDecisionNodes(part.blocks) : toNodes(part.blocks, depth + 1)
  if (part.heading !== null) return [heading(depth, part.heading), ...nodes]
  return first && part.kind === 'text' ? nodes : [u('html', marker('part', part.kind)), ...nodes]
}

function frontMatter({
  source,
  sha256,
  publishedSource,
  text,
  draft,
  identity,
  sidecar,
  ledger,
}: ContentParts): Record<string, unknown> {
  const { organ, date, dateFrom, session, kind, place, time, dnr, evidence } = identity
  return {
    source,
    sha256,
    writtenText: checksum(publishedSource),
    format: text.format,
    encoding: text.encoding,
    kind,
    organ: organ.slug,
    date,
    dateFrom,
    session,
    place,
    time,
    dnr,
    evidence,
    missing: missingFrom(draft, kind),
    editorNote: sidecar.note,
    remarks: sidecar.remarks.filter(({ at }) => at === undefined).map(({ text: remark }) => remark),
    attendance: draft.attendance,
    absent: draft.absent,
    signatures: draft.signatures,
    sections: draft.sections.map(({ kind: section, span }) => ({ kind: section, span })),
    groups: draft.groups.map(({ level, span }) => ({ level, span })),
    paragrafer: draft.paragrafer.map((paragraf) => paragrafData(paragraf, sidecar)),
    appendices: draft.appendices.map(({ id, paragraf, span }) => ({ id, paragraf, span })),
    pages: pageStarts(text),
    lines: ledger.lines,
    blank: ledger.blank,
    published: ledger.published,
    removed: ledger.removed,
    masked: ledger.masked,
  }
}

/** The line each page begins with; a page without text begins with the next. */
function pageStarts({ lines }: SourceText): number[] {
  const starts: number[] = []
  lines.forEach(({ page }, index) => {
    while (starts.length < (page ?? 0)) starts.push(index + 1)
  })
  return starts
}

function paragrafData(paragraf: DraftParagraf, sidecar: Sidecar): Record<string, unknown> {
  const {
    id,
    number,
    numberFrom,
    label,
    titleFrom,
    dnr,
    group,
    span,
    decisionTypes,
    decisionStage,
    votes,
    attachments,
    references,
  } = paragraf
  return {
    id,
    number,
    numberFrom,
    label,
    titleFrom,
    dnr,
    group,
    span,
    parts: paragraf.parts.map(({ kind, span: at }) => ({ kind, span: at })),
    decisions: paragraf.decisions.map(({ decider, proposedTo, stage, span: at }) => ({
      decider,
      proposedTo,
      stage,
      span: at,
    })),
    decisionTypes,
    decisionStage,
    reservations: paragraf.reservations.map(({ name, party, span: at }) => ({ name, party, span: at })),
    votes,
    attachments,
    references,
    remarks: sidecar.remarks.filter(({ at }) => at === id).map(({ text }) => text),
    children: paragraf.children.map((child) => paragrafData(child, sidecar)),
  }
}

/** What a reader of minutes expects and this source does not have. */
function missingFrom(draft: Draft, kind: Identity['kind']): string[] {
  if (kind !== 'protokoll') return []
  return [
    ...(draft.title || draft.sections.some((section) => section.kind === 'cover') ? [] : ['Titelsida']),
    ...(draft.attendance.length > 0 ? [] : ['Närvarolista']),
    ...(draft.signatures.length > 0 ? [] : ['Underskrifter']),
  ]
}

/** Leaves out what says nothing: null and empty lists, which the schema fills in again. */
function prune<T>(value: T): T {
  if (Array.isArray(value)) return value.map(prune) as T
  if (value === null || typeof value !== 'object') return value
  const kept = Object.entries(value).filter(
    ([key, one]) => !(one === null || (Array.isArray(one) && one.length === 0)) || KEPT_EMPTY.has(key),
  )
  return Object.fromEntries(
    kept
      .filter(
        ([key, one]) =>
          !(key === 'numberFrom' && one === 'source') &&
          !(key === 'titleFrom' && one === 'source') &&
          !(key === 'stage' && one === 'eget beslut'),
      )
      .map(([key, one]) => [key, prune(one)]),
  ) as T
}

/** Keys that must stand even when empty: the schema gives them no default. */
const KEPT_EMPTY = new Set(['date', 'paragrafer', 'decisionTypes'])
