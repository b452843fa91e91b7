/** Lines of a list that has no signs: whom, what and how much, a line each; and the words that lead to such a list. */
import { expect, test } from 'vitest'
import { leadsToList, rowOfList, type ListRow } from './list-row.ts'

test.each<[string, ListRow | undefined]>([
  ['Ada Provlund', 'name'],
  ['Ada Provlund (S)', 'name'],
  ['Ada Provlund (S), ordförande', 'name'],
  ['Bo Provberg, omval två år', 'name'],
  ['Bo Provberg till kassör', 'name'],
  ['Bo Provberg – sammankallande', 'name'],
  ['1:e vice ordförande Ada Provlund (S)', 'name'],
  ['Ersättare Bo Provberg (S)', 'name'],
  ['Ordförande Ada Provlund', 'name'],
  ['Ordinarie revisor: David Provdal', 'label'],
  ['Revisorssuppleant, 1 år: Eva Provgren (nyval)', 'label'],
  ['Ordförande 4 000 kr', 'amount'],
  ['Idrottsföreningen 5 000 kronor per år', 'amount'],
  ['Vatten 12 procent', 'amount'],
  ['Fastighet 1:2 1 300 kr', 'amount'],
  ['Hyra: 350 kr', 'label'],
  ['Kraven: De gäller i alla skolor.', undefined],
  ['Övriga frågor', undefined],
  ['Provby Energi AB', undefined],
  ['Ada Provlund valdes.', undefined],
  ['Ada Provlund frågar om skolan', undefined],
  ['Medlen betalas ut i maj.', undefined],
  ['Medlen är 4 000 kr', undefined],
  ['ordförande 4 000 kr', undefined],
  ['Följande gäller:', undefined],
])('"%s" is a row: %s', (text, expected) => expect(rowOfList(text)).toBe(expected))

test.each([
  ['Årsmötet beslutade att till ledamöter utse', true],
  ['Mötet beslutade att arvodet är', true],
  ['Mötet valde följande:', true],
  ['Till revisorer valdes', true],
  ['Bidrag fördelas enligt följande:', true],
  ['Arvodena fastställs till', true],
  ['att avgifterna ska vara', true],
  ['Mötet beslutade att arvodet är oförändrat.', false],
  ['Ordföranden meddelar:', false],
  ['Expedieras till:', false],
  ['Ett team ska följa omställningen i', false],
  ['Nämnden godkände rapporten om', false],
  ['Styrelsen beslutade att firman tecknas av', true],
  ['Bakgrund', false],
  ['Mötet valde Ada Provlund', false],
])('a list stands below "%s": %s', (text, expected) => expect(leadsToList(text)).toBe(expected))
