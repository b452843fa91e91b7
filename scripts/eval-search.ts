/**
 * `npm run eval:search -- [--queries FILE] [--json OUT] [--dist DIR] [--from-disk] [--firefox]`: asks each
 * judged query on the built search page in a real browser, over http or with the page opened from the disk, reads the hits the page shows, in order and with direct hits first, and prints how well they answer.
 * What the figures mean stands in `src/search/measures.ts`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { fileOf, listIds } from '../src/collections/files.ts'
import { meetingPath, paragrafPath } from '../src/protokoll/address.ts'
import { readData } from '../src/protokoll/document.ts'
import type { ParagrafData } from '../src/protokoll/schema.ts'
import { gradesOf, mean, measure, type Measures, type Place } from '../src/search/measures.ts'
import { chromiumAsker, firefoxAsker } from './search/ask.ts'
import { serveFolder, type Served } from './server.ts'

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
    'from-disk': { type: 'boolean', default: false },
    firefox: { type: 'boolean', default: false },
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

function onDisk(folder: string): Served {
  return { url: pathToFileURL(`${resolve(folder)}/`).href, close: () => Promise.resolve() }
}

async function run(): Promise<void> {
  if (!existsSync(`${values.dist}/sok.html`)) throw new Error(`Hittade ingen byggd webbplats i ${values.dist}/. Kör först: npm run build`)
  const queries = z.array(querySchema).parse(JSON.parse(readFileSync(values.queries, 'utf8')))
  const known = places()
  const server = values['from-disk'] ? onDisk(values.dist) : await serveFolder(values.dist)
  const browser = await (values.firefox ? firefoxAsker : chromiumAsker)(server.url)
  try {
    const results = []
    for (const { q, type, relevant } of queries) {
      const pages = await browser.ask(q)
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
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
