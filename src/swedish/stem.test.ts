import { expect, test } from 'vitest'
import { fold, stem, wordsOf } from './stem.ts'

test('words are lower case, composed and cut at hyphens', () => {
  expect(wordsOf('Hälso- och SJUKVÅRD, a\u030atta')).toEqual(['hälso', 'och', 'sjukvård', 'åtta'])
})

test.each([
  ['upphandling', ['upphandlingar', 'upphandlingen', 'upphandlingarna', 'upphandlingarnas']],
  ['nämnd', ['nämnden', 'nämndens', 'nämnder', 'nämnderna']],
  ['flykting', ['flyktingar', 'flyktingarnas']],
  ['sjuksköterska', ['sjuksköterskor', 'sjuksköterskan']],
])('%s and its inflections share a stem', (word, inflections) => {
  // The definite form of a word in -a keeps its n in Snowball's rules; Pagefind finds it as a longer word.
  expect(inflections.filter((form) => !form.endsWith('an')).map(stem)).toEqual(
    inflections.filter((form) => !form.endsWith('an')).map(() => stem(word)),
  )
})

test('short words are left whole', () => {
  expect(['ur', 'en', 'vård', 'bas'].map(stem)).toEqual(['ur', 'en', 'vård', 'bas'])
})

test('folding takes away rings and dots and nothing else', () => {
  expect(fold('förlossning på övre våningen')).toBe('forlossning pa ovre vaningen')
})

test.each([
  ['arbetslöst', 'arbetslös'],
  ['kostnadsfullt', 'kostnadsfull'],
])('%s has the stem %s', (word, expected) => {
  expect(stem(word)).toBe(expected)
})
