/**
 * What a data portal harvests: settings and the years of the content in, a catalogue in Turtle out, as DCAT-AP-SE 3 has
 * it. The licence is of the description alone, which the profile asks for; none is claimed for the minutes.
 */
import { CATALOGUE, CSV, CSVW, NDJSON, parquetPath } from './paths.ts'
import { MEETING_SCHEMA, ROW_SCHEMA } from './schema.ts'

export interface Described {
  url: string
  name: string
  description: string | null
  publisher: string
  organisationNumber: string | null
  email: string | null
  /** Partitions that there are: `ar=2024`. */
  partitions: readonly string[]
  /** First and last date of the minutes, as exactly as they are known. */
  dates: readonly [first: string, last: string] | null
}

const PREFIXES = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
}
const EU = 'http://publications.europa.eu/resource/authority'

/** Each kind of file, by its name in the catalogue. */
interface Distribution {
  id: string
  title: string
  type: string
  paths: readonly string[]
  conformsTo: string | null
}

/** By its namespace, which names the version. */
const AKOMA_NTOSO = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0'

/** What the distributions conform to: of the site's own, by its path, or of others. */
const STANDARDS = [
  [CSVW, 'Kolumnerna i CSV, enligt CSV on the Web'],
  [ROW_SCHEMA, 'En rad, som JSON Schema'],
  [MEETING_SCHEMA, 'Ett protokoll, som JSON Schema'],
  [AKOMA_NTOSO, 'Akoma Ntoso 3.0 (OASIS LegalDocML)'],
] as const

/** A predicate and what it says, already in Turtle. */
type Statement = readonly [predicate: string, ...objects: string[]]

/** @param site What is described; only a site with an address, a publisher and a § is. */
export function dcat(site: Described): string {
  const here = `${site.url}${CATALOGUE}`
  const node = (id: string): string => iri(`${here}#${id}`)
  const rows: Distribution[] = [
    { id: 'beslut-csv', title: 'CSV', type: 'text/csv', paths: [CSV], conformsTo: CSVW },
    { id: 'beslut-ndjson', title: 'NDJSON', type: 'application/x-ndjson', paths: [NDJSON], conformsTo: ROW_SCHEMA },
    {
      id: 'beslut-parquet',
      title: 'Parquet, en fil för varje år',
      type: 'application/vnd.apache.parquet',
      paths: site.partitions.map(parquetPath),
      conformsTo: null,
    },
  ]
  const meetings: Distribution[] = [
    { id: 'protokoll-json', title: 'JSON', type: 'application/json', paths: [], conformsTo: MEETING_SCHEMA },
    { id: 'protokoll-markdown', title: 'Markdown', type: 'text/markdown', paths: [], conformsTo: null },
    { id: 'protokoll-akn', title: 'Akoma Ntoso 3.0', type: 'application/akn+xml', paths: [], conformsTo: AKOMA_NTOSO },
  ]
  const dataset = (id: string, title: string, says: string, distributions: readonly Distribution[]): string =>
    block(node(id), [
      ['a', 'dcat:Dataset'],
      ['dcterms:title', words(title)],
      ['dcterms:description', words(says)],
      ['dcterms:publisher', node('utgivare')],
      ...contactOf(site, node('kontakt')),
      ...periodOf(site.dates),
      ['dcat:keyword', ...['protokoll', 'beslut', 'sammanträde'].map(words)],
      ['dcat:theme', iri(`${EU}/data-theme/GOVE`)],
      ['dcterms:language', iri(`${EU}/language/SWE`)],
      ['dcterms:accessRights', iri(`${EU}/access-right/PUBLIC`)],
      ['dcat:landingPage', iri(`${site.url}om.html#oppna-data`)],
      ['dcat:distribution', ...distributions.map((one) => node(one.id))],
    ])
  const blocks = [
    Object.entries(PREFIXES)
      .map(([name, address]) => `@prefix ${name}: <${address}> .`)
      .join('\n'),
    catalogue(site, node),
    block(node('utgivare'), [
      ['a', 'foaf:Agent'],
      ['foaf:name', plainWords(site.publisher)],
      ...(site.organisationNumber === null
        ? []
        : [['dcterms:identifier', plainWords(site.organisationNumber)] satisfies Statement]),
    ]),
    ...(site.email === null
      ? []
      : [
          block(node('kontakt'), [
            ['a', 'vcard:Organization'],
            ['vcard:fn', plainWords(site.publisher)],
            ['vcard:hasEmail', iri(`mailto:${site.email}`)],
          ]),
        ]),
    dataset(
      'beslut',
      'Beslut',
      'Paragrafer ur protokoll: organ, dag, rubrik, diarienummer, utfall och beslutets ord.',
      rows,
    ),
    dataset('protokoll', 'Protokoll', 'Hela protokoll, ett för varje sammanträde, som text med struktur.', meetings),
    ...[...rows, ...meetings].map((one) => distribution(site, node(one.id), one)),
    ...STANDARDS.map(([path, title]) =>
      block(iri(new URL(path, site.url).href), [
        ['a', 'dcterms:Standard'],
        ['dcterms:title', words(title)],
      ]),
    ),
  ]
  return `${blocks.join('\n\n')}\n`
}

