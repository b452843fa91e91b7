import { expect, test } from 'vitest'
import { countsOf, passing } from './facets.ts'

const hits = [0, 1, 2].map((record) => ({ record }))
const all = [
  { organ: ['Nämnden'], år: ['2023'], typ: ['medel', 'val'] },
  { organ: ['Nämnden'], år: ['2024'], typ: [] },
  { organ: ['Styrelsen'], år: ['2023'], typ: ['val'] },
]
const values = (record: number) => all[record] ?? {}

test('any value within a filter, every filter at once', () => {
  expect(passing(hits, values, { organ: ['Nämnden', 'Styrelsen'], år: ['2023'] })).toEqual([
    { record: 0 },
    { record: 2 },
  ])
  expect(passing(hits, values, { organ: [], år: [] })).toEqual(hits)
})

test('a filter counts its own values as if it were not set', () => {
  expect(countsOf(hits, values, { organ: ['Nämnden'], år: [], typ: [] })).toEqual({
    organ: { Nämnden: 2, Styrelsen: 1 },
    år: { 2023: 1, 2024: 1 },
    typ: { medel: 1, val: 1 },
  })
  expect(countsOf(hits, values, { organ: ['Nämnden'], år: ['2024'] })).toEqual({
    organ: { Nämnden: 1 },
    år: { 2023: 1, 2024: 1 },
  })
})
