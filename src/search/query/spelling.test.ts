import { expect, test } from 'vitest'
import { corrections, distance, isSlip } from './spelling.ts'

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

test.each([
  // sounds that are spelt in more than one way: half a fault, either way
  ...['eä', 'sc', 'sz', 'ck', 'oå', 'iy', 'dt', 'jg', 'vw'].map((pair): [string, string, number] => [
    `bo${pair.charAt(0)}r`,
    `bo${pair.charAt(1)}r`,
    0.5,
  ]),
  ...['äe', 'cs', 'zs', 'kc', 'åo', 'yi', 'td', 'gj', 'wv'].map((pair): [string, string, number] => [
    `bo${pair.charAt(0)}r`,
    `bo${pair.charAt(1)}r`,
    0.5,
  ]),
  ['bokr', 'bosr', 1],
  ['boxr', 'boqr', 1],
  ['abc', 'bac', 1],
  ['abcd', 'acbd', 1],
  ['abcd', 'badc', 2],
  ['aabb', 'abab', 1],
  ['aab', 'ab', 0.5],
  ['ab', 'aab', 0.5],
  ['b', 'ab', 1],
  ['ab', 'b', 1],
  ['', 'ab', 2],
  ['ab', '', 2],
  ['abcdef', 'ab', Infinity],
  ['aaaaaa', 'aa', 2],
  ['aaaaaaa', 'aa', Infinity],
  ['abcd', 'wxyz', Infinity],
])('from %s to %s is %d', (from, to, expected) => expect(distance(from, to, 2)).toBe(expected))

test('a limit is met, and no more', () => {
  expect([distance('abc', 'abd', 1), distance('abc', 'ade', 1), distance('abc', 'aabbc', 1)]).toEqual([1, Infinity, 1])
})

test.each([
  ['förlossnung', 'förlossning', true],
  ['förlossnxxng', 'förlossning', false],
  ['budgot', 'budget', false],
  ['regionet', 'regionen', true],
])('%s is a slip for %s: %s', (word, meant, expected) => expect(isSlip(word, meant)).toBe(expected))

test.each<[string, Record<string, number>, string[]]>([
  ['vård', { vård: 1, vård2: 1, gård: 1, vårdx: 1 }, ['vård2', 'vårdx', 'gård']],
  ['budgat', { budget: 1, budgot: 99 }, ['budgot', 'budget']],
  ['budgat', { budgot: 1, budget: 1 }, ['budget', 'budgot']],
  ['budgat', { budgot: 9999999, budget: 99999 }, ['budget', 'budgot']],
  ['abc', { abcd: 1 }, []],
  ['abcd', { abc: 1, abcde: 1 }, ['abcde']],
  ['xbcdefg', { abcdefg: 1 }, ['abcdefg']],
  ['xbcdefgh', { abcdefgh: 1 }, ['abcdefgh']],
])('%s may be, of %j, %j', (word, counts, expected) =>
  expect(corrections(word, new Map(Object.entries(counts)), 4)).toEqual(expected),
)

test('no more than asked for, the best first', () => {
  const counts = new Map([
    ['budgot', 99],
    ['budget', 1],
    ['budgxt', 1],
    ['budgyt', 1],
  ])
  expect(corrections('budgat', counts)).toEqual(['budgot', 'budget', 'budgxt'])
  expect(corrections('budgat', counts, 1)).toEqual(['budgot'])
})
