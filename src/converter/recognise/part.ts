/** Heading words of the parts of a §, alone on their line or run in before the text. */
import { partKindOf, runInKindOf } from '../../swedish/heading-words.ts'
import type { Recogniser } from './index.ts'

/** "Förslag till beslut" (seed 002, line 8), "Föredragande: Niklas Lindberg" (seed 003, line 118) */
export const part: Recogniser = ({ text, kind }) => {
  if (kind !== 'text') return undefined
  const alone = partKindOf(text)
  if (alone) return { type: 'part', kind: alone, runIn: false }
  const runIn = runInKindOf(text)
  return runIn ? { type: 'part', kind: runIn, runIn: true } : undefined
}
