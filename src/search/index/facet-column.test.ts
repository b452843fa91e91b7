import { expect, test } from 'vitest'
import { packCatalogue, unpackCatalogue } from './catalogue.ts'
import { packFacets, valuesOf, type Facets } from './facet-column.ts'
import { MEETING_PAGE } from './kinds.ts'

const own: Facets = { types: ['medel', 'uppdrag'], stage: 'eget beslut', holds: ['reservation'] }
const facets: Facets[] = [own, own, { types: [], stage: MEETING_PAGE, holds: [] }]
const catalogue = unpackCatalogue(
  packCatalogue([{ name: 'Nämnden', words: [] }], [{ organ: 0, date: '2024-11', numbers: ['1', '2'] }]),
)

test('every record finds its values again', () => {
  const column = packFacets(facets)
  expect(column.facetOf).toBe('##$')
  expect(valuesOf(catalogue, column, 1)).toEqual({
    organ: ['Nämnden'],
    år: ['2024'],
    beslutstyp: ['medel', 'uppdrag'],
    slag: ['eget beslut'],
    oenighet: ['reservation'],
  })
  expect(valuesOf(catalogue, column, 2)).toMatchObject({ beslutstyp: [], slag: [MEETING_PAGE], oenighet: [] })
})

test('body and year are known without the column', () => {
  expect(valuesOf(catalogue, null, 0)).toEqual({
    organ: ['Nämnden'],
    år: ['2024'],
    beslutstyp: [],
    slag: [],
    oenighet: [],
  })
})
