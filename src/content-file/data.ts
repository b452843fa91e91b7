/** The front matter of a content file: what is known of a meeting in, keys and values for the schema out. */
import type { MeetingData } from '../model/meeting-schema.ts'
import type { ParagrafData } from '../model/paragraf-schema.ts'
import type { ProtokollKind } from '../model/kinds.ts'
import type { Added, ContentParts, Drafted, DraftedParagraf } from './parts.ts'

/**
 * @returns Every key of the schema but `written`, the checksum of the file itself. @param writtenText Checksum of the
 * published source.
 */
export function dataOf(parts: ContentParts, writtenText: string): Omit<MeetingData, 'written'> {
  const { text, draft, identity, sidecar, ledger } = parts
  return {
    ...pick(parts, ['source', 'sha256']),
    writtenText,
    ...pick(text, ['format', 'encoding']),
    readFrom: text.isScanned ? 'picture' : 'text',
    ...pick(identity, ['kind', 'date', 'dateFrom', 'session', 'withdrawn', 'place', 'time']),
    dnr: [...identity.dnr],
    evidence: [...identity.evidence],
    organ: identity.organ.slug,
    missing: missingFrom(draft, identity.kind),
    editorNote: sidecar.note,
    remarks: remarksAt(undefined, sidecar),
    attendance: [...draft.attendance],
    absent: [...draft.absent],
    signatures: [...draft.signatures],
    sections: draft.sections.map((section) => pick(section, ['kind', 'span'])),
    groups: draft.groups.map((group) => pick(group, ['level', 'span'])),
    paragrafer: draft.paragrafer.map((paragraf) => paragrafData(paragraf, sidecar)),
    appendices: draft.appendices.map((appendix) => pick(appendix, ['id', 'paragraf', 'span'])),
    pages: pageStarts(text),
    ...pick(ledger, ['lines', 'blank', 'published', 'removed', 'masked']),
  }
}

const pick = <T extends object, K extends keyof T>(value: T, keys: readonly K[]): Pick<T, K> =>
  Object.fromEntries(keys.map((key) => [key, value[key]])) as Pick<T, K>

/** The line each page begins with; a page without text begins with the next. */
function pageStarts({ lines }: ContentParts['text']): number[] {
  const starts: number[] = []
  lines.forEach(({ page }, index) => {
    while (starts.length < (page ?? 0)) starts.push(index + 1)
  })
  return starts
}

/** What is in the front matter as it was assembled. */
const AS_ASSEMBLED = [
  'id',
  'number',
  'numberFrom',
  'label',
  'titleFrom',
  'dnr',
  'group',
  'span',
  'decisionTypes',
  'decisionStage',
  'votes',
  'attachments',
  'references',
  'withdrawn',
] as const

function paragrafData(paragraf: DraftedParagraf, sidecar: Added): ParagrafData {
  return {
    ...pick(paragraf, AS_ASSEMBLED),
    parts: paragraf.parts.map((part) => pick(part, ['kind', 'span'])),
    decisions: paragraf.decisions.map((decision) => pick(decision, ['decider', 'proposedTo', 'stage', 'span'])),
    reservations: paragraf.reservations.map((reservation) => pick(reservation, ['name', 'party', 'span'])),
    remarks: remarksAt(paragraf.id, sidecar),
    children: paragraf.children.map((child) => paragrafData(child, sidecar)),
  }
}

const remarksAt = (id: string | undefined, { remarks }: Added): string[] =>
  remarks.filter(({ at }) => at === id).map(({ text }) => text)

/** What a reader of minutes expects and this source does not have. */
function missingFrom(draft: Drafted, kind: ProtokollKind): string[] {
  if (kind !== 'protokoll') return []
  return [
    ...(draft.title || draft.sections.some((section) => section.kind === 'cover') ? [] : ['Titelsida']),
    ...(draft.attendance.length > 0 ? [] : ['Närvarolista']),
    ...(draft.signatures.length > 0 ? [] : ['Underskrifter']),
  ]
}

/** Leaves out what the schema fills in again: null, empty lists, and what goes without saying. */
export function prune<T>(value: T): T {
  if (Array.isArray(value)) return value.map(prune) as T
  if (value === null || typeof value !== 'object') return value
  const kept = Object.entries(value).filter(
    ([key, one]) => (!isEmpty(one) || KEPT_EMPTY.has(key)) && !isUsual(key, one),
  )
  return Object.fromEntries(kept.map(([key, one]) => [key, prune(one)])) as T
}

/** So a key reads where it does not stand. */
const isUsual = (key: string, value: unknown): boolean => Object.hasOwn(USUAL, key) && USUAL[key] === value
const USUAL: Readonly<Record<string, unknown>> = {
  readFrom: 'text',
  numberFrom: 'source',
  titleFrom: 'source',
  stage: 'eget beslut',
}

const isEmpty = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0)

/** Keys that must stand even when empty: the schema gives them no default. */
const KEPT_EMPTY = new Set(['date', 'paragrafer', 'decisionTypes'])
