/**
 * What the search costs a visitor, seen in a real browser: bytes fetched from a fresh visit until the hits of a first
 * query stand there, and milliseconds from a key to the hits when the search is in use.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { z } from 'zod'
import { openBrowser } from '../browser.ts'
import { serveFolder } from '../server.ts'
import { ask } from './ask.ts'
import { tenths } from '../tenths.ts'

const queriesSchema = z.array(z.object({ q: z.string() }))

interface Cost {
  q: string
  /** Everything a fresh visit fetches until the hits stand there, pages and styles included. */
  bytes: number
  /** What it fetches thereafter: the filters and their counts. */
  after: number
  /** The same where the server compresses what is text. */
  compressed: number
  /** Of `bytes`, what other pages of the site have fetched already: page, style, letters, script. */
  page: number
  /** From opening the address to hits, on an empty cache. */
  openMs: number
  /** From each key to its hits, the search in use. */
  keysMs: number[]
  files: number
}

const TEXT = /\.(?:html|css|js|svg)(?:\?|$)/
const OF_THE_FILTERS = /filter\.bin$/
const OF_THE_PAGE = /(?:sok\.html|site\.css|site\.js|\.svg|\.woff2)(?:\?|$)/

async function firstVisit(browser: Browser, site: string, query: string): Promise<Omit<Cost, 'keysMs'>> {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    const sizes: { url: string; bytes: number; compressed: number }[] = []
    const pending: Promise<void>[] = []
    page.on('response', (response) => {
      pending.push(
        response.body().then(
          (body) => {
            sizes.push({
              url: response.url(),
              bytes: body.length,
              compressed: TEXT.test(response.url()) ? gzipSync(body).length : body.length,
            })
          },
          () => undefined,
        ),
      )
    })
    const start = performance.now()
    await ask(page, site, query)
    const openMs = performance.now() - start
    await Promise.all(pending)
    const twins = sizes.filter(({ url }) => url.includes('/pagefind/disk/'))
    if (twins.length > 0)
      throw new Error(`Filer som bara behövs från disk hämtades: ${twins.map(({ url }) => url).join(', ')}`)
    const sum = (list: typeof sizes) => list.reduce((total, { bytes }) => total + bytes, 0)
    const before = sizes.filter(({ url }) => !OF_THE_FILTERS.test(url))
    return {
      q: query,
      bytes: sum(before),
      after: sum(sizes) - sum(before),
      compressed: before.reduce((total, { compressed }) => total + compressed, 0),
      page: sum(before.filter(({ url }) => OF_THE_PAGE.test(url))),
      openMs,
      files: sizes.length,
    }
  } finally {
    await context.close()
  }
}

/**
 * Types a query into a search that is in use, letter by letter from an empty field, each when the hits of the one
 * before stand there.
 *
 * @returns Milliseconds from each key to its hits.
 */
async function typing(page: Page, query: string): Promise<number[]> {
  await page.fill('#q', '')
  return page.evaluate(async (letters) => {
    const field = document.querySelector('#q') as HTMLInputElement
    const hits = document.querySelector('#soktraffar') as HTMLElement
    const isBusy = (): boolean => hits.hasAttribute('aria-busy')
    const shown = (): Promise<void> =>
      new Promise((done) => {
        const observer = new MutationObserver(() => {
          if (isBusy()) return
          observer.disconnect()
          done()
        })
        observer.observe(hits, { attributes: true, attributeFilter: ['aria-busy'] })
      })
    const keys: number[] = []
    for (const letter of letters) {
      const start = performance.now()
      field.value += letter
      field.dispatchEvent(new InputEvent('input', { bubbles: true }))
      // A space after a word asks for nothing new.
      if (isBusy()) await shown()
      keys.push(performance.now() - start)
    }
    return keys
  }, Array.from(query))
}

/** @throws When there is no site, or a browser cannot be opened. */
export async function measureSite(values: { dist: string; queries: string; json: string | undefined }): Promise<void> {
  if (!existsSync(`${values.dist}/sok.html`))
    throw new Error(`Hittade ingen byggd webbplats i ${values.dist}/. Kör först: npm run build`)
  const queries = queriesSchema.parse(JSON.parse(readFileSync(values.queries, 'utf8'))).map(({ q }) => q)
  const server = await serveFolder(values.dist)
  const browser = await openBrowser()
  try {
    const page = await browser.newPage()
    await ask(page, server.url, 'protokoll')
    const costs: Cost[] = []
    for (const q of queries)
      costs.push({ ...(await firstVisit(browser, server.url, q)), keysMs: await typing(page, q) })
    report(costs)
    if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(costs, null, 1)}\n`)
  } finally {
    await browser.close()
    await server.close()
  }
}

function report(costs: readonly Cost[]): void {
  for (const { q, bytes, openMs, keysMs, files } of [...costs].sort((a, b) => b.bytes - a.bytes).slice(0, 5)) {
    console.log(
      `  ${q}: ${kilo(bytes)} kB i ${files} filer, ${Math.round(openMs)} ms från adress, högst ${Math.round(Math.max(...keysMs))} ms från en tangent`,
    )
  }
  const row = (name: string, pick: (cost: Cost) => number | number[]) => {
    const sorted = costs.flatMap(pick).sort((a, b) => a - b)
    const at = (share: number) =>
      String(Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0)).padStart(8)
    console.log(`${name.padEnd(34)}${at(0)}${at(0.5)}${at(0.95)}${at(1)}`)
  }
  console.log(`${''.padEnd(34)}   minst  median     95 %    mest`)
  row('kB till första träff', ({ bytes }) => bytes / 1000)
  row('  därav sidan själv (alla sidor)', ({ page }) => page / 1000)
  row('  därav sökningen', ({ bytes, page }) => (bytes - page) / 1000)
  row('kB om servern komprimerar text', ({ compressed }) => compressed / 1000)
  row('kB därefter, till filtren', ({ after }) => after / 1000)
  row('ms från adress, tom cache', ({ openMs }) => openMs)
  row('ms från tangent till träffar', ({ keysMs }) => keysMs)
}

function kilo(bytes: number): string {
  return tenths(bytes / 1000)
}
