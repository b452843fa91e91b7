/** What lies apart of a meeting is what its file says, whatever has become of the memory. */
import { expect, test } from 'vitest'
import { listIds } from '../../../src/archive/files.ts'
import { lastOf } from '../../../src/model/lists.ts'
import { meetingLists, transientMemory } from './meeting-lists.ts'
import { parsedName } from './checked-meeting.ts'
import { contentNow } from './content.ts'

const content = contentNow([])
const id = lastOf(listIds('protokoll'))

/** Of a memory that holds nothing. */
const fromFile = () => {
  const apart = meetingLists(content, transientMemory())
  return { rows: apart.rows(id), records: apart.records(id) }
}

/** What has been read is never parsed again: a memory without the parsed file would be found out. */
function laidIn(memory: ReturnType<typeof transientMemory>) {
  const parsed: unknown[] = []
  const apart = meetingLists(content, {
    ...memory,
    read: (name, is) => {
      if (name === parsedName(content, id)) parsed.push(name)
      return memory.read(name, is)
    },
  })
  return { apart, parsed }
}

test('a meeting has a row and a record a § of its file, and more', () => {
  const { rows, records } = fromFile()
  expect(rows.length).toBeGreaterThan(3)
  expect(records.map(({ url }) => url)).toEqual(expect.arrayContaining(rows.map(({ adress }) => adress)))
})

test('what has been made is laid down, and read the next time', () => {
  const { apart, parsed } = laidIn(transientMemory())
  expect(apart.rows(id)).toEqual(fromFile().rows)
  expect(parsed).toHaveLength(1)
  expect(apart.rows(id)).toEqual(fromFile().rows)
  expect(parsed).toHaveLength(1)
})

test.each(['rows', 'records'] as const)(
  'where %s lie no more they are made again, and the others are as they were',
  (what) => {
    const lost = transientMemory()
    const folder = what === 'rows' ? 'rader/' : 'poster/'
    const { apart } = laidIn({
      ...lost,
      read: (name, is) => (name.startsWith(folder) ? undefined : lost.read(name, is)),
    })
    expect({ rows: apart.rows(id), records: apart.records(id) }).toEqual(fromFile())
  },
)

test('what lies there in another shape is as if it were not there', () => {
  const memory = transientMemory()
  meetingLists(content, { ...memory, write: (name) => memory.write(name, [{ other: 1 }]) }).rows(id)
  memory.write(parsedName(content, id), [])
  const { rows, records } = meetingLists(content, memory)
  expect({ rows: rows(id), records: records(id) }).toEqual(fromFile())
})
