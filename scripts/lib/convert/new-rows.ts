/**
 * Pages that stood among the content before this round and that the register knows nothing of: their body has just been
 * checked by a person, or somebody took their row away.
 */
import type { KnownOrgan } from '../../../src/converter/index.ts'
import { meetingFolder } from '../../../src/model/address.ts'
import type { Permalinks } from '../../../src/model/permalinks.ts'
import { foldersOf } from './content-before.ts'
import type { PublishedEntry } from './entry.ts'
import { isChecked, keyOf } from './registers.ts'

/** @param known The register as it was before this round. @returns Each page that gets its first row, by its body. */
export function newRows(
  entries: readonly PublishedEntry[],
  organs: readonly KnownOrgan[],
  known: Permalinks,
): { organ: string; file: string }[] {
  return entries.flatMap((entry) => {
    const { met, published: source } = entry.conversion
    if (met === null || entry.output === null || !stoodBefore(entry) || !isChecked(met.organ, organs)) return []
    const isKnown = known[meetingFolder(keyOf({ ...met, source }))] !== undefined || foldersOf(source, known).length > 0
    return isKnown ? [] : [{ organ: met.organ.slug, file: entry.output }]
  })
}

/** A page that is written anew stood there where something in it changed. */
const stoodBefore = ({ outcome, changes }: PublishedEntry): boolean =>
  outcome === 'unchanged' ||
  outcome === 'kept' ||
  (outcome === 'converted' && changes !== null && changes !== undefined)
