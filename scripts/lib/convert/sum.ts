/** What a round of `convert` came to, as the last line of the terminal. */
import { entriesOf } from '../../../src/model/tables.ts'
import type { Outcome } from '../../../src/review/report.ts'

/** Of one source and of several. */
const WORDS: Readonly<Record<Outcome, readonly [one: string, more: string]>> = {
  converted: ['skriven', 'skrivna'],
  unchanged: ['oförändrad', 'oförändrade'],
  kept: ['behållen', 'behållna'],
  failed: ['misslyckad', 'misslyckade'],
}

const numbered = (number: number, [one, more]: readonly [string, string]): string =>
  `${number} ${number === 1 ? one : more}`

/** @example sumInWords(['converted']) // => '1 källa, 1 skriven, 0 oförändrade, 0 behållna, 0 misslyckade' */
export function sumInWords(outcomes: readonly Outcome[]): string {
  const of = (outcome: Outcome): number => outcomes.filter((one) => one === outcome).length
  return [
    numbered(outcomes.length, ['källa', 'källor']),
    ...entriesOf(WORDS).map(([outcome, words]) => numbered(of(outcome), words)),
  ].join(', ')
}
