/** Names of persons and the parties beside them, in every form that minutes have. */
import { describe, expect, test } from 'vitest'
import {
  inTurn,
  isInCapitals,
  isKnownParty,
  isName,
  isPersonName,
  partiedIn,
  partyBefore,
  partyBehind,
  partyCell,
  peopleIn,
} from './names.ts'

test.each([
  'Ada Provlund',
  'Ada-Lena Provlund',
  'K-G Provlund',
  'Ada K. Provlund',
  'A. Provlund',
  'J.P. Provlund',
  'P O Provlund',
  'Per von Provsten',
  'Siv af Provmo',
  'Ida van der Prov',
  'Caj O’Provdal',
  "Caj D'Prov",
  'Eva el-Prov',
  'Eva El Prov',
  'Lars ”Lasse” Provlund',
  'Åsa Örprov Äng',
])('"%s" is a name', (name) => expect(isName(name)).toBe(true))

test.each([
  'Ada',
  'ada provlund',
  'Oskar Prov-',
  'C Ada',
  'P O',
  'Ada provlund',
  'Ada Provlund (S)',
  'Ada Provlund,',
  'Provby 3:1',
  'von Prov',
  '',
])('"%s" is none', (text) => expect(isName(text)).toBe(false))

test.each<[string, boolean]>([
  ['Ada Provlund', true],
  ['Bo Ek', true],
  ['Sten Bergkommun', false],
  ['Provby Energi AB', false],
  ['Brandmännens Riksförbund', false],
  ['Provby Kommun', false],
  ['Digitalt Center', false],
  ['Sveriges Lärare', false],
  ['Närvarande Ledamöter', false],
  ['Justerare Ada Provlund', false],
  ['Ada Maria Eva Ida Provlund', true],
  ['Ada Provlund Bo Testman Cia Provsten', false],
  ['Ada av Provlund', true],
  ['Ada Maria av Provlund', true],
  ['Ada Provlund Visning av Lokalen', false],
  ['Visning av Nya Lokalen', false],
  ['PRO Provby', false],
  ['SPF Seniorerna', false],
  ['KG Provlund', true],
  ['ADA PROVLUND', true],
  ['Nr Ärende', false],
])('"%s" can be a person: %s', (name, expected) => expect(isPersonName(name)).toBe(expected))

test('words in capitals are a heading', () => {
  expect(['INLEDANDE ÄRENDEN', 'Ada PROVLUND'].map(isInCapitals)).toEqual([true, false])
})

describe('a party beside a name', () => {
  test.each<[string, unknown[][]]>([
    ['Ada Provlund (S)', [['Ada Provlund', 'S', null]]],
    ['Ada Provlund(s)', [['Ada Provlund', 's', null]]],
    ['Ada Provlund -(M)', [['Ada Provlund', 'M', null]]],
    ['Ada Provlund, (VfP)', [['Ada Provlund', 'VfP', null]]],
    ['Ada Provlund [KD]', [['Ada Provlund', 'KD', null]]],
    ['Ada Provlund (S, ordf)', [['Ada Provlund', 'S', null]]],
    ['Ada Provlund (-)', [['Ada Provlund', null, null]]],
    ['Ordföranden Ada Provlund (S)', [['Ada Provlund', 'S', 'ordföranden']]],
    [
      'ordföranden Ada Provlund (S) och Bo Provberg (M)',
      [
        ['Ada Provlund', 'S', null],
        ['Bo Provberg', 'M', null],
      ],
    ],
    ['Ada Provlund (som är ordförande)', []],
    ['Ada Provlund (del)', []],
    ['P O Provlund (S)', [['P O Provlund', 'S', null]]],
    ['Förslaget (S)', []],
  ])('%s', (text, expected) =>
    expect(partiedIn(text).map(({ name, party, title }) => [name, party, title])).toEqual(expected),
  )
})

