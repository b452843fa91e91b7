import type { Corrected } from '../archive/corrections.ts'
import { paragraferOf, type Meeting } from '../content-file/read.ts'
import type { Earlier } from '../corrections/file.ts'
import { aboutOne, correctionsShown, type EarlierText } from './corrected.ts'

/** Earlier words, and what they are of: "§ 14 (finns inte kvar)". */
export interface EarlierElsewhere {
  name: string
  text: EarlierText
}

/**
 * Earlier words of what has no page of its own to show them on: a § that is gone, and what stands outside the §§.
 * @param ones Of a correction. @param anchor Of the same, on the meeting's page. @param corrections All of the meeting.
 * @returns In the order of `ones`; of those whose words are not shown, nothing.
 */
export function earlierElsewhere(
  ones: readonly Earlier[],
  { anchor, corrections, meeting }: { anchor: string; corrections: readonly Corrected[]; meeting: Meeting },
): EarlierElsewhere[] {
  const here = new Set(paragraferOf(meeting).map(({ data }) => data.id))
  return ones
    .filter(({ id }) => id === null || !here.has(id))
    .flatMap((one) => {
      const text = correctionsShown(corrections, one.id, meeting).find((shown) => shown.anchor === anchor)?.earlier
      return text ? [{ name: aboutOne(one), text }] : []
    })
}
