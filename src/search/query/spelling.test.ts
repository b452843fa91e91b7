import { expect, test } from 'vitest'
import { corrections, distance } from './spelling.ts'

const words = new Map([
  ['förlossning', 3],
  ['hjälpmedel', 5],
  ['jämställdhet', 2],
  ['vård', 90],
  ['vara', 40],
  ['budget', 9],
  ['läkare', 20],
  ['sjuksköterskor', 4],
  ['region', 60],
  ['religion', 1],
])

test.each([
  ['vård', 'vård', 0, 'the same'],
  ['förlosning', 'förlossning', 0.5, 'a letter that should be doubled'],
  ['hjälpmeddel', 'hjälpmedel', 0.5, 'a letter doubled'],
  ['forlossning', 'förlossning', 0.5, 'dots left out'],
  ['buget', 'budget', 1, 'a letter lost'],
  ['reigon', 'region', 1, 'two letters swapped'],
  ['vård', 'hjälpmedel', Infinity, 'another word'],
])('from %s to %s is %d (%s)', (from, to, expected) => {
  expect(distance(from, to, 2)).toBe(expected)
})

test.each([
  ['hjälpmeddel', 'hjälpmedel'],
  ['jämnställdhet', 'jämställdhet'],
  ['förlosning', 'förlossning'],
  ['likare', 'läkare'],
  ['reigon', 'region'],
  ['sjuksköterksa', 'sjuksköterskor'],
])('%s was meant to be %s', (typed, meant) => {
  expect(corrections(typed, words)[0]).toBe(meant)
})

test('short words are never guessed from, nor words far from all', () => {
  expect(corrections('vår', words)).toEqual([])
  expect(corrections('elefanter', words)).toEqual([])
})

test('a fault in the stem of another inflection counts the inflection too', () => {
  expect(corrections('lokalerna', new Map([['logalen', 3]]))).toEqual([])
})
