import { expect, test } from 'vitest'
import { stripRows } from './strip.ts'

test('years come newest first, and a month without a day stands in its middle', () => {
  const rows = stripRows([
    { date: '2021-12', paragrafer: [1, 2, 3, 4] },
    { date: '2024-01-16', paragrafer: [1] },
    { date: '2021', paragrafer: [1] },
  ])
  expect(rows).toEqual([
    { year: '2024', meetings: 1, paragrafer: 1, dots: [{ at: 0.5, size: 1, exact: true }] },
    { year: '2021', meetings: 2, paragrafer: 5, dots: [{ at: 11.5, size: 2, exact: false }] },
  ])
})

test('a meeting whose month is unknown has no dot, one without a year a row of its own', () => {
  expect(
    stripRows([
      { date: null, paragrafer: [1, 2] },
      { date: '2021', paragrafer: [] },
    ]),
  ).toEqual([
    { year: 'Okänt år', meetings: 1, paragrafer: 2, dots: [] },
    { year: '2021', meetings: 1, paragrafer: 0, dots: [] },
  ])
})
