/**
 * What a query says besides its words, asked of the index: "park*" is every word of the corpus that begins so, "-bolag"
 * the records that hold the word in any inflection, which are no hits.
 */
import type { Term } from '../query/plan.ts'
import type { Postings } from '../query/answer.ts'
import type { Field } from '../query/token.ts'
import { inRow, type IndexLookup } from './answers.ts'
import type { WordFiles } from './word-files.ts'

/** Words of one beginning that are asked at most, the commonest; each is a question to the index. */
const MOST_BEGUN = 40

/** A beginning as a word of the query: all that begins so, each as good as the others. */
export async function begun(beginning: string, words: WordFiles): Promise<Term> {
  const bases = (await words.beginningWith(beginning)).slice(0, MOST_BEGUN)
  return {
    typed: `${beginning}*`,
    bases,
    pieces: [],
    kin: [],
    others: { near: [], far: [] },
    start: null,
    place: null,
  }
}

/** Where a record holds the word and not only a longer one that it is a part of. */
const ITSELF: readonly Field[] = ['title', 'text', 'name', 'said']

/** @param without Words, and phrases. @returns Whether a record holds none of them. */
export async function withoutAny(
  without: readonly string[],
  words: WordFiles,
  { of, everywhere }: IndexLookup,
): Promise<(record: number) => boolean> {
  const recordsWith = async (text: string): Promise<number[]> => {
    // In quotes, so that "ny" of "ny plan" is known too.
    const { lexicon } = await words.for(`"${text}"`)
    const bases = text.split(' ').map((word) => lexicon.bases(word))
    return bases.length > 1 ? [...(await inRow(bases, everywhere))] : holding(await of(bases.flat()))
  }
  const held = new Set((await Promise.all(without.map(recordsWith))).flat())
  return (record) => !held.has(record)
}

const holding = (postings: Postings): number[] =>
  [...postings].flatMap(([record, { fields }]) => (ITSELF.some((field) => fields.has(field)) ? [record] : []))
