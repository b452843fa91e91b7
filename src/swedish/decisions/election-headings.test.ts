import { expect, test } from 'vitest'
import { headsElections, isElectionOf, isLabelledPeople, isOfElection } from './election-headings.ts'

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
  ...'Avsägelser Avsägelse Entledigande Entlediganden Val Val: Nyval Omval Fyllnadsval Kompletteringsval'.split(' '),
  ...['Nomineringar', 'Uppdrag', 'Avsägelser från uppdrag', 'Befrielse från uppdrag:', 'Befrielser', 'AVSÄGELSER'],
])('%s heads those elected or released', (text) => expect(headsElections(text)).toBe(true))

test.each(['Val av ordförande', 'Avslag', 'Ada Provlund väljs'])('%s heads none', (text) =>
  expect(headsElections(text)).toBe(false),
)

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

test.each([
  ['Kandidater: Ada Prov, Bo Test', true],
  ['Nominerade till posten: Ada Prov (S) och Bo Test.', true],
  ['Nominerad: Ada Prov, omval', true],
  ['Kandidater: Ada Prov, Bo', false],
  ['Kandidater: Ada Prov och två som ännu inte har svarat', false],
  ['Plats: Provbergs gård', false],
  ['Ada Prov, Bo Test', false],
])('%s is a label and people alone: %s', (text, is) => {
  expect(isLabelledPeople(text)).toBe(is)
})
