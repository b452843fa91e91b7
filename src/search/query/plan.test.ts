import { expect, test } from 'vitest'
import { lexiconOf } from '../index/lexicon.ts'
import { planOf, wordsToKnow } from './plan.ts'

const wordsOf = (counts: Record<string, number>) =>
  new Map(Object.entries(counts).map(([word, count]) => [word, { count, parts: null }]))
const lexicon = lexiconOf(wordsOf({ läkare: 2, hyr: 3, förlossning: 4, lycksele: 1, stänger: 1 }))
const asked = (query: string) => planOf(query, lexicon).terms.map(({ word, parts }) => word ?? parts.join('+'))

test('a question is asked by its words of matter', () => {
  expect(asked('Varför stänger ni i Lycksele?')).toEqual(['stänger', 'lycksele'])
})

test('a query of nothing but grammar is asked as it is', () => {
  expect(asked('vi och ni')).toEqual(['vi', 'och', 'ni'].map((word) => (lexicon.knows(word) ? word : '')))
})

test('a misspelt word is put right and the rest of the query kept', () => {
  expect(planOf('Förlosning i Lycksele', lexicon)).toMatchObject({
    corrected: 'förlossning i Lycksele',
    terms: [{ word: 'förlossning' }, { word: 'lycksele' }],
  })
})

test('a word with a hyphen is asked joined, and by its pieces', () => {
  expect(planOf('SARS-CoV-2 läkare', lexicon).terms).toMatchObject([
    { word: 'sarscov2', parts: ['sars', 'cov'] },
    { word: 'läkare' },
  ])
})

test('every word knows its place in the query', () => {
  expect(planOf('Läkare, i Lycksele', lexicon).terms.map(({ place }) => place)).toEqual([0, 2])
})

test('what stands in quotes is required as it stands, and never put right', () => {
  expect(planOf('"förlosning i Lycksele" läkarna', lexicon)).toMatchObject({
    phrases: ['förlosning i lycksele'],
    corrected: null,
    terms: [{ word: 'förlosning' }, { word: 'lycksele' }, { word: 'läkarna' }],
  })
  expect(planOf('läkare i Lycksele', lexicon).phrases).toEqual([])
})

test('a sum of money is one term, however it is written', () => {
  const sums = ['33,5 mnkr', '33 500 000 kr'].map((sum) => planOf(`läkare ${sum}`, lexicon).terms)
  expect(sums[0]).toEqual(sums[1])
  expect(sums[0]).toMatchObject([{ kronor: 33_500_000, parts: [] }, { word: 'läkare' }])
})

test('a word of very many records is not asked beside one of few', () => {
  const own = lexiconOf(wordsOf({ år: 40_000, läkare: 2 }))
  expect(planOf('läkare år', own).terms).toMatchObject([{ word: 'läkare' }])
  expect(planOf('år', own).terms).toMatchObject([{ word: 'år' }])
})

test('the words whose files must be at hand', () => {
  expect(wordsToKnow('Varför e-hälsa 2024?')).toEqual(['hälsa', 'ehälsa'])
  expect(wordsToKnow('för')).toEqual(['för'])
})

test('a definite form is asked with the form the index holds', () => {
  const own = lexiconOf(wordsOf({ avtal: 2, avtalet: 1, skola: 1 }))
  expect(planOf('avtalet skolan', own)).toMatchObject({
    corrected: null,
    terms: [
      { word: 'avtalet', forms: ['avtal'] },
      { word: 'skola', forms: [] },
    ],
  })
})

test('a noun is asked with its verb, and with that alone where nobody wrote the noun', () => {
  const own = lexiconOf(wordsOf({ finansiering: 2, finansieras: 1, uppräknas: 1 }))
  expect(planOf('finansiering uppräkning', own).terms).toMatchObject([
    { word: 'finansiering', kin: ['finansieras'] },
    { word: 'uppräknas', kin: [] },
  ])
})

test('what is asked the measure of is the matter of the question', () => {
  const own = lexiconOf(wordsOf({ stort: 4, underskott: 2 }))
  expect(planOf('hur stort är underskottet', own).terms).toMatchObject([{ word: 'underskott' }])
  expect(planOf('stort underskott', own).terms).toMatchObject([{ word: 'stort' }, { word: 'underskott' }])
})

test('what is a letter from a word is that word misspelt, even if it could be a compound', () => {
  const own = lexiconOf(wordsOf({ flyktingar: 1, flyg: 2, tingen: 1 }))
  expect(planOf('flygtingar', own)).toMatchObject({ corrected: 'flyktingar', terms: [{ word: 'flyktingar' }] })
})

test('a word that only begins others is asked by its stem', () => {
  const own = lexiconOf(wordsOf({ tolkservice: 1 }))
  expect(planOf('tolkar', own).terms).toMatchObject([{ word: 'tolkar' }])
})

test('a compound of known words is no misspelling', () => {
  expect(planOf('hyrläkare', lexicon)).toEqual({
    corrected: null,
    phrases: [],
    terms: [{ word: null, forms: [], kin: [], parts: ['hyr', 'läkare'], place: 0 }],
  })
})
