/**
 * Who was there, in groups worth folding: people in, named groups out. Where most groups hold a person or two,
 * as when fifteen municipalities send one each, they stand in one table that names the group of each.
 */
import { groupBy } from '../archive/group.ts'
import type { Person } from '../model/types.ts'

export interface AttendanceGroup {
  name: string
  people: readonly Person[]
  /** The people are of several groups, so each row must name its own. */
  mixed: boolean
}

/** Fewer to a group than this, and folding hides more than it orders. */
const WORTH_FOLDING = 3

export function attendanceGroups(present: readonly Person[], absent: readonly Person[]): AttendanceGroup[] {
  return [
    ...groups('Närvarande', present),
    ...groups('Frånvarande', absent).map((group) =>
      group.mixed || group.name === 'Frånvarande' ? group : { ...group, name: `Frånvarande: ${group.name}` },
    ),
  ]
}

function groups(all: string, people: readonly Person[]): AttendanceGroup[] {
  const found = groupBy(people, ({ group }) => group ?? all)
  if (found.length > 1 && people.length / found.length < WORTH_FOLDING) return [{ name: all, people, mixed: true }]
  return found.map(([name, members]) => ({ name, people: members, mixed: false }))
}
