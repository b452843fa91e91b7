/**
 * Who met and when: page headers, title, cover, file name and sidecar in; body, date and title out, with the evidence.
 * A sidecar is a person's word and goes first; then what the document says of itself. What none of them says stays
 * unknown.
 */
import { meetingInWords } from '../../model/dates.ts'
import type { DateSource, ProtokollKind } from '../../model/kinds.ts'
import type { Message, Organ, Span, Withdrawn } from '../../model/types.ts'
import type { Sidecar } from '../sources/sidecar-schema.ts'
import type { Draft } from '../types/draft.ts'
import type { Furniture } from '../types/line.ts'
import { cluesOf, coverOf } from './clues.ts'
import { findMeetingDate } from './date.ts'
import type { KnownOrgan } from './body-found.ts'
import { findOrgan, type FoundBy } from './organ.ts'
import { findSession } from './session.ts'

export interface Evidence {
  field: string
  because: string
  span?: Span
}

export interface Identity {
  organ: Organ
  /** False when the body stands in no file of `content/organ/` that a person has checked. */
  known: boolean
  date: string | null
  dateFrom: DateSource
  /** What the meeting calls itself where that is not the usual one, see `session.ts`. */
  session: string | null
  /** Where all of it was taken back. */
  withdrawn: Withdrawn | null
  /** Which rules knew who met. */
  by: FoundBy
  kind: ProtokollKind
  title: string
  place: string | null
  time: string | null
  dnr: string[]
  evidence: Evidence[]
  messages: Message[]
}

/** "Plats: Teams" */
const LABELLED = /^(\p{Lu}[\p{L} ]{1,24}?) ?: ?(\S.*)$/u

/**
 * @param furniture Removed lines too: headers of pages name body and date.
 * @param file What the source is called, and as may be published.
 * @param organs Bodies that people have described, and drafts of the program, which are no evidence.
 */
export function identify(
  draft: Draft,
  furniture: Furniture,
  sidecar: Sidecar,
  file: { name: string; published: string },
  organs: readonly KnownOrgan[],
): Identity {
  const clues = cluesOf(draft, furniture)
  const who = findOrgan(clues, { draft, furniture }, sidecar, { organs, source: file.published })
  const when = findMeetingDate(clues, sidecar, file.name)
  const session = findSession(clues, sidecar)
  const labelled = labelsOf(draft)
  const stated = sidecar.title?.value ?? draft.title?.text
  return {
    organ: who.organ,
    known: who.known,
    by: who.by,
    date: when.date,
    dateFrom: when.dateFrom,
    session: session.session,
    withdrawn: null,
    evidence: [
      ...who.evidence,
      ...when.evidence,
      ...session.evidence,
      ...(sidecar.title ? [{ field: 'title', because: sidecar.title.because }] : []),
    ],
    messages: [...who.messages, ...when.messages],
    kind: /^beslut i korthet\b/i.test(stated ?? '') ? 'beslut-i-korthet' : 'protokoll',
    title: stated ?? titleFor({ organ: who.organ, date: when.date, session: session.session }),
    place: sidecar.place?.value ?? labelled.get('plats') ?? null,
    time: timeOf(labelled),
    dnr: [labelled.get('dnr') ?? labelled.get('diarienummer')].filter((dnr) => dnr !== undefined),
  }
}

/** Of minutes that were taken back as a whole: who met and when, and nothing that they said. */
export const unsaid = (identity: Identity, reason: Withdrawn): Identity => ({
  ...identity,
  ...{ withdrawn: reason, title: titleFor(identity), place: null, time: null, dnr: [] },
})

const titleFor = ({ organ, date, session }: Pick<Identity, 'organ' | 'date' | 'session'>): string =>
  `${organ.name}, ${meetingInWords({ date, session })}`

/** "Plats: Teams" of the cover: values by label. */
function labelsOf(draft: Draft): Map<string, string> {
  return new Map(
    coverOf(draft).flatMap(({ text }) => {
      const [, label, value] = LABELLED.exec(text) ?? []
      return label && value ? [[label.toLowerCase(), value] as const] : []
    }),
  )
}

/** "8.00 - 11.00" out of "20210319 8.00 - 11.00". */
function timeOf(labels: ReadonlyMap<string, string>): string | null {
  const value = labels.get('tid') ?? labels.get('datum och tid')
  return /(?<![\p{L}\d])\d{1,2}[.:]\d{2}(?!\d|\.\d)(?: ?[–-] ?\d{1,2}[.:]\d{2})?/u.exec(value ?? '')?.[0] ?? null
}
