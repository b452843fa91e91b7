/** What the index holds of each word, and where a record shows it; the index is a table of tokens with their places. */
import { expect, test } from 'vitest'
import type { Plan, Term } from '../query/plan.ts'
import { spelt, token, type Field } from '../query/token.ts'
import { answerTo, lookupOf, inRow, missingIn, placesIn } from './answers.ts'
import type { Pagefind } from './pagefind.ts'

const RECORD = 1
/** Of one record: word, field, places. */
const index = (...words: [string, Field, ...number[]][]) => {
  const tokens = new Map(words.map(([word, field, ...places]) => [token(word, field), [{ record: RECORD, places }]]))
  const every = (own: string) => tokens.get(own) ?? []
  const pagefind: Pagefind = {
    of: (own) => Promise.resolve(every(own).map(({ record, places }) => ({ record, places: places.slice(0, 1) }))),
    everyPlace: (own) => Promise.resolve(every(own)),
    begun: (start) => Promise.resolve([...tokens].flatMap(([own, found]) => (own.startsWith(start) ? found : []))),
  }
  return lookupOf(pagefind)
}
const term = (own: Partial<Term>): Term => ({
  ...{ typed: '', bases: [], pieces: [], kin: [], others: { near: [], far: [] }, start: null, place: 0 },
  ...own,
})

test('a word is held in all fields, with its first places in title and text', async () => {
  const postings = index(['bad', 'title', 2], ['bad', 'text', 9, 12], ['bad', 'titleEnd', 30])
  const { whole } = await answerTo(term({ bases: ['bad'] }), postings)
  expect(whole.get(RECORD)).toEqual({ fields: new Set(['title', 'text', 'titleEnd']), title: [2], text: [9] })
})

test('a word is asked of the index once, and again after a failure', async () => {
  const asked: string[] = []
  const { of: postings } = lookupOf({
    of: (own) => {
      asked.push(own)
      return asked.length === 1 ? Promise.reject(new Error('Ingen kontakt')) : Promise.resolve([])
    },
    everyPlace: () => Promise.resolve([]),
    begun: () => Promise.resolve([]),
  })
  await expect(postings(['bad'])).rejects.toThrow('Ingen kontakt')
  const failed = asked.length
  await postings(['bad'])
  const answered = asked.length
  await postings(['bad'])
  expect([answered, asked.length]).toEqual([2 * failed, 2 * failed])
})

test('a thing of several words is held where they stand near one another', async () => {
  const { of: postings } = index(['särskild', 'text', 4, 50], ['boende', 'text', 6, 90], ['stöd', 'text', 30, 51])
  expect((await postings(['särskild+boende'])).get(RECORD)?.text).toEqual([6])
  expect((await postings(['särskild+stöd'])).get(RECORD)?.text).toEqual([51])
  expect((await postings(['boende+stöd'])).size).toBe(0)
})

test('kin, other words and beginnings stand in the place of the word', async () => {
  const postings = index(['förskola', 'text', 3], ['trygghetskamera', 'text', 5])
  const { whole, instead } = await answerTo(
    term({ others: { near: ['x/förskola'], far: [] }, start: 'trygg' }),
    postings,
  )
  expect([whole.size, instead.map((own) => own.postings.get(RECORD)?.text)]).toEqual([0, [[3], [5]]])
  expect(spelt('trygg')).toBe('trygg')
})

test('the nearest of what stands in the place of the word weighs most, and nothing as much as the word', async () => {
  const own = term({ kin: ['städa'], others: { near: ['lokalvård'], far: ['renhållning'] }, start: 'städ' })
  const { instead } = await answerTo(own, index())
  const [kin = 1, near = 1, far = 1, begun = 1] = instead.map(({ weight }) => weight)
  expect([1 > near, near > kin, near > begun, kin > far, begun > far, far > 0]).toEqual(Array(6).fill(true))
})

test('words in a row, in the title or in the text', async () => {
  const { everywhere: postings } = index(['ny', 'text', 2, 7], ['arena', 'text', 8], ['plan', 'title', 1])
  expect([...(await inRow([['ny'], ['arena']], postings))]).toEqual([RECORD])
  expect([...(await inRow([['arena'], ['ny']], postings))]).toEqual([])
  expect([...(await inRow([['ny'], []], postings))]).toEqual([])
})

test('another word is shown where it is only part of one', async () => {
  const terms = [term({ typed: 'städning', others: { near: ['lokalvård'], far: [] } })]
  const answers = await Promise.all(terms.map((own) => answerTo(own, index(['lokalvård', 'titlePart', 1]))))
  const asked = { plan: { terms, corrected: null, phrases: [] } satisfies Plan, answers }
  expect(placesIn(RECORD, 'Om lokalvårdsarbete', 'annat', asked).flatMap(({ title }) => title)).toContain(1)
})

test('tells which words a record lacks, and where title and text show those it holds', async () => {
  const terms = [
    term({ typed: 'bad', bases: ['bad'] }),
    term({ typed: 'älvbad', pieces: [['älv'], ['bad']] }),
    term({ typed: 'sim', bases: ['sim'] }),
  ]
  const postings = index(['bad', 'title', 1], ['bad', 'text', 3], ['älv', 'text', 4])
  const asked = {
    plan: { terms, corrected: null, phrases: [] } satisfies Plan,
    answers: await Promise.all(terms.map((own) => answerTo(own, postings))),
  }
  expect(missingIn(RECORD, asked)).toEqual(['älvbad', 'sim'])
  const places = placesIn(RECORD, 'Nytt bad', 'simhall bad älv', asked)
  expect(places[0]).toEqual({ title: [1], text: [1] })
  expect(places.flatMap(({ text }) => text)).toContain(2)
  // Of a word that is only a part of another, that other is shown.
  expect(places.at(-1)).toEqual({ title: [], text: [0] })
})

test('a sum and a letter with its signs are shown as each is written', async () => {
  const terms = [term({ typed: '33 500 000', kronor: 33_500_000 }), term({ typed: 'c#', signed: 'c#' })]
  const asked = {
    plan: { terms, corrected: null, phrases: [] } satisfies Plan,
    answers: await Promise.all(terms.map((own) => answerTo(own, index()))),
  }
  expect(placesIn(RECORD, 'Kurs i C#', 'Medel om 33,5 mnkr och C#', asked)).toEqual([
    { title: [], text: [2, 3] },
    { title: [2], text: [5] },
  ])
})
