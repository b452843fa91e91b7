/** Cells of a roll call with several people in them, a line each. */
import { expect, test } from 'vitest'
import { listPeople, namesOne, nameSeveral } from './names-below.ts'

test.each<[string, boolean, string]>([
  ['a name', true, 'Ada Provlund'],
  ['a name with a party', true, 'Ada Provlund (S)'],
  ['a name and what else is said', true, 'Ada Provlund, ordförande i Ekby'],
  ['a name before a gap', true, 'Ada Provlund    kl. 9–12'],
  ['a title before the name', true, 'Ordförande Ada Provlund'],
  ['one person for another', true, 'Ada Provlund (S) för Bo Provberg (M)'],
  ['three people with parties', false, 'Ada Provlund (S), Bo Provberg (M), Cia Provsten (C)'],
  ['one word', false, 'Ada'],
  ['a title alone', false, 'Ordförande'],
  ['a title and a word', false, 'Ordförande Ada'],
  ['a word and a name', false, 'tisdag Ada Provlund'],
  ['a name within a sentence', false, 'Ada Provlund kom sent'],
  ['a body', false, 'Tekniska Nämnden'],
  ['nothing', false, ''],
])('on a line %s: one person %s', (_, expected, line) => expect(namesOne(line)).toBe(expected))

test.each<[boolean, string[]]>([
  [true, ['Ada Provlund', 'Bo Provberg (M)']],
  [false, ['Ada Provlund']],
  [false, ['Ada Provlund', 'ordförande']],
  [false, ['ordförande', 'Ada Provlund']],
  [false, []],
])('several people, %s: %j', (expected, lines) => expect(nameSeveral(lines)).toBe(expected))

test.each<[boolean, string[][]]>([
  [true, [['Beslutande'], ['Ada Provlund', 'Bo Provberg (M)']]],
  [true, [['Beslutande'], ['Ledamöter', 'Ada Provlund'], ['Tjänstgörande ersättare', '–']]],
  [true, [['Ledamöter:', 'Ada Provlund', 'Ersättare:', 'Bo Provberg'], []]],
  [true, [['Ekby kommun'], ['Ada Provlund', 'Bo Provberg']]],
  [false, [['Plats och tid'], ['Ekby', 'Ada Provlund']]],
  [false, [['Beslutande'], ['–', 'Ada Provlund']]],
  [
    false,
    [
      ['Ledamöter', '–'],
      ['Ersättare', '–'],
    ],
  ],
  [false, [['Ada Provlund', 'ordförande']]],
  [false, []],
])('cells that list people, %s: %j', (expected, columns) => expect(listPeople(columns)).toBe(expected))
