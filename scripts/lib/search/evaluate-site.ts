/** Asks each judged query on the built search page in a real browser, and prints how well the hits answer. */
import { existsSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Measures } from '../../../src/search/query/measures.ts'
import { serveFolder, type Served } from '../server.ts'
import { chromiumAsker, firefoxAsker } from './ask.ts'
import { evaluate, readQueries, summaryOf, type Answered } from './evaluate.ts'

export interface Asked {
  queries: string
  /** Where the figures are written as JSON. */
  json: string | undefined
  dist: string
  /** The page is opened from the disk, and not over http. */
  fromDisk: boolean
  firefox: boolean
}

function onDisk(folder: string): Served {
  return { url: pathToFileURL(`${resolve(folder)}/`).href, close: () => Promise.resolve() }
}

/** @throws When there is no site, or a browser cannot be opened. */
export async function evaluateSite(values: Asked): Promise<void> {
  if (!existsSync(`${values.dist}/sok.html`))
    throw new Error(`Hittade ingen byggd webbplats i ${values.dist}/. Kör först: npm run build`)
  const queries = readQueries(values.queries)
  const server = values.fromDisk ? onDisk(values.dist) : await serveFolder(values.dist)
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