test('a list in a sentence names people with and without parties', () => {
  expect(
    peopleIn('Ada Provlund (S), tjänstgörande ersättaren Bo Provberg (M) samt ordföranden Caj Provdal och förslaget'),
  ).toEqual([
    { name: 'Ada Provlund', party: 'S' },
    { name: 'Bo Provberg', party: 'M' },
    { name: 'Caj Provdal', party: null },
  ])
})

describe('a party comes behind its name from', () => {
  test.each<[string, string]>([
    ['C Ada Provlund, ordförande', 'Ada Provlund (C), ordförande'],
    ['(C) Ada Provlund', 'Ada Provlund (C)'],
    ['SD: Ada Provlund', 'Ada Provlund (SD)'],
    ['S Ada Provlund, M Bo Provberg', 'Ada Provlund (S), Bo Provberg (M)'],
    ['Ada Provlund C, ordförande', 'Ada Provlund (C), ordförande'],
    ['Ada Provlund, S', 'Ada Provlund (S)'],
    ['Ada Provlund, 1:e vice ordförande (S) § 3', 'Ada Provlund (S), 1:e vice ordförande § 3'],
    ['Ada Provlund, fr.o.m. § 104 (S)', 'Ada Provlund (S), fr.o.m. § 104'],
    ['M P O Provlund', 'P O Provlund (M)'],
    ['Ada Provlund (S)', 'Ada Provlund (S)'],
    ['Ada Provlund', 'Ada Provlund'],
    ['Ada K. Provlund', 'Ada K. Provlund'],
  ])('%s', (row, expected) => expect(partyBehind(row)).toBe(expected))

  test('a column, where others show that it is one', () => {
    expect([partyBehind('KB Ada Provlund'), partyBehind('KB Ada Provlund', true)]).toEqual([
      'KB Ada Provlund',
      'Ada Provlund (KB)',
    ])
  })
})

test.each<[string, unknown]>([
  ['SD Ada Provlund', { party: 'SD', known: true }],
  ['KB Ada Provlund', { party: 'KB', known: false }],
  ['Ada Provlund', undefined],
])('before a name stands a party: %s', (row, expected) => expect(partyBefore(row)).toEqual(expected))

test.each<[string, string | undefined]>([
  ['(S)', 'S'],
  ['VfP', 'VfP'],
  ['åp', 'åp'],
  ['Ordförande', undefined],
  ['X Y', undefined],
])('the cell "%s" holds the party %s', (cell, expected) => expect(partyCell(cell)).toBe(expected))

test('a long row of capitals is read in time that follows its length', () => {
  expect(partiedIn('Ada '.repeat(5000))).toEqual([])
  expect(partiedIn(`${'A-'.repeat(5000)} (`)).toEqual([])
})

const NO_NAMES = `
  närvaro närvarande frånvarande votering omröstning omröstningslista ja nej tid avstår ledamot ledamöter ersättare parti
  sida organ mötet styrelsen sveriges kommunal vision saco vårdförbundet förbundet föreningen kommun kommunen region
  regionen datum plats paragraf namn roll beslut beslutande protokoll utses väljs övriga inledande dagordning center
  avdelning enhet protokolljusterare protokollsjusterare justeringsperson justeringspersoner paragrafer underskrift
  underskrifter svenska svensk lärarnas beredning utskott ledarna digitalt tekniska administration summa resultat`
const BODIES = `
  förbund förening kommun region nämnd utskott styrelse fullmäktige bolag avdelning förvaltning organisation kontor
  församling landsting tjänst aktiebolag stiftelse samfällighet parti`

test('a word that stands where names do and is in none makes no person', () => {
  for (const word of NO_NAMES.trim().split(/\s+/)) {
    const capital = word.charAt(0).toUpperCase() + word.slice(1)
    expect([word, isPersonName(`Ada ${capital}`), isPersonName(`${capital}-Prov Ek`)]).toEqual([word, false, false])
  }
  for (const word of 'AB HB KB AS Ab Aktiebolag Kommanditbolag Stiftelse'.split(' '))
    expect([word, isPersonName(`Ada ${word}`)]).toEqual([word, false])
})

