import { expect, test } from 'vitest'
import { partsOfArchive } from './cut.ts'

const meeting = (slug: string, date: string | null, length: number) => ({ slug, date, records: { length } })

test("a part is a body's year, and of a long year what fits, from the oldest", () => {
  const meetings = [
    meeting('a', '2024-12-01', 100),
    meeting('b', '2024-11-01', 900),
    meeting('a', '2024-10-01', 200),
    meeting('a', '2024-09-01', 150),
    meeting('a', '2023-09-01', 5),
    meeting('a', null, 5),
  ]
  expect(partsOfArchive(meetings)).toEqual([[5], [4], [2, 3], [0], [1]])
})

test('a new meeting changes the last part of its year and no other', () => {
  const before = Array.from({ length: 30 }, (_, at) => meeting('a', `2024-01-${String(31 - at).padStart(2, '0')}`, 70))
  const dates = (meetings: typeof before) =>
    partsOfArchive(meetings).map((own) => own.map((at) => meetings[at]?.date).join(' '))
  const after = dates([meeting('a', '2024-02-01', 70), ...before])
  expect(after.filter((own) => !dates(before).includes(own))).toHaveLength(1)
})
