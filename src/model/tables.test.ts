import { expect, test } from 'vitest'
import { byWord, entriesOf, keysOf, rowNamed } from './tables.ts'

test('the names of a table stand in its order, and its rows with them', () => {
  expect(keysOf({ b: 1, a: 2 })).toEqual(['b', 'a'])
  expect(entriesOf({ b: 1, a: 2 })).toEqual([
    ['b', 1],
    ['a', 2],
  ])
})

test('a table by its words: spaces and line ends around them are no part of them', () => {
  expect([...byWord({ vote: 'omröstning |\n  votering', note: 'jäv' })]).toEqual([
    ['omröstning', 'vote'],
    ['votering', 'vote'],
    ['jäv', 'note'],
  ])
})

test.each([
  ['a name of the table', 'vote', 'omröstning'],
  ['a name that it lacks', 'note', undefined],
  ['a name that every object answers to', 'constructor', undefined],
])('%s', (_, name, said) => {
  expect(rowNamed({ vote: 'omröstning' }, name)).toBe(said)
})
