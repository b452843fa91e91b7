/**
 * Asking the built search page in a browser, for evaluation and measuring: a query in, what the page then shows out.
 * Chromium is driven with Playwright; Firefox, which Playwright only drives in a build of its own, with Puppeteer.
 */
import type { Page } from 'playwright-core'
import puppeteer from 'puppeteer-core'
import { findFirefox, openBrowser } from '../browser.ts'

export interface Asker {
  /** The addresses of the hits on the page, in order, from the site's root. */
  ask: (query: string) => Promise<string[]>
  close: () => Promise<void>
}

/** @param site Address of the site, ending in a slash: http or file. */
export async function chromiumAsker(site: string): Promise<Asker> {
  const browser = await openBrowser()
  const page = await browser.newPage()
  page.on('pageerror', (error) => {
    console.error(`  fel på sidan: ${error.message}`)
  })
  return { ask: (query) => ask(page, site, query), close: () => browser.close() }
}

/** As {@link chromiumAsker}. @throws Where no Firefox is installed. */
export async function firefoxAsker(site: string): Promise<Asker> {
  const executablePath = findFirefox()
  if (executablePath === null)
    throw new Error('Hittade ingen Firefox. Installera firefox-esr, eller sätt PARAGRAF_FIREFOX till sökvägen.')
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true })
  const page = await browser.newPage()
  page.on('pageerror', (error) => {
    console.error(`  fel på sidan: ${String(error)}`)
  })
  return {
    ask: async (query) => {
      await page.goto(addressOf(site, query))
      await page.waitForFunction(isAnswered)
      return fromRoot(site, await page.$$eval(TITLES, addressesOf))
    },
    close: () => browser.close(),
  }
}

/**
 * Of hits by number, of the strong and of the weaker below them; and of the §§ of a hit's matter, which stand under it.
 */
const TITLES = '#sokresultat :is(.hit-title, .hit-others a)'

/**
 * @returns The addresses of the hits on the first page, from the site's root, once the page says that it has looked.
 */
export async function ask(page: Page, site: string, query: string): Promise<string[]> {
  await page.goto(addressOf(site, query))
  await page.waitForFunction(isAnswered)
  return fromRoot(site, await page.locator(TITLES).evaluateAll(addressesOf))
}

function addressOf(site: string, query: string): string {
  return `${site}sok.html?q=${encodeURIComponent(query)}`
}

// These two run in the page.
function isAnswered(): boolean {
  return (
    document.querySelector('#sokstatus')?.textContent !== '' &&
    document.querySelector('#soktraffar')?.hasAttribute('aria-busy') === false
  )
}

function addressesOf(links: Element[]): string[] {
  return links.map((link) => (link as HTMLAnchorElement).href)
}

function fromRoot(site: string, addresses: readonly string[]): string[] {
  return addresses.map((address) => /^[^?#]*/.exec(address.slice(site.length))?.[0] ?? '')
}
