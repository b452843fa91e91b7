import { expect, test } from 'vitest'
import { isElectionOf, isOfElection } from './elections.ts'

test.each([
  ['§ 12 Val av ersättare i styrelsen', true],
  ['Avsägelse från uppdrag som ledamot', true],
  ['§ 3b Fyllnadsval till valnämnden', true],
  ['Nominering av ledamot i rådet', true],
  ['§ 4 Valnämndens information om valet', false],
  ['§ 5 Motion om val av skola', false],
])('%s is about who sits in a body: %s', (title, is) => {
  expect(isOfElection(title)).toBe(is)
})

test.each([
  ['Val av två justerare', 'Bo Lind och Eva Dahl.', true],
  ['Fråga om val av valberedning', 'Kim Sten (sammankallande), Bo Lind', true],
  ['Val av revisor', 'Bo Lind (S), omval', true],
  ['Val av kassör', 'Bo Lind valdes.', false],
  ['Val av kassör', 'Förslag: Bo Lind', false],
  ['Val av kassör', 'Frågan bordläggs.', false],
  ['Motion om val av skola', 'Bo Lind', false],
  ['Närvarande', 'Bo Lind', false],
])('below "%s" "%s" is who was elected: %s', (title, text, is) => {
  expect(isElectionOf(title, text)).toBe(is)
})
