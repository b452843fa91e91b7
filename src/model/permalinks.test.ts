import { expect, test } from 'vitest'
import { register } from './permalinks.ts'

const meeting = (source: string, date: string | null, ...ids: string[]) => ({
  ...{ source, organ: 'tn', date, session: null, ids },
})
const A = 'protokoll/tn/2024-03-12'
const B = 'protokoll/tn/2024-03-21'

test('a new meeting is registered, and the register is sorted by address', () => {
  expect(
    Object.entries(register({}, [meeting('b', '2024-03-21', 'p1'), meeting('a', '2024-03-12', 'p1', 'p2')])),
  ).toEqual([
    [A, { source: 'a', ids: ['p1', 'p2'] }],
    [B, { source: 'b', ids: ['p1'] }],
  ])
})

test('an address once published stays, though its § is gone and its meeting too', () => {
  const known = register({}, [meeting('a', '2024-03-12', 'p1', 'p2')])
  expect(register(known, [meeting('a', '2024-03-12', 'p2', 'p3')])).toEqual({
    [A]: { source: 'a', ids: ['p1', 'p2', 'p3'] },
  })
  expect(register(known, [])).toEqual(known)
})

test('a meeting that got another date leaves its old address pointing on', () => {
  const known = register({}, [meeting('a', '2024-03-12', 'p1')])
  const moved = register(known, [meeting('a', '2024-03-21', 'p1')])
  expect(moved).toEqual({ [A]: { source: 'a', ids: ['p1'], movedTo: B }, [B]: { source: 'a', ids: ['p1'] } })
  expect(register(moved, [meeting('a', '2024-03-12', 'p1')])).toEqual({
    [A]: { source: 'a', ids: ['p1'] },
    [B]: { source: 'a', ids: ['p1'], movedTo: A },
  })
})

test('registering the same twice changes nothing, and what came in is left as it was', () => {
  const known = register({}, [meeting('a', '2024-03-12', 'p1')])
  const before = structuredClone(known)
  expect(register(known, [meeting('a', '2024-03-12', 'p1')])).toEqual(before)
  register(known, [meeting('a', '2024-03-21', 'p9')])
  expect(known).toEqual(before)
})

test('two undated meetings of one body never meet', () => {
  expect(Object.keys(register({}, [meeting('Möte 1.txt', null, 'p1'), meeting('Möte 2.txt', null, 'p1')]))).toEqual([
    'protokoll/tn/utan-datum-mote-1',
    'protokoll/tn/utan-datum-mote-2',
  ])
})
