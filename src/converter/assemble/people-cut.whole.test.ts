/** Names that nothing parts, that a line's end cuts, and that have a letter for a surname: texts in, people out. */
import { expect, test } from 'vitest'
import { ITEM, peopleOf } from './people.fixture.ts'

test.each<[why: string, roll: string[], present: string[], absent: string[]]>([
  [
    'two without a comma between them',
    ['Närvarande', 'Bo Provlund Eva Provdal', 'Karin Ek'],
    ['Bo Provlund ? närvarande', 'Eva Provdal ? närvarande', 'Karin Ek ? närvarande'],
    [],
  ],
  [
    'the last with an office',
    ['Närvarande', 'Bo Provlund Eva Provdal, sekreterare'],
    ['Bo Provlund ? närvarande', 'Eva Provdal ? sekreterare'],
    [],
  ],
  ['two of whom nobody can say where one ends', ['Närvarande', 'Provora Provlund Bo Provdal'], [], []],
  ['whose the party is nobody can say', ['Närvarande', 'Bo Provlund Eva Provdal (S)'], [], []],
  [
    'the first letter of a surname',
    ['Närvarande: Martin I, Eva K, Bo Provlund'],
    ['Martin I ? närvarande', 'Eva K ? närvarande', 'Bo Provlund ? närvarande'],
    [],
  ],
  ['"I" is the mark of a column behind any other word', ['Närvarande', 'Provora I'], [], []],
  [
    'surnames below given names, in columns of those who came and those who did not',
    [
      'Närvarande          Frånvarande         Ersättare',
      'Eva                 Bo                  Karin',
      'Provlund            Provberg            Provdal',
      'Anna                                    Gun',
      'Provsten                                Provås',
    ],
    ['Eva Provlund ? närvarande', 'Anna Provsten ? närvarande', 'Karin Provdal ? ersättare', 'Gun Provås ? ersättare'],
    ['Bo Provberg'],
  ],
  [
    'surnames below given names, in a list',
    ['Närvarande', 'Eva', 'Provlund (S)', 'Bo', 'Provberg (M), ordförande'],
    ['Eva Provlund S ledamot', 'Bo Provberg M ordförande'],
    [],
  ],
  [
    'surnames below given names, in one row of columns',
    ['Närvarande', 'Eva          Bo', 'Provlund     Provberg'],
    ['Eva Provlund ? närvarande', 'Bo Provberg ? närvarande'],
    [],
  ],
  ['a word below one given name alone may be another', ['Närvarande', 'Eva', 'Provlund'], [], []],
])('%s', async (_, roll, present, absent) =>
  expect(await peopleOf(roll.join('\n') + ITEM)).toEqual({ present, absent }),
)
