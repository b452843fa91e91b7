import { expect, test } from 'vitest'
import { isMeetingPage, packCatalogue, unpackCatalogue, valuesOf, type Facets } from './catalogue.ts'
import { MEETING_PAGE } from './kinds.ts'

const page: Facets = { types: [], stage: MEETING_PAGE }
const own: Facets = { types: ['medel', 'uppdrag'], stage: 'eget beslut' }
const meetings = [{ organ: 0, date: '2024-11-28', numbers: ['5', '6', '7', '7 a', '216.1'] }, { organ: 0, date: null, numbers: [] }]
const packed = packCatalogue([{ name: 'Nämnden', words: ['namnden'] }], meetings, [own, own, own, own, own, page, page])

test('numbers in a row are written as a run', () => {
  expect(packed.meetings.map(([, , numbers]) => numbers)).toEqual(['5~7 7a 216.1', ''])
})

test('every record finds its meeting and its values again', () => {
  const catalogue = unpackCatalogue(JSON.parse(JSON.stringify(packed)) as typeof packed)
  expect(catalogue.meetings.map(({ first, numbers }) => [first, numbers.length])).toEqual([[0, 5], [6, 0]])
  expect(valuesOf(catalogue, 3)).toEqual({ organ: ['Nämnden'], år: ['2024'], beslutstyp: ['medel', 'uppdrag'], slag: ['eget beslut'], protokoll: ['0'] })
  expect(valuesOf(catalogue, 6)).toMatchObject({ år: ['okänt år'], protokoll: ['1'] })
  expect([4, 5, 6].map((record) => isMeetingPage(catalogue, record))).toEqual([false, true, true])
})
