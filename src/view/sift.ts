/**
 * How the contents of a meeting can be sifted: by how a § ended, and by votes and reservations. Rows of contents in;
 * choices with their counts out, none where they would not help. The sifting itself is the style sheet's, so that no
 * script is needed.
 */
import type { ParagrafText } from '../content-file/read.ts'
import { outcomeOf, TONES, type Tone } from '../model/outcome.ts'
import { words } from '../words/index.ts'
import type { ContentsRow } from './meeting.ts'

export type SiftKey = Tone | 'vote' | 'reservation'

export interface Choice {
  key: SiftKey
  name: string
  count: number
}

const KEYS: readonly SiftKey[] = [...TONES, 'vote', 'reservation']
/** A list that is seen at a glance needs no sifting. */
const LEAST_ROWS = 6

/** Under which choices a § is shown. */
export function siftKeys({ data, parts }: ParagrafText): SiftKey[] {
  const has = (kind: string): boolean => parts.some((part) => part.kind === kind)
  return [
    outcomeOf(data).tone,
    ...(data.votes.length > 0 || has('vote') ? (['vote'] as const) : []),
    ...(data.reservations.length > 0 || has('reservation') ? (['reservation'] as const) : []),
  ]
}

/**
 * @returns In the order of {@link KEYS}, those that show some rows and not all; none in a short list or of fewer than
 * two.
 */
export function choicesOf(rows: readonly ContentsRow[]): Choice[] {
  const keys = rows.flatMap((row) => (row.type === 'paragraf' ? [siftKeys(row.paragraf)] : []))
  if (keys.length < LEAST_ROWS) return []
  const { sifts } = words().meeting
  const choices = KEYS.map((key) => ({ key, name: sifts[key], count: keys.filter((own) => own.includes(key)).length }))
  const found = choices.filter(({ count }) => count > 0 && count < keys.length)
  return found.length > 1 ? found : []
}
