import { expect, test } from 'vitest'
import { beginsClause, beginsVerb, opensVerb } from './clause-lines.ts'

const layout = { doubleSpaced: false, runsAcross: false, margin: 80, full: 60, short: 36 }
const FULL = 'att bygga ut skolan i Provby med en matsal, två salar och en gård mot söder'

test.each<[string, string, string, string, boolean]>([
  ['after a comma', FULL, 'i Provby,', 'att avsätta medel', true],
  ['after och', FULL, 'i Provby, och', 'att avsätta medel', true],
  ['where att had fitted above', 'att bygga ut skolan', 'att bygga ut skolan', 'att avsätta medel', true],
  ['not on the next line of a full one', FULL, FULL, 'att hela vägen blir farbar', false],
  ['after a full one too where it decides', FULL, FULL, 'att godkänna kalkylen', true],
  [
    'not where the line asks for it',
    'att ge kontoret i uppdrag',
    'att ge kontoret i uppdrag',
    'att anta planen',
    false,
  ],
  ['not after the body that is asked', 'att föreslå nämnden', 'att föreslå nämnden', 'att anta planen', false],
  ['not after whom a task is given', 'att uppdra åt chefen', 'att uppdra åt chefen', 'att muddra hamnen', false],
  ['not after who is empowered', 'att bemyndiga direktören', 'att bemyndiga direktören', 'att skriva på', false],
  [
    'not after a long name of whom a task is given',
    'att uppdra åt',
    'att uppdra åt kommunens barn- och ungdomschef samt tekniska förvaltningen',
    'att muddra',
    false,
  ],
  ['after a task without its att', 'att bemyndiga', 'att bemyndiga ordföranden underteckna avtalet', 'att a', true],
  ['after another', 'att uppdra', 'att uppdra åt kontoret genomföra åtgärderna', 'att anslå 500 kronor', true],
  ['after a task that is told', 'att uppdra', 'att uppdra åt chefen att muddra hamnen', 'att köpa en pråm', true],
  ['not after så', 'att vägen breddas så', 'att vägen breddas så', 'att bussen går fram', false],
  ['below a sentence that decides', 'Nämnden beslutar att anta planen', 'att anta planen', 'att godkänna den', true],
  ['not below one that reports', 'Nämnden anser att planen', 'att den är bra', 'att godkänna den', false],
  ['not below a paragraph', 'Nämnden har sett', 'vägen,', 'att den är smal', false],
  ['after a short line with samt', 'att bygga', 'att bygga ut skolan', 'samt att avsätta medel', true],
  ['not with samt on the next line of a full one', FULL, FULL, 'samt att vägen breddas', false],
  ['not with och where the line asks for it', 'att ge', 'att se på sätt', 'och att gå', false],
  ['below whom something is ordered', 'Med stöd av 26 kap.', 'föreläggs ägaren av Viken 1:2', 'att riva', true],
  ['not where the order goes on', 'Med stöd av', 'föreläggs ägaren, på så sätt', 'att huset rivs', false],
  ['not another word', 'att anta planen', 'att anta planen', 'attityder mäts', false],
])('a clause begins %s', (_, first, before, line, expected) => {
  expect(beginsClause(first, before, line, layout)).toBe(expected)
})

test.each<[string, string, string, string, boolean]>([
  ['after a comma where its verb had fitted', 'anta planen,', 'anta planen,', 'ge kontoret i uppdrag att bygga', true],
  ['after a comma and och, however long', 'anta planen', `${FULL}, och`, 'godkänna kalkylen.', true],
  ['below the first, which "Beslut att" leads to', 'Beslut att', 'anta planen,', 'ge kontoret i uppdrag', true],
  ['not below other words that end so', 'Kontoret anser att', 'anta planen,', 'ge kontoret i uppdrag', false],
  ['not below "Beslut att" itself', 'Beslut att', 'Beslut att', 'anta planen,', false],
  ['not below a full line', 'anta planen', `${FULL},`, 'godkänna kalkylen.', false],
  ['not where nothing closes the one above', 'anta planen', 'anta planen', 'godkänna kalkylen.', false],
  ['not below a paragraph', 'Planen, som', 'är från maj,', 'godkänna kalkylen.', false],
  ['not with another word', 'anta planen,', 'anta planen,', 'genom kontoret.', false],
])('a clause without att begins %s', (_, first, before, line, expected) => {
  expect(beginsVerb([...new Set([first, before])], line, layout)).toBe(expected)
})

test('a clause below "Beslut att" goes on where it asks for more verbs', () => {
  const lines = ['Beslut att', 'anta taxan, som innebär att kommunen ska', 'ge bidrag till de boende,']
  expect(beginsVerb(lines, 'utse en samordnare', layout)).toBe(false)
})

test.each([
  ['Bevilja ledamöterna ansvarsfrihet', true],
  ['bevilja ledamöterna ansvarsfrihet', false],
  ['Beviljade medel räknas upp', false],
  ['Bilaga till beslutet', false],
])('“%s” begins with what is decided, as a sentence does: %s', (line, expected) =>
  expect(opensVerb(line)).toBe(expected),
)
