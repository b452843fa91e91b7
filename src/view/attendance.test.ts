import { expect, test } from 'vitest'
import type { Person } from '../model/types.ts'
import { attendanceGroups } from './attendance.ts'

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
