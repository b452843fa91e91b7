/** Beginnings of words, and words that no hit has. */
import { describe, expect, test } from 'vitest'
import type { Occurrence, Postings } from '../query/answer.ts'
import type { Field } from '../query/token.ts'
import type { IndexLookup } from './answers.ts'
import type { WordFiles } from './word-files.ts'
import { begun, withoutAny } from './operators.ts'

test('a beginning is all words that begin so, forty at most, each as good as the others', async () => {
  const words = (count: number): WordFiles =>
    ({
      beginningWith: () => Promise.resolve(Array.from({ length: count }, (_, at) => `park${at}`)),
    }) as unknown as WordFiles
  expect(await begun('park', words(2))).toEqual({
    typed: 'park*',
    bases: ['park0', 'park1'],
    pieces: [],
    kin: [],
    others: { near: [], far: [] },
    start: null,
    place: null,
  })
  expect((await begun('park', words(41))).bases).toHaveLength(40)
})

describe('a record is left', () => {
  const held = (...fields: Field[]): Occurrence => ({ fields: new Set(fields), title: [], text: [] })
  const at = (...text: number[]): Occurrence => ({ fields: new Set<Field>(['text']), title: [], text })
  const HELD: Record<string, Postings> = {
    bolag: new Map([
      [1, held('title')],
      [2, held('text')],
      [3, held('name')],
      [4, held('said')],
      [5, held('titlePart')],
    ]),
  }
  const ROW: Record<string, Postings> = {
    ny: new Map([
      [1, at(4)],
      [2, at(4)],
    ]),
    plan: new Map([
      [1, at(5)],
      [2, at(9)],
    ]),
  }
  const asked: string[] = []
  const words = {
    for: (text: string) => {
      asked.push(text)
      return Promise.resolve({ lexicon: { bases: (word: string) => [word] } })
    },
  } as unknown as WordFiles
  const holdings = {
    of: ([base = '']: readonly string[]) => Promise.resolve(HELD[base] ?? new Map<number, Occurrence>()),
    everywhere: ([base = '']: readonly string[]) => Promise.resolve(ROW[base] ?? new Map<number, Occurrence>()),
  } as unknown as IndexLookup
  const left = async (...without: string[]): Promise<number[]> => {
    const isLeft = await withoutAny(without, words, holdings)
    return [1, 2, 3, 4, 5, 6].filter(isLeft)
  }
  test('where it does not hold the word itself', async () => expect(await left('bolag')).toEqual([5, 6]))
  test('where it does not hold the words in a row', async () => expect(await left('ny plan')).toEqual([2, 3, 4, 5, 6]))
  test('where it holds none of several', async () => expect(await left('bolag', 'ny plan')).toEqual([5, 6]))
  test('where nothing is asked away', async () => expect(await left()).toHaveLength(6))
  test('and the words are looked up as they were typed', () => expect(asked).toContain('"ny plan"'))
})
