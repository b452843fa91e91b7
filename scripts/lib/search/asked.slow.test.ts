/** What the engine makes of a real index: words that stand in a record many times, and must stand in a row. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { SearchRecord } from '../../../src/search/index/records.ts'
import { siteWriter } from '../build/site-writer.ts'
import { engineOf, questionOf } from './quick.ts'
import { readyToWrite, writeSearch } from './write.ts'

const home = mkdtempSync(join(tmpdir(), 'paragraf-fragad-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

const TEXTS = [
  'Arenan är ny. Nämnden prövar en plan. En ny plan för vägen saknas.',
  'Planen för arenan är ny. En arena prövas av nämnden.',
]
const records = TEXTS.map((content, at): SearchRecord => ({
  ...{ url: `protokoll/tn/2024-05-01/p${at + 1}.html`, title: `§ ${at + 1} Ärende`, content, number: String(at + 1) },
  ...{ dnr: '', dnrs: [], outcome: 'Beslut', tone: 'own', facets: { types: [], stage: 'eget beslut', holds: [] } },
}))
await writeSearch(
  siteWriter(home).put,
  [{ slug: 'tn', date: '2024-05-01', records }],
  new Map(),
  readyToWrite(join(home, 'kept')),
)
const engine = engineOf(home)

test.each<[string, number[]]>([
  ['"ny plan"', [1]],
  ['"en plan"', [1]],
  ['"arenan är ny"', [1, 2]],
  ['"ny arena"', []],
  ['arena -"ny plan"', [2]],
])('%s is in %j', async (query, numbers) => {
  const found = await engine.search(questionOf(query), new AbortController().signal)
  const hits = await found.load(0, found.entries)
  expect(hits.map(({ url: own }) => Number(/p(\d+)\.html/.exec(own)?.[1])).sort()).toEqual(numbers)
})
