/** What stands over several sites. Expectations are written by hand. */
import { expect, test } from 'vitest'
import { latestOf, sharedMatters } from './gather.ts'
import { line, siteOf } from './portal.fixture.ts'

test('the latest of all sites, newest first, three of a meeting at most, and on one day as the sites stand', () => {
  const at = (meeting: string, number: number): string =>
    line({
      adress: `protokoll/${meeting}/p${number}.html`,
      protokoll: `protokoll/${meeting}/index.html`,
      datum: meeting.slice(3),
    })
  const ekby = siteOf(
    'Ekby',
    [1, 2, 3, 4].map((number) => at('tn/2024-03-12', number)),
  )
  const alby = siteOf('Alby', [at('ks/2024-05-01', 1), at('ks/2024-03-12', 9)])
  expect(latestOf([ekby, alby], 9).map(({ site, decision }) => `${site.name} ${decision.path}`)).toEqual([
    'Alby protokoll/ks/2024-05-01/p1.html',
    'Ekby protokoll/tn/2024-03-12/p1.html',
    'Ekby protokoll/tn/2024-03-12/p2.html',
    'Ekby protokoll/tn/2024-03-12/p3.html',
    'Alby protokoll/ks/2024-03-12/p9.html',
  ])
})

const ALBY = siteOf('Alby', [line({ organisation: 'Alby kommun', dnr: ['KS 2023/123'] })])
const quoting = (words: string, said: Record<string, unknown> = {}) =>
  siteOf('Ekby', [line({ beslutstext: words, ...said })])

test('a matter leads from one publisher to another where its organisation and its number are named in one paragraph', () => {
  const ekby = quoting('att anta avtalet,\natt besvara Alby kommuns skrivelse, dnr KS 2023/123.')
  expect(
    sharedMatters([ekby, ALBY]).map(({ dnr, organisation, own, named }) => ({
      ...{ dnr, organisation },
      own: own.map(({ site }) => site.name),
      named: named.map(({ site, quote }) => [site.name, quote.words]),
    })),
  ).toEqual([
    {
      ...{ dnr: 'KS 2023/123', organisation: 'Alby kommun' },
      own: ['Alby'],
      named: [['Ekby', 'att besvara Alby kommuns skrivelse, dnr KS 2023/123.']],
    },
  ])
})

test.each<[string, ReturnType<typeof siteOf>]>([
  ['nobody is named: every registry has such a number', quoting('att besvara skrivelsen, dnr KS 2023/123.')],
  ['the name stands in another paragraph', quoting('att tacka Alby kommun,\natt avsluta dnr KS 2023/123.')],
  ['another organisation with a longer name', quoting('att besvara Nya Alby kommuns skrivelse, dnr KS 2023/123.')],
  ['a number that it has not', quoting('att besvara Alby kommuns skrivelse, dnr KS 2023/124.')],
  ['the § bears the number itself', quoting('att besvara Alby kommun, dnr KS 2023/123.', { dnr: ['KS 2023/123'] })],
  [
    'the organisation has such a number of its own',
    siteOf('Ekby', [
      line({ beslutstext: 'att besvara Alby kommun, dnr KS 2023/123.' }),
      line({ dnr: ['KS 123/2023'] }),
    ]),
  ],
])('no matter where %s', (_, ekby) => {
  expect(sharedMatters([ekby, ALBY])).toEqual([])
})

test('two alike in two registries are two', () => {
  const other = siteOf('Ekby', [line({ dnr: ['KS 2023/123'] })])
  expect(sharedMatters([other, ALBY])).toEqual([])
})
