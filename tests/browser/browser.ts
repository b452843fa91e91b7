/**
 * A real browser for a file of tests, and what is asked of it everywhere: new readers, and what went wrong for them.
 */
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { openBrowser } from '../../scripts/lib/browser.ts'

/** Milliseconds before a thing that should have happened is taken not to. */
const PATIENCE = 15_000

/** Opens a browser for the tests of a file. Each call of what it gives is a new reader with nothing remembered. */
export function readers(): (options?: BrowserContextOptions) => Promise<Page> {
  let browser: Browser | undefined
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterEach(async () => {
    for (const context of browser?.contexts() ?? []) await context.close()
  })
  afterAll(async () => {
    await browser?.close()
  })
  return async (options = {}) => {
    if (!browser) throw new Error('Unexpected call outside a test')
    const context = await browser.newContext({ locale: 'sv-SE', reducedMotion: 'reduce', ...options })
    context.setDefaultTimeout(PATIENCE)
    return context.newPage()
  }
}

/**
 * Notes everything a page does that it must not: errors and warnings, breaches of its policy, requests that fail or
 * leave the site, cookies. @returns What was noted since last asked.
 */
export async function watch(page: Page, base: string): Promise<() => Promise<string[]>> {
  const seen: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) seen.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => seen.push(`error: ${error.message}`))
  page.on('requestfailed', (request) => {
    // What was under way when the reader went on to another page did not fail.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') seen.push(`failed: ${request.url()}`)
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(base) && !request.url().startsWith('data:')) seen.push(`outside: ${request.url()}`)
  })
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`policy: ${violatedDirective} ${blockedURI}`)
    })
  })
  return async () => {
    const cookies = await page.context().cookies()
    return [...seen.splice(0), ...cookies.map(({ name }) => `cookie: ${name}`)]
  }
}

/** Goes to a page and waits until it shows what it has to show; a search is waited for. */
export async function visit(page: Page, base: string, path: string): Promise<void> {
  await page.goto(base + path)
  if (path.startsWith('sok.html?')) await searched(page)
  else if (path.startsWith('hitta.html?'))
    await page.waitForFunction(() => document.querySelector('#hittastatus')?.textContent !== '')
  else if (path === '404.html') await page.locator('#vagar a').first().waitFor()
}

/** Waits until the search has answered. */
export async function searched(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelector('#sokstatus')?.textContent !== '' &&
      !document.querySelector('#soktraffar')?.hasAttribute('aria-busy'),
  )
}

/** The citizen's way: from the start page by a word to its hit, and on to the § the hit leads to. */
export async function findParagraf(page: Page, site: string): Promise<void> {
  await page.goto(site)
  await page.locator('form.search input').fill('patienthotell')
  await page.keyboard.press('Enter')
  await page.waitForURL(`${site}sok.html?q=patienthotell`)
  await searched(page)
  await page.locator('.hit-title', { hasText: /^§\s213/ }).click()
  await page.waitForURL(`${site}protokoll/nrf-bg/2021-12/p213.html?ord=**`)
}

/** Presses Tab until the focus is where it is wanted, as one does without a mouse. */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await walkTo(page, wanted, 'Tab', 300)
}

export async function walkTo(page: Page, wanted: Locator, key: string, most: number): Promise<void> {
  for (let step = 0; step < most; step++) {
    if (await isFocused(wanted)) return
    await page.keyboard.press(key)
  }
  throw new Error(`Unexpected walk of ${most} ${key} without coming to ${String(wanted)}`)
}

export function isFocused(locator: Locator): Promise<boolean> {
  return locator.evaluate((element) => element === document.activeElement)
}
