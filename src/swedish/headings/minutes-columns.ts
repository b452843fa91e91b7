/**
 * Words that say what stands beside or below them where minutes are set in columns: the number of an item, its matter,
 * its decision.
 */
import { partKindOf } from './heading-words.ts'

export type MinutesColumn = 'number' | 'matter' | 'decision'

const NUMBERS = new Set(['§', '§§', 'paragraf', 'punkt', 'nr', 'p', 'ärendenr', 'ärende nr'])
const MATTERS = new Set('ärende ärendet ärenden rubrik ärenderubrik ärendemening titel fråga ämne'.split(' '))

const OF_WORDS =
  /^(?:(?:beslut|åtgärd|diskussion|anteckning|notering|kommentar|information|sammanfattning|resultat|innehåll)(?:en|er|ar|ade)?(?: ?[/&,] ?| och |$)){1,3}/iu
/** True for the head of a column that tells of the matter in words: "Diskussion"; not "Ansvarig" or "Klart". */
export const saysWords = (head: string): boolean => OF_WORDS.test(head)

/** What a column holds by the word that heads it, or a row by the word in its margin. */
export function minutesColumnOf(head: string): MinutesColumn | undefined {
  const word = head.trim().toLowerCase().replace(/[:.]$/, '')
  if (NUMBERS.has(word)) return 'number'
  if (MATTERS.has(word)) return 'matter'
  return partKindOf(head.trim()) === 'decision' ? 'decision' : undefined
}

/** True for the heads of a table that is the minutes themselves: it numbers matters and says what was decided. */
export function areMinutes(heads: readonly string[]): boolean {
  const columns = heads.map(minutesColumnOf)
  return (['number', 'matter', 'decision'] as const).every(
    (column) => columns.filter((one) => one === column).length === 1,
  )
}
