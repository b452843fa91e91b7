import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import Ajv from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { correctedIn } from '../archive/corrected-ids.ts'
import { csvw } from './csvw.ts'
import { example, TN } from './example.fixture.ts'
import { parquet } from './parquet.ts'
import { rowsOf, wholeRow } from './rows.ts'
import { publishedSchema, row, type Row } from './schema.ts'
import { csv, ndjson, votesInWords } from './tables.ts'

const earlier = (id: string | null, by: 'authority' | 'us' | 'unknown') => ({
  ...{ id, name: '', what: 'changed' as const, by, because: null },
  before: { title: 'Förr', parts: [] },
})
const corrected = correctedIn([
  { date: '2024-04-01', source: 'same', paragrafer: [earlier('p1', 'us'), earlier(null, 'us')] },
  { date: '2024-04-02', source: 'new', paragrafer: [earlier('p1', 'authority'), earlier('p9', 'unknown')] },
])
const rows = rowsOf(example()).map((told) => wholeRow(told, TN, 'https://x.se/a/', corrected.get(told.id)))

test('a row a § and sub-matter, none of what is withdrawn', () => {
  expect(rows.map(({ id, paragraf, del_av }) => [id, paragraf, del_av])).toEqual([
    ['p1', '§ 1', null],
    ['p1-1', '§ 1, punkt 1 (vår numrering)', 'p1'],
  ])
  expect(rows[0]).toEqual({
    adress: 'https://x.se/a/protokoll/tn/2024-03-12/p1.html',
    protokoll: 'https://x.se/a/protokoll/tn/2024-03-12/index.html',
    id: 'p1',
    organ: 'tn',
    organnamn: 'Tekniska nämnden',
    organisation: 'Ekby kommun',
    datum: '2024-03-12',
    mote: null,
    paragraf: '§ 1',
    del_av: null,
    rubrik: 'Taxa, "ny" *',
    dnr: ['TN 2024/7', 'TN 2024/8'],
    utfall: 'Beslut',
    slag: ['godkänns'],
    stadium: 'eget beslut',
    omrostningar: [{ ja: 7, nej: 4, avstar: null, franvarande: 0 }],
    beslutstext: 'Nämnden beslutar\natt anta taxan,\n- från maj\natt skicka den vidare.',
    kalla: 's.txt',
    rad_fran: 5,
    rad_till: 20,
    rattad: '2024-04-02',
    rattad_av: 'organet',
  } satisfies Row)
})

test('a § whose parent is withdrawn goes with it, and so does all of a meeting', () => {
  const back = "withdrawn: { date: '2024-04-01', because: Fel. }\n"
  expect(rowsOf(example((file) => file.replace('    votes:', `    ${back}    votes:`)))).toEqual([])
  expect(rowsOf(example((file) => file.replace('dateFrom:', `${back}dateFrom:`)))).toEqual([])
})

test('each row is what the published schema says, and a date of words is not', () => {
  const isValid = new Ajv({ strict: true }).compile(JSON.parse(publishedSchema(row)) as object)
  expect(rows.map((one) => isValid(one))).toEqual([true, true])
  expect(isValid({ ...rows[0], datum: 'i maj' })).toBe(false)
})

test('whose mistake it was is said only where somebody has told', () => {
  const of = (by: Parameters<typeof earlier>[1]) =>
    correctedIn([{ date: '2024-04-03', source: 'new', paragrafer: [earlier('p1', by)] }]).get('p1')?.rattad_av
  expect([of('authority'), of('us'), of('unknown')]).toEqual(['organet', 'webbplatsen', 'okänt'])
})

test('what describes the columns of the CSV for programs has them all, in its order, and each cell is of its type', () => {
  const { url, tableSchema } = JSON.parse(csvw()) as {
    url: string
    tableSchema: { columns: { name: string; datatype: string; separator?: string }[]; primaryKey: string }
  }
  expect(url).toBe('beslut.csv')
  expect(tableSchema.columns.map(({ name }) => name).join(',')).toBe(csv(rows).split('\r\n')[0])
  const types = Object.fromEntries(tableSchema.columns.map(({ name, datatype }) => [name, datatype]))
  expect(types).toMatchObject({ adress: 'anyURI', datum: 'string', rad_till: 'nonNegativeInteger', rattad: 'date' })
  expect(tableSchema.columns.flatMap(({ name, separator }) => (separator === '; ' ? name : []))).toEqual([
    'dnr',
    'slag',
  ])
  expect(tableSchema.primaryKey).toBe('adress')
})

