/**
 * The words of the texts that hits show, between white space. The same few texts are looked through for each word
 * asked and again at the next key, and some are whole budgets.
 */
import { remembered } from '../../swedish/lines/remembered.ts'

/** Some pages of hits. */
const MOST_TEXTS = 40

/** Words as they stand, and the places of those that are the last of their line. */
export const wordsByLine = remembered((text): { words: readonly string[]; ends: ReadonlySet<number> } => {
  const words: string[] = []
  const ends = new Set<number>()
  for (const line of text.split('\n')) {
    for (const word of line.split(/\s+/)) if (word !== '') words.push(word)
    ends.add(words.length - 1)
  }
  return { words, ends }
}, MOST_TEXTS)

/** The same words in lower case, composed. */
export const lowerWords = remembered(
  (text): readonly string[] => text.normalize('NFC').toLowerCase().split(/\s+/).filter(Boolean),
  MOST_TEXTS,
)
