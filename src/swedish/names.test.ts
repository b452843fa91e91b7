/** Names of persons and the parties beside them, in every form that minutes have. */
import { describe, expect, test } from 'vitest'
import {
  isInCapitals,
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
