/**
 * The conversion report: what became of every source, as JSON that others measure by (`docs/convert-report.md`).
 * Conversions in, one entry each out, keys in a fixed order and spans as arrays; no clock, no absolute path.
 * For a PDF or a Word file the page follows each span and each line: the one it begins on, null where unknown.
 */
import type { Message, Person } from '../model/types.ts'
import type { Format } from '../model/kinds.ts'
import type { Conversion, DraftParagraf, PageRead, SourceText, Stages } from '../converter/index.ts'
import type { Notice } from './notice.ts'

export type Outcome = 'converted' | 'unchanged' | 'kept' | 'failed'

export interface ReportEntry {
  conversion: Conversion
  outcome: Outcome
  /** Relative to the folder written to; null when failed. */
  output: string | null
  messages: readonly Message[]
}

/** What only the stages tell of a source: made where they are, so that they need not be kept. */
export interface ReportPart {
  format: Format
  encoding: string
  /** Pages by the numbers of the lines that messages are about; null where the format has no pages. */
  pages: Record<number, number | null> | null
  /** How each page was read; null where there was no choice. */
  readBy: readonly PageRead[] | null
  /** With a page after each span and line, where the format has pages. */
  protokoll: unknown
  ledger: unknown
}

/** @returns Null of a source that failed. */
export function reportPart(conversion: Conversion): ReportPart | null {
  if (conversion.outcome === 'failed') return null
  const { stages, messages } = conversion
  const { text, ledger } = stages
  const { format, encoding } = text
  const isPaged = PAGED.has(format)
  const paged = (value: object): unknown => (isPaged ? withPages(value, text) : value)
  const lines = messages.flatMap(({ line }) => line ?? [])
  return {
    format,
    encoding,
    pages: isPaged ? Object.fromEntries(lines.map((line) => [line, pageAt(text, line)])) : null,
    readBy: text.pagesRead ?? null,
    protokoll: paged(protokollEntry(stages)),
    ledger: paged(ledger),
  }
}

/** What became of a source, its part of the report apart. */
export interface Became extends Omit<ReportEntry, 'conversion'> {
  conversion: Pick<Conversion, 'source' | 'sha256'>
}

/** The report's entry of one source, as JSON with its parts on lines of their own. */
export function reportEntry({ conversion, outcome, output, messages }: Became, part: ReportPart | null): string {
  const isOut = outcome !== 'failed'
  return JSON.stringify(
    {
      source: conversion.source,
      sha256: conversion.sha256,
      format: part?.format ?? null,
      encoding: part?.encoding ?? null,
      pages: part?.readBy ?? null,
      outcome,
      output,
      protokoll: part && isOut ? part.protokoll : null,
      ledger: part && isOut ? part.ledger : null,
      messages: messages.map(({ ruleId, severity, line, reason, note }) => ({
        ruleId,
        severity,
        line,
        ...(part?.pages && { page: (line === null ? undefined : part.pages[line]) ?? null }),
        reason,
        note,
      })),
    },
    null,
    1,
  )
}

/**
 * The whole report in pieces, one trailing newline. @param entries {@link reportEntry} of each source, sorted by its
 * name.
 */
export function* reportPieces(entries: Iterable<string>, notices: readonly Notice[]): Generator<string> {
  let isFirst = true
  yield '{\n "schema": 1,\n "files": ['
  for (const entry of entries) {
    yield `${isFirst ? '' : ','}\n  ${entry.replaceAll('\n', '\n  ')}`
    isFirst = false
  }
  const told = notices.map(({ file, ruleId, severity, line, reason, note }) => ({
    file,
    ruleId,
    severity,
    line,
    reason,
    note,
  }))
  yield `${isFirst ? '' : '\n '}],\n "notices": ${JSON.stringify(told, null, 1).replaceAll('\n', '\n ')}\n}\n`
}

/** The report of sources whose conversions are at hand. @param notices What is said of files that are no sources. */
export function toReport(entries: readonly ReportEntry[], notices: readonly Notice[] = []): string {
  const files = [...entries].sort(bySource).map((entry) => reportEntry(entry, reportPart(entry.conversion)))
  return [...reportPieces(files, notices)].join('')
}

/** The order of the report. */
export const bySource = (a: Pick<Became, 'conversion'>, b: Pick<Became, 'conversion'>): number =>
  a.conversion.source < b.conversion.source ? -1 : 1

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
