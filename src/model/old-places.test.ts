import { expect, test } from 'vitest'
import { oldBodies, oldPlaces } from './old-places.ts'
import { register } from './permalinks.ts'

const meeting = (source: string, date: string | null, organ = 'tn') => ({ source, organ, date, session: null, ids: [] })
const A = meeting('a', '2024-03-12')
const B = meeting('b', '2025-01-07')
const known = register({}, [A, B, meeting('c', null)])
const placed = (...all: ReturnType<typeof meeting>[]) =>
  all.map((one) => ({ ...one, folder: Object.keys(register({}, [one]))[0] ?? '' }))

test('a year or a body that has its page needs no other, and no date is no year', () => {
  expect(oldPlaces(known, placed(A, B), ['tn'])).toEqual([])
})

test('a year whose meetings are gone says so, and leads to its body', () => {
  expect(oldPlaces(known, placed(A), ['tn'])).toEqual([{ path: 'organ/tn/2025.html', to: 'organ/tn.html', gone: true }])
})

test('a year whose only meeting got another date leads on to the year it is in now', () => {
  const now = meeting('b', '2024-12-30')
  expect(oldPlaces(register(known, [now]), placed(A, now), ['tn'])).toEqual([
    { path: 'organ/tn/2025.html', to: 'organ/tn/2024.html', gone: false },
  ])
})

test('a year whose meetings went to different places says so', () => {
  const [one, other] = [meeting('a', '2023-03-12'), meeting('x', '2022-03-12')]
  const before = register({}, [A, meeting('x', '2024-05-05')])
  expect(oldPlaces(register(before, [one, other]), placed(one, other), ['tn'])).toEqual([
    { path: 'organ/tn/2024.html', to: 'organ/tn.html', gone: true },
  ])
})

test('a body that got another address leads on, its years too; one that is gone leads to all bodies', () => {
  const now = [meeting('a', '2024-03-12', 'kn'), meeting('b', '2025-01-07', 'kn')]
  const moved = register(register({}, [A, B]), now)
  expect(oldPlaces(moved, placed(...now), ['kn'])).toEqual([
    { path: 'organ/tn.html', to: 'organ/kn.html', gone: false },
    { path: 'organ/tn/loften.html', to: 'organ/kn/loften.html', gone: false },
    { path: 'organ/tn/2024.html', to: 'organ/kn/2024.html', gone: false },
    { path: 'organ/tn/2025.html', to: 'organ/kn/2025.html', gone: false },
  ])
  expect(oldPlaces(register({}, [A]), [], [])).toEqual([
    { path: 'organ/tn.html', to: 'organ/index.html', gone: true },
    { path: 'organ/tn/loften.html', to: 'organ/index.html', gone: true },
    { path: 'organ/tn/2024.html', to: 'organ/index.html', gone: true },
  ])
})

test('a body that got another address is told with those that its meetings are of today', () => {
  const now = [meeting('a', '2024-03-12', 'kn'), meeting('b', '2025-01-07', 'kn')]
  const moved = register(register({}, [A, B]), now)
  expect(oldBodies(moved, placed(...now), ['kn'])).toEqual(new Map([['tn', new Set(['kn'])]]))
  expect(oldBodies(moved, placed(now[0] ?? A), ['kn', 'tn'])).toEqual(new Map())
  expect(oldBodies(register({}, [A]), [], [])).toEqual(new Map([['tn', new Set()]]))
})
