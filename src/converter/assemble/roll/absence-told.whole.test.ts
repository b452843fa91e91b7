import { expect, test } from 'vitest'
import { draftOf } from '../people.fixture.ts'
import { absentLast } from './absence-told.ts'

const LIST = 'Ada Provlund (S), Bo Provberg.'

test.each([
  [`${LIST} Förhinder hade anmälts av Caj Provdal och Dag Provsten.`, 'Caj Provdal och Dag Provsten'],
  [`${LIST} Frånvarande var Caj Provdal (M).`, 'Caj Provdal (M)'],
  [`${LIST} Saknades gjorde Caj Provdal.`, 'Caj Provdal'],
  [`${LIST} Återbud från Caj Provdal.`, 'Caj Provdal'],
  [`${LIST} Caj Provdal och Dag Provsten hade anmält förhinder.`, 'Caj Provdal och Dag Provsten'],
  [`${LIST} Caj Provdal kunde inte delta.`, 'Caj Provdal'],
  [`${LIST} Caj Provdal var frånvarande. Dag Provsten var sjuk.`, 'Caj Provdal', ' Dag Provsten var sjuk.'],
  ['Ada Provlund (S), Bo Provberg; ej närvarande: Caj Provdal', 'Caj Provdal', '', LIST.slice(0, -1)],
  ['Ada Provlund (S), Bo Provberg - frånvarande Caj Provdal', 'Caj Provdal', '', LIST.slice(0, -1)],
  [`${LIST} Frånvarande var ledamöterna Caj Provdal och Dag Provsten.`, 'Caj Provdal och Dag Provsten'],
  [`${LIST} Frånvarande var ordföranden Caj Provdal.`, 'Caj Provdal'],
  [`${LIST} Ledamöterna Caj Provdal och Dag Provsten var frånvarande.`, 'Caj Provdal och Dag Provsten'],
  ['Ada Provlund (S), Bo Provberg (Caj Provdal (M) frånvarande).', 'Caj Provdal (M)'],
])('who did not come stands last: "%s"', (text, absent, more = '', list = LIST) =>
  expect(absentLast(text)).toBe(`${list}${more} Frånvarande: ${absent}`),
)

test.each([
  LIST,
  'Ada Provlund (S), frånvarande',
  'Ada Provlund, Bo Provberg frånvarande',
  'Bo Provberg tjänstgör för frånvarande Caj Provdal.',
  'Ada Provlund (ej med vid § 3), Bo Provberg.',
  'Frånvarande skrivelser lästes upp. Ada Provlund, ordförande.',
])('nothing is moved in "%s"', (text) => expect(absentLast(text)).toBe(text))

test.each([
  ['samtliga ledamöter utom Bo Provby', 'Bo Provby'],
  ['Samtliga ledamöter utom Bo Provby och Caj Provdal (S) var närvarande.', 'Bo Provby och Caj Provdal (S)'],
  ['Hela styrelsen förutom Bo Provby.', 'Bo Provby'],
  ['alla med undantag av Bo Provby', 'Bo Provby'],
  ['alla ordinarie ledamöter, utom ledamoten Bo Provby', 'Bo Provby'],
])('of all but one, nobody else is named: "%s"', (text, absent) =>
  expect(absentLast(text)).toBe(`Frånvarande: ${absent}`),
)

test.each([
  'samtliga ledamöter utom Bo Provby § 3',
  'samtliga ledamöter utom Bo Provby yrkar bifall',
  'alla utom tre ledamöter',
  'samtliga ledamöter, även Bo Provby',
])('nothing is moved in "%s" either', (text) => expect(absentLast(text)).toBe(text))

test('a row that says it of several is a list of the absent', () =>
  expect(absentLast('Ada Provlund, Bo Provberg hade anmält förhinder')).toBe('Frånvarande: Ada Provlund, Bo Provberg'))

test('who is told to be away in a list of those present is absent', async () => {
  const { attendance, absent } = await draftOf(
    'Närvarande: Ada Provlund, Bo Provberg och Caj Provdal. Förhinder hade anmälts av Dag Provsten.\n\nEva Provnäs och Finn Provhed hade anmält förhinder.\n\n§ 1 Val\n\nBeslut\nAda väljs.',
  )
  expect([attendance, absent].map((people) => people.map(({ name }) => name))).toEqual([
    ['Ada Provlund', 'Bo Provberg', 'Caj Provdal'],
    ['Dag Provsten', 'Eva Provnäs', 'Finn Provhed'],
  ])
})
