/** What people write besides words, and what is made of it. */
import { expect, test } from 'vitest'
import { parseQuery, MOST_WORDS, type ParsedQuery } from './parse.ts'

const NOTHING: ParsedQuery = { text: '', without: [], begins: [], cut: 0, operators: false }

test.each<[string, Partial<ParsedQuery>]>([
  ['parkering -bolag', { text: 'parkering', without: ['bolag'] }],
  ['parkering –Bolag -avgift', { text: 'parkering', without: ['bolag', 'avgift'] }],
  ['parkering NOT bolag', { text: 'parkering', without: ['bolag'] }],
  ['budget -"kommunala bolag"', { text: 'budget', without: ['kommunala bolag'] }],
  ['-bolag', { text: '', without: ['bolag'] }],
  ['park*', { begins: ['park'] }],
  ['Park* avgift', { text: 'avgift', begins: ['park'] }],
  ['buss AND spårvagn', { text: 'buss spårvagn', operators: true }],
  ['buss OR spårvagn', { text: 'buss spårvagn', operators: true }],
])('%j is %j', (query, expected) => {
  expect(parseQuery(query)).toEqual({ ...NOTHING, ...expected })
})

test.each([
  'e-hälsa',
  'hälso- och sjukvård',
  'SLK-2024-00486',
  'HSN 571 - 2024',
  '"näringsliv och skola"',
  'AND',
  'Volvo or',
  'avtal -',
  'C++',
  'a*',
  '*',
  '*skola',
  '5 * 4',
])('%j is asked as it stands', (query) => {
  expect(parseQuery(query)).toEqual({ ...NOTHING, text: query })
})

test('of a very long query the first words are asked', () => {
  const words = Array.from({ length: MOST_WORDS + 3 }, (_, at) => `ord${at}`)
  expect(parseQuery(words.join(' '))).toEqual({ ...NOTHING, text: words.slice(0, MOST_WORDS).join(' '), cut: 3 })
})