test.each([
  [{ ja: 31, nej: 18, avstar: null, franvarande: 0 }, 'ja 31, nej 18, frånvarande 0'],
  [{ ja: null, nej: null, avstar: null, franvarande: null }, 'antal okänt'],
])('a vote in words: %j', (vote, words) => expect(votesInWords(vote)).toBe(words))

test('in CSV a cell that is empty is nothing, and words that are empty stand in quotes', () => {
  const [head, ...lines] = csv(rows).split('\r\n')
  expect(head).toBe(Object.keys(row.shape).join(','))
  expect(lines[0]).toMatch(
    /,2024-03-12,,§ 1,,"Taxa, ""ny"" \*",TN 2024\/7; TN 2024\/8,Beslut,godkänns,eget beslut,"ja 7, nej 4, frånvarande 0","Nämnden/,
  )
  expect(lines[1]).toMatch(/,p1,Punkten,"",Inget beslut hittat,ingen,ingen,"",,s\.txt,14,18,,$/)
  expect(csv(rows)).toMatch(/,s\.txt,5,20,2024-04-02,organet\r\n/)
})

test('no rows are no table', () => expect([csv([]), ndjson([])]).toEqual(['', '']))

describe('read by DuckDB', () => {
  const undated = rows.map((one): Row => ({ ...one, id: `u-${one.id}`, datum: null, rubrik: 'a,b\n"c"' }))
  const home = mkdtempSync(join(tmpdir(), 'paragraf-data-'))
  afterAll(() => rmSync(home, { recursive: true, force: true }))
  beforeAll(() => {
    writeFileSync(join(home, 'b.csv'), csv([...rows, ...undated]))
    writeFileSync(join(home, 'b.ndjson'), ndjson([...rows, ...undated]))
    for (const [partition, those] of [
      ['ar=2024', rows],
      ['ar=__HIVE_DEFAULT_PARTITION__', undated],
    ] as const) {
      mkdirSync(join(home, 'beslut', partition), { recursive: true })
      writeFileSync(join(home, 'beslut', partition, 'beslut.parquet'), parquet(those))
    }
  })

  async function ask(sql: string): Promise<unknown[]> {
    const instance = await DuckDBInstance.create(':memory:')
    const connection = await instance.connect()
    const reader = await connection.runAndReadAll(sql.replaceAll('HOME', home))
    const found = reader.getRowObjectsJson()
    connection.closeSync()
    instance.closeSync()
    return found
  }

  test('the years are a column, and each row has the words, lists and numbers it had', async () => {
    const found = (await ask(
      `SELECT * FROM read_parquet('HOME/beslut/*/*.parquet', hive_partitioning = true) ORDER BY id`,
    )) as Record<string, unknown>[]
    const expected = [...rows, ...undated].map(({ omrostningar, ...one }) => ({
      ...one,
      omrostningar: JSON.stringify(omrostningar),
      ar: one.datum === null ? null : '2024',
    }))
    expect(found).toEqual(expected)
  })

  test('a year alone is asked for', async () => {
    const sql = `SELECT count(*) AS n FROM read_parquet('HOME/beslut/*/*.parquet', hive_partitioning = true) WHERE ar = 2024`
    expect(await ask(sql)).toEqual([{ n: '2' }])
  })

  test('CSV and NDJSON have the same rows', async () => {
    const columns = `id, datum, rubrik, beslutstext, del_av, rad_fran`
    const table = await ask(`SELECT ${columns} FROM read_csv('HOME/b.csv', all_varchar = true) ORDER BY id`)
    const lines = await ask(
      `SELECT ${columns.replace('rad_fran', 'rad_fran::VARCHAR AS rad_fran')} FROM read_json('HOME/b.ndjson', dateformat = 'x') ORDER BY id`,
    )
    expect(table).toEqual(lines)
    expect(table).toHaveLength(4)
    expect(table[2]).toMatchObject({ id: 'u-p1', datum: null, rubrik: 'a,b\n"c"' })
  })
})
