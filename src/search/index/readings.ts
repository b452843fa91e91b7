/**
 * What the words of the whole archive say of one of them: all that the index of a part hangs on besides its own
 * records. It is asked here alone, so that what was asked can be written down, and asked again by the next build.
 */
import { remembered } from '../../swedish/lines/remembered.ts'
import type { Analysis } from './analysis.ts'

export interface WordReading {
  /** The word that it is a form of. */
  base: string
  /** Of a compound its parts, the two halves first; each as it stands there, and the word that it is. */
  parts: readonly { part: string; base: string }[]
  /** All of it in one text, the same only where all else is. */
  said: string
}

export type ReadWord = (word: string) => WordReading

/** Each word is read once. */
export const readingsIn = ({ baseOf, partBaseOf, split }: Analysis): ReadWord =>
  remembered((word): WordReading => {
    const base = baseOf(word)
    const parts = split(word).map((part) => ({ part, base: partBaseOf(part) }))
    return { base, parts, said: [base, ...parts.map((own) => `${own.part} ${own.base}`)].join('|') }
  })

/** @returns The same, and all words that it has been asked. */
export function traced(read: ReadWord): { read: ReadWord; asked: Set<string> } {
  const asked = new Set<string>()
  return {
    asked,
    read: (word) => {
      asked.add(word)
      return read(word)
    },
  }
}
