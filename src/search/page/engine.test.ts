/** What the index holds of a word: the word itself before its kin, and what is spelled as asked before what is not. */
import { describe, expect, test } from 'vitest'
import type { Lexicon } from '../index/lexicon.ts'
import type { Term } from '../query/plan.ts'
import type { Found } from '../query/rank.ts'
import { answerTo } from './engine.ts'
import type { Pagefind } from './pagefind.ts'

const found = (record: number): Found => ({ record, score: 1, places: [record] })
const term = (word: string, kin: string[] = []): Term => ({ word, forms: [], kin, parts: [], place: 0 })
const lexicon: Lexicon = {
  knows: () => true,
  begins: () => true,
  holds: () => true,
  forms: () => [],
  kin: () => [],
  parts: () => [],
  ends: () => [],
  meant: () => [],
  count: () => 1,
}
/** Records by word; with dots asked for, only those of the word as it is written. */
const index = (plain: Record<string, number[]>, dotted: Record<string, number[]> = {}): Pagefind => ({
  search: (word, asking) => Promise.resolve(((asking?.dotted ? dotted : plain)[word] ?? []).map(found)),
})

test('a verb of the noun that is asked counts for less than the noun, and is no full answer', async () => {
  const pagefind = index({ uppräkning: [1], uppräknas: [2] }, { uppräkning: [1], uppräknas: [2] })
  const { whole } = await answerTo(term('uppräkning', ['uppräknas']), pagefind, lexicon)
  expect(whole.map(({ record, weak }) => [record, weak === true])).toEqual([
    [1, false],
    [2, true],
  ])
  expect(whole[1]?.score).toBeLessThan(0.5)
})

test.each([
  [
    'comes after what has them',
    { vårdkö: [1] },
    [
      [1, false],
      [2, true],
    ],
  ],
  [
    'is found as it is where nothing has them',
    {},
    [
      [1, false],
      [2, false],
    ],
  ],
])('what lacks the dots of a word %s', async (_, dotted, expected) => {
  const { whole } = await answerTo(term('vårdkö'), index({ vårdkö: [1, 2] }, dotted), lexicon)
  expect(whole.map(({ record, weak }) => [record, weak === true])).toEqual(expected)
  expect(whole[1]?.score).toSatisfy((score: number) => (expected[1]?.[1] === true ? score < 0.5 : score === 1))
})

describe('what only begins with a short stem says little where the word itself stands:', () => {
  /** "resor" begins the words of the first record and is the word of the second. */
  const begun = (word: string, itself: number[], holds = true): Promise<(number | boolean)[][]> => {
    const asked: Pagefind = {
      search: (own, asking) =>
        Promise.resolve((own !== word ? [] : asking?.inRow && asking.held === holds ? itself : [1, 2]).map(found)),
    }
    return answerTo(term(word), asked, { ...lexicon, holds: () => holds }).then(({ whole }) =>
      whole.map(({ record, score, weak }) => [record, score, weak === true]),
    )
  }
  test.each([
    [
      'resor',
      [2],
      [
        [2, 1, false],
        [1, 0.03, true],
      ],
    ],
    [
      'resor',
      [],
      [
        [1, 1, false],
        [2, 1, false],
      ],
    ],
    [
      'resor',
      [1, 2],
      [
        [1, 1, false],
        [2, 1, false],
      ],
    ],
    [
      'bron',
      [2],
      [
        [2, 1, false],
        [1, 0.3, true],
      ],
    ],
    [
      'a',
      [2],
      [
        [2, 1, false],
        [1, 0.03, true],
      ],
    ],
    [
      'ur',
      [2],
      [
        [2, 1, false],
        [1, 0.03, true],
      ],
    ],
    [
      'upphandling',
      [2],
      [
        [1, 1, false],
        [2, 1, false],
      ],
    ],
  ])('%s, itself in %j', async (word, itself, expected) => {
    expect(await begun(word, itself)).toEqual(expected)
    expect(await begun(word, itself, false)).toEqual(expected)
  })
})

test('forms count as the word, parts stand apart, and a term of parts alone has no whole', async () => {
  const pagefind = index({ bostad: [1], bostads: [2], kö: [3], plats: [4] })
  const asked: Term = { word: 'bostad', forms: ['bostads'], kin: [], parts: ['plats', 'bostad'], place: 3 }
  expect(await answerTo(asked, pagefind, lexicon)).toEqual({
    whole: [found(1), found(2)],
    parts: [[found(4)], [found(1)]],
    place: 3,
  })
  expect((await answerTo({ ...asked, word: null }, pagefind, lexicon)).whole).toEqual([])
})
