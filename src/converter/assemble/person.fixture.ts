import type { Person } from '../../model/types.ts'

/** A member of whom nothing more is known than what is said. */
export const personNamed = (name: string, own: Partial<Person> = {}): Person => ({
  name,
  party: null,
  role: 'ledamot',
  group: null,
  note: null,
  replaces: null,
  present: null,
  span: [1, 1],
  ...own,
})
