import { expect, test } from 'vitest'
import { electsByNoun, isElectedLine, leadsToProposed } from './elected-lines.ts'

test.each([
  ['Omval av Bo Ek, 2 år', true, true],
  ['Nyval: Cia Berg', true, true],
  ['Eva Prov, omval 1 år', false, true],
  ['Eva Prov (S), omval på ett år.', false, true],
  ['Bo Ek 2 år (nyval)', false, true],
  ['Cia Berg – fyllnadsval', false, true],
  ['Dan Lund, sammankallande, 1 år', false, true],
  ['Eva Prov', false, true],
  ['Eva Prov hade 2 år kvar', false, false],
  ['Eva Prov, avsägelse', false, false],
  ['Omval diskuterades', false, false],
  ['Frågan bordläggs 1 år', false, false],
])('%s elects by its noun: %s, below a title of an election: %s', (text, byNoun, below) => {
  expect([electsByNoun(text), isElectedLine(text)]).toEqual([byNoun, below])
})

test.each([
  ['Valberedningen föreslår:', true],
  ['Valberedningen föreslår följande', true],
  ['Valberedningens förslag:', true],
  ['Nominerade:', true],
  ['Mötet valde följande:', false],
  ['Valberedningen hade inget förslag.', false],
  ['Ledamöter:', false],
  ['Enligt valberedningens förslag:', false],
  ['I enlighet med valberedningens förslag:', false],
  ['Valda i enlighet med förslag', false],
  ['Styrelsens ledamöter enligt förslag:', false],
  ['Beslutades enligt förslag:', false],
  ['Stämman godkände valberedningens förslag', false],
  ['Bifall till förslaget:', false],
  ['Valberedningens förslag godkändes, dvs. följande', false],
  ['Valberedningen föreslår enligt följande:', true],
])('%s leads to those who are proposed: %s', (text, is) => {
  expect(leadsToProposed(text)).toBe(is)
})
