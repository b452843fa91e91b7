/** Asks each judged query on the built search page in a real browser, and prints how well the hits answer. */
import { existsSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { serveFolder, type Served } from '../server.ts'
import { chromiumAsker, firefoxAsker } from './ask.ts'
import { evaluate, readQueries, report, summaryOf } from './evaluate.ts'

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
