import { expect, test } from 'vitest'
import { countsOf, passing } from './facets.ts'

const hits = ['a', 'b', 'c'].map((id) => ({ id }))
const members = new Map([
  ['organ', new Map([['Nämnden', new Set(['a', 'b'])], ['Styrelsen', new Set(['c'])]])],
  ['år', new Map([['2023', new Set(['a', 'c'])], ['2024', new Set(['b'])]])],
])

test('any value within a filter, every filter at once', () => {
  expect(passing(hits, members, { organ: ['Nämnden', 'Styrelsen'], år: ['2023'] }).map(({ id }) => id)).toEqual(['a', 'c'])
  expect(passing(hits, members, { organ: [], år: [] })).toEqual(hits)
})

test('a filter counts its own values as if it were not set', () => {
  expect(countsOf(hits, members, { organ: ['Nämnden'], år: [] })).toEqual({ organ: { Nämnden: 2, Styrelsen: 1 }, år: { 2023: 1, 2024: 1 } })
})
