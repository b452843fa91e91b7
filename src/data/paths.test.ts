import { describe, expect, test } from 'vitest'
import { dataFiles, gapsIn, isData, listedPages, sitemapPaths, type Given } from './paths.ts'

const meeting = (date: string | null, shown: string[], withdrawn = false): Given => ({
  ...{ organ: 'tn', date, session: null, source: 'Möte 1.txt', shown, withdrawn },
})
const NOBODY = { url: null, publisher: null }
const KNOWN = { url: 'https://x.se/', publisher: 'Ekby kommun' }
const TOLD = meeting('2024-03-12', ['p1', 'p2'])
const BACK = meeting('2023-01-09', [], true)

describe('the files that a whole site has', () => {
  test('without an address: those beside the meetings, and the tables', () => {
    expect(dataFiles([TOLD, BACK, meeting(null, ['p1'])], ['tn'], NOBODY)).toEqual([
      'protokoll/tn/2024-03-12/index.json',
      'protokoll/tn/2024-03-12/index.md',
      'protokoll/tn/2024-03-12/index.akn.xml',
      'protokoll/tn/utan-datum-mote-1/index.json',
      'protokoll/tn/utan-datum-mote-1/index.md',
      'data/beslut.ndjson',
      'data/beslut.csv',
      'data/beslut.csv-metadata.json',
      'data/beslut/ar=2024/beslut.parquet',
      'data/beslut/ar=__HIVE_DEFAULT_PARTITION__/beslut.parquet',
    ])
  })

  test('with an address and a publisher: also those that need them', () => {
    const more = (known: typeof KNOWN | typeof NOBODY | { url: string; publisher: null }): string[] =>
      dataFiles([TOLD], ['tn'], known).filter((path) => !path.startsWith('protokoll/') && !path.includes('beslut'))
    expect(more(KNOWN)).toEqual(['sitemap.xml', 'opensearch.xml', 'data/dcat.ttl'])
    expect(more({ ...KNOWN, publisher: null })).toEqual(['sitemap.xml', 'opensearch.xml'])
    expect(more(NOBODY)).toEqual([])
  })

  test('where all is withdrawn, or a meeting has no §, there are no tables and nothing to describe', () => {
    expect(dataFiles([BACK], ['tn'], KNOWN)).toEqual(['sitemap.xml', 'opensearch.xml'])
    expect(dataFiles([meeting('2024', [])], [], NOBODY)).toEqual([
      'protokoll/tn/2024/index.json',
      'protokoll/tn/2024/index.md',
    ])
  })
})

test('search engines are told of pages with words, each once', () => {
  expect(listedPages([TOLD, BACK], ['tn']).filter((path) => path.includes('tn'))).toEqual([
    'organ/tn.html',
    'organ/tn/2023.html',
    'organ/tn/2024.html',
    'organ/tn/loften.html',
    'protokoll/tn/2024-03-12/index.html',
    'protokoll/tn/2024-03-12/p1.html',
    'protokoll/tn/2024-03-12/p2.html',
  ])
})

test('search engines are told of each matter once', () => {
  const matters = ['arende/ekby-kommun/tn-2024-7.html']
  const listed = listedPages(
    [
      { ...TOLD, matters },
      { ...TOLD, date: '2024-04-12', matters },
    ],
    ['tn'],
  )
  expect(listed.filter((path) => path.startsWith('arende/'))).toEqual(matters)
})

test.each([
  [0, ['sitemap.xml']],
  [50_000, ['sitemap.xml']],
  [50_001, ['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml']],
])('the sitemap of %i pages', (pages, files) => expect(sitemapPaths(pages)).toEqual(files))

test('what is left out is told once, with what to write', () => {
  expect(gapsIn(NOBODY)).toMatch(
    /^Utan adress .*: flöden, kalendrar, sitemap\.xml, opensearch\.xml, data\/dcat\.ttl och JSON-LD\.$/,
  )
  expect(gapsIn({ ...KNOWN, publisher: null })).toMatch(/^Utan utgivare .*data\/dcat\.ttl\.$/)
  expect(gapsIn(KNOWN)).toBeNull()
})

test('data are told from pages', () => {
  const data = [
    'data/beslut.csv',
    'sitemap-2.xml',
    'robots.txt',
    'llms.txt',
    'opensearch.xml',
    'protokoll/tn/2024/index.json',
  ]
  const pages = ['index.html', 'protokoll/tn/2024/index.html', 'flode/alla.xml', 'pagefind/start.bin', 'assets/site.js']
  expect([...data, ...pages].filter(isData)).toEqual(data)
})
