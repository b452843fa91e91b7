/**
 * What a § mentions: documents, attachments and references, read from its parts.
 * Everything is quoted as written; nothing is looked up.
 */
import type { DraftPart } from '../types/draft.ts'

/** "bilaga 213", "Bilaga 6.1", "bilaga 7.b", "bilaga 1-7" */
const ATTACHMENT = /(?<!\p{L})bilaga \d{1,4}(?:\.?[a-z](?!\p{L})|[.-]\d{1,2})?/giu
/** "HSN 725-2019", "HSN529-2022", "Ju/2020:09", "SOU 2024:57", "DS 2020:15" */
const REFERENCE = /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\p{Ll}]{1,4}[ /]{0,2}(?:\d{1,6}-\d{4}|\d{4}[:/]\d{1,6})(?!\p{N})/gu
/** "2021-05-07 § 77" */
const EARLIER = /\b\d{4}-\d{2}-\d{2},? § ?\d{1,4}\b/g
/** "Beslutsunderlag: Bilaga 6. …" */
const RUN_IN_LABEL = /^\p{L}{4,20}: +/u

const unique = (found: readonly string[]): string[] => [...new Set(found)]

/** @returns Each once, as it is written: "bilaga 213", "Bilaga 6.1". */
export const attachmentsIn = (text: string): string[] => unique(text.match(ATTACHMENT) ?? [])

/** @param own The §'s own dnrs, which are no references. */
export function referencesIn(text: string, own: readonly string[]): string[] {
  return unique([...(text.match(EARLIER) ?? []), ...(text.match(REFERENCE) ?? [])]).filter(
    (reference) => !own.includes(reference),
  )
}

/** @returns The blocks of the § under a heading as "Beslutsunderlag", a line each, without a heading that runs in. */
export function documentsOf(parts: readonly DraftPart[]): string[] {
  return parts
    .filter(({ kind }) => kind === 'documents')
    .flatMap(({ blocks }) => blocks.map(({ text }) => text.replace(RUN_IN_LABEL, '')))
}
