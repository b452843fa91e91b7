/**
 * The conversion report: what became of every source, as JSON that others measure by (`docs/convert-report.md`).
 * Conversions in, one entry each out, keys in a fixed order and spans as arrays; no clock, no absolute path.
 * For a PDF or a Word file the page follows each span and each line: the one it begins on, null where unknown.
 */
import type { Message, Person } from '../model/types.ts'
import type { Conversion, DraftParagraf, Format, SourceText, Stages } from '../converter/index.ts'
import type { Notice } from './notice.ts'

export type Outcome = 'converted' | 'unchanged' | 'kept' | 'failed'

export interface ReportEntry {
  conversion: Conversion
  outcome: Outcome
  /** Relative to the folder written to; null when failed. */
  output: string | null
  messages: readonly Message[]
}

/** The whole report as text, one trailing newline. @param notices What is said of files that are no sources. */
export function toReport(entries: readonly ReportEntry[], notices: readonly Notice[] = []): string {
  const files = [...entries].sort((a, b) => (a.conversion.source < b.conversion.source ? -1 : 1)).map(fileEntry)
  return `${JSON.stringify({ schema: 1, files, notices: notices.map(({ file, ruleId, severity, line, reason, note }) => ({ file, ruleId, severity, line, reason, note })) }, null, 1)}\n`
}

function fileEntry({ conversion, outcome, output, messages }: ReportEntry): object {
  const stages = conversion.outcome === 'converted' ? conversion.stages : null
  const entry = {
    source: conversion.source,
    sha256: conversion.sha256,
    format: stages?.text.format ?? null,
    encoding: stages?.text.encoding ?? null,
    outcome,
    output,
    protokoll: stages && outcome !== 'failed' ? protokollEntry(stages) : null,
    ledger: stages && outcome !== 'failed' ? stages.ledger : null,
    messages: messages.map(({ ruleId, severity, line, reason, note }) => ({ ruleId, severity, line, reason, note })),
  }
  return stages && PAGED.has(stages.text.format) ? (withPages(entry, stages.text) as object) : entry
}

/** Formats that are printed on pages. */
const PAGED: ReadonlySet<Format> = new Set(['pdf', 'docx'])

/** The same value with `page` after every `span` and `line`. */
function withPages(value: unknown, text: SourceText): unknown {
  if (Array.isArray(value)) return value.map((one) => withPages(one, text))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]): [string, unknown][] => {
      const line: unknown = key === 'span' && Array.isArray(one) ? one[0] : key === 'line' ? one : undefined
      const page = typeof line === 'number' ? pageAt(text, line) : null
      return line === undefined
        ? [[key, withPages(one, text)]]
        : [
            [key, one],
            ['page', page],
          ]
    }),
  )
}

/** The page a line is on, or null where the source does not tell. */
export function pageAt({ lines }: SourceText, line: number): number | null {
  return lines[line - 1]?.page ?? null
}

function protokollEntry({ draft, identity }: Stages): object {
  const { kind, title, organ, date, dateFrom } = identity
  return {
    kind,
    title,
    organ,
    date,
    dateFrom,
    attendance: draft.attendance.map(personEntry),
    absent: draft.absent.map(personEntry),
    signatures: draft.signatures,
    paragrafer: draft.paragrafer.map(paragrafEntry),
    appendices: draft.appendices.map((appendix) => ({
      title: appendix.title,
      paragraf: appendix.paragraf,
      span: appendix.span,
    })),
  }
}

function personEntry({ name, party, role, group, note, replaces, present, span }: Person): object {
  return { name, party, role, group, note, replaces, present, span }
}

function paragrafEntry(paragraf: DraftParagraf): object {
  const { id, number, numberFrom, title, titleFrom, dnr, group, span, parts, decisions, decisionTypes, decisionStage } =
    paragraf
  const { reservations, votes, documents, attachments, references, children } = paragraf
  return {
    id,
    number,
    numberFrom,
    title,
    titleFrom,
    dnr,
    group,
    span,
    parts: parts.map((part) => ({ kind: part.kind, heading: part.heading, span: part.span })),
    decisions: decisions.map(({ decider, leadIn, proposedTo, clauses, span: at }) => ({
      decider,
      leadIn,
      proposedTo,
      clauses,
      span: at,
    })),
    decisionTypes,
    decisionStage,
    reservations,
    votes,
    documents,
    attachments,
    references,
    children: children.map(paragrafEntry),
  }
}
