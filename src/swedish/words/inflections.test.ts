/** Forms of words by a dictionary's own rules: a small one in its two files, with a word for each kind of rule. */
import { expect, test } from 'vitest'
import { inflectionsOf } from './inflections.ts'

const RULES = `SET UTF-8
SFX A Y 4
SFX A 0 en [^aet]
SFX A 0 n [ae]
SFX A 0 et [l]
SFX A 0 s .
SFX D Y 2
SFX D a or a
 SFX D 0 er [^a]
SFX K Y 1
SFX K 0 r a
SFX X Y 1
SFX X 0 bo/WX .
SFX Z 0 2 .
SFX M 0 andenskap .
SFX N 0 åttastav .
`
const WORDS = `14
nämnd/ADv
flicka/AD
kasta/K
fall/KM
fall/A
rik/AK
arm/N
skol/UXZ
läkar/Z
gård/A
ledamot/A
bok/AD
lärobok/A
Anna/A
hund
två ord/A
 torg/AX
`
const { of, begins, words } = inflectionsOf(RULES, WORDS)
const told = (form: string): string[] => of(form).map(({ word, isNoun }) => `${word}${isNoun ? ' (noun)' : ''}`)

test.each<[string, string[]]>([
  ['nämnd', ['nämnd (noun)']],
  ['nämnden', ['nämnd (noun)']],
  ['nämnder', ['nämnd (noun)']],
  ['nämnds', ['nämnd (noun)']],
  ['flickan', ['flicka (noun)']],
  ['flickor', ['flicka (noun)']],
  ['torg', ['torg (noun)']],
  ['kasta', ['kasta']],
  ['kastar', ['kasta']],
  // Both a verb's and a noun's; its form only as the rule says.
  ['fall', ['fall (noun)']],
  ['fallet', ['fall (noun)']],
  // As long as an ending may be, and longer.
  ['armåttastav', []],
  ['fallandenskap', []],
  // Adjectives have endings of nouns too.
  ['rik', ['rik']],
  // The word's end is not as the rule says, or its flag is another.
  ['nämndn', []],
  ['flickaen', []],
  ['kastas', []],
  ['kastor', []],
  ['gårder', []],
  // No words by themselves, no words, names.
  ['skol', []],
  ['läkar', []],
  ['Anna', []],
  ['hund', []],
  ['ord', []],
  ['nämndbo', []],
  ['nämnd2', []],
  ['en', []],
  ['', []],
])('"%s" may be of %j', (form, expected) => expect(told(form)).toEqual(expected))

test.each<[string, string[]]>([
  ['ledamöter', ['ledamot (noun)']],
  ['ledamöterna', ['ledamot (noun)']],
  ['ledamöternas', ['ledamot (noun)']],
  ['ledamöters', ['ledamot (noun)']],
  ['böcker', ['bok (noun)']],
  ['läroböcker', ['lärobok (noun)']],
  ['skönböcker', []],
  ['böckerne', []],
  ['män', []],
])('"%s", whose vowel changes, is of %j', (form, expected) => expect(told(form)).toEqual(expected))

test.each([
  ['skol', true],
  ['läkar', true],
  ['torg', true],
  ['nämnds', true],
  ['nämnd', false],
  ['flickas', false],
  ['gård', false],
  ['okänt', false],
  ['okänts', false],
])('"%s" may stand first in a compound: %s', (part, expected) => expect(begins(part)).toBe(expected))

// "remissa" has the plural of the noun it is made of, and "lära" the forms of who does it.
const spared = inflectionsOf(
  `SET UTF-8
SFX H Y 2
SFX H a er a
SFX H 0 er [^a]
SFX T Y 2
SFX T 0 rna a
SFX T 0 na [^a]
`,
  `5
remissa/H
remiss/A
lära/T
skola/H
bild/HA
`,
)
test.each<[string, string[]]>([
  ['remisser', ['remiss (noun)']],
  ['lärarna', ['lärare (noun)']],
  // No noun is behind it, and a noun of its own.
  ['skoler', ['skola (noun)']],
  ['bilder', ['bild (noun)']],
])('"%s", which the dictionary spares a line, is of %j', (form, expected) =>
  expect(spared.of(form).map(({ word, isNoun }) => `${word}${isNoun ? ' (noun)' : ''}`)).toEqual(expected),
)

test('its words are those that stand by themselves, and what was asked is remembered', () => {
  expect(words).toEqual(['nämnd', 'flicka', 'kasta', 'fall', 'rik', 'arm', 'gård', 'ledamot', 'bok', 'lärobok', 'torg'])
  expect(of('flickor')).toBe(of('flickor'))
})
