import { readFileSync } from 'node:fs'
import { Parser, Store } from 'n3'
import SHACLValidator from 'rdf-validate-shacl'
import { expect, test } from 'vitest'
import { dcat, type Described } from './dcat.ts'

const graph = (turtle: string): Store => new Store(new Parser({ baseIRI: 'https://fel.se/' }).parse(turtle))
const shapes = new SHACLValidator(graph(readFileSync('tests/schemas/dcat-ap-se.shacl.ttl', 'utf8')))

/** What the profile finds wrong: the property, or the node where none is named. */
async function faults(turtle: string): Promise<string[]> {
  const { results } = await shapes.validate(graph(turtle))
  return results.map(({ path, focusNode }) => {
    // Its types say that there is always one; a fault of a node as a whole has none.
    const named = [path, focusNode].find((term) => Boolean(term))
    return ((named as { value?: string } | undefined)?.value ?? '').replace(/^.*[#/]/, '')
  })
}

const site: Described = {
  url: 'https://x.se/a/',
  name: 'Ekby "protokoll" \\ <b>',
  description: null,
  publisher: 'Ekby kommun',
  organisationNumber: '212000-0142',
  email: 'data@ekby.se',
  partitions: ['ar=2023', 'ar=2024'],
  dates: ['2023', '2024-03-12'],
}

test.each([
  ['all is known', site],
  ['nothing more than must be is known', { ...site, organisationNumber: null, email: null, dates: null }],
  ['a date is a month', { ...site, dates: ['2021-12', '2021-12'] }],
] satisfies [string, Described][])('the profile finds no fault where %s', async (_, told) => {
  expect(await faults(dcat(told))).toEqual([])
})

test.each([
  ['title', /dcterms:title "CSV"@sv ;/, 'dcterms:title <https://x.se/> ;'],
  ['publisher', /dcterms:publisher \S+ ;\n {2}dcterms:license/, 'dcterms:license'],
  ['license', /dcterms:license \S+ ;/, ''],
  ['license', /publicdomain\/zero\/1\.0/, 'by/4.0'],
  ['conformsTo', /a dcterms:Standard ;/, 'a dcat:Resource ;'],
  ['accessURL', /dcat:accessURL \S+ ;/, ''],
  ['name', /foaf:name "Ekby kommun" ;/, ''],
  ['hasEmail', 'mailto:', 'tel:'],
  ['startDate', '"2023"^^xsd:gYear', '"2023"'],
  ['distribution', /dcat:distribution .*protokoll-json.*/, 'dcat:distribution <https://x.se/finns-inte> .'],
])('the profile misses a %s that is not as it should be', async (property, from, to) => {
  const broken = dcat(site).replace(from, to)
  expect(broken).not.toBe(dcat(site))
  expect(await faults(broken)).toContain(property)
})

test('names are words, whatever signs they hold', () => {
  const DCT = 'http://purl.org/dc/terms/'
  const titles = graph(dcat(site)).getObjects('https://x.se/a/data/dcat.ttl#katalog', `${DCT}title`, null)
  expect(titles.map(({ value }) => value)).toEqual(['Ekby "protokoll" \\ <b>'])
})

test('each address is whole, and a year of Parquet is a file of the one distribution', () => {
  expect(dcat(site)).toContain(
    'dcat:downloadURL <https://x.se/a/data/beslut/ar=2023/beslut.parquet>, <https://x.se/a/data/beslut/ar=2024/beslut.parquet> ;',
  )
  expect(
    graph(dcat(site))
      .getQuads(null, null, null, null)
      .filter(({ object }) => object.value.startsWith('https://fel.se')),
  ).toEqual([])
})

test('what the files of a meeting conform to is said of each kind', () => {
  const DCT = 'http://purl.org/dc/terms/'
  const standards = graph(dcat(site)).getQuads(null, `${DCT}conformsTo`, null, null)
  expect(
    standards
      .filter(({ subject }) => subject.value.includes('#protokoll'))
      .map(({ subject, object }) => [subject.value.replace(/^.*#/, ''), object.value]),
  ).toEqual([
    ['protokoll-json', 'https://x.se/a/data/schema/protokoll-1.json'],
    ['protokoll-akn', 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0'],
  ])
})
