import { expect, test } from 'vitest'
import { lexiconOf } from './lexicon.ts'
import { planOf } from './plan.ts'

const lexicon = lexiconOf(new Map([['läkare', 2], ['hyr', 3], ['förlossning', 4], ['lycksele', 1], ['stänger', 1]]))
const asked = (query: string) => planOf(query, lexicon).terms.map(({ word, parts }) => word ?? parts.join('+'))

test('a question is asked by its words of matter', () => {
  expect(asked('Varför stänger ni i Lycksele?')).toEqual(['stänger', 'lycksele'])
})

test('a query of nothing but grammar is asked as it is', () => {
  expect(asked('vi och ni')).toEqual(['vi', 'och', 'ni'].map((word) => (lexicon.knows(word) ? word : '')))
})

test('a misspelt word is put right and the rest of the query kept', () => {
  expect(planOf('Förlosning i Lycksele', lexicon)).toMatchObject({ corrected: 'förlossning i Lycksele', terms: [{ word: 'förlossning' }, { word: 'lycksele' }] })
})

test('a word with a hyphen is asked joined, and by its pieces', () => {
  expect(planOf('SARS-CoV-2 läkare', lexicon).terms).toMatchObject([{ word: 'sarscov2', parts: ['sars', 'cov'] }, { word: 'läkare' }])
})

test('several words are also asked in a row', () => {
  expect(planOf('Läkare, i Lycksele', lexicon).phrase).toBe('läkare i lycksele')
  expect(planOf('läkare', lexicon).phrase).toBeNull()
})

test('a definite form is asked with the form the index holds', () => {
  const own = lexiconOf(new Map([['avtal', 2], ['avtalet', 1], ['skola', 1]]))
  expect(planOf('avtalet skolan', own)).toMatchObject({ corrected: null, terms: [{ word: 'avtalet', forms: ['avtal'] }, { word: 'skola', forms: [] }] })
})

test('a compound of known words is no misspelling', () => {
  expect(planOf('hyrläkare', lexicon)).toEqual({ corrected: null, phrase: null, terms: [{ word: null, forms: [], parts: ['hyr', 'läkare'] }] })
})
