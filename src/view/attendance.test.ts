import { expect, test } from 'vitest'
import type { Person } from '../model/types.ts'
import { attendanceGroups, rollOf } from './attendance.ts'

const people = (...groups: (string | null)[]): Person[] =>
  groups.map((group, index) => ({
    name: `N${index}`,
    party: null,
    role: 'ledamot',
    group,
    note: null,
    replaces: null,
    present: null,
    span: [1, 1],
  }))
const shape = (present: Person[], absent: Person[] = []) =>
  attendanceGroups(present, absent).map(({ name, people: { length }, mixed }) => [name, length, mixed])

test('groups that hold several people are folded one by one', () => {
  expect(shape(people('A', 'A', 'A', 'B', 'B', 'B'))).toEqual([
    ['A', 3, false],
    ['B', 3, false],
  ])
})

test('groups of a person or two share one table', () => {
  expect(shape(people('A', 'B', 'C', 'C'), people('D'))).toEqual([
    ['Närvarande', 4, true],
    ['Frånvarande: D', 1, false],
  ])
})

test('people of no group stand under what they are', () => {
  expect(shape(people(null, null), people(null))).toEqual([
    ['Närvarande', 2, false],
    ['Frånvarande', 1, false],
  ])
})

const member = (text: string): Person => {
  const [name = '', party = '', group = ''] = text.split('|')
  return {
    ...{ name, party: party || null, role: 'ledamot', group: group || null },
    ...{ note: null, replaces: null, present: null, span: [1, 1] },
  }
}
const roll = (...texts: string[]) => {
  const { parties, others } = rollOf(texts.map(member))
  return [
    parties.map(({ name, members }) => `${name}: ${members.map(({ name: own }) => own).join(' ')}`),
    others.length,
  ]
}

test('a roll has the largest party first, each in the order of the source, and letters of either case as one', () => {
  expect(roll('Ada|S', 'Bo|m', 'Cia|s', 'Dag|M', 'Eva|V', 'Fia|S')).toEqual([
    ['Socialdemokraterna (S): Ada Cia Fia', 'Moderaterna (M): Bo Dag', 'Vänsterpartiet (V): Eva'],
    0,
  ])
})

test('a party that we do not know is called what the source calls it, and those without one stand aside', () => {
  expect(roll('Ada|VfP', 'Bo|S', 'Cia')).toEqual([['Socialdemokraterna (S): Bo', 'VfP: Ada'], 1])
})

test.each([
  [['Ada|S', 'Bo|S'], 2],
  [['Ada|S', 'Bo|M', 'Cia', 'Dag', 'Eva'], 5],
  [[], 0],
])('%j is no roll', (texts, others) => {
  expect(roll(...texts)).toEqual([[], others])
})

test('a member says its role and whom it comes from, each once', () => {
  const { parties } = rollOf(['Ada|S|Umeå kommun', 'Bo|M|ledamot'].map(member))
  expect(parties.map(({ members }) => members[0]?.facts)).toEqual(['ledamot', 'ledamot, Umeå kommun'])
})

test('a role that the source says more of is said once', () => {
  const replacing = { ...member('Ada|S'), role: 'ersättare', note: 'ersättare för Bo Ek (S)' }
  const other = { ...member('Cia|M'), note: 'ledamoten anländer kl. 9' }
  const { parties } = rollOf([replacing, other] as Person[])
  expect(parties.map(({ members }) => members[0]?.facts)).toEqual([
    'ledamot, ledamoten anländer kl. 9',
    'ersättare för Bo Ek (S)',
  ])
})
