import { expect, test } from 'vitest'
import { isOfElection } from './elections.ts'

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
