/**
 * Plain Pagefind on the same records, a page each, as its own guide says it is used: records in, something that answers
 * queries with addresses out. Its search only runs in a browser.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { close, createIndex } from 'pagefind'
import type { SearchRecord } from '../../../src/search/index/records.ts'
import { escapedXml } from '../../../src/model/escaped.ts'
import { openBrowser } from '../browser.ts'
import { serveFolder } from '../server.ts'

export interface PlainPagefind {
  /** Addresses of the first hits, in order. */
  ask: (query: string) => Promise<string[]>
  close: () => Promise<void>
}

const FIRST = 10

/** @throws When Pagefind does not take the records, or no browser can be opened. */
export async function plainPagefind(records: readonly SearchRecord[]): Promise<PlainPagefind> {
  const folder = mkdtempSync(join(tmpdir(), 'paragraf-pagefind-'))
  await writeIndex(records, join(folder, 'pagefind'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Pagefind</title>')
  const server = await serveFolder(folder)
  const browser = await openBrowser()
  const page = await browser.newPage()
  await page.goto(server.url)
  return {
    ask: (query) => page.evaluate(search, { query, most: FIRST }),
    close: async () => {
      await browser.close()
      await server.close()
      rmSync(folder, { recursive: true })
    },
  }
}

async function writeIndex(records: readonly SearchRecord[], outputPath: string): Promise<void> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'sv' })
    if (!index) throw new Error(errors.join('; '))
    for (const record of records) {
      const added = await index.addHTMLFile({ url: record.url, content: pageOf(record) })
      if (added.errors.length > 0) throw new Error(added.errors.join('; '))
    }
    const { errors: failed } = await index.writeFiles({ outputPath })
    if (failed.length > 0) throw new Error(failed.join('; '))
  } finally {
    await close()
  }
}

function pageOf({ title, dnr, content }: SearchRecord): string {
  const paragraphs = [dnr, ...content.split('\n')].map((text) => `<p>${escapedXml(text)}</p>`)
  return `<!doctype html><html lang="sv"><body><h1>${escapedXml(title)}</h1>${paragraphs.join('')}</body></html>`
}

interface Pagefind {
  search: (query: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>
}

/** Runs in the page. */
async function search({ query, most }: { query: string; most: number }): Promise<string[]> {
  const script = '/pagefind/pagefind.js'
  const pagefind = (await import(/* @vite-ignore */ script)) as Pagefind
  const { results } = await pagefind.search(query)
  const data = await Promise.all(results.slice(0, most).map((result) => result.data()))
  return data.map(({ url }) => url)
}
