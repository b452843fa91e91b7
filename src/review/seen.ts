/**
 * What is seen in a document whatever becomes of it: what was recognised and from what, and what was left as text.
 * Made where the stages of its conversion are, and small.
 */
import { dateInWords } from '../model/dates.ts'
import { rowNamed } from '../model/tables.ts'
import type { Span } from '../model/types.ts'
import { derived } from '../words/sv/derived.ts'
import type { Block, Conversion, DraftParagraf, DraftSection, SourceText, Stages } from '../converter/index.ts'
import { pageAt } from './report.ts'

/** Where in the source something stands; the page where the source has pages. */
export interface SourcePlace {
  span: Span
  page: number | null
}

export interface Found {
  what: string
  value: string
  /** Where it was found, in words; null where the value says it. */
  from: string | null
  place: SourcePlace | null
}

export interface AsText {
  /** "§ 12", "Före första paragrafen" */
  where: string
  /** How it begins. */
  words: string
  lines: number
  place: SourcePlace
}

/** What a review says of a document whatever became of it: made where its stages are, and small. */
export interface Seen {
  found: Found[]
  asText: AsText[]
  /** Lines of the record without its appendices, and how many of them lie in a part that was recognised. */
  lines: { record: number; recognised: number }
  /** The lines that messages are about, by number. */
  at: Record<number, { page: number | null; words: string | null }>
}

/** What there is to show of a source that failed, or whose words may not be read. */
export const NOTHING_SEEN: Seen = { found: [], asText: [], lines: { record: 0, recognised: 0 }, at: {} }

/** @param conversion One that failed has been seen nothing in. */
export function seenIn(conversion: Conversion): Seen {
  if (conversion.outcome === 'failed') return NOTHING_SEEN
  const { stages, messages } = conversion
  const safe = stages.publishedSource.split('\n')
  const inRecord = leftInRecord(stages)
  const inAppendices = leftInAppendices(stages)
  const record = stages.ledger.published - lineCount(inAppendices)
  const numbers = messages.flatMap(({ line, pictures = [] }) => [line ?? [], ...pictures.map((one) => one.line)].flat())
  return {
    found: recognised(stages),
    asText: [...inRecord, ...inAppendices],
    lines: { record, recognised: Math.max(0, record - lineCount(inRecord)) },
    at: Object.fromEntries(
      numbers.map((line) => [line, { page: pageAt(stages.text, line), words: safe[line - 1]?.trim() ?? null }]),
    ),
  }
}

const SHOWN_WORDS = 12

function recognised({ text, draft, identity, ledger }: Stages): Found[] {
  const all = draft.paragrafer.flatMap((one) => [one, ...one.children])
  const of = (spans: readonly Span[]): SourcePlace | null => {
    const [first, last] = [spans[0], spans.at(-1)]
    return first && last ? placeOf(text, [first[0], last[1]]) : null
  }
  const rows = (what: string, list: readonly { span: Span }[]): Found[] =>
    list.length === 0 ? [] : [{ what, value: String(list.length), from: null, place: of(list.map(({ span }) => span)) }]
  const evidence = (field: string): Span[] =>
    identity.evidence.flatMap((one) => (one.field === field && one.span ? [one.span] : []))
  return [
    {
      what: 'Organ',
      value: identity.organ.name,
      from: identity.known ? 'finns i content/organ' : 'ett utkast läggs i content/organ',
      place: of(evidence('organ')),
    },
    {
      what: 'Datum',
      value: identity.date === null ? 'okänt' : dateInWords(identity.date),
      from: derived.dateFrom[identity.dateFrom].replace(/\.$/, ''),
      place: of(evidence('date')),
    },
    {
      what: 'Paragrafer',
      value: numbersOf(draft.paragrafer),
      from: draft.paragrafer.some(({ numberFrom }) => numberFrom === 'order')
        ? 'numren är våra, efter ordningen'
        : null,
      place: of(draft.paragrafer.map(({ span }) => span)),
    },
    ...rows('Deltagare', draft.attendance),
    ...rows('Frånvarande', draft.absent),
    ...rows(
      'Beslut',
      all.flatMap(({ decisions }) => decisions),
    ),
    ...counted(
      'Paragrafer utan beslut',
      draft.paragrafer
        .filter((one) => [one, ...one.children].every(({ decisions }) => decisions.length === 0))
        .map(nameOf),
    ),
    ...counted(
      'Paragrafer utan egen rubrik',
      draft.paragrafer.filter(({ titleFrom }) => titleFrom === 'decision').map(nameOf),
    ),
    ...rows(
      'Omröstningar',
      all.flatMap(({ votes }) => votes),
    ),
    ...rows(
      'Reservationer',
      all.flatMap(({ reservations }) => reservations),
    ),
    ...rows('Underskrifter', draft.signatures),
    ...rows('Bilagor', draft.appendices),
    ...(ledger.removed.length > 0
      ? [{ what: 'Borttagna rader', value: removedByKind(ledger.removed), from: null, place: null }]
      : []),
  ]
}

