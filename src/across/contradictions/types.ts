/** What two places of a meeting's minutes say that cannot both be so. */

export interface Contradiction {
  /** Id of the § it stands in; null for what concerns the meeting. */
  id: string | null
  kind: 'two-days' | 'signed-before' | 'weekday' | 'vote' | 'number'
  /** The words that say it, as published; two where it stands in two places. */
  quotes: string[]
  /** The two values, in Swedish: "3 juni 2021", "4 juni 2021". */
  values: readonly [string, string]
}
