import { expect, test } from 'vitest'
import { packThesaurus, thesaurusEntries, thesaurusFile, thesaurusOf } from './thesaurus.ts'

const entries = new Map([
  ['dagis', { near: ['förskola'], far: [] }],
  ['dagg', { near: [], far: [] }],
  ['dagisplats', { near: [], far: [] }],
  ['dagsljus', { near: [], far: [] }],
  ['al', { near: [], far: [] }],
  ['alm', { near: [], far: [] }],
  ['drog', { near: [], far: ['narkotika', 'medicin'] }],
  ['åka', { near: [], far: [] }],
  ['ålderdomshem', { near: ['särskilt+boende/särskild+boende'], far: ['hem'] }],
])

test('packing keeps every word and what may stand for it, a file a beginning', () => {
  const files = packThesaurus(entries)
  expect([...files]).toEqual([
    ['al', 'al Bm ålderdomshem=särskilt+boende/särskild+boende~hem'],
    ['da', 'dagg Cis=förskola Eplats Csljus'],
    ['dr', 'drog~narkotika,medicin'],
    ['ak', 'åka'],
  ])
  const { others } = thesaurusOf([...files.values()].map(thesaurusEntries))
  for (const [word, entry] of entries) expect(others(word)).toEqual(entry)
  expect(['é', 'q-park', 'ål'].map(thesaurusFile)).toEqual(['e', 'q_', 'al'])
})

test('a word is known in its inflections; what is unknown has no others and is no word', () => {
  const { others, isSwedish } = thesaurusOf([thesaurusEntries('drog~narkotika dagis=förskola')])
  expect(others('drogerna').far).toEqual(['narkotika'])
  expect(['dagiset', 'drogen', 'droog', ''].map(isSwedish)).toEqual([true, true, false, false])
  expect(others('xyz')).toEqual({ near: [], far: [] })
})

test('what is the same as a word of its stem may do for a word that has no others, what a thesaurus has may not', () => {
  const file = thesaurusEntries('svartjobb=arbetslivskriminalitet svartjobbare sot~sjukdom sota')
  const { others } = thesaurusOf([file])
  expect(others('svartjobbare')).toEqual({ near: [], far: ['arbetslivskriminalitet'] })
  expect(others('sota')).toEqual({ near: [], far: [] })
})

test('a word made of the same letters with "-lig" is another word', () => {
  const { others } = thesaurusOf([thesaurusEntries('bil billig=rabatt billigare=rabatt')])
  expect(['bilar', 'billiga'].map((word) => others(word).near)).toEqual([[], ['rabatt']])
})
