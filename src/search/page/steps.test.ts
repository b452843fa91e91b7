import { expect, test } from 'vitest'
import { goesOn } from './steps.ts'

test.each([
  ['lust', 'lustgas', 60_000, true, 'a word that goes on, however slowly'],
  ['', 'matsvinn', 60_000, true, 'a field that was emptied and is filled'],
  ['plan', 'plan mot rasism', 500, true, 'more words at once'],
  ['plan', 'plan mot rasism', 5_000, false, 'more words after the hits were looked at'],
  ['lustgas', 'matsvinn', 500, false, 'another word'],
  ['lustgas', 'lustga', 500, false, 'a word that is taken away'],
  ['lustgas', '', 500, false, 'a field that is emptied'],
  ['lustgas', 'lustgas ', 5_000, true, 'a space'],
])('from %j to %j after %d ms: %s', (from, to, rested, expected) => {
  expect(goesOn(from, to, rested)).toBe(expected)
})
