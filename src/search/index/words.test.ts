import { expect, test } from 'vitest'
import { beginningOf, beginningsOf, wordsOfIndex } from './words.ts'

test('files are divided by one letter, or by two where one would be too many', () => {
  const many = Array.from({ length: 1000 }, (_, at) => `f${'aeiouåäö'[at % 8] ?? ''}${at}`)
  const beginnings = beginningsOf(['vård', 'ö', ...many])
  expect(beginnings).toEqual(['fa', 'fe', 'fi', 'fo', 'fu', 'o', 'v'])
  expect(['vårda', 'förslag', 'ö', 'ålder', 'fy'].map((own) => beginningOf(own, new Set(beginnings)))).toEqual([
    'v',
    'fo',
    'o',
    null,
    null,
  ])
})

test('a word that is all beginning keeps a file of its own, and three letters are the most', () => {
  const many = (start: string, count: number) => Array.from({ length: count }, (_, at) => `${start}${at}`)
  expect(beginningsOf(['f', ...many('f', 900)])).toContain('f')
  expect(beginningsOf(many('f', 900))).toEqual(['f'])
  expect(beginningsOf(many('för', 901))).toEqual(['for'])
  expect(beginningsOf(Array.from({ length: 901 }, () => 'f'))).toEqual(['f'])
  const own = new Set(['f', 'fo', 'for'])
  expect(['förslag', 'fogde', 'fem', 'f', 'bad'].map((word) => beginningOf(word, own))).toEqual([
    'for',
    'fo',
    'f',
    'f',
    null,
  ])
})

test('the words of the index are those written and the parts of compounds, each with its base', () => {
  const parts: Record<string, string[]> = {
    skolgårdar: ['skol', 'gårdar'],
    hundrastgård: ['hund', 'rastgård', 'rast', 'gård'],
  }
  const words = wordsOfIndex({
    vocabulary: new Map([
      ['skolgårdar', 3],
      ['gårdar', 7],
      ['hundrastgård', 1],
    ]),
    split: (word) => parts[word] ?? [],
    baseOf: (word) => word.replace(/ar$/, ''),
    partBaseOf: (part) => (part === 'skol' ? 'skola' : part),
  })
  expect([...words]).toEqual([
    ['skolgårdar', { count: 3, parts: ['skol', 'gårdar'], base: 'skolgård' }],
    ['gårdar', { count: 7, parts: null, base: 'gård' }],
    ['hundrastgård', { count: 1, parts: ['hund', 'rastgård'], base: 'hundrastgård' }],
    ['skol', { count: 0, parts: null, base: 'skola' }],
    ['hund', { count: 0, parts: null, base: 'hund' }],
    ['rastgård', { count: 0, parts: null, base: 'rastgård' }],
    ['rast', { count: 0, parts: null, base: 'rast' }],
    ['gård', { count: 0, parts: null, base: 'gård' }],
  ])
})
