/** What two places of a meeting's minutes say that cannot both be so. */

export interface Contradiction {
  /** Id of the § it stands in; null for what concerns the meeting. */
  id: string | null
  kind: 'two-days' | 'signed-before' | 'weekday' | 'vote-names' | 'vote-sum' | 'number'
  /** The words that say it, as published; two where it stands in two places. */
  quotes: string[]
  /**
   * The two values: of `two-days` and `signed-before` days, as the model has them; of `weekday` the words of the source
   * and the weekday that it is; of `vote-sum` how many voted and how many votes there are; of `vote-names` the number
   * of the figures and that of the names, with the choice between them; of `number` what both §§ are called.
   */
  values: readonly string[]
}
