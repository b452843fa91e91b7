import { expect, test } from 'vitest'
import { dateBadge } from './date-badge.ts'

test.each([
  ['2024-11-28', { large: '28', small: 'nov' }],
  ['2026-03-05', { large: '5', small: 'mar' }],
  ['2021-12', { large: 'dec', small: '2021' }],
  ['2021', { large: '2021', small: '' }],
  [null, null],
])('%s as a leaf of a calendar', (date, leaf) => {
  expect(dateBadge(date)).toEqual(leaf)
})
