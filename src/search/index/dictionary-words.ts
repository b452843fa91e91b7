/**
 * What the dictionary says of a word, whatever else is written. To ask it of every end of every word is most of what
 * the analysis of an archive takes; since the answers hang on the word alone, a build can keep them for the next.
 */
import type { Inflections } from '../../swedish/words/inflections.ts'
import { remembered } from '../../swedish/lines/remembered.ts'
import { stem } from '../../swedish/words/stem.ts'

export interface DictionaryWords {
  /** Words that a word may be a form of, by itself or by its last part; none where the dictionary has no such. */
  bases: (word: string) => readonly string[]
  /** Places where an end of it begins that may end a compound; 0 where the whole word may. */
  ends: (word: string) => readonly number[]
}

/** Adjectives that end compounds of any noun: "mobilfria", "barnvänligt", "suicidpreventiva". */
const ADJECTIVES: ReadonlySet<string> = new Set(
  'fri vänlig säker rik fattig lös neutral full snål tät känslig stark svag bar värd pliktig riktig mässig ansvarig anpassad preventiv relaterad baserad främjande fientlig politisk'.split(
    ' ',
  ),
)

const SHORTEST_END = 3
const SHORTEST_BEGINNING = 2
const VOWEL = /[aeiouyåäö]/

type Base = ReturnType<Inflections['of']>[number]

/** Shorter nouns are spelt as endings are: "en", "ö". */
export const isNounForm = ({ isNoun, word }: Base): boolean => isNoun && word.length > 2

/** Makes a function of a word one that remembers. @param what Tells the functions apart. */
export type Remember = <T>(work: (word: string) => T[], what: keyof DictionaryWords) => (word: string) => T[]

/** @param remember How answers are remembered; else as long as this lasts. */
export function dictionaryWords({ of }: Inflections, remember: Remember = (work) => remembered(work)): DictionaryWords {
  const mayEnd = (end: string): boolean => of(end).some((base) => isNounForm(base) || ADJECTIVES.has(base.word))
  const ends = (word: string): number[] =>
    Array.from({ length: Math.max(1, word.length - SHORTEST_END + 1) }, (_, at) => at).filter((at) =>
      mayEnd(word.slice(at)),
    )
  return { bases: remember((word) => basesOf(word, of), 'bases'), ends: remember(ends, 'ends') }
}

function basesOf(word: string, of: Inflections['of']): string[] {
  const own = of(word)
  if (own.length > 0) return own.map((base) => base.word)
  const compound = byLastPart(word, of)
  if (compound.length > 0) return compound
  const stemmed = stem(word)
  return of(stemmed).some((base) => base.word === stemmed) ? [stemmed] : []
}

/** A compound is inflected as its last part. */
function byLastPart(word: string, of: Inflections['of']): string[] {
  for (let at = SHORTEST_BEGINNING; at <= word.length - SHORTEST_END; at++) {
    const head = word.slice(0, at)
    if (!VOWEL.test(head)) continue
    const ends = of(word.slice(at)).filter(isNounForm)
    if (ends.length > 0) return ends.map((base) => head + base.word)
  }
  return []
}