test('nor does a body, in any of its forms', () => {
  for (const word of BODIES.trim().split(/\s+/))
    for (const end of ['', 'en', 'et', 's', 'ens', 'ets', 'an', 'er', 'erna'])
      expect([word + end, isPersonName(`Ada Prov${word}${end}`)]).toEqual([word + end, false])
})

test.each('S M C V L MP KD SD FP FI Fi F! Mp Kd Sd Fp'.split(' '))('%s is a party without brackets', (party) => {
  expect(partyBehind(`Ada Provlund, ${party}`)).toBe(`Ada Provlund (${party})`)
})

test.each('af av von van de der den del della di da do dos du la le el al ben bin ibn ter ten zu'.split(' '))(
  'a name may have "%s" inside it, and end in it never',
  (particle) =>
    expect([isName(`Ada ${particle} Prov`), isName(`Ada ${particle} Prov ${particle}`)]).toEqual([true, false]),
)

test.each<[string, boolean]>([
  // A letter alone between two whole names is a party; last of all an X or I is the mark of a column.
  ['Ada Provlund S Bo Provberg', false],
  ['Ada Provlund X', false],
  ['Eara I', false],
  ['Ada Provlund S', true],
  ['Ada S Provlund', true],
  ['Ada Provlund S Provberg', true],
  // An association by its letters.
  ['SPFX Seniorerna Ekby', false],
  ['PRO EKBY', true],
  ['PROXY Provlund', true],
  ['Ada PRO', true],
  ['Ada Provlund Caj Provdal Dag Provås', false],
  ['Ada Provlund Caj Provdal Dag von Provås', false],
  ['Ada P. Provlund Caj Provdal', true],
  ['av Provlund Ekby Provby', false],
])('"%s" names one person: %s', (name, expected) => expect(isPersonName(name)).toBe(expected))

test.each<[string, unknown[][]]>([
  ['Ada Provlund (–)', [['Ada Provlund', null, null, 0, 16]]],
  ['Ja: Ada Provlund (S, ordf) och Bo', [['Ada Provlund', 'S', 'ordf', 4, 26]]],
  ['Ada Provlund [S; ordf]', [['Ada Provlund', 'S', 'ordf', 0, 22]]],
  ['Ada Provlund', []],
])('in "%s" the party, what else it says and where', (text, expected) =>
  expect(partiedIn(text).map(({ name, party, said, from, to }) => [name, party, said, from, to])).toEqual(expected),
)

test.each<[string, string[]]>([
  ['Ada Provlund,Bo Provberg', ['Ada Provlund', 'Bo Provberg']],
  ['Ada Provlund,  Bo Provberg   och   Caj Provdal', ['Ada Provlund', 'Bo Provberg', 'Caj Provdal']],
  ['den tidigare ordföranden Ada Provlund', ['Ada Provlund']],
  ['Sveriges Lärare (S) och Ada Provlund (S)', ['Ada Provlund']],
])('people in "%s"', (text, names) => expect(peopleIn(text).map(({ name }) => name)).toEqual(names))

test.each([
  ['Ada Provlund S Bo Provberg M', 'Ada Provlund (S) Bo Provberg (M)'],
  ['Ada Provlund S Bo Provberg KD Caj Provdal V', 'Ada Provlund (S) Bo Provberg (KD) Caj Provdal (V)'],
  ['Ada Provlund S', 'Ada Provlund S'],
  ['Ada Provlund S Bo Provberg', 'Ada Provlund S Bo Provberg'],
  ['Ada Provlund S Bo Provberg M Caj Provdal', 'Ada Provlund S Bo Provberg M Caj Provdal'],
  ['Ada Provlund S skolan M', 'Ada Provlund S skolan M'],
  ['Ada Provlund Q Bo Provberg M', 'Ada Provlund Q Bo Provberg M'],
])('names with their parties in turn: "%s" as "%s"', (row, expected) => expect(inTurn(row)).toBe(expected))

test('a party is known without brackets by its letters', () => {
  expect(['S', 'KD', 'FI', 's', 'Q', 'SX', 'XS'].map(isKnownParty)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
    false,
  ])
})
