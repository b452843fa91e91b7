import { expect, test } from 'vitest'
import { areMinutes, minutesColumnOf } from './minutes-columns.ts'

test.each([
  [['§', 'Ärende', 'Beslut'], true],
  [['Paragraf', 'Rubrik', 'Beslut', 'Ansvarig'], true],
  [['Nr', 'Fråga', 'BESLUT:'], true],
  [['Ärende', 'Beslut'], false],
  [['§', 'Ärende', 'Sida'], false],
  [['Nr', 'Ärende', 'Beslut', 'Beslut'], false],
])('%j', (heads, expected) => {
  expect(areMinutes(heads)).toBe(expected)
})

test.each([
  ['number', '§ | §§ | paragraf | punkt | nr | p | ärendenr | ärende nr'],
  ['matter', 'ärende | ärendet | ärenden | rubrik | ärenderubrik | ärendemening | titel | fråga | ämne'],
  ['decision', 'Beslut | BESLUT | Nämndens beslut'],
  [undefined, 'sida | datum | ansvarig | förslag till beslut'],
])('the column %s by each of its words', (column, words) => {
  for (const word of words.split(' | '))
    expect([word, minutesColumnOf(` ${word}: `), minutesColumnOf(word)]).toEqual([word, column, column])
})
