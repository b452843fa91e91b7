/**
 * What a § mentions: documents, attachments, references and reservations, read from its parts.
 * Everything is quoted as written; nothing is looked up.
 */
import type { Reservation } from '../../model/types.ts'
import type { DraftPart } from '../types.ts'

/** "bilaga 213", "Bilaga 6.1", "bilaga 7.b", "bilaga 1-7" */
const ATTACHMENT = /\bbilaga \d{1,4}(?:\.?[a-z]\b|[.-]\d{1,2})?/giu
/** "HSN 725-2019", "HSN529-2022", "Ju/2020:09", "SOU 2024:57", "DS 2020:15" */
const REFERENCE = /\b\p{Lu}[\p{Lu}\p{Ll}]{1,4}[ /]{0,2}(?:\d{1,6}-\d{4}|\d{4}[:/]\d{1,6})\b/gu
/** "2021-05-07 § 77" */
const EARLIER = /\b\d{4}-\d{2}-\d{2},? § ?\d{1,4}\b/g
/** "Håkan Andersson (C) reserverar sig …" */
const RESERVING = /(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)+) \((\p{L}{1,6})\)/gu
/** "Beslutsunderlag: Bilaga 6. …" */
const RUN_IN_LABEL = /^\p{L}{4,20}: +/u

const unique = (found: readonly string[]): string[] => [...new Set(found)]

export const attachmentsIn = (text: string): string[] => unique(text.match(ATTACHMENT) ?? [])

/** @param own The §'s own diary numbers, which are no references. */
export function referencesIn(text: string, own: readonly string[]): string[] {
  return unique([...(text.match(EARLIER) ?? []), ...(text.match(REFERENCE) ?? [])]).filter(
    (reference) => !own.includes(reference),
  )
}

export function documentsOf(parts: readonly DraftPart[]): string[] {
  return parts
    .filter(({ kind }) => kind === 'documents')
    .flatMap(({ blocks }) => blocks.map(({ text }) => text.replace(RUN_IN_LABEL, '')))
}

export function reservationsIn(parts: readonly DraftPart[]): Reservation[] {
  return parts
    .filter(({ kind }) => kind === 'reservation')
    .flatMap(({ blocks }) =>
      blocks
        .filter(({ text }) => /\breserver/i.test(text))
        .flatMap(({ text, span }) =>
          [...(text.split(/\breserver/i)[0] ?? '').matchAll(RESERVING)].map(([, name = '', party = '']) => ({
            name,
            party,
            text,
            span,
          })),
        ),
    )
}
