/** What the site says of itself at its root, each by a parser of its kind. */
import { DOMParser } from '@xmldom/xmldom'
import { expect, test } from 'vitest'
import type { MeetingEntry } from '../archive/catalogue.ts'
import { NO_ORGANISATION } from '../model/organ-schema.ts'
import { inScript, meetingLinked, paragrafLinked } from './json-ld.ts'
import { llms } from './llms.ts'
import { openSearch } from './opensearch.ts'
import { robots, sitemaps } from './sitemap.ts'

const textsOf = (xml: string, tag: string): string[] =>
  Array.from(new DOMParser({ errorHandler: raise }).parseFromString(xml, 'text/xml').getElementsByTagName(tag)).map(
    ({ textContent }) => textContent,
  )
function raise(_: string, message: string): never {
  throw new Error(message)
}

test('a sitemap has whole addresses, and the start page is the site itself', () => {
  const [[path, xml] = []] = [...sitemaps('https://x.se/a&b/', ['index.html', 'om.html'])]
  expect(path).toBe('sitemap.xml')
  expect(xml).toContain('<loc>https://x.se/a&amp;b/</loc>')
  expect(textsOf(xml ?? '', 'loc')).toEqual(['https://x.se/a&b/', 'https://x.se/a&b/om.html'])
})

test('robots.txt lets all in, and says where the sitemap is if the address is known', () => {
  expect(robots(null)).toBe('User-agent: *\nAllow: /\n')
  expect(robots('https://x.se/')).toBe('User-agent: *\nAllow: /\n\nSitemap: https://x.se/sitemap.xml\n')
})

test('a browser learns how the site is searched; a name is cut to what the standard lets it be', () => {
  const xml = openSearch('https://x.se/', 'Protokoll & beslut i Ekby')
  expect(textsOf(xml, 'ShortName')).toEqual(['Protokoll & besl'])
  expect(textsOf(xml, 'LongName')).toEqual(['Protokoll & beslut i Ekby'])
  const [url] = Array.from(new DOMParser().parseFromString(xml, 'text/xml').getElementsByTagName('Url'))
  expect(url?.getAttribute('template')).toBe('https://x.se/sok.html?q={searchTerms}')
})

test('llms.txt leads to the data and the bodies, with addresses as whole as they are known', () => {
  const told = {
    name: 'Ekby',
    description: null,
    publisher: null,
    bodies: [{ slug: 'tn', name: 'TN [1]', organisation: 'Ekby' }],
  }
  const text = llms({ ...told, url: 'https://x.se/', hasRows: true })
  expect(text.split('\n').slice(0, 3)).toEqual(['# Ekby', '', expect.stringMatching(/^> /)])
  expect(text).toContain('- [TN \\[1\\]](https://x.se/organ/tn.html): Ekby\n')
  expect(text).toContain('(https://x.se/data/beslut.csv)')
  expect(llms({ ...told, url: null, hasRows: false })).not.toMatch(/https|beslut\.csv/)
})

const entry = {
  ...{ organ: 'tn', date: '2024-03-12', session: null, source: 's.txt', kind: 'protokoll' },
  ...{ folder: 'protokoll/tn/2024-03-12', path: 'protokoll/tn/2024-03-12/index.html' },
  body: { name: 'Tekniska nämnden', organisation: 'Ekby kommun' },
  paragrafer: [
    {
      id: 'p1',
      name: '§\u00a01',
      title: 'Taxa </script>',
      dnr: ['TN 1'],
      number: '1',
      numberFrom: 'source',
      parent: null,
    },
    { id: 'p1-1', name: '§\u00a01, punkt 1', title: '', dnr: [], number: '1.1', numberFrom: 'order', parent: 'p1' },
    { id: 'p2', name: '§\u00a02', title: '', dnr: [], number: '2', numberFrom: 'source', parent: null },
  ],
} as unknown as MeetingEntry

test('a page says to programs what it is, by its own whole address', () => {
  expect(paragrafLinked(entry, 'p1', 'https://x.se/')).toMatchObject({
    '@type': 'CreativeWork',
    '@id': 'https://x.se/protokoll/tn/2024-03-12/p1.html',
    name: '§ 1 Taxa </script>',
    identifier: ['TN 1'],
    dateCreated: '2024-03-12',
    'eli:number': '1',
    'eli:date_document': '2024-03-12',
    'eli:passed_by': { '@type': 'GovernmentOrganization', name: 'Tekniska nämnden' },
    isPartOf: { '@type': 'Report', '@id': 'https://x.se/protokoll/tn/2024-03-12/index.html' },
  })
  const child = paragrafLinked(entry, 'p1-1', 'https://x.se/')
  expect(child).toMatchObject({ isPartOf: { '@id': 'https://x.se/protokoll/tn/2024-03-12/p1.html' } })
  expect(child).not.toHaveProperty('eli:number')
  expect(child).not.toHaveProperty('identifier')
})

test('a meeting names the §§ that are shown, and an unknown day is no day', () => {
  const linked = meetingLinked({ ...entry, date: null }, ['p1', 'p1-1'], 'https://x.se/')
  expect(linked['hasPart']).toEqual([
    { '@type': 'CreativeWork', '@id': 'https://x.se/protokoll/tn/utan-datum-s/p1.html', name: '§ 1 Taxa </script>' },
  ])
  expect(linked).not.toHaveProperty('dateCreated')
})

test('a month is no date to ELI, and whose a body is goes untold where nobody has said it', () => {
  const body = { ...entry.body, organisation: NO_ORGANISATION }
  const linked = paragrafLinked({ ...entry, body, date: '2024-03' }, 'p1', 'https://x.se/')
  expect(linked).toMatchObject({ dateCreated: '2024-03', creator: { name: 'Tekniska nämnden' } })
  expect(linked).not.toHaveProperty('eli:date_document')
  expect(JSON.stringify(linked)).not.toContain(NO_ORGANISATION)
})

test('no word can end the script it stands in', () => {
  const text = inScript(paragrafLinked(entry, 'p1', 'https://x.se/'))
  expect(text).not.toContain('<')
  expect(JSON.parse(text)).toMatchObject({ name: '§ 1 Taxa </script>' })
})
