import { expect, test } from 'vitest'
import type { Permalinks } from '../../../src/model/permalinks.ts'
import { dayAsked } from './day.ts'

const known = (published: string): Permalinks => ({ 'protokoll/tn/2024-03-12': { source: 'a', ids: [], published } })
const clock = () => '2026-11-26'

test('without a day asked for it is today, and never before the newest day of the register', () => {
  const day = dayAsked(undefined, clock)
  expect([day({}), day(known('2026-11-25')), day(known('2026-12-03'))]).toEqual([
    '2026-11-26',
    '2026-11-26',
    '2026-12-03',
  ])
})

test('a day that is asked for is taken, unless it is before what the register knows', () => {
  const day = dayAsked('2026-11-20', clock)
  expect([day({}), day(known('2026-11-20'))]).toEqual(['2026-11-20', '2026-11-20'])
  expect(() => day(known('2026-11-21'))).toThrow('--date 2026-11-20 är före 2026-11-21')
})

test('a year that is a slip of the pen is not taken', () => {
  expect(dayAsked('2027-11-26', clock)({})).toBe('2027-11-26')
  expect(() => dayAsked('2062-11-26', clock)).toThrow('--date 2062-11-26 är mer än ett år fram')
})

test.each(['2026-02-30', '26/11', ''])('%j is no day', (text) => {
  expect(() => dayAsked(text)).toThrow('är ingen dag')
})
