/** What pages say of gaps, promises and contradictions, in words. */
import { expect, test } from 'vitest'
import { contradictionWords } from './contradictions.ts'
import { missingWords } from './gaps.ts'
import { timeWords } from './promises.ts'

test.each([
  [{ from: 42, to: 42, count: 1 }, '§\u00a042'],
  [{ from: 42, to: 44, count: 3 }, '§§\u00a042–44'],
  [{ from: 42, to: 44, count: 2 }, '2 av §§\u00a042–44'],
])('%o is %s', (gap, words) => {
  expect(missingWords(gap)).toBe(words)
})

test.each([
  [{ kind: 'day', date: '2025-03-01', words: null }, '1 mars 2025'],
  [{ kind: 'day', date: null, words: '1 mars' }, '1 mars (året står inte)'],
  [{ kind: 'month', date: null, words: 'i oktober' }, 'i oktober (året står inte)'],
  [{ kind: 'year', date: '2025', words: null }, '2025'],
  [{ kind: 'next-meeting', date: null, words: 'nästa möte' }, 'nästa möte'],
  [{ kind: 'none', date: null, words: null }, 'ingen'],
] as const)('a stated time: %o is "%s"', (time, words) => {
  expect(timeWords(time)).toBe(words)
})

test('a contradiction is a sentence with both values', () => {
  expect(
    contradictionWords({
      id: 'p1',
      kind: 'weekday',
      quotes: [],
      values: ['torsdag 13 mars 2024', 'dagen är en onsdag'],
    }),
  ).toBe('Veckodagen passar inte datumet: ”torsdag 13 mars 2024”, men dagen är en onsdag.')
})
