/**
 * What a query says besides its words, asked of the index: "park*" is every word of the corpus that begins so, "-bolag" the
 * records that hold the word in any inflection, which are no hits.
 */
import type { Term } from '../query/plan.ts'
import type { Found, TermAnswer } from '../query/rank.ts'
import { isShapeOf } from '../query/shapes.ts'
import { stem } from '../../swedish/stem.ts'
import type { Words } from './lexicon.ts'
import type { Pagefind } from './pagefind.ts'

/** Words of one beginning that are asked at most, the commonest; each is a question to the index. */
const MOST_BEGUN = 60

/** A beginning as a word of the query: all that begins so, each as good as the others. */
export async function begun(
  beginning: string,
  words: Words,
  pagefind: Pagefind,
): Promise<{ term: Term; answer: TermAnswer }> {
  const own = (await words.beginningWith(beginning)).slice(0, MOST_BEGUN)
  // One question a stem: the index keeps the inflections of a word as one.
  const asked = own.filter((word, at) => own.findIndex((other) => stem(other) === stem(word)) === at)
  const found = await Promise.all(asked.map((word) => pagefind.search(word, { inRow: true, held: true })))
  return {
    term: { word: own[0] ?? null, forms: own.slice(1), kin: [], parts: [], place: null },
    answer: { whole: bestOf(found.flat().filter(({ isShown = true }) => isShown)), parts: [], place: null },
  }
}

/** Each record once, by its best, with all its places. */
function bestOf(found: readonly Found[]): Found[] {
  const best = new Map<number, Found>()
  for (const one of found) {
    const known = best.get(one.record)
    const places = [...(known?.places ?? []), ...one.places]
    best.set(one.record, { ...one, score: Math.max(one.score, known?.score ?? 0), places })
  }
  return [...best.values()]
}

/** @param without Words, and phrases. @returns Whether a record holds none of them. */
export async function recordsWithout(
  without: readonly string[],
  words: Words,
  pagefind: Pagefind,
): Promise<(record: number) => boolean> {
  const inflections = async (word: string): Promise<string[]> => {
    const alike = await words.beginningWith(stem(word))
    return [word, ...alike.filter((other) => isShapeOf(other, word))]
  }
  const asked = await Promise.all(without.map(async (one) => (one.includes(' ') ? [one] : await inflections(one))))
  const found = await Promise.all(asked.flat().map((one) => pagefind.search(one, { inRow: true, held: true })))
  const held = new Set(found.flat().flatMap(({ record, isShown = true }) => (isShown ? [record] : [])))
  return (record) => !held.has(record)
}
