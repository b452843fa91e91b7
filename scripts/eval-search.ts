/**
 * `npm run eval:search -- [--queries FILE] [--json OUT] [--dist DIR]`: asks each judged query on the built search page
 * in a real browser, reads the hits the page shows, in order and with direct hits first, and prints how well they answer.
 * What the figures mean stands in `src/search/measures.ts`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Page } from 'playwright-core'
import { z } from 'zod'
import { fileOf, listIds } from '../src/collections/files.ts'
import { meetingPath, paragrafPath } from '../src/protokoll/address.ts'
import { readData } from '../src/protokoll/document.ts'
import type { ParagrafData } from '../src/protokoll/schema.ts'
import { gradesOf, mean, measure, type Measures, type Place } from '../src/search/measures.ts'
import { openBrowser } from './browser.ts'
import { serveFolder } from './server.ts'

const querySchema = z.object({
  q: z.string(),
  type: z.string(),
  relevant: z.array(z.object({ source: z.string(), number: z.string().nullable(), grade: z.number() })),
})

const { values } = parseArgs({
  options: {
    queries: { type: 'string', default: 'tests/truth/queries.json' },
    json: { type: 'string' },
    dist: { type: 'string', default: 'dist' },
  },
})

/** What the address of each page shows, from the content files: the site itself says nothing of sources. */
function places(): Map<string, Place> {
  const found = new Map<string, Place>()
  for (const id of listIds('protokoll')) {
    const { data } = readData(readFileSync(fileOf('protokoll', id), 'utf8'), id)
    const { source } = data
    const add = (paragraf: ParagrafData): void => {
      found.set(paragrafPath(data, paragraf.id), { source, number: paragraf.number })
      paragraf.children.forEach(add)
    }
    found.set(meetingPath(data), { source, number: null })
    data.paragrafer.forEach(add)
  }
  return found
}

async function hitsOf(page: Page, site: string, query: string): Promise<string[]> {
  await page.goto(`${site}sok.html?q=${encodeURIComponent(query)}`)
  await page.waitForFunction(() => document.querySelector('#sokstatus')?.textContent !== '' && !document.querySelector('#soktraffar')?.hasAttribute('aria-busy'))
  const addresses = await page.locator('#soktraffar .hit-title').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))
  return addresses.map((address) => address.slice(site.length).replace(/[?#].*$/, ''))
}

async function run(): Promise<void> {
  if (!existsSync(`${values.dist}/sok.html`)) throw new Error(`Hittade ingen byggd webbplats i ${values.dist}/. Kör först: npm run build`)
  const queries = z.array(querySchema).parse(JSON.parse(readFileSync(values.queries, 'utf8')))
  const known = places()
  const server = await serveFolder(values.dist)
  const browser = await openBrowser()
  try {
    const page = await browser.newPage()
    page.on('pageerror', (error) => { console.error(`  fel på sidan: ${error.message}`) })
    const results = []
    for (const { q, type, relevant } of queries) {
      const pages = await hitsOf(page, server.url, q)
      const hits = pages.flatMap((path) => known.get(path) ?? [])
      results.push({ q, type, ...measure(hits, relevant), grades: gradesOf(hits, relevant), hits: pages.slice(0, 10) })
    }
    report(results)
    if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(summary(results), null, 1)}\n`)
  } finally {
    await browser.close()
    await server.close()
  }
}

type Result = Measures & { q: string; type: string; grades: number[]; hits: string[] }

function summary(queries: readonly Result[]): { overall: Measures; byType: Record<string, Measures>; queries: readonly Result[] } {
  const types = [...new Set(queries.map(({ type }) => type))]
  return { overall: mean(queries), byType: Object.fromEntries(types.map((type) => [type, mean(queries.filter((query) => query.type === type))])), queries }
}

function report(results: readonly Result[]): void {
  const { overall, byType } = summary(results)
  const row = (name: string, count: number, { mrr10, ndcg10, recall10 }: Measures) =>
    console.log(`${name.padEnd(14)}${String(count).padStart(4)}${[mrr10, ndcg10, recall10].map((figure) => figure.toFixed(3).padStart(9)).join('')}`)
  for (const { q, mrr10, ndcg10, grades } of results) if (mrr10 < 1 || ndcg10 < 0.9) console.log(`  ${q}: ${grades.join(' ')} (MRR ${mrr10.toFixed(2)}, nDCG ${ndcg10.toFixed(2)})`)
  console.log(`${'slag'.padEnd(14)}   n   MRR@10  nDCG@10 recall@10`)
  for (const [type, measures] of Object.entries(byType)) row(type, results.filter((result) => result.type === type).length, measures)
  row('alla', results.length, overall)
}

try {
  await run()
} catch (error) {
  console.error(error instanceof Error ? (error.stack ?? error.message) : String(error))
  process.exitCode = 1
}
