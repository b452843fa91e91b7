/** When an address has been taken from another meeting, and what is remembered of it. */
import { expect, test } from 'vitest'
import { oldAddresses, register } from './permalinks.ts'

const N = '2026-11-26'
const D = '2026-12-03'
const A = 'protokoll/tn/2024-03-12'
const B = 'protokoll/tn/2024-03-21'
const meeting = (source: string, date: string, ...ids: string[]) => ({
  ...{ source, organ: 'tn', date, session: null, ids },
})
const one = meeting('a', '2024-03-12', 'p1', 'p2')
const moved = meeting('a', '2024-03-21', 'p1', 'p2')
const other = meeting('b', '2024-03-12', 'p1')
const FIRST = register({}, [one], N)
const TAKEN = register(FIRST, [moved, other], D)
const because = { date: null, because: 'Dagarna var omkastade.' }

test('a meeting at the address of one that has moved has taken it, in whatever order they come', () => {
  expect(TAKEN[A]?.took).toEqual([{ source: 'a', date: D }])
  expect(register(FIRST, [other, moved], D)).toEqual(TAKEN)
  expect(register(TAKEN, [moved, other], '2026-12-04')).toEqual(TAKEN)
})

test('so it has where that one had moved before', () => {
  const left = register(FIRST, [moved], D)
  expect(register(left, [moved, other], '2026-12-04')[A]?.took).toEqual([{ source: 'a', date: '2026-12-04' }])
})

test('two that change places have taken both', () => {
  const both = register({}, [one, meeting('b', '2024-03-21', 'p1')], N)
  const changed = register(both, [moved, other], D)
  expect([changed[A]?.took, changed[B]?.took]).toEqual([[{ source: 'a', date: D }], [{ source: 'b', date: D }]])
})

test('it stands where a person has told why, and that is remembered', () => {
  const told = register(TAKEN, [moved, { ...other, explained: [because] }], '2026-12-04')
  expect(told[A]?.took).toEqual([{ source: 'a', date: D, because: because.because }])
  expect(register(told, [moved, other], '2026-12-05')).toEqual(told)
  const ofAnotherDay = { ...other, explained: [{ ...because, date: '2026-12-01' }] }
  expect(register(TAKEN, [moved, ofAnotherDay], '2026-12-04')).toEqual(TAKEN)
})

test('what came back before anybody was told has taken nothing', () => {
  const back = register(TAKEN, [one, meeting('b', '2024-04-04', 'p1')], '2026-12-04')
  expect(back[A]?.took).toBeUndefined()
})

test.each([
  ['a source has another name', FIRST, [meeting('c', '2024-03-12', 'p1', 'p2')], D],
  ['the other is not on the site any more', FIRST, [other], D],
  ['what stood there came the same day', FIRST, [moved, other], N],
  ['nobody tells the day', FIRST, [moved, other], null],
])('nothing is taken where %s', (_, known, meetings, date) => {
  expect(register(known, meetings, date)[A]?.took).toBeUndefined()
})

test('an address of a § that the new meeting has not leads on to the one whose it was', () => {
  expect(oldAddresses(TAKEN, [moved, other])).toEqual([{ path: `${A}/p2.html`, to: `${B}/p2.html`, gone: false }])
})
