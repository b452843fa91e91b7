/** Which of a body's meetings of one day has which address. */
import { describe, expect, test } from 'vitest'
import { sessionsOf, type SameDayMeeting } from './sessions.ts'

const DAY = 'ks/2024-01-09.md'
const meeting = (source: string, ids: string[], ...stood: string[]): SameDayMeeting => ({
  source,
  page: DAY,
  ids,
  stood,
})

const CASES: [string, SameDayMeeting[], Record<string, string>][] = [
  ['one alone has the day', [meeting('a', ['p1'])], {}],
  ['the one with the lower § has the day', [meeting('a', ['p7']), meeting('b', ['p2'])], { a: '2' }],
  ['a § in both: they are one meeting, and none is numbered', [meeting('a', ['p1']), meeting('b', ['p1'])], {}],
  ['one without a § may be the same meeting', [meeting('a', ['p1']), meeting('b', [])], {}],
  ['the one that stands at the day stays there', [meeting('a', ['p7'], DAY), meeting('b', ['p2'])], { b: '2' }],
  ['the one that stands at a number stays there, alone too', [meeting('b', ['p2'], 'ks/2024-01-09-2.md')], { b: '2' }],
  [
    'a third takes the number that is free',
    [meeting('a', ['p1'], DAY), meeting('b', ['p2'], 'ks/2024-01-09-2.md'), meeting('c', ['p3'])],
    { b: '2', c: '3' },
  ],
]

describe('of two meetings of one body on one day,', () => {
  test.each(CASES)('%s', (_, meetings, expected) => {
    expect(Object.fromEntries(sessionsOf(meetings))).toEqual(expected)
    expect(Object.fromEntries(sessionsOf([...meetings].reverse()))).toEqual(expected)
  })
})
