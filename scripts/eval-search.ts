/**
 * `npm run eval:search -- [--queries FILE] [--json OUT] [--dist DIR] [--from-disk] [--firefox]`: asks each judged query
 * on the built search page in a real browser, over http or with the page opened from the disk, reads the hits the page
 * shows, in order and with direct hits first, and prints how well they answer.
 */
import { existsSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import type { Measures } from '../src/search/query/measures.ts'
import { chromiumAsker, firefoxAsker } from './lib/search/ask.ts'
import { evaluate, readQueries, summaryOf, type Answered } from './lib/search/evaluate.ts'
import { serveFolder, type Served } from './lib/server.ts'

const { values } = parseArgs({
  options: {
    queries: { type: 'string', default: 'tests/truth/queries.json' },
    json: { type: 'string' },
    dist: { type: 'string', default: 'dist' },
    'from-disk': { type: 'boolean', default: false },
    firefox: { type: 'boolean', default: false },
  },
})

function onDisk(folder: string): Served {
  return { url: pathToFileURL(`${resolve(folder)}/`).href, close: () => Promise.resolve() }
}

async function run(): Promise<void> {
  if (!existsSync(`${values.dist}/sok.html`))
    throw new Error(`Hittade ingen byggd webbplats i ${values.dist}/. Kör först: npm run build`)
  const queries = readQueries(values.queries)
  const server = values['from-disk'] ? onDisk(values.dist) : await serveFolder(values.dist)
  const asker = await (values.firefox ? firefoxAsker : chromiumAsker)(server.url)
  try {
    const answered = await evaluate(asker, queries)
    report(answered)
    if (values.json !== undefined)
      writeFileSync(values.json, `${JSON.stringify({ ...summaryOf(answered), queries: answered }, null, 1)}\n`)
  } finally {
    await asker.close()
    await server.close()
  }
}

function report(answered: readonly Answered[]): void {
  const { overall, byType } = summaryOf(answered)
  const row = (name: string, count: number, { mrr10, ndcg10, recall10 }: Measures) =>
    console.log(
      `${name.padEnd(14)}${String(count).padStart(4)}${[mrr10, ndcg10, recall10].map((figure) => figure.toFixed(3).padStart(9)).join('')}`,
    )
  for (const { q, mrr10, ndcg10, grades } of answered)
    if (mrr10 < 1 || ndcg10 < 0.9)
      console.log(`  ${q}: ${grades.join(' ')} (MRR ${mrr10.toFixed(2)}, nDCG ${ndcg10.toFixed(2)})`)
  console.log(`${'slag'.padEnd(14)}   n   MRR@10  nDCG@10 recall@10`)
  for (const [type, measures] of Object.entries(byType))
    row(type, answered.filter((own) => own.type === type).length, measures)
  row('alla', answered.length, overall)
}

try {
  await run()
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
