/**
 * Other words for what people ask, as far as the archive has them: lists of synonyms in, for each word those that are
 * written out. The publisher's own list goes before the engine's, and that before a thesaurus, which is wide and
 * sometimes wrong.
 */
import type { Inflections } from '../../swedish/words/inflections.ts'
import { wordsOf } from '../../swedish/words/stem.ts'
import type { Analysis } from './analysis.ts'
import { remembered } from '../../swedish/lines/remembered.ts'
import type { OtherWords } from './thesaurus.ts'

/** A word and what may stand for it; a thing of several words has a plus between them. */
type Synonyms = ReadonlyMap<string, readonly string[]>

const baseIn = (own: string): string => own.slice(own.indexOf('/') + 1)

const NO_OTHERS: OtherWords = { near: [], far: [] }

export interface SynonymLists {
  /** What stands for a word. */
  near: readonly Synonyms[]
  /** What may. */
  far: Synonyms
  /** Everyday words of one matter. */
  beside: Synonyms
}

/**
 * @returns By word. One of which the thesaurus has nothing that is written has what stands for those that it names:
 *   "lodis" is "uteliggare", and that is "hemlöshet".
 */
export function synonymEntries(
  { vocabulary, baseOf, partBaseOf, split }: Analysis,
  inflections: Inflections,
  { near, far, beside }: SynonymLists,
): Map<string, OtherWords> {
  const written = new Set([...vocabulary.keys()].map(baseOf))
  /** "suicid" may only be written in "suicidprevention". */
  const inParts = new Set(written)
  for (const word of vocabulary.keys()) for (const part of split(word)) inParts.add(partBaseOf(part))
  const asWritten = (own: string, within: ReadonlySet<string>): string[] => {
    const bases = wordsOf(own).map(baseOf)
    if (bases.length === 0 || !bases.every((word) => (bases.length > 1 ? written : within).has(word))) return []
    const base = bases.join('+')
    return [base === own ? own : `${own}/${base}`]
  }
  const knownIn = (within: ReadonlySet<string>): ((list: readonly string[]) => string[]) => {
    // A thesaurus names a word beside many others, and to look up its base is what takes time.
    const found = remembered((own) => asWritten(own, within))
    return (list) => list.flatMap(found)
  }
  const [known, knownInParts] = [knownIn(written), knownIn(inParts)]
  const throughOthers = (list: readonly string[]): string[] =>
    knownInParts([...new Set(list.flatMap((other) => near.flatMap((own) => own.get(other) ?? [])))])
  const others = (word: string): string[] => known(beside.get(word) ?? []).filter((own) => baseIn(own) !== baseOf(word))
  /** Who writes "plugget" in a list means "plugg" too. */
  const nounsOf = (word: string): string[] =>
    inflections.of(word).flatMap((base) => (base.isNoun && base.word !== word ? base.word : []))
  const entries = new Map<string, OtherWords>()
  for (const word of inflections.words) entries.set(word, NO_OTHERS)
  for (const [word, list] of far) {
    const own = known(list)
    entries.set(word, { near: [], far: own.length > 0 ? own : throughOthers(list) })
  }
  for (const synonyms of near.toReversed())
    for (const [word, list] of synonyms) {
      const own = { near: knownInParts(list), far: others(word) }
      entries.set(word, own)
      for (const base of nounsOf(word)) if (!near.some((lists) => lists.has(base))) entries.set(base, own)
    }
  return entries
}

/** @param text A line a word: the word, and what may stand for it. */
export function readSynlex(text: string): Map<string, string[]> {
  return new Map(
    text
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const [word = '', ...others] = line.split(' ')
        return [word, others]
      }),
  )
}
