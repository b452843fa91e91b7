/** The data of a built site, each held against its own validator, and against what must not be in them. */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import Ajv from 'ajv/dist/2020.js'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'
import { Parser, Store } from 'n3'
import SHACLValidator from 'rdf-validate-shacl'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pathsIn } from '../scripts/lib/package/folder.ts'
import { isData } from '../src/data/paths.ts'
import { leaksIn } from '../src/privacy/index.ts'

const URL_OF_SITE = 'https://ekby.se/beslut/'
const MEETING = 'protokoll/tekniska-namnden/2024-03-12'
const minutes = (date: string): string => `Protokoll Tekniska nämnden ${date}

§ 1 Parkering
Dnr TN 2024/7

Ada Provlund, 19121212-1212, ringde 070-174 06 05.

Beslut

Tekniska nämnden beslutar att anta planen.

§ 2 Hemlig affär

Beslut

Tekniska nämnden köper fastigheten Provet.
`
const SIDECAR = `---
withdrawn: { what: p2, date: 2024-04-01, because: Publicerades av misstag. }
mask:
  - { text: Ada Provlund, because: Privatperson. }
---
`
const SIDECAR_OF_ALL = '---\nwithdrawn: { what: all, date: 2024-04-01, because: Fel möte. }\n---\n'
const SETTINGS = `namn: Ekby protokoll
utgivare: Ekby kommun
adress: ${URL_OF_SITE}
kontakt: { epost: data@ekby.se }
`

let home: string
const read = (path: string): string => readFileSync(join(home, path), 'utf8')
function write(path: string, text: string): void {
  mkdirSync(dirname(join(home, path)), { recursive: true })
  writeFileSync(join(home, path), text)
}

function run(script: string, cwd: string, env: Record<string, string>, ...args: string[]): string {
  const command = [join(process.cwd(), 'scripts', script), ...args]
  const all = { ...process.env, ...env }
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd, encoding: 'utf8', env: all })
  expect(status, stderr).toBe(0)
  return stdout
}

/** Lines that the build says. */
function build(to: string, content: string, settings: string): string {
  const env = { PARAGRAF_CONTENT: join(home, content), PARAGRAF_SETTINGS: settings }
  return run('build.ts', process.cwd(), env, join(home, to))
}

let told: string
let toldWithout: string
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'paragraf-data-'))
  cpSync('content', join(home, 'content'), { recursive: true })
  write('content/organ/tekniska-namnden.md', '---\nname: Tekniska nämnden\norganisation: Ekby kommun\n---\n')
  write('seeds/a.txt', minutes('2024-03-12'))
  write('seeds/a.md', SIDECAR)
  write('seeds/b.txt', minutes('2024-05-14'))
  write('seeds/b.md', SIDECAR_OF_ALL)
  run('convert.ts', home, {})
  write('webbplats.yaml', SETTINGS)
  told = build('dist', 'content', join(home, 'webbplats.yaml'))
  toldWithout = build('utan', 'content', '')
}, 300_000)
afterAll(() => rmSync(home, { recursive: true, force: true }))

const dataIn = (site: string): string[] => pathsIn(join(home, site)).filter(isData)
const json = (path: string): unknown => JSON.parse(read(path))