function catalogue(site: Described, node: (id: string) => string): string {
  return block(node('katalog'), [
    ['a', 'dcat:Catalog'],
    ['dcterms:title', words(site.name)],
    ['dcterms:description', words(site.description ?? `Öppna data från webbplatsen ${site.name}.`)],
    ['dcterms:publisher', node('utgivare')],
    ['dcterms:license', iri('http://creativecommons.org/publicdomain/zero/1.0/')],
    ['dcterms:language', iri(`${EU}/language/SWE`)],
    ['dcat:themeTaxonomy', iri(`${EU}/data-theme`)],
    ['foaf:homepage', iri(site.url)],
    ['dcat:dataset', node('beslut'), node('protokoll')],
  ])
}

/** Where a file is one of many, beside each meeting, its way in is the page that says where they lie. */
function distribution({ url }: Described, node: string, { title, type, paths, conformsTo }: Distribution): string {
  const [first = 'om.html#oppna-data'] = paths.length === 1 ? paths : []
  return block(node, [
    ['a', 'dcat:Distribution'],
    ['dcterms:title', words(title)],
    ['dcat:accessURL', iri(`${url}${first}`)],
    ...(paths.length === 0
      ? []
      : [['dcat:downloadURL', ...paths.map((path) => iri(`${url}${path}`))] satisfies Statement]),
    ['dcterms:format', plainWords(type)],
    ...(conformsTo === null ? [] : [['dcterms:conformsTo', iri(new URL(conformsTo, url).href)] satisfies Statement]),
  ])
}

const contactOf = ({ email }: Described, node: string): Statement[] =>
  email === null ? [] : [['dcat:contactPoint', node]]

function periodOf(dates: Described['dates']): Statement[] {
  if (dates === null) return []
  const [first, last] = dates
  return [['dcterms:temporal', `[ a dcterms:PeriodOfTime ; dcat:startDate ${day(first)} ; dcat:endDate ${day(last)} ]`]]
}

/** A day, a month or a year, told apart by how long it is written. */
const TYPES: Record<number, string> = { 4: 'gYear', 7: 'gYearMonth', 10: 'date' }
const day = (date: string): string => `"${date}"^^xsd:${TYPES[date.length] ?? 'string'}`

function block(node: string, statements: readonly Statement[]): string {
  return `${node}\n${statements.map(([predicate, ...objects]) => `  ${predicate} ${objects.join(', ')}`).join(' ;\n')} .`
}

/** What JSON escapes in a string Turtle escapes alike. */
const plainWords = (text: string): string => JSON.stringify(text)
const words = (text: string): string => `${plainWords(text)}@sv`
const iri = (address: string): string => `<${new URL(address).href}>`
