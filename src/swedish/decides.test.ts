import { expect, test } from 'vitest'
import { deciderOf, isLeadIn } from './decides.ts'

test.each([
  ['Beredningsgruppen beslutade', 'Beredningsgruppen'],
  ['Samråd vård och omsorg beslutade:', 'Samråd vård och omsorg'],
  ['Regionstyrelsen beslutar att', 'Regionstyrelsen'],
  ['Nämnden beslutar följande:', 'Nämnden'],
  ['Nämnden har beslutat att', 'Nämnden'],
  ['Arbetsutskottet föreslår att hälso- och sjukvårdsnämnden beslutar', 'Arbetsutskottet'],
  ['Nämnden föreslår kommunfullmäktige besluta att', 'Nämnden'],
  [
    'Regionstyrelsen beslutar under förutsättning av att regionfullmäktige beslutar enligt ovan att:',
    'Regionstyrelsen',
  ],
  ['Nämnden beslutar att anta taxan.', undefined],
  ['Beslut', undefined],
  ['nämnden beslutar att', undefined],
  [`${'Nämnden '.repeat(60)}beslutar att`, undefined],
])('who decides in "%s"', (text, expected) => expect(deciderOf(text)).toBe(expected))

test.each([
  ['Föreslå regionfullmäktige besluta att:', true],
  ['Uppdra åt förvaltningen att', true],
  ['Enligt kommunstyrelsens förslag:', true],
  ['På förslag av Anna Ek (S):', true],
  ['Nämnden beslutar att', true],
  ['Föreslå regionfullmäktige att anta planen.', false],
  ['På mötet lämnades ett förslag.', false],
])('"%s" leads in: %s', (text, expected) => expect(isLeadIn(text)).toBe(expected))