const counted = (what: string, names: readonly string[]): Found[] =>
  names.length === 0
    ? []
    : [
        {
          what,
          value: `${names.length} (${names.slice(0, 5).join(', ')}${names.length > 5 ? ' …' : ''})`,
          from: null,
          place: null,
        },
      ]

function numbersOf(paragrafer: readonly DraftParagraf[]): string {
  const [first, last] = [paragrafer[0], paragrafer.at(-1)]
  if (!first || !last) return 'inga'
  return paragrafer.length === 1
    ? `1 (${nameOf(first)})`
    : `${paragrafer.length} (${nameOf(first)} till ${nameOf(last)})`
}

const nameOf = ({ label, number }: DraftParagraf): string => label ?? number

function removedByKind(removed: Stages['ledger']['removed']): string {
  const counts = new Map<string, number>()
  for (const {
    kind,
    span: [from, to],
  } of removed)
    counts.set(kind, (counts.get(kind) ?? 0) + to - from + 1)
  return [...counts].map(([kind, count]) => `${rowNamed(derived.removed, kind) ?? kind} ${count}`).join(', ')
}

const lineCount = (passages: readonly AsText[]): number => passages.reduce((sum, { lines }) => sum + lines, 0)

/** Published as it stands, with no part of a protokoll seen in it. */
function leftInRecord({ text, draft }: Stages): AsText[] {
  const ofParagraf = (one: DraftParagraf): AsText[] => [
    ...one.parts.filter(({ kind }) => kind === 'text').flatMap(({ blocks }) => passage(text, nameOf(one), blocks)),
    ...one.children.flatMap(ofParagraf),
  ]
  const ofSections = (wanted: DraftSection['kind'], where: string): AsText[] =>
    draft.sections.filter(({ kind }) => kind === wanted).flatMap(({ blocks }) => passage(text, where, blocks))
  return [
    ...ofSections('cover', 'Före första paragrafen'),
    ...draft.paragrafer.flatMap(ofParagraf),
    ...ofSections('closing', 'Efter sista paragrafen'),
  ]
}

/** Appendices are other documents: nothing is looked for in them. */
function leftInAppendices({ text, draft }: Stages): AsText[] {
  return draft.appendices.flatMap(({ title, blocks }) => passage(text, `Bilagan ”${title}”`, blocks))
}

function passage(text: SourceText, where: string, blocks: readonly Block[]): AsText[] {
  const [first, last] = [blocks[0], blocks.at(-1)]
  if (!first || !last) return []
  const words = first.text.split(/\s+/)
  return [
    {
      where,
      words: words.slice(0, SHOWN_WORDS).join(' ') + (words.length > SHOWN_WORDS || blocks.length > 1 ? ' …' : ''),
      lines: blocks.reduce((sum, { lines }) => sum + lines.length, 0),
      place: placeOf(text, [first.span[0], last.span[1]]),
    },
  ]
}

function placeOf(text: SourceText, span: Span): SourcePlace {
  return { span, page: pageAt(text, span[0]) }
}
