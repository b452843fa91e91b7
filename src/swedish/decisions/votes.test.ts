import { expect, test } from 'vitest'
import { choiceOf, COUNT, countOf, mayVote } from './votes.ts'

test.each([
  ['ja', 'ja | ja-röst | ja-röster | jaröst | jaröster | röstar ja | röstade ja | för'],
  ['nej', 'nej | nej-röst | nej-röster | nejröst | nejröster | röstar nej | röstade nej | mot'],
  [
    'avstår',
    'avstår | avstod | avstått | avst | avst. | avstår från att rösta | avstod från att rösta | avståenden | nedlagda',
  ],
  ['frånvarande', 'frånvarande | frånvaro | frånv | frånv. | ej närvarande | ej närv | ej närv.'],
])('each word for %s says so, with a colon too', (choice, words) => {
  for (const word of words.split(' | ')) {
    expect([word, choiceOf(word), choiceOf(`${word.toUpperCase()} :`)]).toEqual([word, choice, choice])
    expect([word, choiceOf(`${word} x`)]).toEqual([word, undefined])
    expect([word, mayVote(word), mayVote(`Ada Provlund ${word}`)]).toEqual([word, true, word !== 'för'])
  }
})

test.each([
  ['Planen antas med 23 röster mot 14.', true],
  ['Bifall: 8', true],
  ['Avslag (5)', true],
  ['Nämnden antar planen för torget.', false],
  ['Mottagare är jag själv i nejden.', false],
])('"%s" may tell of a vote: %s', (text, may) => expect(mayVote(text)).toBe(may))

test.each([
  ['ingen', 0],
  ['inga', 0],
  ['en', 1],
  ['ett', 1],
  ['två', 2],
  ['tre', 3],
  ['fyra', 4],
  ['fem', 5],
  ['sex', 6],
  ['sju', 7],
  ['åtta', 8],
  ['nio', 9],
  ['tio', 10],
  ['elva', 11],
  ['tolv', 12],
  ['Tretton', 13],
  ['27', 27],
])('"%s" is %i votes', (word, count) => {
  expect([new RegExp(`^${COUNT}$`, 'iu').test(word), countOf(word)]).toEqual([true, count])
})

test('no other word is a number of votes', () => {
  expect(['noll', 'några', '1234'].map((word) => new RegExp(`^${COUNT}$`, 'iu').test(word))).toEqual([
    false,
    false,
    false,
  ])
})
