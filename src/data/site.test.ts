import { expect, test } from 'vitest'
import { siteDocument } from './schema.ts'
import { siteDocumentOf, type Whole } from './site.ts'

const body = (slug: string, name: string): Whole['bodies'][number] => ({
  slug,
  name,
  shortName: slug === 'tn' ? 'TN' : null,
  organisation: 'Ekby kommun',
})
const SETTINGS = {
  ...{ name: 'Ekby protokoll', description: null, publisher: 'Ekby kommun', organisationNumber: null },
  ...{ url: 'https://ekby.se/beslut/', language: 'sv' },
}
const whole = (meetings: Whole['meetings'], rows: number): Whole => ({
  settings: SETTINGS,
  program: 'paragraf 1.2.3',
  indexVersion: 4,
  bodies: [body('ks', 'Kommunstyrelsen'), body('tn', 'Tekniska nämnden')],
  meetings,
  rows,
})

test('a site says whose it is, what it holds, how much and how new', () => {
  const meetings = [
    { organ: 'tn', date: '2024-03-12' },
    { organ: 'tn', date: null },
    { organ: 'tn', date: '2021-12' },
  ]
  const told = siteDocumentOf(whole(meetings, 40))
  expect(told).toEqual({
    $schema: 'schema/webbplats-1.json',
    adress: 'https://ekby.se/beslut/',
    namn: 'Ekby protokoll',
    beskrivning: null,
    utgivare: 'Ekby kommun',
    organisationsnummer: null,
    sprak: 'sv',
    program: 'paragraf 1.2.3',
    sokregister: 4,
    protokoll: 3,
    paragrafer: 40,
    forsta_dag: '2021-12',
    senaste_dag: '2024-03-12',
    beslut: 'data/beslut.ndjson',
    organ: [
      {
        ...{ id: 'ks', namn: 'Kommunstyrelsen', kortnamn: null, organisation: 'Ekby kommun' },
        ...{ adress: 'organ/ks.html', protokoll: 0, senaste_dag: null },
      },
      {
        ...{ id: 'tn', namn: 'Tekniska nämnden', kortnamn: 'TN', organisation: 'Ekby kommun' },
        ...{ adress: 'organ/tn.html', protokoll: 3, senaste_dag: '2024-03-12' },
      },
    ],
  })
  expect(siteDocument.parse(told)).toEqual(told)
})

test('a site without a § has no table and no day', () => {
  expect(siteDocumentOf(whole([], 0))).toMatchObject({ beslut: null, forsta_dag: null, senaste_dag: null })
})
