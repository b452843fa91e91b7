/**
 * What the data say of corrections: those of a meeting in; the last day of each § that is there, and whose mistake it
 * was, out.
 */
import type { Correction, Earlier } from '../corrections/file.ts'
import type { CorrectedIds, RowCorrected } from '../data/schema.ts'

const WHOSE: Record<Earlier['by'], RowCorrected['rattad_av']> = {
  authority: 'organet',
  us: 'webbplatsen',
  unknown: 'okänt',
}

/** @param corrections The oldest first. Nothing of the words that stood there is said. */
export const correctedIn = (corrections: readonly Correction[]): CorrectedIds =>
  new Map(
    corrections.flatMap(({ date, paragrafer }) =>
      paragrafer.flatMap(({ id, by }) => (id === null ? [] : [[id, { rattad: date, rattad_av: WHOSE[by] }] as const])),
    ),
  )
