/**
 * What parts were told of their words when they were indexed. Each word is asked again once for all parts, and a part
 * stands where no word that it asked for is read otherwise now.
 */
import type { ReadWord } from '../../../src/search/index/readings.ts'
import { sha256 } from '../kept/sha256.ts'
import { isWith } from '../kept/shape.ts'
import type { KeptFiles } from './kept.ts'

/** What a part asked for when it was indexed. */
export interface Asked {
  /** Its words, one a line: read back as one text, they cost nothing until one of them is looked for. */
  asked: string
  /** Hash of what it was told. */
  answers: string
}

export interface Answers {
  /** Whether a part would be told the same again. */
  hold: (name: string, asked: Asked) => boolean
  /** That a part has been told of these words, as they are read now. */
  given: (name: string, words: readonly string[]) => Asked
  /** Keeps what is said now, for the next build. */
  close: () => void
}

/** What the last build left. */
interface Before {
  /** Of each word that any part asked for. */
  said: Map<string, string>
  /** Of each part that was told so, the hash of what it was told; one that tells another hash is of another build. */
  parts: Map<string, string>
}

const isBefore = isWith<Before>({ said: 'map', parts: 'map' })

const FILE = 'svar'

/** @param read What the whole archive says of a word now. */
export function answersIn(read: ReadWord, kept: KeptFiles): Answers {
  const before: Before = kept.read(FILE, isBefore) ?? { said: new Map(), parts: new Map() }
  const now: Before = { said: new Map(), parts: new Map() }
  const others = new Set<string>()
  const say = (word: string): string => {
    const { said } = read(word)
    now.said.set(word, said)
    return said
  }
  for (const [word, said] of before.said) if (say(word) !== said) others.add(word)
  const given = (name: string, words: readonly string[]): Asked => {
    const answers = sha256(words.map(say).join('\n'))
    now.parts.set(name, answers)
    return { asked: words.join('\n'), answers }
  }
  return {
    given,
    hold: (name, { asked, answers }) => {
      if (before.parts.get(name) !== answers) return given(name, asked.split('\n')).answers === answers
      now.parts.set(name, answers)
      return others.size === 0 || !asked.split('\n').some((word) => others.has(word))
    },
    close: () => {
      kept.write(FILE, now)
    },
  }
}