describe('every file of data is valid', () => {
  test('the JSON beside each meeting, by the schema that the site publishes', () => {
    const isValid = new Ajv({ strict: true }).compile(json('dist/data/schema/protokoll-1.json') as object)
    const files = dataIn('dist').filter((path) => path.endsWith('/index.json'))
    expect(files).toHaveLength(6)
    for (const path of files) {
      expect([path, isValid(json(`dist/${path}`)), isValid.errors]).toEqual([path, true, null])
      expect(existsSync(join(home, 'dist', dirname(path), (json(`dist/${path}`) as { $schema: string }).$schema))).toBe(
        true,
      )
    }
  })

  test('the Akoma Ntoso beside each meeting that has its day, by the schema of what is written', () => {
    const schema = XsdValidator.fromDoc(
      XmlDocument.fromString(readFileSync('tests/schemas/akoma-ntoso-protokoll.xsd', 'utf8')),
    )
    const files = dataIn('dist').filter((path) => path.endsWith('.akn.xml'))
    expect(files).toHaveLength(5)
    for (const path of files) {
      const document = XmlDocument.fromString(read(`dist/${path}`))
      expect(() => {
        schema.validate(document)
      }, path).not.toThrow()
      expect(read(`dist/${dirname(path)}/index.html`)).toContain('href="index.akn.xml"')
      document.dispose()
    }
  })

  test('what the site says of itself, by its schema, and each body that it names has a page', () => {
    const isValid = new Ajv({ strict: true }).compile(json('dist/data/schema/webbplats-1.json') as object)
    const site = json('dist/data/webbplats.json') as { organ: { adress: string }[]; paragrafer: number }
    expect([isValid(site), isValid.errors]).toEqual([true, null])
    expect(site).toMatchObject({ adress: URL_OF_SITE, utgivare: 'Ekby kommun' })
    expect(site.paragrafer).toBe(read('dist/data/beslut.ndjson').trimEnd().split('\n').length)
    for (const { adress } of site.organ) expect(existsSync(join(home, 'dist', adress)), adress).toBe(true)
    expect(json('utan/data/webbplats.json')).toMatchObject({ adress: null, utgivare: null })
  })

  test('the rows, by theirs, and each leads to a page', () => {
    const isValid = new Ajv({ strict: true }).compile(json('dist/data/schema/beslut-1.json') as object)
    const rows = read('dist/data/beslut.ndjson').trimEnd().split('\n')
    expect(rows.length).toBeGreaterThan(80)
    for (const line of rows) {
      const row = JSON.parse(line) as { adress: string }
      expect([isValid(row), isValid.errors]).toEqual([true, null])
      expect(row.adress.startsWith(URL_OF_SITE)).toBe(true)
      expect(existsSync(join(home, 'dist', row.adress.slice(URL_OF_SITE.length))), row.adress).toBe(true)
    }
  })

  test('all tables have the same rows, as DuckDB reads them, and the years are partitions', async () => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect()
    const ask = async (table: string, options: string): Promise<unknown[]> => {
      const sql = `SELECT adress, rubrik, beslutstext, rad_till FROM ${table}('${home}/dist/data/${options}) ORDER BY adress`
      return (await connection.runAndReadAll(sql)).getRowObjectsJson()
    }
    const parquet = await ask('read_parquet', "beslut/*/*.parquet', hive_partitioning = true")
    expect(parquet.length).toBe(read('dist/data/beslut.ndjson').trimEnd().split('\n').length)
    expect(await ask('read_csv', `beslut.csv', types = {'rad_till': 'INTEGER'}`)).toEqual(parquet)
    expect(
      await ask(
        'read_json',
        `beslut.ndjson', columns = {adress: 'VARCHAR', rubrik: 'VARCHAR', beslutstext: 'VARCHAR', rad_till: 'INTEGER'}`,
      ),
    ).toEqual(parquet)
    const years = await connection.runAndReadAll(
      `SELECT DISTINCT ar::VARCHAR AS ar FROM read_parquet('${home}/dist/data/beslut/*/*.parquet', hive_partitioning = true) ORDER BY ar`,
    )
    expect(years.getRowObjectsJson().map(({ ar }) => ar)).toEqual(['2021', '2023', '2024'])
    connection.closeSync()
  })

  test('the catalogue, by the shapes of the profile, and each file it names is there', async () => {
    const graph = (turtle: string): Store => new Store(new Parser().parse(turtle))
    const shapes = new SHACLValidator(graph(readFileSync('tests/schemas/dcat-ap-se.shacl.ttl', 'utf8')))
    const catalogue = graph(read('dist/data/dcat.ttl'))
    expect((await shapes.validate(catalogue)).results.map(({ path, message }) => [path, message])).toEqual([])
    const DCAT = 'http://www.w3.org/ns/dcat#'
    const files = catalogue.getObjects(null, `${DCAT}downloadURL`, null).map(({ value }) => value)
    expect(files).toHaveLength(5)
    expect(existsSync(join(home, 'dist/data/beslut.csv-metadata.json'))).toBe(true)
    for (const file of files) expect(existsSync(join(home, 'dist', file.slice(URL_OF_SITE.length))), file).toBe(true)
  })

  test('the sitemap names pages that are there and may be listed, all of them and no other', () => {
    const named = [...read('dist/sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = '']) => address)
    const pages = pathsIn(join(home, 'dist')).filter((path) => path.endsWith('.html'))
    const listed = pages.filter((path) => !/noindex|http-equiv="refresh"/.test(read(`dist/${path}`)))
    const own = ['404.html', 'offline.html']
    expect(named).toEqual(
      listed
        .filter((path) => !own.includes(path))
        .map((path) => (path === 'index.html' ? URL_OF_SITE : URL_OF_SITE + path)),
    )
  })

  test('what a page says to programs is JSON, with its own address', () => {
    const html = read(`dist/${MEETING}/p1.html`)
    const [, text = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? []
    expect(JSON.parse(text)).toMatchObject({ '@id': `${URL_OF_SITE}${MEETING}/p1.html`, 'eli:number': '1' })
    const [, whole = ''] =
      /<script type="application\/ld\+json">(.*?)<\/script>/.exec(read(`dist/${MEETING}/index.html`)) ?? []
    expect((JSON.parse(whole) as { hasPart: unknown[] }).hasPart).toHaveLength(1)
  })
})

describe('what must not be in data', () => {
  test('nothing private, by the last gate', () => {
    const files = dataIn('dist').filter((path) => !path.endsWith('.parquet'))
    expect(files.length).toBeGreaterThan(15)
    const offices = ['data@ekby.se']
    // Of the source: as long as the id of a signature, and as public as the content file it stands in.
    const withoutHash = (text: string): string => text.replace(/"sha256":"[0-9a-f]{64}"/, '')
    expect(
      files.flatMap((path) =>
        leaksIn(withoutHash(read(`dist/${path}`)), [], offices).map((leak) => ({ path, ...leak })),
      ),
    ).toEqual([])
  })

  test('nothing that is masked or withdrawn: neither the § nor the meeting', () => {
    for (const path of dataIn('dist')) {
      const text = readFileSync(join(home, 'dist', path)).toString('latin1')
      for (const word of ['Provlund', '1212', '070-174', 'Hemlig', 'Provet', '2024-05-14'])
        expect([path, word, text.includes(word)]).toEqual([path, word, false])
    }
    expect(json(`dist/${MEETING}/index.json`)).toMatchObject({
      innehall: [{}, { typ: 'paragraf', id: 'p1' }, { typ: 'tillbakadragen', id: 'p2', dag: '2024-04-01' }].slice(-2),
    })
    expect(existsSync(join(home, 'dist', MEETING.replace('03-12', '05-14'), 'index.html'))).toBe(true)
  })

  test('what is withdrawn says nothing to programs', () => {
    for (const path of [`${MEETING}/p2.html`, `${MEETING.replace('03-12', '05-14')}/index.html`])
      expect(read(`dist/${path}`)).not.toMatch(/ld\+json|rel="alternate" type="(?:application\/json|text\/markdown)"/)
  })
})

test('without an address there is what can do without, and the build says once what is left out', () => {
  expect(toldWithout.match(/^Utan adress .*sitemap\.xml.*$/gm)).toHaveLength(1)
  expect(told).not.toMatch(/^Utan (?:adress|utgivare)/m)
  const gone = dataIn('dist').filter((path) => !dataIn('utan').includes(path))
  expect(gone).toEqual(['data/dcat.ttl', 'opensearch.xml', 'sitemap.xml'])
  expect(read(`utan/${MEETING}/p1.html`)).not.toContain('ld+json')
  expect(read('utan/data/beslut.csv')).toContain(`\r\n${MEETING}/p1.html,`)
})

test('a reader who keeps the site for reading offline does not keep data', () => {
  expect(read('dist/sw.js')).toContain(`"${MEETING}/index.html"`)
  expect(read('dist/sw.js')).not.toMatch(/"(?:data\/|robots\.txt|[^"]*\/index\.(?:json|md|akn\.xml)")/)
})
