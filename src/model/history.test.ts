import { describe, expect, test } from 'vitest'
import { historyAfter, isDay, lastChange, misplacedDay, newestDay, type History } from './history.ts'

const N = '2026-11-26'
const D = '2026-12-03'
const J = '2027-01-15'

describe('the register writes a day once:', () => {
  test.each<[string, History | null, string, string[] | null, History]>([
    ['a new address is published today', null, N, null, { published: N }],
    ['and is not published again', { published: N }, D, null, { published: N }],
    [
      'a change gets its day and its §§',
      { published: N },
      D,
      ['p1'],
      { published: N, changed: [{ date: D, ids: ['p1'] }] },
    ],
    [
      'what stands around the §§ may change alone',
      { published: N },
      D,
      [],
      { published: N, changed: [{ date: D, ids: [] }] },
    ],
    ['the text of the day of publishing is the one at its end', { published: N }, N, ['p1'], { published: N }],
    [
      'two changes of one day are one',
      { published: N, changed: [{ date: D, ids: ['p2'] }] },
      D,
      ['p1', 'p2'],
      { published: N, changed: [{ date: D, ids: ['p2', 'p1'] }] },
    ],
    [
      'a later change comes after',
      { published: N, changed: [{ date: D, ids: ['p2'] }] },
      J,
      ['p2'],
      {
        published: N,
        changed: [
          { date: D, ids: ['p2'] },
          { date: J, ids: ['p2'] },
        ],
      },
    ],
    ['an old address whose day nobody wrote down never gets one', {}, N, null, {}],
    ['but its changes do', {}, N, ['p1'], { changed: [{ date: N, ids: ['p1'] }] }],
  ])('%s', (_, known, date, changed, expected) => {
    expect(historyAfter(known, { date, changed })).toEqual(expected)
  })
})

test('the newest day of a register is its last change or publishing', () => {
  const changed = [{ date: J, ids: [] }]
  expect([newestDay([]), newestDay([{}]), newestDay([{ published: N }, { published: D }, {}])]).toEqual([null, null, D])
  expect(newestDay([{ published: D }, { published: N, changed }])).toBe(J)
})

test.each<[History, string | null]>([
  [{}, null],
  [{ published: N, changed: [{ date: D, ids: [] }] }, null],
  [{ published: D, changed: [{ date: N, ids: [] }] }, N],
  [{ changed: [J, D].map((date) => ({ date, ids: [] })) }, D],
  [{ changed: [D, D].map((date) => ({ date, ids: [] })) }, D],
])('of %j the day out of its place is %s', (history, day) => {
  expect(misplacedDay(history)?.day ?? null).toBe(day)
})

test('a § has changed only where it is named', () => {
  const changed = [
    { date: N, ids: ['p1'] },
    { date: D, ids: ['p2'] },
  ]
  expect([lastChange({ changed }, 'p1'), lastChange({ changed }, 'p3'), lastChange({ changed }, null)]).toEqual([
    N,
    null,
    D,
  ])
  expect(lastChange({}, null)).toBeNull()
})

test.each([
  ['2026-11-26', true],
  ['2028-02-29', true],
  ['2026-02-29', false],
  ['2026-11', false],
  ['26 november 2026', false],
])('%s is a day: %s', (text, expected) => {
  expect(isDay(text)).toBe(expected)
})
